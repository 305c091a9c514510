import type { DeferredWords, OpeningWords, Translation } from '../words.js';

/**
 * 日本語. です・ます, as public services write: neither the visitor nor the wizard is named unless it must be. Quotes
 * 「…」, full-width punctuation, no space between Latin and Japanese.
 */
export const opening: Translation<OpeningWords> = {
  title: 'このページのヘルプ',
  launcher: '401エラーのヘルプ',
  restart: '最初からやり直す',
  close: '閉じる',
  back: '戻る',
  answers: '回答',
  conversation: '会話',
  change: 'この回答を変更する：{answer}',
  progress: 'ステップ{index}／{of}',
  busy: {
    looking: 'ページを確認しています…',
    reading: '読み取っています…',
  },
  messages: {
    'finding.session-expired': 'このページへのログインの有効期限が切れています。',
    'finding.signed-out': 'このページは、ログインしている人だけが開けます。ページの応答は{status}でした。',
    'signIn.offer': 'ログインしてから、このページに戻ってください。',
    'signIn.offerFind':
      'このサイトのログインページを、こちらで探せます。そこでログインしてから、戻ってきてください。',
    'signIn.offerHome':
      'サイトのトップページで「ログイン」「会員ページ」などを探して、そこでログインしてください。そのあと、このページに戻ってください。',
    'signIn.offerBox':
      'ブラウザーのログイン画面が開き、「{realm}」のユーザー名とパスワードを聞かれます。そこに入力した内容は、こちらからは見えません。',
    'problem.own': 'こちらで問題が起きました。サイトの管理者に相談できます。',
  },
  choices: {
    'signIn.find': 'ログインページを探す',
    'signIn.open': 'ログインページを開く',
    'signIn.openHome': 'トップページを開く',
    'signIn.showBox': 'ログイン画面を表示する',
    'signIn.accepted': 'ログインしました',
    'signIn.noAccount': 'アカウントがありません',
    'signIn.forgotten': 'パスワードを忘れました',
    'owner.contact': '管理者に連絡する',
    'step.next': '次のステップへ進む',
  },
};

