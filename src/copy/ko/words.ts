import type { DeferredWords, OpeningWords, Translation } from '../words.js';

/**
 * 한국어. Formal polite (-습니다, -세요), as public services write: the visitor is not named unless it must be. No particle
 * that depends on a final consonant follows a value. Quotes “…”.
 */
export const opening: Translation<OpeningWords> = {
  title: '이 페이지 도움말',
  launcher: '401 오류 도움말',
  restart: '처음부터 다시 시작',
  close: '닫기',
  back: '뒤로',
  answers: '내 답변',
  conversation: '대화',
  change: '이 답변 바꾸기: {answer}',
  progress: '{of}단계 중 {index}단계',
  busy: {
    looking: '페이지를 살펴보고 있습니다…',
    reading: '읽고 있습니다…',
  },
  messages: {
    'finding.session-expired': '이 페이지의 로그인 시간이 만료되었습니다.',
    'finding.signed-out': '이 페이지는 로그인한 사람에게만 열립니다. 페이지가 {status} 코드로 응답했습니다.',
    'signIn.offer': '로그인한 다음 이 페이지로 돌아오세요.',
    'signIn.offerFind':
      '제가 이 사이트의 로그인 페이지를 찾아볼 수 있습니다. 그곳에서 로그인한 다음 돌아오세요.',
    'signIn.offerHome':
      '사이트의 첫 화면에서 “로그인”, “회원 로그인” 같은 링크를 찾아 로그인하세요. 그런 다음 이 페이지로 돌아오세요.',
    'signIn.offerBox':
      '브라우저가 로그인 창을 띄워 “{realm}”에 로그인할 사용자 이름과 비밀번호를 묻습니다. 그 창에 입력하는 내용은 제가 볼 수 없습니다.',
    'problem.own': '제 쪽에서 문제가 생겼습니다. 사이트 관리자에게 도움을 받을 수 있습니다.',
  },
  choices: {
    'signIn.find': '로그인 페이지 찾기',
    'signIn.open': '로그인 페이지 열기',
    'signIn.openHome': '첫 화면 열기',
    'signIn.showBox': '로그인 창 띄우기',
    'signIn.accepted': '로그인했습니다',
    'signIn.noAccount': '계정이 없습니다',
    'signIn.forgotten': '비밀번호를 잊었습니다',
    'owner.contact': '관리자에게 문의하기',
    'step.next': '다음 단계로 가기',
  },
};