/** After the first message. */
export const deferred: Translation<DeferredWords> = {
  busy: {
    checking: 'ページをもう一度確認しています…',
    reloading: 'ページを再読み込みしています…',
    searching: 'サイトの中を探しています…',
    listing: 'ブラウザーに保存されているこのサイトのデータを調べています…',
    clearing: '消去しています…',
    delivering: '少しお待ちください…',
  },
  messages: {
    'finding.unreachable': '現在、サイトから応答がありません。',
    'finding.rate-limited':
      'お使いのネットワークからサイトへのアクセスが多すぎたため、サイトが待つように求めています。',
    'finding.address-blocked':
      'サイトが、お使いのネットワークをブロックしています。ログインしても変わりませんが、別のネットワークなら開けるかもしれません。',
    'finding.other-error': '401エラーではありません。ページの応答は{status}でした。',
    'finding.no-permission': 'ログインしているかどうかにかかわらず、このページを開く権限がありません。',
    'finding.bad-site-data':
      'ブラウザーに保存されているこのサイトのデータがなければページは開きますが、データがあると開きません。',
    'finding.server-misconfigured': 'サイト側の誤りのようです。操作に問題はありません。',
    'finding.recovered': 'このページは、読み込んだときには401を返しました。今は正常に応答しています。',
    'finding.stale-copy': '表示されているのは、ページの古いコピーです。',
    'finding.cookies-blocked':
      'ログインしていることをサイトが知るために必要なデータを、ブラウザーが保存していません。',
    'finding.clock-skew':
      'この端末の時計が約{minutes}ずれています。そのため、ログインが古すぎる、または新しすぎると見なされます。',
    'finding.network-sign-in': 'このページは、職場などの特定のネットワークの中からしか開けません。',
    'finding.login-redirect': 'このアドレスを開くと、先にログインページへ移動します。',
    'finding.wrong-address': 'アドレスに小さな誤りがあります。それを直すと、ページは開きます。',
    'finding.wrong-credentials': 'サイトが、ユーザー名またはパスワードを受け付けませんでした。',
    'finding.login-does-not-stick':
      'ログインは受け付けられましたが、続きません。ブラウザーに残っている古いデータが妨げているかもしれません。',
    'finding.cannot-tell':
      'ページの応答は、ここからは確認できません。401は、ログインが必要だという意味です。',
    'finding.answersStrangers':
      'ログインしていない人には、このアドレスは{status}を返します。お使いのブラウザーへの応答は、ここからは確認できません。',
    'finding.forbidden': 'ここでのページの応答は403です。ログインしていない人に403を返すサイトもあります。',
    'finding.formExpired': 'フォームを開いてから時間が経ちすぎたため、サイトに受け付けられませんでした。',
    'finding.leadsOn': 'このアドレスは、このサイトの別のページにつながります。',
    'finding.opensForStrangers':
      'ページがお使いのブラウザーを拒否しました。ログインしていない人なら、今は開けます。',
    'finding.opensForYou': 'ページが開くようになりました。',
    'finding.requestAnswered': 'このページの一部への応答は{status}でした。',
    'finding.requestClosed': 'ログインしているかどうかにかかわらず、このページの一部を開く権限がありません。',
    'finding.requestExpired': 'このページの一部が拒否されました。ログインの有効期限が切れています。',
    'finding.requestOpens': 'このページで拒否されていたものが、開くようになりました。',
    'finding.requestRefused': 'このページの一部は、ログインしている人だけが開けます。',
    'finding.signInHere': 'ページがログインを求めています。ログインフォームは、そのページにあります。',
    'finding.stepUp': 'ログインしていますが、このページはより強い認証を求めています。',
    'finding.wordsSay401': 'ページの文章に401と書かれています。ログインしている人だけが開けるページです。',
    'address.offer':
      '開きたいアドレスは{address}で合っていますか？1文字違うだけで、非公開のページにつながることがあります。また、一部の人しか開けないページへのリンクもあります。',
    'address.offerUnknown':
      'ブラウザーの上部に表示されているアドレスは、開きたいもので合っていますか？1文字違うだけで、非公開のページにつながることがあります。また、一部の人しか開けないページへのリンクもあります。',
    'failure.ask': '開かないのはどのページですか？アドレスを入力するか、エラーの文章を貼り付けてください。',
    'failure.otherSite':
      '{site}は別のサイトなので、ここからは確認できません。エラーの文章を貼り付けるか、5つのステップを試してください。',
    'input.unreadable':
      '入力された内容に、アドレスが見つかりませんでした。アドレスはexample.com/page、エラーは「401 Unauthorized」のような形です。',
    'input.scheme': '開けるのは、http://またはhttps://で始まるアドレスだけです。',
    'input.empty': '何も入力されていませんでした。',
    'address.correct': '正しいアドレスを入力してください。',
    'address.passwordDropped': 'アドレスにユーザー名またはパスワードが含まれていたので、取り除きました。',
    'address.same': '前と同じアドレスです。',
    'address.alsoAsks': 'そのアドレスでもログインが必要です。アドレスが正しければ、次へ進んでください。',
    'address.otherError': 'そのアドレスも開けません。1文字ずつ確認してください。',
    'address.alsoForbids':
      'そのアドレスは、ログインしていない人には403を返します。アドレスが正しければ、次へ進んでください。',
    'address.leadsOn': 'そのアドレスは、このサイトの別のページにつながります。開いて確認してください。',
    'address.opensForStrangers':
      '{address}は、ログインしていない人なら開けます。お使いのブラウザーでも開くかどうか、確認してください。',
    'address.tryIt': '{address}は、ここからは試せません。開いて確認してください。',
    'address.suggest': '{suggestion}を試したところ、応答がありました。開きたいのはこのアドレスですか？',
    'address.suggestOther':
      '{suggestion}が正しいかもしれませんが、ここからは試せません。開いて確認するか、正しいアドレスを入力してください。',
    'address.linkExpired':
      'このリンクには有効期限があり、期限が切れています。送ってくれた人に、新しいリンクを頼んでください。',
    'address.copied': 'コピーしました。ブラウザーを開いて貼り付け、ログインしてください。',
    'address.notCopied':
      'コピーできませんでした。このアプリのメニューから、ブラウザーで開く項目を探してください。',
    'signIn.offerBeside':
      '別のタブでログインしてください。このページはそのまま残ります。それから、ここに戻ってください。',
    'signIn.offerBoxMaybe':
      'ブラウザーのログイン画面が開き、「{realm}」のユーザー名とパスワードを聞かれることがあります。画面が出ない場合は、サイトでログインページを探してください。',
    'signIn.offerBoxThere':
      'アドレスを開いてください。まだログインしていない場合は、ブラウザーのログイン画面で、「{realm}」のユーザー名とパスワードを聞かれます。そこに入力した内容は、こちらからは見えません。',
    'signIn.offerFrame':
      'このページは別のサイトの中で表示されています。そこでは、ブラウザーのログイン画面が出ません。アドレスをコピーして、新しいタブで開いてください。',
    'signIn.offerHere': 'このページのログインフォームを使ってください。',
    'signIn.offerHomeScreen':
      'このページはホーム画面のアプリとして表示されています。そこでは、ログイン画面が出ません。アドレスをコピーして、ブラウザーで開いてください。',
    'signIn.offerNoBox':
      'ページがパスワードを求める方式に、お使いのブラウザーが対応していません。別のブラウザーなら対応しているかもしれません。サイトの管理者に相談することもできます。',
    'signIn.offerThereForm':
      'アドレスを開き、そこにあるログインフォームを使ってください。そのあと、戻ってきてください。',
    'signIn.offerWorker':
      'ブラウザーに保存されているサイトの補助プログラムのため、ログイン画面が出ません。それを取り除くと、ページが再読み込みされます。',
    'signIn.siteKnows':
      'サイトは今、ログイン中だと認識しています。ページを再読み込みするか、開いてみてください。ページは開きますか？',
    'signIn.siteDoesNotKnow':
      'サイトは、ログイン中だと認識していません。ログインページでログインできましたか？',
    'signIn.offerZoom': 'Zoomからログアウトして、もう一度ログインしてください。',
    'signIn.offerThere': 'そこでログインしてから、このページに戻ってください。',
    'signIn.offerElsewhere':
      'ログインは別のサイトで行います。アドレスを開いてログインし、戻ってきてください。',
    'signIn.offerNetwork':
      'まず、VPNなどでそのネットワークに接続してください。次に、ページを再読み込みしてください。パスワードを聞かれたら、職場のアカウントのパスワードを入力します。',
    'signIn.offerCookies':
      'ブラウザーの設定（多くはプライバシーの項目）で、このサイトのCookieを許可してください。それからログインしてください。',
    'signIn.offerSecure':
      'アドレスがhttp://で始まっていますが、ログインはhttps://でのみ保持されます。アドレスの先頭をhttps://にして、そこでログインしてください。',
    'signIn.offerInApp':
      'このページは{app}の中で表示されています。そこではログインが失われることがよくあります。アドレスをコピーして、ブラウザーに貼り付けて開いてください。または、ここでログインしてください。',
    'signIn.offerInSomeApp':
      'このページはアプリの中で表示されています。そこではログインが失われることがよくあります。アドレスをコピーして、ブラウザーに貼り付けて開いてください。または、ここでログインしてください。',
    'signIn.afterPost':
      'フォームは受け付けられませんでした。このページを離れる前に、書いた内容をコピーしてください。そのあとログインして、もう一度送信してください。',
    'signIn.trouble': 'どのような問題がありますか？',
    'signIn.wantsCode':
      '確認コードはアプリ、SMS、メールのいずれかで届き、有効なのは1分ほどです。いちばん新しいものを使ってください。届かない場合は、サイトの管理者に相談できます。',
    'signIn.linkUsed':
      'メールのリンクは、短い時間に1回だけ使えます。新しいリンクを送ってもらい、このブラウザーで開いてください。',
    'signIn.otherAccount':
      '仕事用や個人用などの、別のアカウントでログインしているかもしれません。ログアウトしてから、正しいアカウントでログインしてください。',
    'signIn.comeBack': 'そこでログインしてから、戻ってきてください。ページを確認します。',
    'signIn.stillAfterReturn': 'おかえりなさい。ログインページでログインできましたか？',
    'signIn.unclear':
      'ログインできたかどうか、ここからは確認できません。ページを再読み込みするとわかります。',
    'signIn.parting': 'ログインしたあとも、応答は401のままです。サイトに自分の名前が表示されていますか？',
    'signIn.refused':
      'ログインの直後に401が出るのは、ユーザー名またはパスワードが違うという意味です。つづりと、Caps Lockを確認してください。',
    'signIn.refusedTwice':
      '3回目は試さないでください。多くのサイトでは、3回目でアカウントがロックされます。新しいパスワードを設定してください。',
    'signIn.noAccount':
      'サイトで「新規登録」または「会員登録」を探してください。申し込んだ人だけにアカウントを発行するサイトもあります。その場合は、サイトの管理者に聞いてください。',
    'signIn.forgotten':
      'ログインページで「パスワードをお忘れですか？」を探してください。サイトの案内に沿って、新しいパスワードを設定できます。',
    'signIn.tooMany':
      'パスワードマネージャーを使えば、覚えるパスワードは1つで済みます。ブラウザーにも備わっています。ログインするときに、パスワードを保存してください。',
    'reload.offer':
      'ページの読み込みが一度だけうまくいかないことがあります。再読み込みしたあとも、続けてご案内します。',
    'reload.offerBox':
      'ページの読み込みが一度だけうまくいかないことがあります。再読み込みするとパスワードを聞かれることがありますが、キャンセルできます。続けてご案内します。',
    'reload.offerElsewhere':
      'ページの読み込みが一度だけうまくいかないことがあります。ページを閉じて開き直し、何が表示されるか教えてください。',
    'reload.offerForm':
      '書いた内容をコピーしてください。そのあとページを再読み込みして、フォームをもう一度送信してください。',
    'reload.opensForStrangers': 'ページを再読み込みして、開くかどうか確認してください。',
    'reload.offerCopy':
      'ページを再読み込みすると、サーバーから新しいページが届きます。そのあとも、続けてご案内します。',
    'reload.offerWorker':
      'ブラウザーに保存されているサイトの補助プログラムが、古いコピーを出しています。それを取り除くと、ページが新しく読み込まれます。必要になれば、サイトがまた保存します。',
    'reload.offerClock':
      'この端末の時計を合わせてください。端末の設定にある日付と時刻の項目で、自動に設定するのがおすすめです。そのあと、ページを再読み込みしてください。',
    'reload.byHand':
      '手動で行うには、{reload}。または、プライベートウィンドウやシークレットウィンドウを開いて（{keys}）、{address}に移動してください。',
    'reload.unclear': '効果があったかどうか、ここからはわかりません。ページには今、何が表示されていますか？',
    'clear.offer':
      'ブラウザーに残っている古いログイン状態のデータのために、開けないことがあります。消去すると、このサイトからログアウトします。下書きが失われることもあります。',
    'clear.offerZoom':
      'ブラウザーのテーマやプラグインが有効になっていれば、オフにしてください。そのあと、キャッシュを消去します。ログアウトし、下書きが失われることもあります。',
    'clear.stored':
      '保存されているデータが妨げになっています。消去すると、このサイトからログアウトします。下書きが失われることもあります。',
    'clear.doubled':
      'ブラウザーに、このサイトの「{cookie}」が2つ保存されています。古いものと新しいものです。古いほうが妨げになっています。',
    'clear.choose':
      'こちらで消去できます。サイト全体からログアウトし、下書きが失われることもあります。消去するものを選んでください。',
    'clear.byHand': '自分で消去する手順です。',
    'clear.gone': '消去しました。何も残っていません。',
    'clear.left':
      'すべては消去できませんでした。次のものが残っています。別のタブが使っているのかもしれません。',
    'clear.leftHidden':
      'ページから見える範囲では消去しました。ページから見えないCookieもあり、それを消去できるのはブラウザーだけです。',
    'clear.signInAgain':
      '消去したので、ログアウトしました。もう一度ログインしてください。今度はログインが続くはずです。',
    'clear.private':
      'プライベートウィンドウやシークレットウィンドウは、保存されているデータを送りません。開いて（{keys}）、{address}に移動してください。そこではページが開きますか？',
    'clear.proved': 'それなら、消去すると解決しそうです。',
    'clear.unclear':
      'ここからは、データを送らずに確認することしかできません。効果があったかどうかは、ページを再読み込みするとわかります。',
    'owner.offer':
      'サイトの管理者に相談できます：{email}。メッセージを用意しました。秘密の情報は含まれていません。',
    'owner.offerGuess':
      'サイトの管理者に相談できます。メールアドレスはわかりませんが、{email}で届くサイトもあります。お問い合わせページがあるかもしれません。メッセージを用意しました。秘密の情報は含まれていません。',
    'owner.offerNoMail':
      'サイトの管理者に相談できます。お問い合わせページを探してください。メッセージを用意しました。秘密の情報は含まれていません。',
    'owner.offerPage':
      'このサイトにはお問い合わせページがあります。メッセージをコピーして、そこに貼り付けてください。秘密の情報は含まれていません。',
    'owner.offerPhone': 'サイトの管理者に電話できます：{phone}。次の内容を伝えてください。',
    'owner.offerPost':
      'サイトの管理者にここからメッセージを送れます。先に内容を読んでください。秘密の情報は含まれていません。',
    'owner.offerSecurity':
      '見つかった連絡先は、セキュリティ問題の窓口だけです。本来の用途とは違いますが、担当者が読みます。',
    'owner.downloaded': 'ファイルに保存しました。メールに添付するか、中身を貼り付けてください。',
    'owner.notDelivered': 'うまくいきませんでした。別の方法を試してください。',
    'owner.posted': 'メッセージはサイトの管理者に届きました。',
    'owner.written': 'メッセージを送れば、できることはすべて済みます。',
    'owner.copied': 'コピーしました。メールまたはお問い合わせフォームに貼り付けてください。',
    'owner.notCopied': 'ブラウザーにコピーを許可されませんでした。上の文章を選択してください。',
    'error.400':
      '400 Bad Request：サイトがリクエストを理解できませんでした。アドレスが壊れていることがよくあります。',
    'error.403':
      '403 Forbidden：もう一度ログインしても変わりません。サイトの管理者なら、ページを開けるようにできます。',
    'error.403SignIn':
      '403 Forbidden：ログインしていない場合は、先にログインしてください。ログインしている場合は、サイトの管理者なら、ページを開けるようにできます。',
    'error.404':
      '{status} Not Found：このアドレスにページはありません。アドレスを確認するか、トップページから探してください。',
    'error.407':
      '407 Proxy Authentication Required：お使いのネットワークがログインを求めています。ネットワークの担当者に聞いてください。',
    'error.408':
      '408 Request Timeout：リクエストに時間がかかりすぎました。できれば、もっと良い接続でもう一度試してください。',
    'error.429': '1分待ってから、もう一度試してください。何度も試すと、待ち時間が長くなります。',
    'error.500':
      '500 Internal Server Error：サイトに障害があります。数分後にもう一度試してください。続く場合は、サイトの管理者に知らせてください。',
    'error.5xx':
      '{status}：サイトに障害があるか、混み合っています。数分後にもう一度試してください。続く場合は、サイトの管理者に知らせてください。',
    'error.511':
      '511 Network Authentication Required：ホテルや列車のように、ネットワークがログインを求めています。ほかのページを開くと、ログイン画面が表示されます。',
    'error.other':
      '{status}：サイトがこのページを表示しません。もう一度試すか、サイトの管理者に聞いてください。',
    'error.wait': 'サイトが待つように求めています。それまでは、こちらからアクセスしません。',
    'error.waitOver': '待ち時間が終わりました。もう一度試せます。',
    'error.unreachable':
      'ほかのサイトは開きますか？開かない場合は、接続を確認してください。開く場合は、数分後にもう一度試してください。',
    'result.handedOver': 'サイトの管理者に伝わりました。ここは閉じてもかまいません。',
    'result.left': 'わかりました。戻ってきたときは、ここにいます。',
    'result.retracted': 'こちらの間違いでした。まだ開かないのですね。続けましょう。',
    'helpful.ask': '役に立ちましたか？',
    'helpful.why': '何が足りませんでしたか？',
    'helpful.tell': 'このページの管理者に、自分の言葉で伝えてください。パスワードは書かないでください。',
    'helpful.thanks': 'ありがとうございます。',
    'helpful.sorry': '教えていただき、ありがとうございます。お困りのときは、サイトの管理者に相談できます。',
  },
  choices: {
    'failure.unknown': '5つのステップを見る',
    'address.right': 'はい、合っています',
    'address.wrong': 'いいえ、修正します',
    'signIn.trouble': 'ほかの問題があります',
    'address.open': 'アドレスを開く',
    'address.openSuggested': 'そのアドレスを開く',
    'address.openTarget': 'つながる先のページを開く',
    'address.copy': 'アドレスをコピーする',
    'signIn.refused': 'ログインできませんでした',
    'signIn.openSignup': '登録ページを開く',
    'signIn.openReset': '新しいパスワードを設定する',
    'signIn.tooMany': 'パスワードが多すぎて覚えられません',
    'signIn.wantsCode': '確認コードも求められます',
    'signIn.linkUsed': 'メールのリンクが使えません',
    'signIn.otherAccount': '別のアカウントがあるかもしれません',
    'signIn.ready': '用意できたので、ログインします',
    'signIn.nameShown': 'はい、表示されています',
    'signIn.nameNotShown': 'いいえ、表示されていません',
    'reload.now': 'ページを再読み込みする',
    'reload.withBox': 'ログイン画面を出して、ページを再読み込みする',
    'reload.byHand': '手動で行う方法を見る',
    'reload.worked': '開くようになりました',
    'reload.noChange': 'まだ同じです',
    'clear.byHand': '自分で消去します',
    'clear.done': '消去しました',
    'clear.private': '先にプライベートウィンドウで試す',
    'clear.privateOpens': 'はい、そこでは開きます',
    'clear.privateFails': 'いいえ、そこでも同じです',
    'owner.find': '管理者への連絡方法を調べる',
    'owner.post': 'このメッセージを送る',
    'owner.mail': 'メールを書く',
    'owner.openContact': 'お問い合わせページを開く',
    'owner.call': '管理者に電話する',
    'owner.openSecurity': 'セキュリティの窓口に書く',
    'owner.otherWays': '別の方法',
    'owner.download': 'メッセージをファイルに保存する',
    'owner.share': 'メッセージを共有する',
    'owner.copy': 'メッセージをコピーする',
    'owner.openHome': 'お問い合わせページを探す',
    'owner.sent': '管理者に連絡しました',
    'owner.leave': '今はやめておきます',
    'error.tryAgain': 'もう一度試す',
    'error.signIn': '先にログインする',
    'error.checkAddress': 'アドレスを修正する',
    'error.understood': 'わかりました。これで十分です',
    'result.open': 'ページを開く',
    'result.stillFails': 'まだ開きません',
    'helpful.yes': 'はい、役に立ちました',
    'helpful.no': 'いいえ、役に立ちませんでした',
    'helpful.notEnoughDetails': '説明が足りない',
    'helpful.hardToUnderstand': 'わかりにくい',
    'helpful.other': 'その他',
  },
  checked: '確認したこと',
  sources: { measured: '測定', configured: 'サイトの情報', told: '回答から' },
  facts: {
    'page-status': 'ブラウザーへのページの応答：{value}',
    'address-status': 'ログインなしでの現在の応答：{value}',
    'no-status': '{value}',
    'sub-code': '{value}',
    challenge: '求められているログインの種類：「{value}」',
    realm: '保護されている部分の名前：「{value}」',
    'auth-error': '{value}',
    'retry-after': '求められている待ち時間：{value}',
    public: 'このページは、誰でも開けるはずです',
    'text-status': 'ページの文章に書かれている状態：{value}',
    reloaded: '再読み込みしても同じでした',
    'sign-in': '{value}',
    'signed-in': '{value}',
    'sign-ins': 'ログインページから戻った回数：{value}',
    'opens-privately': '{value}',
    product: 'Zoomで起きました',
    'sign-in-page': '{value}',
    copy: '{value}',
    cookies: '{value}',
    'double-cookie': '2つ存在するCookie：{value}',
    clock: 'この端末の時計とサーバーの時計の差：{value}',
    'right-address': 'このアドレスは応答します：{value}',
    'other-address': 'このアドレスのことかもしれませんが、試せません：{value}',
    'link-expired': 'アドレスに有効期限があり、期限が切れています',
    requested: 'このページ自身が要求したもので、独立したページではありません',
    method: '送信されたフォームなので、もう一度は送りません',
    'in-app': 'ページは{value}の中で表示されています',
    'request-id': 'サーバーが付けたこのリクエストの名前：{value}',
    'visitor-status': 'お使いのブラウザーへの現在の応答：{value}',
    'leads-to': 'アドレスは {value} につながります',
    gate: 'ログイン先：「{value}」',
    box: '{value}',
    'box-obstacle': '{value}',
    'rate-limit': '{value}',
  },
  factValues: {
    'no-status.no-answer': 'アドレスから応答がありません',
    'no-status.elsewhere': 'アドレスは別のサイトにつながります',
    'no-status.another-page': 'アドレスはこのサイトの別のページにつながります',
    'no-status.not-possible': 'このページからはアドレスを確認できませんでした',
    'auth-error.invalid_token': '送られたログイン情報は期限切れか無効だと、ページが示しています',
    'auth-error.insufficient_scope': 'このログインではこのページを開けないと、ページが示しています',
    'auth-error.stale': '送られたログイン情報は古いと、ページが示しています',
    'sign-in.accepted': 'ログインは受け付けられました',
    'sign-in.refused': 'ログインは受け付けられませんでした',
    'signed-in.true': 'サイトは、ログイン中だと認識しています',
    'signed-in.false': 'サイトは、ログイン中だと認識していません',
    'sign-in-page.password-field': 'アドレスを開くと、パスワードを求めるページが表示されます',
    'sign-in-page.gate': 'アドレスを開くと、サイトの手前にある入口のログインが表示されます',
    'sign-in-page.path': 'アドレスはログインページにつながります',
    'copy.service-worker': '応答はサーバーからではなく、ブラウザーに保存されている補助プログラムから来ました',
    'copy.http-cache': 'ページはサーバーからではなく、ブラウザーのキャッシュから来ました',
    'copy.history': 'ページはサーバーからではなく、ブラウザーの履歴から来ました',
    'cookies.kept': 'ブラウザーは、このサイトのCookieを保存しています',
    'cookies.blocked': 'ブラウザーは、このサイトのCookieを保存していません',
    'cookies.secure-lost': 'https://でないと、ブラウザーはこのサイトのより安全なCookieを保存しません',
    'opens-privately.true': 'プライベートウィンドウでは開きます',
    'opens-privately.false': 'プライベートウィンドウでも開きません',
    'in-app.app': 'ページはアプリの中で表示されています',
    'auth-error.expired': 'ログインの期限が切れていると、ページが示しています',
    'auth-error.insufficient_user_authentication': '今のログインよりも強い認証を、ページが求めています',
    'auth-error.form-expired': 'フォームを開いてから時間が経ちすぎていると、ページが示しています',
    'box.will': 'ブラウザーのログイン画面でパスワードを聞かれます',
    'box.may': 'ブラウザーのログイン画面でパスワードを聞かれることがあります',
    'box.will-not': 'ここでは、ブラウザーがパスワードを自動で聞くことはありません',
    'box-obstacle.worker': 'ブラウザーに保存されている補助プログラムのため、ログイン画面が出ません',
    'box-obstacle.frame': '別のサイトのフレームの中では、ログイン画面が出ません',
    'box-obstacle.algorithm': 'パスワードを求める方式に、お使いのブラウザーが対応していません',
    'box-obstacle.home-screen': 'ホーム画面のアプリの中では、ログイン画面が出ません',
    'rate-limit.used-up': 'お使いのネットワークからのアクセスが多すぎると、ページが示しています',
    'sign-in-page.autocomplete': 'アドレスを開くと、ユーザー名などを求めるページが表示されます',
    'sign-in-page.here': 'このページ自体がログインを求めています',
  },
  subCodes: {
    '401.1': '401.1：ユーザー名またはパスワードが違います',
    '401.2': '401.2：サーバーの設定により、このログインは許可されていません',
    '401.3': '401.3：ページを開ける人の一覧に含まれていません',
    '401.4': '401.4：サーバーのフィルターに拒否されました',
    '401.5': '401.5：サーバーのプログラムに拒否されました',
    '401.501': '401.501：お使いのネットワークから、同時に多すぎるアクセスがありました',
    '401.502': '401.502：お使いのネットワークから、短時間に多すぎるアクセスがありました',
    '401.503': '401.503：お使いのネットワークのアドレスが、サーバーにブロックされています',
    '401.504': '401.504：お使いのネットワークの名前が、サーバーにブロックされています',
  },
  steps: {
    'check-url': 'アドレスの確認',
    'log-in': 'ログイン',
    reload: '再読み込み',
    'clear-cache': 'キャッシュの消去',
    'contact-owner': '管理者への連絡',
  },
  verdicts: {
    fixed: '開くようになりました',
    'still-401': '応答はまだ401です',
    changed: '現在の応答は{status}です',
    'cannot-tell': 'ここからは確認できません',
  },
  verdictsWithoutStatus: {
    changed: '現在、応答がありません',
    'still-401': 'まだログインページにつながります',
  },
  dataKinds: {
    cookies: 'Cookie',
    'sign-in-keys': '保存されているログイン状態のデータ',
    'other-keys': 'そのほかの保存データ（下書きの可能性あり）',
    databases: 'データベース（下書きを含む可能性あり）',
    caches: '保存されているファイル',
    workers: '保存されている補助プログラム',
  },
  more: { other: 'ほか{count}件' },
  quoted: '「{value}」',
  forms: {
    'failure.submitted': {
      label: 'アドレスまたはエラーの文章',
      hint: 'example.com/page、または「401 Unauthorized」',
      submit: '確認する',
    },
    'address.submitted': { label: '正しいアドレス', hint: '', submit: 'このアドレスを確認する' },
    'helpful.submitted': { label: '自分の言葉で', hint: '', submit: '管理者に送る' },
  },
  clearBySite: 'サイトにデータを消去させる',
  ticks: {
    'reload.ticked': { legend: '先に取り除くもの', submit: 'ページを新しく読み込む' },
    'clear.ticked': { legend: '消去するもの', submit: '選んだものを消去する' },
  },
  countdown: '残りの待ち時間：{time}',
  instructionsFor: '{browser}の場合：',
  instructionsForAny: 'お使いのブラウザーの場合：',
  reloadBy: {
    keys: 'Ctrlを押しながらF5を押します。Macでは⌘+Shift+Rを押します',
    menu: 'アドレスの横か、{browser}のメニューにある↻をタップします',
    anyMenu: 'アドレスの横か、ブラウザーのメニューにある↻をタップします',
    reopening: 'このアプリを閉じて、もう一度開きます',
  },
  pickBrowser: '別のブラウザー',
  language: '言語',
  reportTitle: '管理者へのメッセージ',
  otherBrowser: '別のブラウザー',
  privateWindow: { chrome: '新しいシークレット ウィンドウ', firefox: '新しいプライベートウィンドウ' },
  keyNames: { Ctrl: 'Ctrl', Shift: 'Shift' },
  privateMenu: 'ブラウザーのメニューから',
  clear: {
    'site-icon': [
      'アドレスの左にあるアイコンを押します。',
      'Cookieとサイトデータの項目を選び、この端末のデータを開きます。',
      'このサイトのものとして表示されたデータを削除します。',
    ],
    padlock: [
      'アドレスの左にある、鍵または盾のアイコンを押します。',
      'Cookieとサイトデータを消去する項目を選びます。',
      '確定します。',
    ],
    safari: [
      'Safariの設定を開き、プライバシーの項目に移動します。',
      'Webサイトのデータを管理する項目を選びます。',
      'サイトを検索して、削除します。',
    ],
    'safari-ios': [
      '端末の設定で、アプリ、Safari、詳細の順に開き、Webサイトのデータを表示します。',
      'サイトを検索します。',
      '左にスワイプして、削除をタップします。',
    ],
    'site-icon-phone': [
      'アドレスの左にあるアイコンをタップします。',
      'Cookieとサイトデータの項目をタップします。',
      'ゴミ箱をタップして、確定します。',
    ],
    'padlock-phone': [
      'アドレスの左にある、鍵または盾のアイコンをタップします。',
      'Cookieとサイトデータを消去する項目をタップします。',
      '確定します。',
    ],
    phone: [
      'このブラウザーでは、すべてのサイトのデータが一度に消去されます。ほかのサイトからもログアウトします。',
      'ブラウザーのメニューから設定を開きます。',
      'プライバシーの項目を探し、閲覧データの削除を開きます。',
      'Cookieとキャッシュされたファイルだけにチェックを入れます。',
      '確定します。',
    ],
    other: [
      'アドレスの横にあるアイコンを押して、このサイトのデータを探します。そこで削除できれば、完了です。',
      '削除できない場合は、すべてのサイトのデータを一度に消去します。ほかのサイトからもログアウトします。',
      'ブラウザーの設定を開き、プライバシーの項目を探します。',
      '閲覧データの削除を選びます。Cookieとキャッシュだけにチェックを入れます。',
      '確定します。',
    ],
  },
  report: {
    subject: '{site}でのエラー{status}',
    greeting: 'お世話になります。貴サイトのページを開くことができません。',
    address: 'ページ',
    answered: '応答',
    askedFor: '求められたログイン',
    seenAt: '確認した日時',
    browser: 'ブラウザー',
    clock: '端末の時計のずれ（秒）',
    requestId: 'リクエスト',
    tried: '試したこと',
    nothingTried: 'まだ何もしていません',
  },
};