/** After the first message. */
export const deferred: Translation<DeferredWords> = {
  busy: {
    checking: '페이지를 다시 확인하고 있습니다…',
    reloading: '페이지를 다시 불러오고 있습니다…',
    searching: '사이트를 둘러보고 있습니다…',
    listing: '브라우저에 저장된 이 사이트의 데이터를 살펴보고 있습니다…',
    clearing: '지우고 있습니다…',
    delivering: '잠시만 기다려 주세요…',
  },
  messages: {
    'finding.unreachable': '지금은 사이트가 응답하지 않습니다.',
    'finding.rate-limited': '이 네트워크에서 요청이 너무 많이 와서 사이트가 기다려 달라고 합니다.',
    'finding.address-blocked':
      '사이트가 지금 쓰는 네트워크를 차단하고 있습니다. 로그인해도 달라지지 않지만, 다른 네트워크에서는 열릴 수 있습니다.',
    'finding.other-error': '401 오류가 아닙니다. 페이지가 {status} 코드로 응답했습니다.',
    'finding.no-permission': '로그인 여부와 관계없이 이 페이지를 열 권한이 없습니다.',
    'finding.bad-site-data':
      '브라우저에 저장된 이 사이트의 데이터가 없으면 페이지가 열리지만, 있으면 열리지 않습니다.',
    'finding.server-misconfigured': '사이트 쪽의 잘못으로 보입니다. 잘못하신 것은 없습니다.',
    'finding.recovered': '이 페이지는 불러올 때 401 코드로 응답했습니다. 지금은 정상으로 응답합니다.',
    'finding.stale-copy': '지금 보이는 것은 페이지의 오래된 사본입니다.',
    'finding.cookies-blocked': '사이트가 로그인 여부를 아는 데 필요한 정보를 브라우저가 저장하지 않습니다.',
    'finding.clock-skew':
      '이 기기의 시계가 약 {minutes} 어긋나 있습니다. 그래서 로그인이 너무 오래되었거나 너무 최근인 것으로 보입니다.',
    'finding.network-sign-in': '이 페이지는 회사 같은 특정 네트워크 안에서만 열립니다.',
    'finding.login-redirect': '이 주소는 먼저 로그인 페이지로 이어집니다.',
    'finding.wrong-address': '주소에 작은 오류가 있습니다. 오류를 고치면 페이지가 열립니다.',
    'finding.wrong-credentials': '사이트가 사용자 이름 또는 비밀번호를 받아들이지 않았습니다.',
    'finding.login-does-not-stick':
      '로그인은 되었지만 유지되지 않습니다. 브라우저에 남은 오래된 데이터가 방해하는 것일 수 있습니다.',
    'finding.cannot-tell': '여기서는 페이지의 응답을 볼 수 없습니다. 401은 로그인이 필요하다는 뜻입니다.',
    'finding.answersStrangers':
      '이 주소는 로그인하지 않은 사람에게 {status} 코드로 응답합니다. 지금 쓰는 브라우저가 받는 응답은 볼 수 없습니다.',
    'finding.forbidden':
      '페이지가 403 코드로 응답합니다. 로그인하지 않은 사람에게 이렇게 응답하는 사이트도 있습니다.',
    'finding.formExpired': '양식이 너무 오래 열려 있어서 사이트가 접수하지 않았습니다.',
    'finding.leadsOn': '이 주소는 이 사이트의 다른 페이지로 이어집니다.',
    'finding.opensForStrangers':
      '페이지가 지금 쓰는 브라우저를 거부했습니다. 로그인하지 않은 사람에게는 지금 열립니다.',
    'finding.opensForYou': '이제 페이지가 열립니다.',
    'finding.requestAnswered': '이 페이지의 일부 요청에 {status} 응답이 왔습니다.',
    'finding.requestClosed': '로그인 여부와 관계없이 이 페이지의 일부를 열 권한이 없습니다.',
    'finding.requestExpired': '이 페이지의 일부가 거부되었습니다. 로그인 시간이 만료되었습니다.',
    'finding.requestOpens': '이 페이지에서 거부되었던 것이 이제 열립니다.',
    'finding.requestRefused': '이 페이지의 일부는 로그인한 사람에게만 열립니다.',
    'finding.signInHere': '페이지가 로그인을 요구하며, 로그인 양식도 그 페이지에 있습니다.',
    'finding.stepUp': '로그인되어 있지만, 이 페이지를 열려면 더 강한 로그인이 필요합니다.',
    'finding.wordsSay401': '페이지에 401이라고 적혀 있습니다. 로그인한 사람에게만 열리는 페이지입니다.',
    'address.offer':
      '{address} 주소를 열려던 것이 맞습니까? 한 글자만 틀려도 제한된 페이지로 이어질 수 있고, 일부 사람만 열 수 있는 페이지로 이어지는 링크도 있습니다.',
    'address.offerUnknown':
      '브라우저 위쪽에 보이는 주소를 열려던 것이 맞습니까? 한 글자만 틀려도 제한된 페이지로 이어질 수 있고, 일부 사람만 열 수 있는 페이지로 이어지는 링크도 있습니다.',
    'failure.ask': '어떤 페이지가 열리지 않습니까? 주소를 입력하거나 오류 문구를 붙여 넣으세요.',
    'failure.otherSite':
      '{site} 페이지는 다른 사이트에 있어서 여기서 살펴볼 수 없습니다. 그 오류 문구를 붙여 넣거나 다섯 단계를 따라 해 보세요.',
    'input.unreadable':
      '입력한 내용에서 주소를 찾지 못했습니다. 주소는 example.com/page, 오류는 “401 Unauthorized” 같은 모양입니다.',
    'input.scheme': 'http:// 또는 https://로 시작하는 주소만 열 수 있습니다.',
    'input.empty': '입력한 내용이 없습니다.',
    'address.correct': '올바른 주소를 입력하세요.',
    'address.passwordDropped': '주소에 사용자 이름 또는 비밀번호가 들어 있어서 뺐습니다.',
    'address.same': '이전과 같은 주소입니다.',
    'address.alsoAsks': '그 주소도 로그인이 필요합니다. 주소가 맞으면 계속하세요.',
    'address.otherError': '그 주소도 열리지 않습니다. 한 글자씩 살펴보세요.',
    'address.alsoForbids':
      '그 주소는 로그인하지 않은 사람에게 403 코드로 응답합니다. 주소가 맞으면 계속하세요.',
    'address.leadsOn': '그 주소는 이 사이트의 다른 페이지로 이어집니다. 직접 열어서 확인하세요.',
    'address.opensForStrangers':
      '{address} 주소는 로그인하지 않은 사람에게 열립니다. 지금 쓰는 브라우저에서도 열리는지 직접 확인하세요.',
    'address.tryIt': '{address} 주소는 여기서 시험해 볼 수 없습니다. 직접 열어서 확인하세요.',
    'address.suggest': '{suggestion} 주소를 시험해 보니 응답합니다. 이 주소가 맞습니까?',
    'address.suggestOther':
      '{suggestion} 주소가 맞을지도 모르지만 여기서 시험해 볼 수 없습니다. 아니면 올바른 주소를 입력하세요.',
    'address.linkExpired':
      '이 링크는 정해진 시간 동안만 쓸 수 있는데, 그 시간이 지났습니다. 링크를 보낸 사람에게 새 링크를 요청하세요.',
    'address.copied': '복사했습니다. 브라우저를 열어 붙여 넣고 로그인하세요.',
    'address.notCopied': '복사하지 못했습니다. 이 앱의 메뉴에서 브라우저로 여는 항목을 찾아보세요.',
    'signIn.offerBeside':
      '다른 탭에서 로그인하세요. 이 페이지는 그대로 남아 있습니다. 그런 다음 여기로 돌아오세요.',
    'signIn.offerBoxMaybe':
      '브라우저가 로그인 창을 띄워 “{realm}”에 로그인할 사용자 이름과 비밀번호를 물을 수 있습니다. 창이 뜨지 않으면 사이트에서 로그인 페이지를 찾아보세요.',
    'signIn.offerBoxThere':
      '주소를 여세요. 아직 로그인하지 않았다면 브라우저가 로그인 창을 띄워 “{realm}”에 로그인할 사용자 이름과 비밀번호를 묻습니다. 그 창에 입력하는 내용은 제가 볼 수 없습니다.',
    'signIn.offerFrame':
      '이 페이지는 다른 사이트 안에서 열려 있습니다. 이런 곳에서는 브라우저가 비밀번호를 묻지 않습니다. 주소를 복사해 새 탭에서 여세요.',
    'signIn.offerHere': '이 페이지의 로그인 양식으로 로그인하세요.',
    'signIn.offerHomeScreen':
      '이 페이지는 홈 화면의 앱으로 열려 있습니다. 이런 곳에서는 로그인 창이 뜨지 않습니다. 주소를 복사해 브라우저에서 여세요.',
    'signIn.offerNoBox':
      '페이지가 비밀번호를 묻는 방식을 지금 쓰는 브라우저가 지원하지 않습니다. 다른 브라우저에서는 될 수도 있고, 사이트 관리자에게 도움을 받을 수도 있습니다.',
    'signIn.offerThereForm': '주소를 열고 그곳의 로그인 양식으로 로그인한 다음 돌아오세요.',
    'signIn.offerWorker':
      '브라우저에 저장된 사이트의 도우미 프로그램 때문에 로그인 창이 뜨지 않습니다. 이것을 없애면 페이지를 다시 불러옵니다.',
    'signIn.siteKnows':
      '이제 사이트가 로그인한 상태로 알고 있습니다. 페이지를 다시 불러오거나 열어 보세요. 열립니까?',
    'signIn.siteDoesNotKnow':
      '사이트가 로그인한 상태로 알고 있지 않습니다. 로그인 페이지에서 로그인이 되었습니까?',
    'signIn.offerZoom': 'Zoom에서 로그아웃한 다음 다시 로그인하세요.',
    'signIn.offerThere': '그곳에서 로그인한 다음 이 페이지로 돌아오세요.',
    'signIn.offerElsewhere': '로그인은 다른 사이트에서 합니다. 주소를 열어 로그인한 다음 돌아오세요.',
    'signIn.offerNetwork':
      '먼저 VPN 등으로 그 네트워크에 연결하세요. 그런 다음 페이지를 다시 불러오세요. 비밀번호를 묻는 창이 뜨면 회사 계정의 비밀번호를 입력하세요.',
    'signIn.offerCookies':
      '브라우저 설정에서 이 사이트의 쿠키를 허용하세요. 대개 개인정보 보호 항목에 있습니다. 그런 다음 로그인하세요.',
    'signIn.offerSecure':
      '주소가 http://로 시작하는데, 로그인은 https://에서만 유지됩니다. 주소 앞을 https://로 바꾸고 그곳에서 로그인하세요.',
    'signIn.offerInApp':
      '이 페이지는 {app} 안에서 열려 있습니다. 이런 곳에서는 로그인이 자주 풀립니다. 주소를 복사해 브라우저에 붙여 넣고 여세요. 아니면 여기서 로그인하세요.',
    'signIn.offerInSomeApp':
      '이 페이지는 앱 안에서 열려 있습니다. 이런 곳에서는 로그인이 자주 풀립니다. 주소를 복사해 브라우저에 붙여 넣고 여세요. 아니면 여기서 로그인하세요.',
    'signIn.afterPost':
      '보낸 양식이 접수되지 않았습니다. 이 페이지를 떠나기 전에 작성한 내용을 복사하세요. 그런 다음 로그인하고 다시 보내세요.',
    'signIn.trouble': '어떤 문제가 있습니까?',
    'signIn.wantsCode':
      '인증 코드는 앱, 문자 메시지 또는 메일로 오며 1분 정도만 쓸 수 있습니다. 가장 최근 코드를 사용하세요. 코드가 오지 않으면 사이트 관리자에게 도움을 받을 수 있습니다.',
    'signIn.linkUsed':
      '메일의 링크는 짧은 시간 동안 한 번만 쓸 수 있습니다. 새 링크를 요청해 이 브라우저에서 여세요.',
    'signIn.otherAccount':
      '회사 계정이나 개인 계정 같은 다른 계정으로 로그인되어 있을 수 있습니다. 로그아웃한 다음 맞는 계정으로 로그인하세요.',
    'signIn.comeBack': '그곳에서 로그인한 다음 돌아오세요. 제가 페이지를 확인하겠습니다.',
    'signIn.stillAfterReturn': '돌아오셨군요. 로그인 페이지에서 로그인이 되었습니까?',
    'signIn.unclear': '여기서는 로그인되었는지 볼 수 없습니다. 페이지를 다시 불러오면 알 수 있습니다.',
    'signIn.parting': '로그인했지만 여전히 401 코드로 응답합니다. 사이트에 내 이름이 보입니까?',
    'signIn.refused':
      '로그인 직후의 401은 사용자 이름 또는 비밀번호가 틀렸다는 뜻입니다. 철자와 Caps Lock을 확인하세요.',
    'signIn.refusedTwice':
      '세 번째는 시도하지 마세요. 그러면 계정을 잠그는 사이트가 많습니다. 새 비밀번호를 설정하세요.',
    'signIn.noAccount':
      '사이트에서 “회원가입” 또는 “가입하기”를 찾아보세요. 요청해야 계정을 주는 사이트도 있습니다. 그럴 때는 사이트 관리자에게 물어보세요.',
    'signIn.forgotten':
      '로그인 페이지에서 “비밀번호 찾기”를 찾아보세요. 사이트의 안내에 따라 새 비밀번호를 설정할 수 있습니다.',
    'signIn.tooMany':
      '비밀번호 관리자를 쓰면 비밀번호를 하나만 외우면 됩니다. 브라우저에도 들어 있습니다. 로그인할 때 비밀번호를 저장하세요.',
    'reload.offer':
      '페이지를 불러올 때 일시적으로 문제가 생길 수 있습니다. 다시 불러온 뒤에도 제가 계속 돕겠습니다.',
    'reload.offerBox':
      '페이지를 불러올 때 일시적으로 문제가 생길 수 있습니다. 다시 불러올 때 브라우저가 비밀번호를 물으면 취소해도 됩니다. 제가 계속 돕겠습니다.',
    'reload.offerElsewhere':
      '페이지를 불러올 때 일시적으로 문제가 생길 수 있습니다. 페이지를 닫고 다시 연 다음, 무엇이 보이는지 알려 주세요.',
    'reload.offerForm':
      '작성한 내용을 복사하세요. 그런 다음 페이지를 다시 불러오고 양식을 한 번 더 보내세요.',
    'reload.opensForStrangers': '페이지를 다시 불러와 지금 쓰는 브라우저에서도 열리는지 확인하세요.',
    'reload.offerCopy':
      '페이지를 다시 불러오면 서버에서 새 페이지를 받아 옵니다. 그 뒤에도 제가 계속 돕겠습니다.',
    'reload.offerWorker':
      '브라우저에 저장된 사이트의 도우미 프로그램이 오래된 사본을 내주고 있습니다. 이것을 없애면 페이지를 새로 불러옵니다. 필요하면 사이트가 다시 설치합니다.',
    'reload.offerClock':
      '이 기기의 시계를 맞추세요. 기기 설정의 날짜 및 시간 항목에서 자동으로 두는 것이 가장 좋습니다. 그런 다음 페이지를 다시 불러오세요.',
    'reload.byHand': '직접 하려면 {reload}. 또는 시크릿 창을 열고({keys}) {address} 주소로 가세요.',
    'reload.unclear': '도움이 되었는지 알 수 없습니다. 지금 페이지에 무엇이 보입니까?',
    'clear.offer':
      '브라우저에 남은 오래된 로그인 데이터 때문에 열리지 않을 수 있습니다. 지우면 이 사이트에서 로그아웃되고 임시 저장한 글이 사라질 수 있습니다.',
    'clear.offerZoom':
      '브라우저에 켜져 있는 테마와 플러그인이 있으면 끄세요. 그런 다음 캐시를 지우세요. 로그아웃되고 임시 저장한 글이 사라질 수 있습니다.',
    'clear.stored':
      '저장된 데이터가 방해하고 있습니다. 지우면 이 사이트에서 로그아웃되고 임시 저장한 글이 사라질 수 있습니다.',
    'clear.doubled':
      '브라우저에 이 사이트의 “{cookie}” 쿠키가 두 개 저장되어 있습니다. 하나는 오래된 것, 하나는 새것입니다. 오래된 것이 방해하고 있습니다.',
    'clear.choose':
      '제가 대신 지울 수 있습니다. 사이트 전체에서 로그아웃되고 임시 저장한 글이 사라질 수 있습니다. 지울 항목을 고르세요.',
    'clear.byHand': '직접 지우는 방법입니다.',
    'clear.gone': '지웠습니다. 남은 것이 없습니다.',
    'clear.left': '모두 지우지는 못했습니다. 아래 항목이 남아 있습니다. 다른 탭에서 쓰고 있을 수 있습니다.',
    'clear.leftHidden':
      '페이지에서 보이는 것은 모두 지웠습니다. 페이지에서 보이지 않는 쿠키도 있는데, 그것은 브라우저에서만 지울 수 있습니다.',
    'clear.signInAgain':
      '데이터를 지워서 로그아웃되었습니다. 한 번 더 로그인하세요. 이제는 로그인이 유지될 수 있습니다.',
    'clear.private':
      '시크릿 창은 저장된 데이터를 보내지 않습니다. 시크릿 창을 열고({keys}) {address} 주소로 가세요. 그곳에서는 페이지가 열립니까?',
    'clear.proved': '그렇다면 지우는 것이 도움이 됩니다.',
    'clear.unclear':
      '저는 저장된 데이터 없이만 페이지를 확인할 수 있습니다. 페이지를 다시 불러오면 도움이 되었는지 알 수 있습니다.',
    'owner.offer':
      '사이트 관리자에게 도움을 받을 수 있습니다: {email}. 메시지를 준비했습니다. 비밀 정보는 들어 있지 않습니다.',
    'owner.offerGuess':
      '사이트 관리자에게 도움을 받을 수 있습니다. 메일 주소는 모릅니다. {email} 주소가 통하는 사이트도 있고, 문의 페이지가 있을 수도 있습니다. 메시지를 준비했습니다. 비밀 정보는 들어 있지 않습니다.',
    'owner.offerNoMail':
      '사이트 관리자에게 도움을 받을 수 있습니다. 문의 페이지를 찾아보세요. 메시지를 준비했습니다. 비밀 정보는 들어 있지 않습니다.',
    'owner.offerPage':
      '사이트에 문의 페이지가 있습니다. 메시지를 복사해 그곳에 붙여 넣으세요. 비밀 정보는 들어 있지 않습니다.',
    'owner.offerPhone': '사이트 관리자에게 전화할 수 있습니다: {phone}. 아래 내용을 전하세요.',
    'owner.offerPost':
      '사이트 관리자가 여기서 바로 메시지를 받습니다. 먼저 읽어 보세요. 비밀 정보는 들어 있지 않습니다.',
    'owner.offerSecurity': '보안 문제를 알리는 연락처만 찾았습니다. 원래 용도는 아니지만 사람이 읽습니다.',
    'owner.downloaded': '파일로 저장했습니다. 메일에 첨부하거나 파일의 내용을 붙여 넣으세요.',
    'owner.notDelivered': '잘되지 않았습니다. 다른 방법을 써 주세요.',
    'owner.posted': '사이트 관리자가 메시지를 받았습니다.',
    'owner.written': '메시지를 보내고 나면 할 수 있는 일은 다 한 것입니다.',
    'owner.copied': '복사했습니다. 메일이나 문의 양식에 붙여 넣으세요.',
    'owner.notCopied': '브라우저가 복사를 허용하지 않았습니다. 위의 글을 선택해 주세요.',
    'error.400': '400 Bad Request: 사이트가 요청을 이해하지 못했습니다. 주소가 손상된 경우가 많습니다.',
    'error.403':
      '403 Forbidden: 다시 로그인해도 달라지지 않습니다. 사이트 관리자가 페이지를 열어 줄 수 있습니다.',
    'error.403SignIn':
      '403 Forbidden: 로그인하지 않았다면 먼저 로그인하세요. 이미 로그인했다면 사이트 관리자가 페이지를 열어 줄 수 있습니다.',
    'error.404':
      '{status} Not Found: 이 주소에는 페이지가 없습니다. 주소를 확인하거나 첫 화면에서 페이지를 찾아보세요.',
    'error.407':
      '407 Proxy Authentication Required: 지금 쓰는 네트워크가 로그인을 요구합니다. 네트워크 담당자에게 물어보세요.',
    'error.408': '408 Request Timeout: 요청이 너무 오래 걸렸습니다. 되도록 더 나은 연결로 다시 시도하세요.',
    'error.429': '1분 기다린 다음 다시 시도하세요. 자주 시도하면 더 오래 기다려야 합니다.',
    'error.500':
      '500 Internal Server Error: 사이트에 장애가 있습니다. 몇 분 뒤에 다시 시도하세요. 계속되면 사이트 관리자에게 알려 주세요.',
    'error.5xx':
      '{status}: 사이트에 장애가 있거나 접속이 몰리고 있습니다. 몇 분 뒤에 다시 시도하세요. 계속되면 사이트 관리자에게 알려 주세요.',
    'error.511':
      '511 Network Authentication Required: 호텔이나 열차처럼 네트워크가 로그인을 요구합니다. 다른 페이지를 열면 로그인 화면이 보입니다.',
    'error.other':
      '{status}: 사이트가 이 페이지를 보여 주지 않습니다. 다시 시도하거나 사이트 관리자에게 물어보세요.',
    'error.wait': '사이트가 기다려 달라고 합니다. 그때까지 저는 요청을 보내지 않습니다.',
    'error.waitOver': '기다릴 시간이 끝났습니다. 이제 다시 시도할 수 있습니다.',
    'error.unreachable':
      '다른 사이트는 열립니까? 열리지 않으면 인터넷 연결을 확인하세요. 열리면 몇 분 뒤에 다시 시도하세요.',
    'result.handedOver': '이제 사이트 관리자도 압니다. 이 창은 닫아도 됩니다.',
    'result.left': '알겠습니다. 돌아오시면 여기 있겠습니다.',
    'result.retracted': '제가 틀렸습니다. 아직 열리지 않는군요. 계속해 봅시다.',
    'helpful.ask': '도움이 되었습니까?',
    'helpful.why': '무엇이 부족했습니까?',
    'helpful.tell': '이 페이지의 관리자에게 자유롭게 적어 주세요. 비밀번호는 쓰지 마세요.',
    'helpful.thanks': '고맙습니다.',
    'helpful.sorry': '알려 주셔서 고맙습니다. 해결되지 않으면 사이트 관리자에게 도움을 받을 수 있습니다.',
  },
  choices: {
    'failure.unknown': '다섯 단계 보기',
    'address.right': '예, 맞습니다',
    'address.wrong': '아니요, 고치겠습니다',
    'signIn.trouble': '다른 문제가 있습니다',
    'address.open': '주소 열기',
    'address.openSuggested': '그 주소 열기',
    'address.openTarget': '이어지는 페이지 열기',
    'address.copy': '주소 복사',
    'signIn.refused': '로그인이 되지 않았습니다',
    'signIn.openSignup': '가입 페이지 열기',
    'signIn.openReset': '새 비밀번호 설정하기',
    'signIn.tooMany': '비밀번호가 너무 많아 외울 수 없습니다',
    'signIn.wantsCode': '인증 코드도 입력하라고 합니다',
    'signIn.linkUsed': '메일의 링크가 작동하지 않습니다',
    'signIn.otherAccount': '다른 계정이 있을지도 모릅니다',
    'signIn.ready': '준비됐습니다. 로그인하겠습니다',
    'signIn.nameShown': '예, 내 이름이 보입니다',
    'signIn.nameNotShown': '아니요, 보이지 않습니다',
    'reload.now': '페이지 다시 불러오기',
    'reload.withBox': '로그인 창과 함께 페이지 다시 불러오기',
    'reload.byHand': '직접 하는 방법 보기',
    'reload.worked': '이제 열립니다',
    'reload.noChange': '그대로입니다',
    'clear.byHand': '직접 지우겠습니다',
    'clear.done': '지웠습니다',
    'clear.private': '먼저 시크릿 창에서 해 보기',
    'clear.privateOpens': '예, 그곳에서는 열립니다',
    'clear.privateFails': '아니요, 그곳에서도 같습니다',
    'owner.find': '관리자에게 연락할 방법 찾기',
    'owner.post': '이 메시지 보내기',
    'owner.mail': '메일 쓰기',
    'owner.openContact': '문의 페이지 열기',
    'owner.call': '관리자에게 전화하기',
    'owner.openSecurity': '보안 담당자에게 쓰기',
    'owner.otherWays': '다른 방법',
    'owner.download': '메시지를 파일로 저장',
    'owner.share': '메시지 공유',
    'owner.copy': '메시지 복사',
    'owner.openHome': '문의 페이지 찾기',
    'owner.sent': '관리자에게 연락했습니다',
    'owner.leave': '지금은 그만두겠습니다',
    'error.tryAgain': '다시 시도',
    'error.signIn': '먼저 로그인하기',
    'error.checkAddress': '주소 고치기',
    'error.understood': '알겠습니다. 이만하면 됐습니다',
    'result.open': '페이지 열기',
    'result.stillFails': '아직 열리지 않습니다',
    'helpful.yes': '예, 도움이 되었습니다',
    'helpful.no': '아니요, 도움이 되지 않았습니다',
    'helpful.notEnoughDetails': '설명이 부족합니다',
    'helpful.hardToUnderstand': '이해하기 어렵습니다',
    'helpful.other': '기타',
  },
  checked: '확인한 내용',
  sources: { measured: '측정한 내용', configured: '사이트가 알린 내용', told: '알려 주신 내용' },
  facts: {
    'page-status': '브라우저가 받은 페이지의 응답: {value}',
    'address-status': '로그인하지 않은 상태의 현재 응답: {value}',
    'no-status': '{value}',
    'sub-code': '{value}',
    challenge: '요구하는 로그인의 종류: “{value}”',
    realm: '보호하는 영역의 이름: “{value}”',
    'auth-error': '{value}',
    'retry-after': '기다려 달라고 한 시간: {value}',
    public: '이 페이지는 누구에게나 열려야 합니다',
    'text-status': '페이지에 적힌 상태: {value}',
    reloaded: '페이지를 다시 불러와도 그대로였습니다',
    'sign-in': '{value}',
    'signed-in': '{value}',
    'sign-ins': '로그인 페이지에서 돌아온 횟수: {value}',
    'opens-privately': '{value}',
    product: 'Zoom에서 생긴 일입니다',
    'sign-in-page': '{value}',
    copy: '{value}',
    cookies: '{value}',
    'double-cookie': '두 개씩 있는 쿠키: {value}',
    clock: '이 기기와 서버의 시계 차이: {value}',
    'right-address': '응답하는 주소: {value}',
    'other-address': '이 주소일 수 있지만 시험해 볼 수 없습니다: {value}',
    'link-expired': '주소에 유효 기한이 있고, 그 기한이 지났습니다',
    requested: '이 페이지가 직접 요청한 것으로, 별도의 페이지가 아닙니다',
    method: '전송된 양식이므로 다시 요청하지 않습니다',
    'in-app': '페이지가 열려 있는 앱: {value}',
    'request-id': '서버가 이 요청에 붙인 이름: {value}',
    'visitor-status': '사용 중인 브라우저가 받는 현재 응답: {value}',
    'leads-to': '주소가 {value}(으)로 이어집니다',
    gate: '로그인 페이지의 소속: “{value}”',
    box: '{value}',
    'box-obstacle': '{value}',
    'rate-limit': '{value}',
  },
  factValues: {
    'no-status.no-answer': '주소가 응답하지 않습니다',
    'no-status.elsewhere': '주소가 다른 사이트로 이어집니다',
    'no-status.another-page': '주소가 이 사이트의 다른 페이지로 이어집니다',
    'no-status.not-possible': '이 페이지에서는 주소를 확인할 수 없었습니다',
    'auth-error.invalid_token': '페이지가 받은 로그인 정보가 만료되었거나 유효하지 않다고 합니다',
    'auth-error.insufficient_scope': '지금의 로그인으로는 이 페이지를 열 수 없다고 합니다',
    'auth-error.stale': '페이지가 받은 로그인 정보가 오래되었다고 합니다',
    'sign-in.accepted': '로그인이 받아들여졌습니다',
    'sign-in.refused': '로그인이 받아들여지지 않았습니다',
    'signed-in.true': '사이트가 로그인한 상태로 알고 있습니다',
    'signed-in.false': '사이트가 로그인한 상태로 알고 있지 않습니다',
    'sign-in-page.password-field': '주소를 열면 비밀번호를 묻는 페이지가 나옵니다',
    'sign-in-page.gate': '주소를 열면 사이트에 들어가기 전에 거치는 로그인이 나옵니다',
    'sign-in-page.path': '주소가 로그인 페이지로 이어집니다',
    'copy.service-worker': '응답이 서버가 아니라 브라우저에 저장된 도우미 프로그램에서 왔습니다',
    'copy.http-cache': '페이지가 서버가 아니라 브라우저의 캐시에서 왔습니다',
    'copy.history': '페이지가 서버가 아니라 브라우저의 방문 기록에서 왔습니다',
    'cookies.kept': '브라우저가 이 사이트의 쿠키를 저장합니다',
    'cookies.blocked': '브라우저가 이 사이트의 쿠키를 저장하지 않습니다',
    'cookies.secure-lost': 'https://가 아니면 브라우저가 이 사이트의 더 안전한 쿠키를 저장하지 않습니다',
    'opens-privately.true': '시크릿 창에서는 열립니다',
    'opens-privately.false': '시크릿 창에서도 열리지 않습니다',
    'in-app.app': '페이지가 앱 안에서 열려 있습니다',
    'auth-error.expired': '로그인이 만료되었다고 합니다',
    'auth-error.insufficient_user_authentication': '지금보다 더 강한 로그인이 필요하다고 합니다',
    'auth-error.form-expired': '양식이 너무 오래 열려 있었다고 합니다',
    'box.will': '브라우저가 로그인 창을 띄워 비밀번호를 묻습니다',
    'box.may': '브라우저가 로그인 창을 띄워 비밀번호를 물을 수 있습니다',
    'box.will-not': '여기서는 브라우저가 스스로 비밀번호를 묻지 않습니다',
    'box-obstacle.worker': '브라우저에 저장된 도우미 프로그램 때문에 로그인 창이 뜨지 않습니다',
    'box-obstacle.frame': '다른 사이트의 프레임 안에서는 로그인 창이 뜨지 않습니다',
    'box-obstacle.algorithm': '비밀번호를 묻는 방식을 브라우저가 지원하지 않습니다',
    'box-obstacle.home-screen': '홈 화면의 앱 안에서는 로그인 창이 뜨지 않습니다',
    'rate-limit.used-up': '이 네트워크에서 요청이 너무 많이 왔다고 합니다',
    'sign-in-page.autocomplete': '주소를 열면 누구인지 묻는 페이지가 나옵니다',
    'sign-in-page.here': '페이지 자체가 로그인을 요구합니다',
  },
  subCodes: {
    '401.1': '401.1: 사용자 이름 또는 비밀번호가 맞지 않습니다',
    '401.2': '401.2: 서버 설정이 이 로그인을 허용하지 않습니다',
    '401.3': '401.3: 페이지의 허용된 사람 목록에 들어 있지 않습니다',
    '401.4': '401.4: 서버의 필터가 거부했습니다',
    '401.5': '401.5: 서버의 프로그램이 거부했습니다',
    '401.501': '401.501: 이 네트워크에서 동시에 너무 많은 요청이 왔습니다',
    '401.502': '401.502: 이 네트워크에서 짧은 시간에 너무 많은 요청이 왔습니다',
    '401.503': '401.503: 서버가 이 네트워크의 주소를 차단하고 있습니다',
    '401.504': '401.504: 서버가 이 네트워크의 이름을 차단하고 있습니다',
  },
  steps: {
    'check-url': '주소 확인',
    'log-in': '로그인',
    reload: '다시 불러오기',
    'clear-cache': '캐시 지우기',
    'contact-owner': '관리자에게 문의',
  },
  verdicts: {
    fixed: '이제 열립니다',
    'still-401': '아직 401 코드로 응답합니다',
    changed: '지금은 {status} 코드로 응답합니다',
    'cannot-tell': '여기서는 알 수 없습니다',
  },
  verdictsWithoutStatus: {
    changed: '지금은 응답하지 않습니다',
    'still-401': '아직 로그인 페이지로 이어집니다',
  },
  dataKinds: {
    cookies: '쿠키',
    'sign-in-keys': '저장된 로그인 상태 데이터',
    'other-keys': '그 밖의 저장된 데이터(임시 저장한 글일 수 있음)',
    databases: '데이터베이스(임시 저장한 글이 있을 수 있음)',
    caches: '저장된 파일',
    workers: '저장된 도우미 프로그램',
  },
  more: { other: '그 밖에 {count}개' },
  quoted: '“{value}”',
  forms: {
    'failure.submitted': {
      label: '주소 또는 오류 문구',
      hint: 'example.com/page 또는 “401 Unauthorized”',
      submit: '살펴보기',
    },
    'address.submitted': { label: '올바른 주소', hint: '', submit: '이 주소 확인' },
    'helpful.submitted': { label: '자유롭게 적기', hint: '', submit: '관리자에게 보내기' },
  },
  clearBySite: '사이트가 데이터를 지우게 하기',
  ticks: {
    'reload.ticked': { legend: '먼저 없앨 항목', submit: '페이지 새로 불러오기' },
    'clear.ticked': { legend: '지울 항목', submit: '선택한 항목 지우기' },
  },
  countdown: '남은 시간: {time}',
  instructionsFor: '{browser}의 경우:',
  instructionsForAny: '사용 중인 브라우저의 경우:',
  reloadBy: {
    keys: 'Ctrl 키를 누른 채 F5 키를 누르세요. Mac에서는 ⌘+Shift+R을 누르세요',
    menu: '주소 옆이나 {browser} 메뉴에서 ↻ 아이콘을 누르세요',
    anyMenu: '주소 옆이나 브라우저 메뉴에서 ↻ 아이콘을 누르세요',
    reopening: '이 앱을 닫았다가 다시 여세요',
  },
  pickBrowser: '다른 브라우저',
  language: '언어',
  reportTitle: '관리자에게 보낼 메시지',
  otherBrowser: '다른 브라우저',
  privateWindow: { chrome: '새 시크릿 창', firefox: '새 사생활 보호 창' },
  keyNames: { Ctrl: 'Ctrl', Shift: 'Shift' },
  privateMenu: '브라우저 메뉴에서',
  clear: {
    'site-icon': [
      '주소 왼쪽의 아이콘을 누르세요.',
      '쿠키 및 사이트 데이터 항목을 고르고, 그 안에서 이 기기에 있는 데이터를 고르세요.',
      '목록에서 이 사이트의 데이터를 삭제하세요.',
    ],
    padlock: [
      '주소 왼쪽의 자물쇠 또는 방패를 누르세요.',
      '쿠키와 사이트 데이터를 지우는 항목을 고르세요.',
      '삭제를 실행하세요.',
    ],
    safari: [
      'Safari 설정을 열고 개인정보 보호 항목으로 가세요.',
      '웹 사이트 데이터를 관리하는 항목을 고르세요.',
      '사이트를 검색해 제거하세요.',
    ],
    'safari-ios': [
      '기기의 설정에서 앱, Safari, 고급을 차례로 열고 웹 사이트 데이터로 가세요.',
      '사이트를 검색하세요.',
      '왼쪽으로 밀고 삭제를 누르세요.',
    ],
    'site-icon-phone': [
      '주소 왼쪽의 아이콘을 누르세요.',
      '쿠키 및 사이트 데이터 항목을 누르세요.',
      '휴지통을 누르고 삭제를 실행하세요.',
    ],
    'padlock-phone': [
      '주소 왼쪽의 자물쇠 또는 방패를 누르세요.',
      '쿠키와 사이트 데이터를 지우는 항목을 누르세요.',
      '삭제를 실행하세요.',
    ],
    phone: [
      '이 브라우저는 모든 사이트의 데이터를 한꺼번에 지웁니다. 그러면 다른 사이트에서도 로그아웃됩니다.',
      '브라우저의 메뉴에서 설정을 여세요.',
      '개인정보 보호 항목을 찾고, 그 안에서 인터넷 사용 기록 삭제를 찾으세요.',
      '쿠키와 캐시된 파일만 선택하고 나머지는 선택하지 마세요.',
      '삭제를 실행하세요.',
    ],
    other: [
      '주소 옆의 아이콘을 누르고 이 사이트의 데이터를 찾아보세요. 그곳에서 삭제할 수 있으면 그것으로 끝입니다.',
      '삭제할 수 없으면 모든 사이트의 데이터를 한꺼번에 지우게 됩니다. 그러면 다른 사이트에서도 로그아웃됩니다.',
      '브라우저의 설정을 열고 개인정보 보호 항목을 찾으세요.',
      '인터넷 사용 기록 삭제를 고르세요. 쿠키와 캐시만 선택하고 나머지는 선택하지 마세요.',
      '삭제를 실행하세요.',
    ],
  },
  report: {
    subject: '{site} 사이트의 {status} 오류',
    greeting: '안녕하세요. 귀 사이트의 페이지가 열리지 않습니다.',
    address: '페이지',
    answered: '응답',
    askedFor: '요구된 로그인',
    seenAt: '발생 시각',
    browser: '브라우저',
    clock: '내 기기 시계의 차이(초)',
    requestId: '요청',
    tried: '시도한 것',
    nothingTried: '아직 없음',
  },
};
