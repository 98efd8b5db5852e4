<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>penstock::AboutBox</name>
    <message>
        <source>About Penstock</source>
        <translation>Penstock について</translation>
    </message>
    <message>
        <source>Penstock %1</source>
        <translation>Penstock %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>A workbench for InfluxDB. Not made by InfluxData.</source>
        <translation>InfluxDB のためのワークベンチです。InfluxData の製品ではありません。</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>バージョン情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; Qt Charts is used under the same licence. It sends nothing to anybody but the servers that you name.</source>
        <translation>GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。Qt Charts も同じライセンスで使用しています。指定したサーバー以外には何も送信しません。</translation>
    </message>
</context>
<context>
    <name>penstock::AdminCommand</name>
    <message>
        <source>One of: %1.</source>
        <translation>次のいずれか: %1。</translation>
    </message>
    <message>
        <source>Do it, although it cannot be undone.</source>
        <translation>元に戻せない操作でも実行します。</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>新しいパスワード: </translation>
    </message>
    <message>
        <source>The new token; it is not shown again:</source>
        <translation>新しいトークン (再表示はされません):</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: 完了しました。</translation>
    </message>
    <message>
        <source>%1: this cannot be undone. %2 Say --yes to do it.</source>
        <translation>%1: この操作は元に戻せません。%2 実行するには --yes を指定してください。</translation>
    </message>
    <message>
        <source>%1 has no password.</source>
        <translation>%1にはパスワードがありません。</translation>
    </message>
    <message>
        <source>Read the password for create-user, set-password and set-up from standard input, one line, after the login&apos;s.</source>
        <translation>create-user、set-password、set-up のパスワードを、ログインのパスワードの次に標準入力から 1 行読み取ります。</translation>
    </message>
    <message>
        <source>Data is kept for a longer time now: what is older than the new time is deleted by the server.</source>
        <translation>現在はデータがより長く保持されています。新しい期間より古いものはサーバーが削除します。</translation>
    </message>
    <message>
        <source>It is not known for how long data is kept now: what is older than the new time is deleted by the server.</source>
        <translation>データが現在どれだけ保持されているかは不明です。新しい期間より古いものはサーバーが削除します。</translation>
    </message>
    <message>
        <source>Lists, makes, changes and drops what a server administers. What is dropped cannot be brought back: such actions need --yes, and so does a retention that is shorter than before. On a production connection they need --confirm as well.</source>
        <translation>サーバーが管理するものを一覧表示、作成、変更、削除します。削除したものは元に戻せないため、その操作には --yes が必要です。保持期間を今より短くする場合も同じです。本番環境の接続では --confirm も必要です。</translation>
    </message>
</context>
<context>
    <name>penstock::AdminDialog</name>
    <message>
        <source>%1 on %2</source>
        <comment>an operation, a connection</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The name, to go on</source>
        <translation>続けるための名前</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) are in it.</source>
        <translation>
            <numerusform>%n 個のメジャーメントが含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in it could not be read: %1</source>
        <translation>内容を読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>What is in it is being asked…</source>
        <translation>内容を問い合わせています…</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>“%1” on %2: %3</source>
        <translation>%2 の「%1」: %3</translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to go on.</source>
        <translation>%1 は本番環境の接続です。続けるには %2 と入力してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>Nobody waits for the answer any more. Whether the server has done it, its list tells.</source>
        <translation>応答を待つのをやめました。サーバーが実行したかどうかは、一覧でわかります。</translation>
    </message>
    <message>
        <source>Nothing was done yet, and what is written here goes when this is closed.</source>
        <translation>まだ何も実行していません。ここに入力した内容は、閉じると失われます。</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Rows that are older are deleted by the server.</source>
        <translation>それより古い行はサーバーが削除します。</translation>
    </message>
    <message>
        <source>Nobody waits for the answer any more. %1</source>
        <translation>応答を待つのをやめました。%1</translation>
    </message>
    <message>
        <source>The server has not answered</source>
        <translation>サーバーの応答なし</translation>
    </message>
    <message>
        <source>“%1” was sent to %2 and has not been answered.</source>
        <translation>「%1」を %2 に送信しましたが、まだ応答がありません。</translation>
    </message>
    <message>
        <source>Quitting only ends the wait: the server may do it all the same.</source>
        <translation>終了しても待つのをやめるだけで、サーバーは実行する可能性があります。</translation>
    </message>
    <message>
        <source>Do not wait, and quit</source>
        <translation>待たずに終了</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are in it.</source>
        <translation>
            <numerusform>%n 個のテーブルが含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server keeps the data, but has no command that brings it back.</source>
        <translation>サーバーはデータを保持しますが、元に戻すコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>penstock::AdminField</name>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>The database or bucket.</source>
        <translation>データベースまたはバケット。</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>保持ポリシー</translation>
    </message>
    <message>
        <source>The retention policy.</source>
        <translation>保持ポリシー。</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>メジャーメント</translation>
    </message>
    <message>
        <source>The measurement or table.</source>
        <translation>メジャーメントまたはテーブル。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The id that the list shows.</source>
        <translation>一覧に表示される ID。</translation>
    </message>
    <message>
        <source>Keep data for</source>
        <translation>データの保持期間</translation>
    </message>
    <message>
        <source>How long data is kept: 30d, 12h; inf: for ever.</source>
        <translation>データの保持期間: 30d、12h など。inf: 無期限。</translation>
    </message>
    <message>
        <source>A shard covers</source>
        <translation>シャードの期間</translation>
    </message>
    <message>
        <source>The time that a shard covers.</source>
        <translation>1 つのシャードが受け持つ期間。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>複製数</translation>
    </message>
    <message>
        <source>Copies in a cluster of 1.x.</source>
        <translation>1.x のクラスターでの複製数。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Only series with this tag. May be repeated.</source>
        <translation>このタグを持つシリーズのみ。複数指定可。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Delete from this time on: 2024-01-31T12:00:00Z, with its zone, or nanoseconds since 1970.</source>
        <translation>この時刻以降を削除: 2024-01-31T12:00:00Z (ゾーン付き)、または 1970 年からのナノ秒数。</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Delete up to this time, not included; written as --from.</source>
        <translation>この時刻の直前までを削除。書式は --from と同じ。</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ステートメント</translation>
    </message>
    <message>
        <source>SELECT … INTO … of a continuous query.</source>
        <translation>継続クエリの SELECT … INTO …。</translation>
    </message>
    <message>
        <source>Runs every</source>
        <translation>実行間隔</translation>
    </message>
    <message>
        <source>Covers the last</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Which time a continuous query covers.</source>
        <translation>継続クエリの対象期間。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sent to the server only, and not kept.</source>
        <translation>サーバーにだけ送り、保存しません。</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>read, write or all.</source>
        <translation>read、write、all のいずれか。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>読み取りと書き込み</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>アクセス権</translation>
    </message>
    <message>
        <source>What a token may do. May be repeated.</source>
        <translation>トークンに許可する操作。複数指定可。</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>A token&apos;s life from now on.</source>
        <translation>今からのトークンの有効期間。</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>完全な削除</translation>
    </message>
    <message>
        <source>3.x: when dropped data is gone for good: now or never; the server&apos;s delay if not given.</source>
        <translation>3.x: 削除したデータを完全に消す時期。now または never。省略時はサーバーの猶予期間。</translation>
    </message>
    <message>
        <source>After the server&apos;s delay</source>
        <translation>サーバーの猶予期間のあと</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>既定にする</translation>
    </message>
    <message>
        <source>Make the retention policy or mapping the default one.</source>
        <translation>保持ポリシーまたはマッピングを既定にします。</translation>
    </message>
    <message>
        <source>All privileges everywhere</source>
        <translation>すべての権限</translation>
    </message>
    <message>
        <source>All privileges everywhere.</source>
        <translation>すべてに対する全権限。</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Say which database is meant.</source>
        <translation>データベースを指定してください。</translation>
    </message>
    <message>
        <source>Say which retention policy is meant.</source>
        <translation>保持ポリシーを指定してください。</translation>
    </message>
    <message>
        <source>Say which measurement is meant.</source>
        <translation>メジャーメントを指定してください。</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Give the id, as the list shows it.</source>
        <translation>一覧に表示される ID を指定してください。</translation>
    </message>
    <message>
        <source>Give a password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Give the statement.</source>
        <translation>ステートメントを入力してください。</translation>
    </message>
    <message>
        <source>Say how long the data is kept.</source>
        <translation>データの保持期間を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>%1 must be a duration of whole seconds such as 30d, 12h or 90s.</source>
        <translation>%1は、30d、12h、90s のような秒単位の期間で指定してください。</translation>
    </message>
    <message>
        <source>A privilege must be read, write or all.</source>
        <translation>権限は read、write、all のいずれかです。</translation>
    </message>
    <message>
        <source>%1 %2: write it as bucket:read, bucket:write or bucket:all.</source>
        <translation>%1 %2: bucket:read、bucket:write、bucket:all のいずれかの形で指定してください。</translation>
    </message>
    <message>
        <source>%1 %2: write it as key=value.</source>
        <translation>%1 %2: key=value の形で指定してください。</translation>
    </message>
    <message>
        <source>%1 must be now or never.</source>
        <translation>%1 は now か never で指定してください。</translation>
    </message>
    <message>
        <source>%1 must be a whole number above 0.</source>
        <translation>%1 は 0 より大きい整数で指定してください。</translation>
    </message>
    <message>
        <source>%1 %2: say in which zone: %2Z is UTC, %2+02:00 two hours east of it.</source>
        <translation>%1 %2: タイムゾーンを付けてください。%2Z は UTC、%2+02:00 はその 2 時間東です。</translation>
    </message>
    <message>
        <source>%1 %2: times reach from 1677-09-21 to 2262-04-11.</source>
        <translation>%1 %2: 時刻は 1677-09-21 から 2262-04-11 までです。</translation>
    </message>
    <message>
        <source>%1 must be a time such as 2024-01-31T12:00:00Z, to the nanosecond if need be, or nanoseconds since 1970.</source>
        <translation>%1は、2024-01-31T12:00:00Z のような時刻 (必要ならナノ秒まで) か、1970 年からのナノ秒で指定してください。</translation>
    </message>
    <message>
        <source>The name of a user, token, continuous query, subscription, mapping, task or cache.</source>
        <translation>ユーザー、トークン、継続クエリ、サブスクリプション、マッピング、タスク、またはキャッシュの名前。</translation>
    </message>
    <message>
        <source>How often a continuous query or a task runs.</source>
        <translation>継続クエリまたはタスクを実行する間隔。</translation>
    </message>
    <message>
        <source>Switch the token or the task off.</source>
        <translation>トークンまたはタスクを無効にします。</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Where copies go: udp://host:port, http://host:port or https://host:port. May be repeated.</source>
        <translation>複製の送り先: udp://host:port、http://host:port、https://host:port。複数指定できます。</translation>
    </message>
    <message>
        <source>Each write goes</source>
        <translation>各書き込みの送り先</translation>
    </message>
    <message>
        <source>Whether each write goes to all destinations or to any one of them: all or any.</source>
        <translation>各書き込みをすべての送り先に送るか、どれか 1 つに送るか: all または any。</translation>
    </message>
    <message>
        <source>To all of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>To any one of them, in turn</source>
        <translation>順番にどれか 1 つ</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>The organization of 2.x that buckets and users belong to.</source>
        <translation>バケットとユーザーが属する 2.x の組織。</translation>
    </message>
    <message>
        <source>A tag of the table. May be repeated.</source>
        <translation>テーブルのタグ。複数指定できます。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>A field of the table and its type: utf8, int64, uint64, float64 or bool. May be repeated.</source>
        <translation>テーブルのフィールドとその型: utf8、int64、uint64、float64、bool。複数指定できます。</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>What the task runs, in Flux. When the script has an “option task”, that says the name and the times.</source>
        <translation>タスクが実行する Flux スクリプト。「option task」があれば、名前と時刻はそこで決まります。</translation>
    </message>
    <message>
        <source>Runs at</source>
        <translation>実行時刻</translation>
    </message>
    <message>
        <source>When a task runs, as cron writes it: 0 * * * * is each full hour.</source>
        <translation>タスクを実行する時刻を cron の書式で指定します。0 * * * * は毎正時です。</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>How much later than its time a task runs, so that late rows are in.</source>
        <translation>遅れて届く行を含めるために、タスクの実行を予定時刻から遅らせる時間。</translation>
    </message>
    <message>
        <source>Cache of</source>
        <translation>キャッシュの対象</translation>
    </message>
    <message>
        <source>What the cache keeps: last or distinct.</source>
        <translation>キャッシュが保持するもの: last または distinct。</translation>
    </message>
    <message>
        <source>Last values</source>
        <translation>最新値</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>重複のない値</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>A column by which last values are kept, all tags if none is given; or one whose distinct values are kept. May be repeated.</source>
        <translation>最新値を区別する列 (省略時はすべてのタグ)、または重複のない値を保持する列。複数指定できます。</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>値の列</translation>
    </message>
    <message>
        <source>A column whose last values are kept; all others if none is given. May be repeated.</source>
        <translation>最新値を保持する列。省略時はそれ以外のすべて。複数指定できます。</translation>
    </message>
    <message>
        <source>Values each</source>
        <translation>キーごとの件数</translation>
    </message>
    <message>
        <source>How many last values are kept, 1 to 10.</source>
        <translation>保持する最新値の件数 (1～10)。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>How many distinct values are kept; 100000 if not given.</source>
        <translation>保持する重複のない値の件数。省略時は 100000。</translation>
    </message>
    <message>
        <source>Keeps values for</source>
        <translation>値の保持期間</translation>
    </message>
    <message>
        <source>How long a cache keeps a value: 4h for last and 1d for distinct values if not given.</source>
        <translation>キャッシュが値を保持する期間。省略時、最新値は 4h、重複のない値は 1d。</translation>
    </message>
    <message>
        <source>Say where copies are sent.</source>
        <translation>複製の送り先を指定してください。</translation>
    </message>
    <message>
        <source>Give the organization a name; on the command line by --org.</source>
        <translation>組織の名前を指定してください。コマンドラインでは --org です。</translation>
    </message>
    <message>
        <source>Give the script.</source>
        <translation>スクリプトを指定してください。</translation>
    </message>
    <message>
        <source>Say which columns.</source>
        <translation>列を指定してください。</translation>
    </message>
    <message>
        <source>Say which kind of cache is meant: last or distinct.</source>
        <translation>キャッシュの種類を指定してください: last または distinct。</translation>
    </message>
    <message>
        <source>%1 %2: write it as name:type; the types are %3.</source>
        <translation>%1 %2: name:type の形で書いてください。型は %3 です。</translation>
    </message>
    <message>
        <source>%1 must be last or distinct.</source>
        <translation>%1 は last または distinct でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be all or any.</source>
        <translation>%1 は all または any でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2.</source>
        <translation>%1 は 1 から %2 までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>Never: the server keeps the data</source>
        <translation>なし: サーバーがデータを保持します</translation>
    </message>
</context>
<context>
    <name>penstock::AdminFieldEdit</name>
    <message>
        <source>30d, 12h, or inf for ever</source>
        <translation>30d、12h、無期限は inf</translation>
    </message>
    <message>
        <source>30d, 12h, 90s</source>
        <translation>30d、12h、90s</translation>
    </message>
    <message>
        <source>host=server 1, one in each line</source>
        <comment>an example of key=value</comment>
        <translation>host=server 1 (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>サーバーの設定のまま</translation>
    </message>
</context>
<context>
    <name>penstock::AdminForm</name>
    <message>
        <source>Another one has to be made the default one instead.</source>
        <translation>代わりに別のポリシーを既定にする必要があります。</translation>
    </message>
</context>
<context>
    <name>penstock::AdminJob</name>
    <message>
        <source>%1: the server refused this. Its own words are left out, as they hold the password.</source>
        <translation>%1: サーバーに拒否されました。サーバーのメッセージはパスワードを含むため表示しません。</translation>
    </message>
</context>
<context>
    <name>penstock::AdminListModel</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>penstock::AdminListing</name>
    <message>
        <source>Buckets</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Nothing is stored here yet, or this login may see none of it.</source>
        <translation>まだ何も保存されていないか、このログインでは見られません。</translation>
    </message>
    <message>
        <source>Retention policies</source>
        <translation>保持ポリシー</translation>
    </message>
    <message>
        <source>This database has none, so that nothing can be written to it.</source>
        <translation>このデータベースには保持ポリシーがないため、何も書き込めません。</translation>
    </message>
    <message>
        <source>Choose a database to see its retention policies.</source>
        <translation>データベースを選ぶと、その保持ポリシーを表示します。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>メジャーメント</translation>
    </message>
    <message>
        <source>Nothing has been written there yet.</source>
        <translation>まだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Choose where to look.</source>
        <translation>調べる場所を選んでください。</translation>
    </message>
    <message>
        <source>There are none, or this login may not see them.</source>
        <translation>1 つもないか、このログインでは見られません。</translation>
    </message>
    <message>
        <source>A continuous query makes means and sums of what comes in, as it comes in.</source>
        <translation>継続クエリは、届いたデータから平均や合計を順に作ります。</translation>
    </message>
    <message>
        <source>Nobody is sent copies of what is written here.</source>
        <translation>書き込みの複製はどこにも送られていません。</translation>
    </message>
    <message>
        <source>Without users a server of 1.x lets in anybody, unless it asks for logins.</source>
        <translation>1.x のサーバーは、ログインを求めない設定では、ユーザーがなくても誰でも入れます。</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>This user may read and write no database, unless it is an administrator.</source>
        <translation>このユーザーは管理者でないかぎり、どのデータベースも読み書きできません。</translation>
    </message>
    <message>
        <source>Choose a user to see its privileges.</source>
        <translation>ユーザーを選ぶと、その権限を表示します。</translation>
    </message>
    <message>
        <source>They come with the first rows.</source>
        <translation>最初の行とともに作られます。</translation>
    </message>
    <message>
        <source>The server is not busy with any query.</source>
        <translation>サーバーは今クエリを実行していません。</translation>
    </message>
    <message>
        <source>Choose a database to see its queries.</source>
        <translation>データベースを選ぶと、そのクエリを表示します。</translation>
    </message>
    <message>
        <source>This login may see none.</source>
        <translation>このログインでは見られません。</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>A mapping lets clients of 1.x find a bucket by the name of a database.</source>
        <translation>マッピングがあると、1.x のクライアントがデータベース名でバケットを見つけられます。</translation>
    </message>
    <message>
        <source>A task is a Flux script that the server runs by itself.</source>
        <translation>タスクは、サーバーが自動で実行する Flux スクリプトです。</translation>
    </message>
    <message>
        <source>This database keeps neither last nor distinct values at hand.</source>
        <translation>このデータベースは、最新値も重複のない値もキャッシュしていません。</translation>
    </message>
    <message>
        <source>Choose a database to see its caches.</source>
        <translation>データベースを選ぶと、そのキャッシュを表示します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Keeps data for</source>
        <translation>データの保持期間</translation>
    </message>
    <message>
        <source>A shard covers</source>
        <translation>シャードの期間</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>複製数</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ステートメント</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>保持ポリシー</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Shard group</source>
        <translation>シャードグループ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保持期限</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>アクセス権</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Bucket&apos;s id</source>
        <translation>バケットの ID</translation>
    </message>
    <message>
        <source>Made by the server</source>
        <translation>サーバーが作成</translation>
    </message>
    <message>
        <source>Runs every</source>
        <translation>実行間隔</translation>
    </message>
    <message>
        <source>Runs at</source>
        <translation>実行時刻</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Completed up to</source>
        <translation>完了した時刻</translation>
    </message>
    <message>
        <source>Error of the last run</source>
        <translation>前回の実行のエラー</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>まだ実行されていません。</translation>
    </message>
    <message>
        <source>Choose a task to see its runs.</source>
        <translation>タスクを選ぶと実行履歴が表示されます。</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Cache of</source>
        <translation>キャッシュの対象</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>値の列</translation>
    </message>
    <message>
        <source>Values each</source>
        <translation>キーごとの件数</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Keeps values for</source>
        <translation>値の保持期間</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>how long a policy keeps data</comment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>how long a query has been running</comment>
        <translation>実行時間</translation>
    </message>
</context>
<context>
    <name>penstock::AdminOperation</name>
    <message>
        <source>Create…</source>
        <translation>作成…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete series…</source>
        <translation>シリーズを削除…</translation>
    </message>
    <message>
        <source>Delete rows…</source>
        <translation>行を削除…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>パスワードの設定…</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>付与…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消し…</translation>
    </message>
    <message>
        <source>Switch on or off…</source>
        <translation>有効化または無効化…</translation>
    </message>
    <message>
        <source>Replace the operator token…</source>
        <translation>オペレータートークンの置き換え…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Makes a database, or a bucket of 2.x.</source>
        <translation>データベース (2.x ではバケット) を作成します。</translation>
    </message>
    <message>
        <source>Says for how long data is kept; of 1.x in the default retention policy.</source>
        <translation>データの保持期間を決めます。1.x では既定の保持ポリシーのものです。</translation>
    </message>
    <message>
        <source>Deletes a database, or a bucket of 2.x, with everything in it.</source>
        <translation>データベース (2.x ではバケット) を中身ごと削除します。</translation>
    </message>
    <message>
        <source>Makes a part of a database that keeps its rows for a time of its own.</source>
        <translation>独自の期間だけ行を保持する、データベースの一部分を作成します。</translation>
    </message>
    <message>
        <source>Changes what is given; the rest stays as it is.</source>
        <translation>指定したものだけを変更し、ほかはそのままにします。</translation>
    </message>
    <message>
        <source>Deletes a retention policy with its rows.</source>
        <translation>保持ポリシーをその行ごと削除します。</translation>
    </message>
    <message>
        <source>Deletes a measurement, or a table of 3.x, with its rows.</source>
        <translation>メジャーメント (3.x ではテーブル) をその行ごと削除します。</translation>
    </message>
    <message>
        <source>Deletes the series of a measurement, or with these tags.</source>
        <translation>メジャーメントのシリーズ、またはこれらのタグを持つシリーズを削除します。</translation>
    </message>
    <message>
        <source>Deletes rows by measurement, tags and time.</source>
        <translation>メジャーメント、タグ、時刻を指定して行を削除します。</translation>
    </message>
    <message>
        <source>Lists the continuous queries of all databases.</source>
        <translation>すべてのデータベースの継続クエリを一覧表示します。</translation>
    </message>
    <message>
        <source>Makes a statement that the server runs again and again by itself.</source>
        <translation>サーバーが自動で繰り返し実行するステートメントを作成します。</translation>
    </message>
    <message>
        <source>Ends a continuous query.</source>
        <translation>継続クエリを終了します。</translation>
    </message>
    <message>
        <source>Lists where the server sends copies of what is written.</source>
        <translation>書き込みの複製の送り先を一覧表示します。</translation>
    </message>
    <message>
        <source>Lists who may log in.</source>
        <translation>ログインできるユーザーを一覧表示します。</translation>
    </message>
    <message>
        <source>Makes a user with a password.</source>
        <translation>パスワード付きのユーザーを作成します。</translation>
    </message>
    <message>
        <source>Deletes a user.</source>
        <translation>ユーザーを削除します。</translation>
    </message>
    <message>
        <source>Gives a user another password.</source>
        <translation>ユーザーのパスワードを変えます。</translation>
    </message>
    <message>
        <source>Lists what a user may do, by database.</source>
        <translation>ユーザーの権限をデータベースごとに一覧表示します。</translation>
    </message>
    <message>
        <source>Lets a user read or write a database, or do everything.</source>
        <translation>データベースの読み書き、またはすべての操作をユーザーに許可します。</translation>
    </message>
    <message>
        <source>Takes a user&apos;s privilege back.</source>
        <translation>ユーザーの権限を取り消します。</translation>
    </message>
    <message>
        <source>Lists the tokens, without their secrets.</source>
        <translation>トークンを一覧表示します (シークレットは含みません)。</translation>
    </message>
    <message>
        <source>Makes a token, which is shown once.</source>
        <translation>トークンを作成します。表示は 1 回だけです。</translation>
    </message>
    <message>
        <source>Switches a token on, or off.</source>
        <translation>トークンを有効または無効にします。</translation>
    </message>
    <message>
        <source>Deletes a token.</source>
        <translation>トークンを削除します。</translation>
    </message>
    <message>
        <source>Makes the first token of a new server of 3.x.</source>
        <translation>新しい 3.x サーバーの最初のトークンを作成します。</translation>
    </message>
    <message>
        <source>Makes a new operator token in place of the present one.</source>
        <translation>今のオペレータートークンの代わりに、新しいものを作成します。</translation>
    </message>
    <message>
        <source>Lists the files that hold the rows, by time.</source>
        <translation>行を格納するファイルを時刻順に一覧表示します。</translation>
    </message>
    <message>
        <source>Lists the spans of time that shards cover.</source>
        <translation>シャードが対象とする期間を一覧表示します。</translation>
    </message>
    <message>
        <source>Deletes a shard with its rows.</source>
        <translation>シャードをその行ごと削除します。</translation>
    </message>
    <message>
        <source>Lists what the server is busy with.</source>
        <translation>サーバーが実行中のものを一覧表示します。</translation>
    </message>
    <message>
        <source>Ends a running query; nothing that is stored is changed.</source>
        <translation>実行中のクエリを終了します。保存されたデータは変わりません。</translation>
    </message>
    <message>
        <source>Lists what the server counts of its work.</source>
        <translation>サーバーが数えている処理の統計を一覧表示します。</translation>
    </message>
    <message>
        <source>Lists how the server is built and set up.</source>
        <translation>サーバーの構成と設定を一覧表示します。</translation>
    </message>
    <message>
        <source>Lists the organizations of 2.x.</source>
        <translation>2.x の組織を一覧表示します。</translation>
    </message>
    <message>
        <source>Lists under which names of databases buckets are known to clients of 1.x.</source>
        <translation>1.x のクライアントから見たバケットのデータベース名を一覧表示します。</translation>
    </message>
    <message>
        <source>Lets clients of 1.x know a bucket by the name of a database and a retention policy.</source>
        <translation>データベース名と保持ポリシー名で、1.x のクライアントからバケットを見えるようにします。</translation>
    </message>
    <message>
        <source>Takes the name of a database away from a bucket.</source>
        <translation>バケットからデータベース名を外します。</translation>
    </message>
    <message>
        <source>Lists the tasks of 2.x.</source>
        <translation>2.x のタスクを一覧表示します。</translation>
    </message>
    <message>
        <source>Lists the caches of last and of distinct values of a database of 3.x.</source>
        <translation>3.x のデータベースの最新値のキャッシュと重複のない値のキャッシュを一覧表示します。</translation>
    </message>
    <message>
        <source>Everything in it goes with it.</source>
        <translation>中身もすべて失われます。</translation>
    </message>
    <message>
        <source>All rows that were written into it go with it.</source>
        <translation>ここに書き込まれた行もすべて失われます。</translation>
    </message>
    <message>
        <source>All its rows go with it, of every time.</source>
        <translation>すべての時刻の行が失われます。</translation>
    </message>
    <message>
        <source>All rows of these series go, of every time.</source>
        <translation>これらのシリーズの行が、すべての時刻で失われます。</translation>
    </message>
    <message>
        <source>It runs no more; what it has written stays.</source>
        <translation>以後は実行されません。書き込んだものは残ります。</translation>
    </message>
    <message>
        <source>Whoever logs in by this name is refused from then on.</source>
        <translation>以後、この名前でのログインは拒否されます。</translation>
    </message>
    <message>
        <source>Every program that uses it is refused from then on.</source>
        <translation>以後、これを使うプログラムはすべて拒否されます。</translation>
    </message>
    <message>
        <source>Whatever uses the present one is refused from then on, this connection too if it does.</source>
        <translation>以後、今のトークンを使うものはすべて拒否されます。この接続が使っていれば、この接続もです。</translation>
    </message>
    <message>
        <source>All rows of its time go with it.</source>
        <translation>その期間の行もすべて失われます。</translation>
    </message>
    <message>
        <source>Clients that know the bucket by this name do not find it any more.</source>
        <translation>この名前でバケットを使うクライアントは、以後見つけられません。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Is known as the database</source>
        <translation>データベースとしての名前</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Makes a table of 3.x with its columns, before anything is written to it.</source>
        <translation>書き込みの前に、3.x のテーブルを列とともに作成します。</translation>
    </message>
    <message>
        <source>Has the server send copies of what is written to other places.</source>
        <translation>書き込まれたものの複製を、サーバーから別の場所へ送らせます。</translation>
    </message>
    <message>
        <source>Ends the sending of copies.</source>
        <translation>複製の送信を終了します。</translation>
    </message>
    <message>
        <source>Makes the first user, organization, bucket and token of a new InfluxDB 2.x.</source>
        <translation>新しい InfluxDB 2.x の最初のユーザー、組織、バケット、トークンを作成します。</translation>
    </message>
    <message>
        <source>Makes a Flux script that the server runs again and again by itself.</source>
        <translation>サーバーが自動で繰り返し実行する Flux スクリプトを作成します。</translation>
    </message>
    <message>
        <source>Puts another script in the place of the present one; its “option task” says the name and the times.</source>
        <translation>現在のスクリプトを別のものに置き換えます。名前と時刻はその「option task」で決まります。</translation>
    </message>
    <message>
        <source>Lets a task run no more for a while, or again.</source>
        <translation>タスクを一時的に止める、または再開します。</translation>
    </message>
    <message>
        <source>Runs a task once more, now; it writes what its script writes.</source>
        <translation>タスクを今すぐもう一度実行します。スクリプトのとおりに書き込みます。</translation>
    </message>
    <message>
        <source>Deletes a task.</source>
        <translation>タスクを削除します。</translation>
    </message>
    <message>
        <source>Lists when a task has run, and what it said.</source>
        <translation>タスクの実行時刻と出力を一覧表示します。</translation>
    </message>
    <message>
        <source>Keeps the last values of a table at hand, so that last_cache() answers at once.</source>
        <translation>テーブルの最新値を保持し、last_cache() がすぐに応答できるようにします。</translation>
    </message>
    <message>
        <source>Keeps the distinct values of columns at hand, so that distinct_cache() answers at once.</source>
        <translation>列の重複のない値を保持し、distinct_cache() がすぐに応答できるようにします。</translation>
    </message>
    <message>
        <source>Deletes a cache; the rows of the table stay.</source>
        <translation>キャッシュを削除します。テーブルの行は残ります。</translation>
    </message>
    <message>
        <source>What is written from then on is not sent there.</source>
        <translation>それ以降に書き込まれたものは、そこへは送られません。</translation>
    </message>
    <message>
        <source>It runs no more, and its script is gone; what it has written stays.</source>
        <translation>以後は実行されず、スクリプトも失われます。書き込んだものは残ります。</translation>
    </message>
    <message>
        <source>Queries of the cache fail from then on; the rows stay.</source>
        <translation>以後、このキャッシュへのクエリは失敗します。行は残ります。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>キーの列</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>初期設定…</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>今すぐ実行…</translation>
    </message>
    <message>
        <source>Cache last values…</source>
        <translation>最新値をキャッシュ…</translation>
    </message>
    <message>
        <source>Cache distinct values…</source>
        <translation>重複のない値をキャッシュ…</translation>
    </message>
    <message>
        <source>If the server is set up all the same, log in by that user and password.</source>
        <translation>それでもサーバーが初期設定されていた場合は、そのユーザーとパスワードでログインしてください。</translation>
    </message>
    <message>
        <source>If the server has made its token all the same, nobody knows it: replace it on the server&apos;s machine, by its recovery.</source>
        <translation>それでもサーバーがトークンを作成していた場合、誰もそれを知りません。サーバーのマシンで回復機能を使って置き換えてください。</translation>
    </message>
    <message>
        <source>The rows are gone for good; in InfluxDB 1.x from every retention policy.</source>
        <translation>行は完全に失われます。InfluxDB 1.x ではすべての保持ポリシーから削除されます。</translation>
    </message>
    <message>
        <source>Makes a bucket.</source>
        <translation>バケットを作成します。</translation>
    </message>
    <message>
        <source>Makes a database.</source>
        <translation>データベースを作成します。</translation>
    </message>
    <message>
        <source>Deletes a bucket with everything in it.</source>
        <translation>バケットを中身ごと削除します。</translation>
    </message>
    <message>
        <source>Deletes a database with everything in it.</source>
        <translation>データベースを中身ごと削除します。</translation>
    </message>
    <message>
        <source>Deletes a table with its rows.</source>
        <translation>テーブルを行ごと削除します。</translation>
    </message>
    <message>
        <source>Deletes a measurement with its rows.</source>
        <translation>メジャーメントを行ごと削除します。</translation>
    </message>
    <message>
        <source>The rows are gone for good, from every retention policy.</source>
        <translation>行はすべての保持ポリシーから完全に失われます。</translation>
    </message>
    <message>
        <source>The rows are gone for good.</source>
        <translation>行は完全に失われます。</translation>
    </message>
</context>
<context>
    <name>penstock::AdminOptions</name>
    <message>
        <source>Say what to do, one of: %1.</source>
        <translation>操作を次の中から指定してください: %1。</translation>
    </message>
    <message>
        <source>%1 For: %2.</source>
        <comment>what an option says, the actions that have it</comment>
        <translation>%1対象: %2。</translation>
    </message>
    <message>
        <source>%1 has no %2; it is for: %3.</source>
        <translation>%1に%2はありません。対象: %3。</translation>
    </message>
</context>
<context>
    <name>penstock::AdminRequest</name>
    <message>
        <source>Say which database is meant.</source>
        <translation>データベースを指定してください。</translation>
    </message>
    <message>
        <source>Say how long the data is kept.</source>
        <translation>データの保持期間を指定してください。</translation>
    </message>
    <message>
        <source>Say which series: of which measurement, or with which tags.</source>
        <translation>対象のシリーズを、メジャーメントまたはタグで指定してください。</translation>
    </message>
    <message>
        <source>Say which rows: of which measurement, with which tags, or from which time.</source>
        <translation>対象の行を、メジャーメント、タグ、または開始時刻で指定してください。</translation>
    </message>
    <message>
        <source>A tag has no name.</source>
        <translation>名前のないタグがあります。</translation>
    </message>
    <message>
        <source>Create a database</source>
        <translation>データベースを作成</translation>
    </message>
    <message>
        <source>Change a database&apos;s retention</source>
        <translation>データベースの保持期間を変更</translation>
    </message>
    <message>
        <source>Delete a database</source>
        <translation>データベースを削除</translation>
    </message>
    <message>
        <source>Create a retention policy</source>
        <translation>保持ポリシーを作成</translation>
    </message>
    <message>
        <source>Change a retention policy</source>
        <translation>保持ポリシーを変更</translation>
    </message>
    <message>
        <source>Delete a retention policy</source>
        <translation>保持ポリシーを削除</translation>
    </message>
    <message>
        <source>Delete a measurement</source>
        <translation>メジャーメントを削除</translation>
    </message>
    <message>
        <source>Delete series</source>
        <translation>シリーズを削除</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Continuous queries</source>
        <translation>継続クエリ</translation>
    </message>
    <message>
        <source>Create a continuous query</source>
        <translation>継続クエリを作成</translation>
    </message>
    <message>
        <source>Delete a continuous query</source>
        <translation>継続クエリを削除</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Create a user</source>
        <translation>ユーザーを作成</translation>
    </message>
    <message>
        <source>Delete a user</source>
        <translation>ユーザーを削除</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>パスワードを設定</translation>
    </message>
    <message>
        <source>Privileges of a user</source>
        <translation>ユーザーの権限</translation>
    </message>
    <message>
        <source>Grant a privilege</source>
        <translation>権限を付与</translation>
    </message>
    <message>
        <source>Revoke a privilege</source>
        <translation>権限の取り消し</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Create a token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Switch a token on or off</source>
        <translation>トークンの有効/無効を切り替え</translation>
    </message>
    <message>
        <source>Delete a token</source>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>Create the operator token</source>
        <translation>オペレータートークンを作成</translation>
    </message>
    <message>
        <source>Replace the operator token</source>
        <translation>オペレータートークンを置き換え</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Shard groups</source>
        <translation>シャードグループ</translation>
    </message>
    <message>
        <source>Delete a shard</source>
        <translation>シャードを削除</translation>
    </message>
    <message>
        <source>Running queries</source>
        <translation>実行中のクエリ</translation>
    </message>
    <message>
        <source>Stop a query</source>
        <translation>クエリを停止</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Mappings of databases to buckets</source>
        <translation>データベースとバケットのマッピング</translation>
    </message>
    <message>
        <source>Map a database to a bucket</source>
        <translation>データベースをバケットにマッピング</translation>
    </message>
    <message>
        <source>Delete a mapping</source>
        <translation>マッピングを削除</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>“%1” is not possible with %2, only with %3.</source>
        <translation>「%1」は %2 ではできません。%3 でのみ可能です。</translation>
    </message>
    <message>
        <source>Rows of 3.x go when their retention period is over, or with their table.</source>
        <translation>3.x の行は、保持期間が過ぎたとき、またはテーブルが削除されたときに消えます。</translation>
    </message>
    <message>
        <source>A duration cannot be negative.</source>
        <translation>期間に負の値は指定できません。</translation>
    </message>
    <message>
        <source>The time range ends before it begins.</source>
        <translation>時間範囲の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>%1 does not know “%2”.</source>
        <translation>%1は「%2」を知りません。</translation>
    </message>
    <message>
        <source>Create a table</source>
        <translation>テーブルを作成</translation>
    </message>
    <message>
        <source>Create a subscription</source>
        <translation>サブスクリプションを作成</translation>
    </message>
    <message>
        <source>Delete a subscription</source>
        <translation>サブスクリプションを削除</translation>
    </message>
    <message>
        <source>Set up the server</source>
        <translation>サーバーを初期設定</translation>
    </message>
    <message>
        <source>Create a task</source>
        <translation>タスクを作成</translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation>タスクを変更</translation>
    </message>
    <message>
        <source>Switch a task on or off</source>
        <translation>タスクを有効または無効にする</translation>
    </message>
    <message>
        <source>Run a task now</source>
        <translation>タスクを今すぐ実行</translation>
    </message>
    <message>
        <source>Delete a task</source>
        <translation>タスクを削除</translation>
    </message>
    <message>
        <source>Runs of a task</source>
        <translation>タスクの実行履歴</translation>
    </message>
    <message>
        <source>Create a cache of last values</source>
        <translation>最新値のキャッシュを作成</translation>
    </message>
    <message>
        <source>Create a cache of distinct values</source>
        <translation>重複のない値のキャッシュを作成</translation>
    </message>
    <message>
        <source>Delete a cache</source>
        <translation>キャッシュを削除</translation>
    </message>
    <message>
        <source>Create a bucket</source>
        <translation>バケットを作成</translation>
    </message>
    <message>
        <source>Change a bucket&apos;s retention</source>
        <translation>バケットの保持期間を変更</translation>
    </message>
    <message>
        <source>Delete a bucket</source>
        <translation>バケットを削除</translation>
    </message>
    <message>
        <source>Delete a table</source>
        <translation>テーブルを削除</translation>
    </message>
</context>
<context>
    <name>penstock::AdminSection</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No row has the text that is searched for.</source>
        <translation>検索した文字列を含む行はありません。</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not known: the list was not read.</source>
        <translation>不明: 一覧を読み取っていません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows that are shown, and all of them</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Choose a row first.</source>
        <translation>%1まず行を選んでください。</translation>
    </message>
    <message>
        <source>Runs a continuous query for times before it was there.</source>
        <translation>継続クエリを、作成より前の時刻について実行します。</translation>
    </message>
    <message>
        <source>“%1” was stopped.</source>
        <translation>「%1」を停止しました。</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: 完了しました。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>検索: %1</translation>
    </message>
    <message>
        <source>List it again: %1</source>
        <translation>一覧を再取得: %1</translation>
    </message>
    <message>
        <source>Stop listing: %1</source>
        <translation>一覧の取得を停止: %1</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Backfill…</source>
        <translation>過去分の実行…</translation>
    </message>
</context>
<context>
    <name>penstock::AdminWindow</name>
    <message>
        <source>Pages of the administration</source>
        <translation>管理のページ</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Administration of %1</source>
        <translation>%1の管理</translation>
    </message>
    <message>
        <source>%1 is marked as read-only: nothing is changed through it. The mark is in the connection&apos;s settings.</source>
        <translation>%1は読み取り専用に設定されているため、この接続では何も変更できません。この設定は接続の設定にあります。</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>connection, product, version</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>The server is asked what it can do.</source>
        <translation>サーバーができることを問い合わせています。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connect to see what there is to look after.</source>
        <translation>接続すると、管理できるものが表示されます。</translation>
    </message>
    <message>
        <source>Nothing to look after</source>
        <translation>管理するものはありません</translation>
    </message>
    <message>
        <source>This kind of server has no administration over HTTP.</source>
        <translation>この種類のサーバーには HTTP 経由の管理機能がありません。</translation>
    </message>
    <message>
        <source>This server is new: nobody can log in yet.</source>
        <translation>このサーバーは新しく、まだ誰もログインできません。</translation>
    </message>
    <message>
        <source>If this is an InfluxDB 3 that is new, it has no token yet, and its first one can be made here. One that has a token makes no second.</source>
        <translation>これが新しい InfluxDB 3 なら、まだトークンがなく、ここで最初のものを作成できます。すでにトークンがあれば、2 つ目は作成されません。</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>初期設定する…</translation>
    </message>
    <message>
        <source>Make the first token…</source>
        <translation>最初のトークンを作成…</translation>
    </message>
</context>
<context>
    <name>penstock::AdvancedForm</name>
    <message>
        <source>Find out</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>A request ends when nothing has come or gone for this long</source>
        <translation>この時間、送受信がまったくないとリクエストを終了します</translation>
    </message>
    <message>
        <source>A request ends after this long, even while rows still arrive</source>
        <translation>行が届いている途中でも、この時間が過ぎるとリクエストを終了します</translation>
    </message>
    <message>
        <source>Path of a socket on this machine, instead of host and port</source>
        <translation>ホストとポートの代わりに使う、このコンピューター上のソケットのパス</translation>
    </message>
    <message>
        <source>1.x only; empty: the database&apos;s own</source>
        <translation>1.x のみ。空欄: データベースの既定</translation>
    </message>
    <message>
        <source>Name: value, one on each line</source>
        <translation>名前: 値 (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>証明書と鍵 (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose the certificate to show to the server</source>
        <translation>サーバーに提示する証明書を選択</translation>
    </message>
    <message>
        <source>PEM file, when the server asks for one</source>
        <translation>PEM ファイル (サーバーが要求する場合)</translation>
    </message>
    <message>
        <source>Choose the private key of the certificate</source>
        <translation>証明書の秘密鍵を選択</translation>
    </message>
    <message>
        <source>PEM file with its private key</source>
        <translation>秘密鍵の PEM ファイル</translation>
    </message>
    <message>
        <source>Ki&amp;nd of server</source>
        <translation>サーバーの種類(&amp;N)</translation>
    </message>
    <message>
        <source>Time to c&amp;onnect</source>
        <translation>接続の制限時間(&amp;O)</translation>
    </message>
    <message>
        <source>Time without &amp;answer</source>
        <translation>無応答の制限時間(&amp;A)</translation>
    </message>
    <message>
        <source>Time for the &amp;whole</source>
        <translation>全体の制限時間(&amp;W)</translation>
    </message>
    <message>
        <source>Unix soc&amp;ket</source>
        <translation>Unix ソケット(&amp;K)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>Own certi&amp;ficate</source>
        <translation>クライアント証明書(&amp;F)</translation>
    </message>
    <message>
        <source>Its ke&amp;y</source>
        <translation>秘密鍵(&amp;Y)</translation>
    </message>
    <message>
        <source>user@host:port, or a host of ssh&apos;s configuration</source>
        <translation>user@host:port、または ssh 設定のホスト名</translation>
    </message>
    <message>
        <source>The system&apos;s ssh goes through this host, which the server&apos;s address is meant for. Keys, agent and known hosts are ssh&apos;s own.</source>
        <translation>システムの ssh がこのホストを経由します。サーバーのアドレスはこのホストから見たものです。鍵、エージェント、既知のホストは ssh が管理します。</translation>
    </message>
    <message>
        <source>SSH &amp;jump host</source>
        <translation>SSH 踏み台ホスト(&amp;J)</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>保持ポリシー</translation>
    </message>
</context>
<context>
    <name>penstock::AnnotatedColumn</name>
    <message>
        <source>&quot;%1&quot; is no type of an annotated CSV file</source>
        <translation>「%1」は注釈付き CSV ファイルの型ではありません</translation>
    </message>
    <message>
        <source>&quot;boolean:%1&quot; does not name words for true and for false: boolean:yes,y:no,n</source>
        <translation>「boolean:%1」は真と偽を表す語を示していません。例: boolean:yes,y:no,n</translation>
    </message>
</context>
<context>
    <name>penstock::AnnotatedCsvDecoder</name>
    <message>
        <source>The answer has %1 columns, at byte %2.</source>
        <translation>バイト %2 の位置で、応答の列数が %1 になっています。</translation>
    </message>
    <message>
        <source>The answer has a record of %1 cells under a heading of %2, at byte %3.</source>
        <translation>バイト %3 の位置で、応答に %1 セルのレコードがありますが、見出しは %2 列です。</translation>
    </message>
    <message>
        <source>The answer has “%1” in the column %2 of type %3, at byte %4. Run the query again; if that does not help, check what stands between here and the server.</source>
        <translation>バイト %4 の位置で、応答の型 %3 の列 %2 に「%1」があります。クエリをもう一度実行してください。解決しない場合は、サーバーとの間にあるものを確認してください。</translation>
    </message>
    <message>
        <source>The answer has a record of more than %1 bytes or %2 columns, at byte %3, which is not read; the rows so far are kept.</source>
        <translation>バイト %3 の位置に、%1 バイトまたは %2 列を超えるレコードが応答にあり、読み込めません。それまでの行は残してあります。</translation>
    </message>
    <message>
        <source>The server broke off the query; the rows so far are kept. It says: %1</source>
        <translation>サーバーがクエリを中断しました。それまでの行は残してあります。サーバーのメッセージ: %1</translation>
    </message>
    <message>
        <source>The answer is not the annotated CSV of a Flux query. Check the address of the connection.</source>
        <translation>応答が Flux クエリの注釈付き CSV ではありません。接続のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer is broken in the record at byte %1: text follows a quoted cell.</source>
        <translation>バイト %1 の位置のレコードで応答が壊れています。引用符付きセルの後にテキストが続いています。</translation>
    </message>
    <message>
        <source>The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.</source>
        <translation>応答が %1 バイトで途切れました。行が欠けています。クエリをもう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>penstock::AnnotatedCsvSource</name>
    <message>
        <source>the quotes of the row are broken, or it holds a NUL byte</source>
        <translation>行の引用符が壊れているか、NUL バイトが含まれています</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>%1 行目: %2。</translation>
    </message>
    <message>
        <source>#concat of &quot;%1&quot; names the column &quot;%2&quot;, which the table does not have</source>
        <translation>「%1」の #concat が列「%2」を指していますが、テーブルにその列はありません</translation>
    </message>
    <message>
        <source>the server broke off the query and said: %1</source>
        <translation>サーバーがクエリを中断しました。サーバーのメッセージ: %1</translation>
    </message>
    <message>
        <source>the file ends in the middle of this row</source>
        <translation>この行の途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>the row is not UTF-8 text; say its encoding</source>
        <translation>行が UTF-8 テキストではありません。エンコーディングを指定してください</translation>
    </message>
    <message>
        <source>the measurement is empty</source>
        <translation>メジャーメントが空です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of tags such as host=a,region=b</source>
        <translation>「%1」は host=a,region=b のようなタグの並びではありません</translation>
    </message>
    <message>
        <source>the table has no column of the time</source>
        <translation>テーブルに時刻の列がありません</translation>
    </message>
    <message>
        <source>the time is empty</source>
        <translation>時刻が空です</translation>
    </message>
    <message>
        <source>no column is the measurement</source>
        <translation>メジャーメントの列がありません</translation>
    </message>
    <message>
        <source>the row has no field: all cells of field columns are empty</source>
        <translation>行にフィールドがありません。フィールド列のセルがすべて空です</translation>
    </message>
    <message numerus="yes">
        <source>Of %n whole number(s) the fraction was cut off.</source>
        <translation>
            <numerusform>%n 個の整数で小数部を切り捨てました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were left out that no InfluxDB holds: NaN or infinite.</source>
        <translation>
            <numerusform>InfluxDB が保持できない数値 (NaN または無限大) %n 個を除外しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::AnnotatedHeader</name>
    <message>
        <source>The file is a Flux answer without its annotations: what is no column of Flux itself is a tag, and numbers are floats.</source>
        <translation>このファイルは注釈のない Flux の応答です。Flux 自身の列でないものはタグ、数値は浮動小数点数として扱います。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no annotation that is known; the line is left out.</source>
        <translation>「%1」は未知の注釈です。この行は除外されます。</translation>
    </message>
    <message>
        <source>the time zone &quot;%1&quot; is not known</source>
        <translation>タイムゾーン「%1」は不明です</translation>
    </message>
    <message>
        <source>the annotation names no type</source>
        <translation>注釈に型が示されていません</translation>
    </message>
    <message>
        <source>the annotation names no column</source>
        <translation>注釈に列が示されていません</translation>
    </message>
    <message>
        <source>%1 name the measurement: only one of them can; make the others tags or take them out</source>
        <translation>%1 がメジャーメントになっていますが、指定できるのは 1 つだけです。ほかはタグにするか、取り除いてください</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is a second time and is left out.</source>
        <translation>列「%1」が重複しているため、2 つ目を除外します。</translation>
    </message>
</context>
<context>
    <name>penstock::AnnotatedValue</name>
    <message>
        <source>&quot;%1&quot; is no duration such as 1h30m</source>
        <translation>「%1」は 1h30m のような期間ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time such as 2024-01-31T12:00:00Z</source>
        <translation>「%1」は 2024-01-31T12:00:00Z のような時刻ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of nanoseconds</source>
        <translation>「%1」はナノ秒の数値ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of the layout %2</source>
        <translation>「%1」は %2 形式の時刻ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a time that does not exist in its zone, or that InfluxDB cannot hold</source>
        <translation>「%1」は、そのタイムゾーンに存在しないか、InfluxDB が保持できない時刻です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a finite number</source>
        <translation>「%1」は有限の数値ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a fraction, the column is strictly whole</source>
        <translation>「%1」には小数部がありますが、この列は整数のみです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>「%1」は整数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from 0 to 2^64 - 1</source>
        <translation>「%1」は 0 から 2^64 - 1 までの整数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an integer from -2^63 to 2^63 - 1</source>
        <translation>「%1」は -2^63 から 2^63 - 1 までの整数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>「%1」は真でも偽でもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of line protocol; give its column a type, such as string</source>
        <translation>「%1」はラインプロトコルの値ではありません。列に string などの型を指定してください</translation>
    </message>
</context>
<context>
    <name>penstock::AnswerExport</name>
    <message>
        <source>%1 Choose another place, or make room.</source>
        <translation>%1別の場所を選ぶか、空き容量を確保してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for the answer.</source>
        <translation>応答を収めるメモリが足りません。</translation>
    </message>
    <message>
        <source>Which columns are tags could not be found out: %1</source>
        <translation>どの列がタグかを判別できませんでした: %1</translation>
    </message>
    <message>
        <source>%1 was not written: rows are missing, as the messages say.</source>
        <translation>%1 は書き込まれませんでした。メッセージにあるとおり、行が欠けています。</translation>
    </message>
</context>
<context>
    <name>penstock::AnswerPane</name>
    <message>
        <source>Stopped: %1 was not written.</source>
        <translation>停止しました。%1 は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 を %2 に書き込みました。</translation>
    </message>
    <message>
        <source>%1 are left out, for line protocol cannot hold them: %2</source>
        <translation>ラインプロトコルでは保持できないため、%1 を除外します: %2</translation>
    </message>
    <message>
        <source>A statement failed: the messages say why.</source>
        <translation>失敗したステートメントがあります。理由はメッセージを確認してください。</translation>
    </message>
    <message>
        <source>Not all rows: the limit of %1 rows has ended the statement, and there are more.</source>
        <translation>すべての行ではありません。%1 行の上限でステートメントを終了しましたが、まだ続きがあります。</translation>
    </message>
    <message>
        <source>It is not known which statement this table answers.</source>
        <translation>このテーブルがどのステートメントの結果かは不明です。</translation>
    </message>
    <message>
        <source>The two answers together take more memory than the program may use.</source>
        <translation>2 つの応答を合わせると、プログラムが使用できるメモリを超えます。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
    <message>
        <source>The statement has ended meanwhile: %1 was not written. Export its rows, or run it again into a file.</source>
        <translation>ステートメントはその間に終了しました: %1 は書き込まれていません。行をエクスポートするか、もう一度実行して結果をファイルに保存してください。</translation>
    </message>
    <message>
        <source>Sh&amp;ow all rows</source>
        <translation>すべての行を表示(&amp;O)</translation>
    </message>
    <message>
        <source>An answer goes into a file</source>
        <translation>応答をファイルに書き込み中</translation>
    </message>
    <message>
        <source>The answer is being written to %1.</source>
        <translation>応答を %1 に書き込んでいます。</translation>
    </message>
    <message>
        <source>Stopped now, there is nothing of it; a file that was there before stays as it is.</source>
        <translation>今停止すると何も残りません。以前からあるファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Stop writing and quit</source>
        <translation>書き込みを停止して終了</translation>
    </message>
    <message>
        <source>A statement is running</source>
        <translation>ステートメントを実行中</translation>
    </message>
    <message>
        <source>A statement that changes data is running on %1.</source>
        <translation>データを変更するステートメントを %1 で実行しています。</translation>
    </message>
    <message>
        <source>Stopped now, it is not known what of it the server has done, or still does. Statements after it are not sent.</source>
        <translation>今停止すると、サーバーがどこまで実行したか、まだ実行しているかはわかりません。後続のステートメントは送信されません。</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>停止して終了</translation>
    </message>
</context>
<context>
    <name>penstock::AnswerTable</name>
    <message>
        <source>The answer to %1 is not what InfluxDB sends. Check the address, and the path in it if there is a proxy in between.</source>
        <translation>%1 への応答が InfluxDB のものではありません。アドレスと、間にプロキシがある場合はそのパスを確認してください。</translation>
    </message>
</context>
<context>
    <name>penstock::Application</name>
    <message>
        <source>There is no saved connection called &quot;%1&quot;. Tools › Connections lists them.</source>
        <translation>「%1」という保存済みの接続はありません。「ツール」›「接続」に一覧があります。</translation>
    </message>
</context>
<context>
    <name>penstock::AtomicFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>penstock::BackfillJob</name>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
    <message>
        <source>The server does not say how many points it has written.</source>
        <translation>サーバーは書き込んだポイント数を返しません。</translation>
    </message>
</context>
<context>
    <name>penstock::BackfillPlan</name>
    <message>
        <source>The continuous query is not understood well enough to be run for other times.</source>
        <translation>この継続クエリは、ほかの時刻で実行できるほど正確に解釈できません。</translation>
    </message>
    <message>
        <source>The statement writes nothing: it has no INTO.</source>
        <translation>このステートメントには INTO がないため、何も書き込みません。</translation>
    </message>
    <message>
        <source>The statement has a time zone: its intervals do not begin at the same times of UTC.</source>
        <translation>このステートメントにはタイムゾーンがあり、間隔の始まりが UTC と一致しません。</translation>
    </message>
    <message>
        <source>The statement does not group by intervals of time.</source>
        <translation>このステートメントは時間間隔でグループ化していません。</translation>
    </message>
    <message>
        <source>The statement has a condition on the time of its own.</source>
        <translation>このステートメントには時刻の条件がすでにあります。</translation>
    </message>
    <message>
        <source>fill() looks at the intervals before and after: at the edges of the windows they are not seen.</source>
        <translation>fill() は前後の間隔を参照しますが、ウィンドウの端ではそれらが見えません。</translation>
    </message>
    <message>
        <source>The span of time ends before it begins.</source>
        <translation>範囲の終了が開始より前です。</translation>
    </message>
    <message>
        <source>A window has at least one interval.</source>
        <translation>ウィンドウには少なくとも 1 つの間隔が必要です。</translation>
    </message>
    <message>
        <source>The windows are too long.</source>
        <translation>ウィンドウが長すぎます。</translation>
    </message>
    <message>
        <source>The span of time begins before the first time of InfluxDB.</source>
        <translation>範囲の開始が InfluxDB の最初の時刻より前です。</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %n windows: take more intervals for each.</source>
        <translation>
            <numerusform>ウィンドウが %n 個を超えます。1 ウィンドウあたりの間隔を増やしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The span of time ends after the last time of InfluxDB.</source>
        <translation>範囲の終了が InfluxDB の最後の時刻より後です。</translation>
    </message>
</context>
<context>
    <name>penstock::BatchSender</name>
    <message>
        <source>The server&apos;s disk is full, so writing was given up. Free some space there, start the server again if it goes on refusing (InfluxDB 1.x does), then write the rest. It says: %1</source>
        <translation>サーバーのディスクがいっぱいのため、書き込みを断念しました。サーバーの空き容量を確保し、それでも拒否される場合はサーバーを再起動して (InfluxDB 1.x で起こります)、残りを書き込んでください。サーバーのメッセージ: %1</translation>
    </message>
    <message numerus="yes">
        <source>The same rows failed %n time(s), so writing was given up. Last problem: %1</source>
        <translation>
            <numerusform>同じ行の書き込みが %n 回失敗したため、書き込みを断念しました。最後の問題: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Making it failed: %2</source>
        <translation>%1作成に失敗しました: %2</translation>
    </message>
    <message>
        <source>whether this row is stored is not known: each time it was sent, no answer came (%1), although the server answers otherwise</source>
        <translation>この行が保存されたかどうかは不明です。サーバーはほかには応答していますが、この行は送るたびに応答がありませんでした (%1)</translation>
    </message>
    <message>
        <source>whether this row is stored is not known: an answer to it was lost, and the run ended before another came</source>
        <translation>この行が保存されたかどうかは不明です。応答が 1 つ失われ、次の応答が届く前に実行が終了しました</translation>
    </message>
    <message>
        <source>sent, and no answer told of it before the run ended: it may be stored</source>
        <translation>送信済みですが、実行の終了までに応答がありませんでした。保存されている可能性があります</translation>
    </message>
    <message>
        <source>whether this row is stored is not known: an answer to it was lost, and another reader has its partition now, which writes it again</source>
        <translation>この行が保存されたかどうかは不明です。応答が 1 つ失われ、現在は別のリーダーがこのパーティションを受け持ち、この行を再度書き込みます</translation>
    </message>
    <message numerus="yes">
        <source>To %n row(s) the server gave no answer, whatever was tried.</source>
        <translation>
            <numerusform>%n 行について、何を試してもサーバーから応答がありませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>the server closes the connection without an answer when it is sent this row, as InfluxDB 3.6 to 3.9 do with a row that they refuse and whose 20th byte is within a character like ü; through its 2.x interface it says: %1</source>
        <translation>この行を送ると、サーバーは応答せずに接続を閉じます。InfluxDB 3.6 から 3.9 は、拒否する行の 20 バイト目が ü のような文字の途中にあるとこのように動作します。2.x インターフェイス経由での応答: %1</translation>
    </message>
</context>
<context>
    <name>penstock::BindParameter</name>
    <message>
        <source>--param %1: the type must be text, int, float, bool, duration, ident or regex.</source>
        <translation>--param %1: 型は text、int、float、bool、duration、ident、regex のいずれかです。</translation>
    </message>
    <message>
        <source>--param %1: &quot;%2&quot; is no %3.</source>
        <translation>--param %1: 「%2」は %3 ではありません。</translation>
    </message>
    <message>
        <source>--param %1: write it as name=value or name:type=value.</source>
        <translation>--param %1: 名前=値 または 名前:型=値 の形で指定してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a parameter. Use letters, digits and underscores, beginning with a letter.</source>
        <translation>「%1」はパラメーター名に使えません。英字で始まる、英数字とアンダースコアの名前にしてください。</translation>
    </message>
    <message>
        <source>The parameter %1 is given twice.</source>
        <translation>パラメーター %1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>The parameter %1 is not a finite number, which a server cannot take.</source>
        <translation>パラメーター %1 は有限の数値ではないため、サーバーは受け付けられません。</translation>
    </message>
    <message>
        <source>The parameter %1 is a name, a regular expression or a duration. This server takes texts, numbers, true and false only: write it into the statement instead.</source>
        <translation>パラメーター %1 は名前、正規表現、または期間です。このサーバーはテキスト、数値、真偽値しか受け付けません。ステートメントに直接書いてください。</translation>
    </message>
    <message>
        <source>The parameter %1 is a name. Names are texts in Flux: give it as a text and write r[params.%1].</source>
        <translation>パラメーター %1 は名前です。Flux では名前はテキストです。テキストとして指定し、r[params.%1] と書いてください。</translation>
    </message>
</context>
<context>
    <name>penstock::BudgetBar</name>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>Sto&amp;p here</source>
        <translation>ここで停止(&amp;P)</translation>
    </message>
    <message>
        <source>The whole answer goes into a file of yours: the rows so far, and those to come, which are not kept here</source>
        <translation>これまでの行とこれから届く行 (メモリには残しません) を合わせ、応答全体を指定のファイルに書き込みます</translation>
    </message>
    <message>
        <source>The results take %1 of memory, of %2 that they may; %3 rows of this answer have come, and the server waits.</source>
        <translation>結果のメモリ使用量は %1 です (上限 %2)。この応答の %3 行が届き、サーバーは待機しています。</translation>
    </message>
    <message>
        <source>Go on with a temporary file, write all to a file of yours, or stop here and keep these?</source>
        <translation>一時ファイルで続行しますか、すべてを指定のファイルに書き込みますか、それともここで停止してこれまでの行を残しますか?</translation>
    </message>
    <message>
        <source>Write all t&amp;o a file…</source>
        <translation>すべてをファイルに書き込む(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>penstock::BusyServer</name>
    <message>
        <source>%1 It is asked again until it answers.</source>
        <translation>%1応答があるまで再試行します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is asked again for up to %n minute(s).</source>
        <translation>
            <numerusform>%1最長 %n 分間、再試行します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ByteSource</name>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>ファイル「%1」は存在しません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file.</source>
        <translation>「%1」はフォルダーです。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>ファイル「%1」を読み込めません: %2。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is packed by %2, which cannot be read here. Unpack it, or pack it by gzip or zstd.</source>
        <translation>ファイル「%1」は %2 で圧縮されており、ここでは読み込めません。展開するか、gzip または zstd で圧縮してください。</translation>
    </message>
    <message>
        <source>The file is shorter than it was.</source>
        <translation>ファイルが以前より短くなっています。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has grown since it was opened; what was added is not read.</source>
        <translation>ファイル「%1」は開いた後に大きくなりました。追加された分は読み込みません。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was written to while it was read: its rows may be of before or of after that. Read it anew when nothing writes to it.</source>
        <translation>ファイル「%1」は読み込み中に書き換えられました。行はその前のものか後のものか分かりません。ファイルへの書き込みが終わってから読み込み直してください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; became shorter while it was read. What was read before is complete; start again when nothing writes to the file.</source>
        <translation>ファイル「%1」が読み込み中に短くなりました。それまでに読み込んだ分は完全です。ファイルへの書き込みが終わってからやり直してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read only once.</source>
        <translation>「%1」は 1 回しか読み込めません。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is shorter than it was.</source>
        <translation>ファイル「%1」が以前より短くなっています。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is damaged: its %2 data cannot be unpacked. What was read before may be wrong too; get a whole copy and start again.</source>
        <translation>ファイル「%1」は破損しており、%2 データを展開できません。それまでに読み込んだ分も誤っている可能性があります。完全なコピーを入手してやり直してください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; stops in the middle of its %2 data; the rest is missing. What was read before is complete.</source>
        <translation>ファイル「%1」は %2 データの途中で終わっており、残りがありません。それまでに読み込んだ分は完全です。</translation>
    </message>
</context>
<context>
    <name>penstock::CardinalityPage</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>Estimated by the server</source>
        <translation>サーバーによる推定</translation>
    </message>
    <message>
        <source>&amp;Count anew</source>
        <translation>数え直す(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look closer</source>
        <translation>詳しく調べる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Watch, every minute</source>
        <translation>1 分ごとに監視(&amp;W)</translation>
    </message>
    <message>
        <source>Databases and their series</source>
        <translation>データベースとそのシリーズ</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>メジャーメント</translation>
    </message>
    <message>
        <source>Growth of series</source>
        <translation>シリーズの増加</translation>
    </message>
    <message>
        <source>Measurements with the most series</source>
        <translation>シリーズの最も多いメジャーメント</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>メジャーメント</translation>
    </message>
    <message>
        <source>Tag keys with the most values</source>
        <translation>値の最も多いタグキー</translation>
    </message>
    <message>
        <source>Tag key</source>
        <translation>タグキー</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値の数</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>接続が開いていません。</translation>
    </message>
    <message>
        <source>%1%2 since %3</source>
        <comment>sign of an estimate, number of series, time of day</comment>
        <translation>%1%2 (%3 以降)</translation>
    </message>
    <message>
        <source>Counting: %1 of %2 questions</source>
        <comment>answered, known so far</comment>
        <translation>計数中: %2 件の問い合わせのうち %1 件</translation>
    </message>
    <message>
        <source>Of “%1”:</source>
        <translation>「%1」の内訳:</translation>
    </message>
    <message>
        <source>Stopped at %1: what has no number was not counted.</source>
        <translation>%1 に停止: 数字のないものは数えていません。</translation>
    </message>
    <message>
        <source>Counted at %1</source>
        <translation>%1 に計数</translation>
    </message>
    <message>
        <source>only the first %1 measurements and tag keys</source>
        <translation>最初の %1 個のメジャーメントとタグキーのみ</translation>
    </message>
    <message>
        <source>Counts the series of each measurement and the values of each tag key, which takes long where there are many.</source>
        <translation>各メジャーメントのシリーズと各タグキーの値を数えます。多い場合は時間がかかります。</translation>
    </message>
    <message>
        <source>Choose a database to see which of its measurements and tag keys are the largest.</source>
        <translation>データベースを選ぶと、最も大きいメジャーメントとタグキーが表示されます。</translation>
    </message>
    <message>
        <source>Cardinality</source>
        <translation>カーディナリティ</translation>
    </message>
    <message>
        <source>Buckets and their series</source>
        <translation>バケットとそのシリーズ</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Tables with the most series</source>
        <translation>シリーズが最も多いテーブル</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>only the first %1 tables and tag keys</source>
        <translation>最初の %1 個のテーブルとタグキーのみ</translation>
    </message>
    <message>
        <source>Counts the series of each table and the values of each tag key, which takes long where there are many.</source>
        <translation>各テーブルのシリーズと各タグキーの値を数えます。多い場合は時間がかかります。</translation>
    </message>
    <message>
        <source>Choose a database to see which of its tables and tag keys are the largest.</source>
        <translation>データベースを選ぶと、最も大きいテーブルとタグキーが表示されます。</translation>
    </message>
    <message>
        <source>Choose a bucket to see which of its measurements and tag keys are the largest.</source>
        <translation>バケットを選ぶと、最も大きいメジャーメントとタグキーが表示されます。</translation>
    </message>
    <message>
        <source>Counted by the server, which counts a series once for each shard that it is in. There may be fewer.</source>
        <translation>サーバーが数えた値です。サーバーはシリーズをシャードごとに 1 回ずつ数えるため、実際はこれより少ない場合があります。</translation>
    </message>
</context>
<context>
    <name>penstock::CardinalitySurvey</name>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
    <message>
        <source>The server does not say.</source>
        <translation>サーバーは答えません。</translation>
    </message>
    <message>
        <source>InfluxDB 3.x counts no series of a whole database. Look closer to count tables.</source>
        <translation>InfluxDB 3.x はデータベース全体のシリーズを数えません。テーブルを数えるには「詳しく調べる」を使ってください。</translation>
    </message>
</context>
<context>
    <name>penstock::CellInspector</name>
    <message>
        <source>JSON in &amp;lines</source>
        <translation>JSON を複数行で表示(&amp;L)</translation>
    </message>
    <message>
        <source>Row and cell</source>
        <translation>行とセル</translation>
    </message>
    <message>
        <source>Values of the row</source>
        <translation>行の値</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value of the cell</source>
        <translation>セルの値</translation>
    </message>
    <message>
        <source>&amp;Previous row</source>
        <translation>前の行(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next row</source>
        <translation>次の行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 文字</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 文字</translation>
    </message>
</context>
<context>
    <name>penstock::CellText</name>
    <message>
        <source>Which of the columns with text are tags is not known here. Export the table as line protocol instead: there you say it.</source>
        <translation>テキストの列のうちどれがタグかは、ここでは分かりません。代わりにテーブルをラインプロトコルとしてエクスポートしてください。そこで指定できます。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
</context>
<context>
    <name>penstock::ChartBar</name>
    <message>
        <source>&amp;Line</source>
        <translation>折れ線(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>階段(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>棒(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Stacked</source>
        <translation>積み上げ(&amp;S)</translation>
    </message>
    <message>
        <source>Heat &amp;map</source>
        <translation>ヒートマップ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>ヒストグラム(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;catter</source>
        <translation>散布図(&amp;C)</translation>
    </message>
    <message>
        <source>How the chart is drawn</source>
        <translation>グラフの描き方</translation>
    </message>
    <message>
        <source>Axes of values</source>
        <translation>値の軸</translation>
    </message>
    <message>
        <source>What is computed from the values</source>
        <translation>値から計算するもの</translation>
    </message>
    <message>
        <source>What can be done with the span in view</source>
        <translation>表示中の範囲に対する操作</translation>
    </message>
    <message>
        <source>Draw only the rows that the table&apos;s filter leaves</source>
        <translation>テーブルのフィルターを通った行だけを描画</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The span before (Alt+Left)</source>
        <translation>前の範囲 (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>The next span (Alt+Right)</source>
        <translation>次の範囲 (Alt+Right)</translation>
    </message>
    <message>
        <source>Show the whole span</source>
        <translation>範囲全体を表示</translation>
    </message>
    <message>
        <source>Show the whole span (Home or a double click)</source>
        <translation>範囲全体を表示 (Home またはダブルクリック)</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>グラフを画像として保存</translation>
    </message>
    <message>
        <source>Other &amp;sizes: an axis or pane of their own</source>
        <translation>規模の異なる値は別の軸かペインに(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;One axis for all</source>
        <translation>すべてに共通の軸(&amp;O)</translation>
    </message>
    <message>
        <source>A &amp;pane for each series</source>
        <translation>シリーズごとにペイン(&amp;P)</translation>
    </message>
    <message>
        <source>Panes by &amp;hand</source>
        <translation>ペインを手動で配置(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>対数(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unit of the values…</source>
        <translation>値の単位(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>度数を対数で表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic colours</source>
        <translation>色を対数で割り当て(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;As the server sent them</source>
        <translation>サーバーから届いた値(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Times a factor…</source>
        <translation>係数を掛ける(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Difference from the series chosen in the list</source>
        <translation>一覧で選択したシリーズとの差(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Query this span again	Q</source>
        <translation>この範囲をもう一度クエリ(&amp;Q)	Q</translation>
    </message>
    <message>
        <source>&amp;Select its rows in the table	S</source>
        <translation>この範囲の行をテーブルで選択(&amp;S)	S</translation>
    </message>
    <message>
        <source>Show the &amp;whole span	Home</source>
        <translation>範囲全体を表示(&amp;W)	Home</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;PNG…</source>
        <translation>PNG として(&amp;P)…</translation>
    </message>
    <message>
        <source>As &amp;SVG…</source>
        <translation>SVG として(&amp;S)…</translation>
    </message>
    <message>
        <source>As P&amp;DF…</source>
        <translation>PDF として(&amp;D)…</translation>
    </message>
    <message>
        <source>Times a factor</source>
        <translation>係数を掛ける</translation>
    </message>
    <message>
        <source>Factor:</source>
        <translation>係数:</translation>
    </message>
    <message>
        <source>Link time axes</source>
        <translation>時間軸を連動</translation>
    </message>
    <message>
        <source>Charts in both halves of the window have one axis of time: what is zoomed, moved and read in one is in the other</source>
        <translation>ウィンドウの両側のグラフで時間軸を共有します。一方での拡大、移動、読み取りが、もう一方にも反映されます</translation>
    </message>
    <message>
        <source>&amp;Differences from here	D</source>
        <translation>ここからの差(&amp;D)	D</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Compute&amp;d</source>
        <translation>計算(&amp;D)</translation>
    </message>
    <message>
        <source>Compute&amp;d: %1</source>
        <translation>計算(&amp;D): %1</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Filtered rows onl&amp;y</source>
        <translation>フィルターされた行のみ(&amp;Y)</translation>
    </message>
    <message>
        <source>More of the chart</source>
        <translation>グラフのその他の操作</translation>
    </message>
    <message>
        <source>What there is no room for here</source>
        <translation>ここに収まらない項目</translation>
    </message>
</context>
<context>
    <name>penstock::ChartCanvas</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Into a new pane</source>
        <translation>新しいペインへ</translation>
    </message>
    <message>
        <source>Into this pane</source>
        <translation>このペインへ</translation>
    </message>
    <message>
        <source>Into this heat map</source>
        <translation>このヒートマップへ</translation>
    </message>
</context>
<context>
    <name>penstock::ChartLink</name>
    <message>
        <source>The rows of this span stand in too many places of the table to be selected. Sort it by time first.</source>
        <translation>この範囲の行はテーブル内で散らばりすぎているため選択できません。先に時刻で並べ替えてください。</translation>
    </message>
    <message>
        <source>No row of the table has a time in this span.</source>
        <translation>テーブルにこの範囲の時刻を持つ行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of this span are selected in the table.</source>
        <translation>
            <numerusform>この範囲の %n 行をテーブルで選択しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sh&amp;ow them</source>
        <translation>表示(&amp;O)</translation>
    </message>
</context>
<context>
    <name>penstock::ChartPicture</name>
    <message numerus="yes">
        <source>%n more series</source>
        <translation>
            <numerusform>ほか %n シリーズ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ChartTransform</name>
    <message>
        <source>Derivative per second</source>
        <translation>1 秒あたりの微分</translation>
    </message>
    <message>
        <source>Rate of a counter per second</source>
        <translation>1 秒あたりのカウンター増加率</translation>
    </message>
    <message numerus="yes">
        <source>Moving mean of %n values</source>
        <translation>
            <numerusform>%n 個の値の移動平均</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of the values so far</source>
        <translation>値の累計</translation>
    </message>
    <message>
        <source>Values times %1</source>
        <translation>値 × %1</translation>
    </message>
    <message>
        <source>Difference from %1</source>
        <translation>%1 との差</translation>
    </message>
</context>
<context>
    <name>penstock::ChartView</name>
    <message>
        <source>What the chart leaves out or changes</source>
        <translation>グラフで除外または変更されるもの</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>描画するものがありません</translation>
    </message>
    <message>
        <source>A chart needs a time and at least one column of numbers.</source>
        <translation>グラフには時刻と、1 つ以上の数値の列が必要です。</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>描画中…</translation>
    </message>
    <message>
        <source>No chart yet</source>
        <translation>グラフはまだありません</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>&amp;Unit of %1 (nothing: none):</source>
        <translation>%1 の単位(&amp;U) (空欄: なし):</translation>
    </message>
    <message>
        <source>&amp;Unit of all values (nothing: none):</source>
        <translation>すべての値の単位(&amp;U) (空欄: なし):</translation>
    </message>
    <message>
        <source>Computed here: %1.</source>
        <translation>ここで計算: %1。</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n rows that the table&apos;s filter leaves are drawn.</source>
        <translation>
            <numerusform>テーブルのフィルターを通った %n 行だけを描画しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter of the table does not count here: the chart has all rows.</source>
        <translation>テーブルのフィルターはここでは無効です。グラフにはすべての行が描画されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are selected in the table: more than %1 are not marked here.</source>
        <translation>
            <numerusform>テーブルで %n 行が選択されています。%1 行を超えるため、ここでは印を付けません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values have the time of another one of their series: rows of several series may be drawn as one.</source>
        <translation>
            <numerusform>同じシリーズに時刻が重複する値が %n 個あります。複数シリーズの行が 1 つとして描画されている可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values came after later ones; they are drawn in the order of time.</source>
        <translation>
            <numerusform>%n 個の値が時刻の順に届きませんでした。時刻順に描画しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no time and are left out.</source>
        <translation>
            <numerusform>時刻のない %n 行を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of 0 and below have no place on a logarithmic axis.</source>
        <translation>0 以下の値は対数軸に表示できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n infinite values are left out.</source>
        <translation>
            <numerusform>無限大の値 %n 個を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no values in this span that could be counted.</source>
        <translation>この範囲には度数を数えられる値がありません。</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <translation>%1、%2 から %3 まで。</translation>
    </message>
    <message>
        <source>Smallest value %1, largest %2.</source>
        <translation>最小値 %1、最大値 %2。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n values are in a cell.</source>
        <translation>
            <numerusform>1 マスの値は最多で %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a series in the list first: the others are drawn as their difference from it.</source>
        <translation>先に一覧でシリーズを選んでください。ほかのシリーズはそれとの差として描画されます。</translation>
    </message>
    <message>
        <source>A difference is taken from values as the server sent them.</source>
        <translation>差は、サーバーから届いた値のままで計算されます。</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>グラフを画像として保存</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>画像 (*.%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n series were asked for beside the answer: its table and its filter do not have them.</source>
        <translation>
            <numerusform>応答とは別に %n 件のシリーズを問い合わせました。応答のテーブルとフィルターには含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers over time are drawn here when a statement answers with them, and a field when it is dragged here from the explorer.</source>
        <translation>ステートメントの応答に時刻ごとの数値があるとき、またはエクスプローラーからフィールドをここへドラッグしたとき、ここに描画します。</translation>
    </message>
    <message numerus="yes">
        <source>%n series were asked for by themselves: there is no table of them.</source>
        <translation>
            <numerusform>%n 個のシリーズは個別に取得したため、そのテーブルはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where points are dense, layers are as high as their mean: single peaks are not seen in them.</source>
        <translation>点が密な所では、層の高さは平均です。個々のピークは見えません。</translation>
    </message>
    <message>
        <source>Layers of values below 0 take from what the others add up to.</source>
        <translation>0 未満の値の層は、ほかの合計を減らします。</translation>
    </message>
    <message>
        <source>More rows were still to come.</source>
        <translation>まだ続きの行がありました。</translation>
    </message>
    <message>
        <source>The picture could not be made: %1 was not written.</source>
        <translation>画像を作成できませんでした: %1 は書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n series nothing can be computed: they are left out.</source>
        <translation>
            <numerusform>%n 件のシリーズは計算できないため、除外されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole numbers beyond %1 are rounded before that: small differences between them are lost.</source>
        <translation>%1 を超える整数は計算の前に丸められ、わずかな差は失われます。</translation>
    </message>
    <message>
        <source>Infinite values have no place in the chart and are left out.</source>
        <translation>無限大の値はグラフに描けないため、除外されています。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a unit, per second</comment>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>penstock::CheckPanel</name>
    <message>
        <source>Check the &amp;whole file</source>
        <translation>ファイル全体を検査(&amp;W)</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>検査の進行状況</translation>
    </message>
    <message>
        <source>&amp;Skip the check</source>
        <translation>検査を省略(&amp;S)</translation>
    </message>
    <message>
        <source>The file was not checked: what goes wrong is told while it is written.</source>
        <translation>ファイルは検査されませんでした。問題は書き込み中に報告されます。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検査中…</translation>
    </message>
    <message>
        <source>Checking: %1 rows</source>
        <translation>検査中: %1 行</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Write it as there, refuse what does not fit</source>
        <translation>書き込み先の型で書き込み、合わないものは拒否する</translation>
    </message>
    <message>
        <source>Write it as there</source>
        <translation>書き込み先の型で書き込む</translation>
    </message>
    <message>
        <source>Write it as it is here</source>
        <translation>ここでの型のまま書き込む</translation>
    </message>
    <message>
        <source>rows that share series and time</source>
        <translation>シリーズと時刻が同じ行</translation>
    </message>
    <message>
        <source>Make %1 a tag</source>
        <translation>%1 をタグにする</translation>
    </message>
    <message>
        <source>A tag with a number tells them apart</source>
        <translation>番号のタグで区別する</translation>
    </message>
    <message>
        <source>Make the later ones later by a nanosecond</source>
        <translation>後の行を 1 ナノ秒ずつ遅らせる</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>最初の行を残す</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>最後の行を残す</translation>
    </message>
    <message>
        <source>the zone of the times</source>
        <translation>時刻のタイムゾーン</translation>
    </message>
    <message>
        <source>UTC all the same</source>
        <translation>それでも UTC</translation>
    </message>
    <message>
        <source>times of the hour that comes twice</source>
        <translation>2 回現れる 1 時間の時刻</translation>
    </message>
    <message>
        <source>The first of the two</source>
        <translation>1 回目</translation>
    </message>
    <message>
        <source>The second of the two</source>
        <translation>2 回目</translation>
    </message>
</context>
<context>
    <name>penstock::CheckQuestion</name>
    <message>
        <source>Choice for %1</source>
        <translation>%1 の選択</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>penstock::CheckpointWriter</name>
    <message>
        <source>How far the run has come cannot be kept: %1 The rows are written all the same; one that is broken off now begins anew, or where it was last kept.</source>
        <translation>実行の進み具合を記録できません: %1行の書き込みは続けますが、ここで中断した実行は、最初から、または最後に記録した位置からやり直しになります。</translation>
    </message>
</context>
<context>
    <name>penstock::ChunkFile</name>
    <message>
        <source>The rows could not be moved to a file in the folder %1: %2. Make room there, or stop here and keep the rows so far.</source>
        <translation>行をフォルダー %1 のファイルへ移せませんでした: %2。空き容量を確保するか、ここで停止してこれまでの行を残してください。</translation>
    </message>
</context>
<context>
    <name>penstock::ClientCertificate</name>
    <message>
        <source>A client certificate needs two files: the certificate and its key. Choose both in the connection&apos;s settings.</source>
        <translation>クライアント証明書には、証明書とその鍵の 2 つのファイルが必要です。接続の設定で両方を選んでください。</translation>
    </message>
    <message>
        <source>The client certificate cannot be used: %1 Choose another one in the connection&apos;s settings.</source>
        <translation>クライアント証明書を使用できません: %1接続の設定で別の証明書を選んでください。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form. Choose another one in the connection&apos;s settings.</source>
        <translation>ファイル %1 には PEM 形式の証明書がありません。接続の設定で別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The key of the client certificate cannot be used: %1 Choose another one in the connection&apos;s settings.</source>
        <translation>クライアント証明書の鍵を使用できません: %1接続の設定で別の鍵を選んでください。</translation>
    </message>
    <message>
        <source>The key %1 is encrypted with a passphrase. Choose one without in the connection&apos;s settings (openssl pkey -in FILE -out NEW makes it).</source>
        <translation>鍵 %1 はパスフレーズで暗号化されています。接続の設定で、暗号化されていない鍵を選んでください (openssl pkey -in FILE -out NEW で作成できます)。</translation>
    </message>
    <message>
        <source>The file %1 holds no private key (RSA or EC) in PEM form. Choose another one in the connection&apos;s settings.</source>
        <translation>ファイル %1 には PEM 形式の秘密鍵 (RSA または EC) がありません。接続の設定で別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The key %1 does not fit the client certificate %2. Choose the two that belong together in the connection&apos;s settings.</source>
        <translation>鍵 %1 はクライアント証明書 %2 と対応していません。接続の設定で、対応する 2 つを選んでください。</translation>
    </message>
</context>
<context>
    <name>penstock::ColourSwatches</name>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
</context>
<context>
    <name>penstock::ColumnPlanModel</name>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Time, continued</source>
        <translation>時刻 (続き)</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>メジャーメント</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>浮動小数点数</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>String</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>By a pattern…</source>
        <translation>パターンで指定…</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>保存名</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Type or format</source>
        <translation>型または形式</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>値の種類</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>%1 of %2 sampled values are empty</source>
        <translation>サンプルの %2 個の値のうち %1 個が空です</translation>
    </message>
    <message>
        <source>In the file:
%1

Read as:
%2</source>
        <translation>ファイル内:
%1

読み取り結果:
%2</translation>
    </message>
</context>
<context>
    <name>penstock::ColumnProblem</name>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>“time” is the name of the point&apos;s own time: choose another name.</source>
        <translation>「time」はポイント自身の時刻の名前です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Column %1 has the same name.</source>
        <translation>列 %1 と名前が同じです。</translation>
    </message>
    <message>
        <source>Not every sampled value fits this format; such rows are rejected.</source>
        <translation>サンプルにこの形式に合わない値があります。そのような行は拒否されます。</translation>
    </message>
    <message>
        <source>The day comes first.</source>
        <translation>日が先です。</translation>
    </message>
    <message>
        <source>The month comes first.</source>
        <translation>月が先です。</translation>
    </message>
    <message>
        <source>No zone: UTC is assumed.</source>
        <translation>タイムゾーンなし: UTC とみなします。</translation>
    </message>
    <message>
        <source>Not every value is a whole number; such rows are rejected.</source>
        <translation>整数でない値があります。そのような行は拒否されます。</translation>
    </message>
    <message>
        <source>Not every value is a number; such rows are rejected.</source>
        <translation>数値でない値があります。そのような行は拒否されます。</translation>
    </message>
    <message>
        <source>Not every value is true or false; such rows are rejected.</source>
        <translation>真偽値でない値があります。そのような行は拒否されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the sample are no numbers, such as %1: their rows are refused.</source>
        <translation>
            <numerusform>サンプルの %n 個のセルが %1 のように数値ではありません。その行は拒否されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is %1 no value? Then say so on the page of the file, under “Also missing”.</source>
        <translation>%1 が「値なし」を表す場合は、ファイルのページの「ほかの欠損値」に指定してください。</translation>
    </message>
    <message>
        <source>Text: %1.</source>
        <translation>テキスト: %1。</translation>
    </message>
    <message>
        <source>1.10 beside 1.9 could be versions: as a string they stay as they are.</source>
        <translation>1.9 と並ぶ 1.10 はバージョンかもしれません。文字列にすればそのまま残ります。</translation>
    </message>
    <message>
        <source>The unit is left out: %1.</source>
        <translation>単位は除外されます: %1。</translation>
    </message>
    <message>
        <source>Written like %1.</source>
        <translation>表記: %1。</translation>
    </message>
    <message>
        <source>Rows without a measurement&apos;s name are rejected.</source>
        <translation>メジャーメント名のない行は拒否されます。</translation>
    </message>
    <message>
        <source>Each row goes into the measurement that it names.</source>
        <translation>各行は、その行が示すメジャーメントに入ります。</translation>
    </message>
    <message>
        <source>No values in the sample.</source>
        <translation>サンプルに値がありません。</translation>
    </message>
    <message>
        <source>Very many values: each becomes a series of its own. A field may fit better.</source>
        <translation>値の種類が非常に多く、それぞれが別のシリーズになります。フィールドのほうが適切かもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample are refused: the time %1 is far from the others. To store them, choose another format and then this one again.</source>
        <translation>
            <numerusform>サンプルの %n 行は拒否されます。時刻 %1 が他から大きく離れています。保存するには、別の形式を選んでから、もう一度この形式を選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample are refused: %1.</source>
        <translation>
            <numerusform>サンプルの %n 行は拒否されます: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the sample are no numbers: their rows are refused.</source>
        <translation>
            <numerusform>サンプルの %n 個のセルは数値ではありません。その行は拒否されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>T and F are read as true and false: as a string they stay as they are.</source>
        <translation>T と F は真と偽として読み取られます。文字列にすると、そのまま残ります。</translation>
    </message>
    <message>
        <source>Numbers beyond 2^53 are rounded: as a string they stay as they are.</source>
        <translation>2^53 を超える数値は丸められます。文字列にすると、そのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the sample have a unit, which is left out: %1.</source>
        <translation>
            <numerusform>サンプルの %n 個のセルに単位があり、除外されます: %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ColumnTest</name>
    <message>
        <source>“%1” is no duration. Write it as 1h30m.</source>
        <translation>「%1」は期間ではありません。1h30m の形で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>「%1」は真でも偽でもありません。</translation>
    </message>
    <message>
        <source>“%1” is no number that this column can hold.</source>
        <translation>「%1」はこの列が保持できる数値ではありません。</translation>
    </message>
    <message>
        <source>The range has neither a beginning nor an end.</source>
        <translation>範囲に始まりも終わりもありません。</translation>
    </message>
    <message>
        <source>The regular expression is wrong at character %1: %2</source>
        <translation>正規表現の %1 文字目に誤りがあります: %2</translation>
    </message>
</context>
<context>
    <name>penstock::ColumnsPage</name>
    <message>
        <source>Selected columns become</source>
        <translation>選択した列の扱い</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>時刻(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>フィールド(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>タグ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Measurement</source>
        <translation>メジャーメント(&amp;M)</translation>
    </message>
    <message>
        <source>I&amp;gnore</source>
        <translation>無視(&amp;G)</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Answer the question above to go on.</source>
        <translation>続けるには、上の確認に答えてください。</translation>
    </message>
</context>
<context>
    <name>penstock::Command</name>
    <message>
        <source>Say which database: --database NAME.</source>
        <translation>データベースを指定してください: --database NAME。</translation>
    </message>
</context>
<context>
    <name>penstock::CommandHelp</name>
    <message>
        <source>Usage: penstock-cli %1 [options] %2</source>
        <translation>使い方: penstock-cli %1 [オプション] %2</translation>
    </message>
</context>
<context>
    <name>penstock::CommandLine</name>
    <message>
        <source>Workbench for InfluxDB: explore, query, chart, import CSV files.</source>
        <translation>InfluxDB のワークベンチ: 参照、クエリ、グラフ、CSV ファイルのインポート。</translation>
    </message>
    <message>
        <source>Files to open.</source>
        <translation>開くファイル。</translation>
    </message>
    <message>
        <source>[FILES…]</source>
        <translation>[ファイル…]</translation>
    </message>
    <message>
        <source>Opens this saved connection.</source>
        <translation>この保存済みの接続を開きます。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Starts the local server, imports computed tide levels and shows them.</source>
        <translation>ローカルサーバーを起動し、計算した潮位をインポートして表示します。</translation>
    </message>
    <message>
        <source>Opens a window of its own even when Penstock runs already.</source>
        <translation>Penstock が実行中でも、新しいウィンドウを開きます。</translation>
    </message>
</context>
<context>
    <name>penstock::CommandList</name>
    <message>
        <source>what a server is, how far away, and whether the login holds</source>
        <translation>サーバーの種類、応答時間、ログインの有効性を確認</translation>
    </message>
    <message>
        <source>run InfluxQL, SQL or Flux and print the answer</source>
        <translation>InfluxQL、SQL、Flux を実行して応答を表示</translation>
    </message>
    <message>
        <source>list the patterns that query --pattern knows</source>
        <translation>query --pattern で使えるパターンの一覧</translation>
    </message>
    <message>
        <source>what a server holds: databases, measurements, tags, fields, …</source>
        <translation>サーバーの内容: データベース、メジャーメント、タグ、フィールドなど…</translation>
    </message>
    <message>
        <source>databases, users, tokens, running queries, …: list, make, change, drop</source>
        <translation>データベース、ユーザー、トークン、実行中のクエリなど…: 一覧、作成、変更、削除</translation>
    </message>
    <message>
        <source>write line protocol</source>
        <translation>ラインプロトコルの書き込み</translation>
    </message>
    <message>
        <source>import CSV files</source>
        <translation>CSV ファイルのインポート</translation>
    </message>
    <message>
        <source>a database, measurements or a query&apos;s answer of one server into another&apos;s</source>
        <translation>データベース、メジャーメント、クエリの応答を別のサーバーにコピー</translation>
    </message>
    <message>
        <source>a pipeline as a JSON document describes it: run FILE, check FILE, or schema</source>
        <translation>JSON ドキュメントで記述したパイプライン: run FILE、check FILE、schema</translation>
    </message>
    <message>
        <source>the embedded local server: start, stop, status</source>
        <translation>組み込みのローカルサーバー: start、stop、status</translation>
    </message>
    <message>
        <source>sample data made, imported and queried on the local server</source>
        <translation>サンプルデータを作成し、ローカルサーバーにインポートしてクエリ</translation>
    </message>
    <message>
        <source>what a command takes, or all of them as a document</source>
        <translation>コマンドの使い方、またはすべてをまとめたドキュメント</translation>
    </message>
    <message>
        <source>what makes a shell complete these commands: bash, zsh or fish</source>
        <translation>シェルでこれらのコマンドを補完するスクリプト: bash、zsh、fish</translation>
    </message>
    <message>
        <source>Usage: penstock-cli COMMAND [CONNECTION] [OPTIONS]

Commands:
%1
CONNECTION is --connection NAME, --local, or --url URL [--user NAME | --token-stdin].
penstock-cli COMMAND --help tells the options of a command.</source>
        <translation>使い方: penstock-cli COMMAND [CONNECTION] [OPTIONS]

コマンド:
%1
CONNECTION は --connection NAME、--local、または --url URL [--user NAME | --token-stdin] です。
各コマンドのオプションは penstock-cli COMMAND --help で表示します。</translation>
    </message>
</context>
<context>
    <name>penstock::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type the name of a command, a tab, a table or a pattern</source>
        <translation>コマンド、タブ、テーブル、パターンの名前を入力</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドの検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing has that in its name.</source>
        <translation>その名前を含むものはありません。</translation>
    </message>
    <message>
        <source>more than %1 more; type on to narrow them down</source>
        <translation>ほか %1 件以上。続けて入力すると絞り込めます</translation>
    </message>
    <message>
        <source>%1 more; type on to narrow them down</source>
        <translation>ほか %1 件。続けて入力すると絞り込めます</translation>
    </message>
</context>
<context>
    <name>penstock::Completer</name>
    <message>
        <source>Nothing that is known fits here.</source>
        <translation>ここに当てはまる候補はありません。</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>choice, its number, all</comment>
        <translation>%1、%2/%3</translation>
    </message>
</context>
<context>
    <name>penstock::CompletionCommand</name>
    <message>
        <source>Prints the script by which a shell completes penstock-cli: its commands, options, values, files, and the names of connections, patterns and profiles. Packages install it; else: source &lt;(penstock-cli completion bash). The scripts themselves ask by: completion words -- WORD…</source>
        <translation>シェルで penstock-cli を補完するスクリプトを出力します。補完の対象はコマンド、オプション、値、ファイル、および接続、パターン、プロファイルの名前です。パッケージでは自動的に組み込まれます。それ以外の場合: source &lt;(penstock-cli completion bash)。スクリプト自体は次の形で問い合わせます: completion words -- WORD…</translation>
    </message>
    <message>
        <source>The shell.</source>
        <translation>シェル。</translation>
    </message>
    <message>
        <source>Say for which shell: bash, zsh or fish.</source>
        <translation>シェルを指定してください: bash、zsh、fish。</translation>
    </message>
</context>
<context>
    <name>penstock::CompletionModel</name>
    <message>
        <source>%1 more; type on to narrow them down</source>
        <translation>ほか %1 件。続けて入力すると絞り込めます</translation>
    </message>
    <message>
        <source>more than %1 more; type on to narrow them down</source>
        <translation>ほか %1 件以上。続けて入力すると絞り込めます</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>メジャーメント</translation>
    </message>
    <message>
        <source>retention policy</source>
        <translation>保持ポリシー</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>penstock::CompletionNames</name>
    <message>
        <source>Name the measurement first: its tags and fields are listed then.</source>
        <translation>先にメジャーメントを指定してください。そのタグとフィールドが一覧になります。</translation>
    </message>
    <message>
        <source>The server does not tell: %1</source>
        <translation>サーバーから情報を得られません: %1</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Only the first %1 are known.</source>
        <translation>最初の %1 件のみ。</translation>
    </message>
    <message>
        <source>The names are put in order…</source>
        <translation>名前を整理中…</translation>
    </message>
    <message>
        <source>within the range of time</source>
        <translation>時間範囲内</translation>
    </message>
    <message>
        <source>beginning of the range</source>
        <translation>範囲の始まり</translation>
    </message>
    <message>
        <source>end of the range</source>
        <translation>範囲の終わり</translation>
    </message>
    <message>
        <source>window for the chart</source>
        <translation>グラフ用のウィンドウ</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>タイムゾーン</translation>
    </message>
</context>
<context>
    <name>penstock::CompletionPopup</name>
    <message>
        <source>What can be written here</source>
        <translation>ここに入力できるもの</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectHandshake</name>
    <message>
        <source>%1 does not speak as an HTTP proxy does. Check the proxy&apos;s address and kind in the connection&apos;s settings.</source>
        <translation>%1 は HTTP プロキシとして応答していません。接続の設定で、プロキシのアドレスと種類を確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 sent bytes that nobody asked for.</source>
        <translation>プロキシ %1 が、要求していないデータを送ってきました。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login. Give user and password of the proxy in the connection&apos;s settings.</source>
        <translation>プロキシ %1 がログインを求めています。接続の設定で、プロキシのユーザーとパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a kind of login that is not known here (%2).</source>
        <translation>プロキシ %1 が、対応していない種類のログインを求めています (%2)。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user “%2” with this password. Correct them in the connection&apos;s settings.</source>
        <translation>プロキシ %1 は、ユーザー「%2」とこのパスワードを受け付けませんでした。接続の設定で修正してください。</translation>
    </message>
    <message>
        <source>The proxy %1 does not let connections through to %2 (%3). Ask who runs it.</source>
        <translation>プロキシ %1 は %2 への接続を許可していません (%3)。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy %1 did not find or reach %2 (%3). Check host and port, and that the server runs.</source>
        <translation>プロキシ %1 は %2 を見つけられないか、到達できませんでした (%3)。ホストとポート、およびサーバーが稼働していることを確認してください。</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionChooser</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>接続(&amp;O)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>接続済み: %1</translation>
    </message>
    <message>
        <source>Connected: %1, version %2</source>
        <translation>接続済み: %1、バージョン %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionEditor</name>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>Starting the local server…</source>
        <translation>ローカルサーバーを起動中…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>接続を検索</translation>
    </message>
    <message>
        <source>Import connections of another program</source>
        <translation>ほかのプログラムの接続をインポート</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionMark</name>
    <message>
        <source>Production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Colour of the connection</source>
        <translation>接続の色</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionOptions</name>
    <message>
        <source>Warning: others on this computer can see %1 in the list of processes.</source>
        <translation>警告: このコンピューターのほかのユーザーが、プロセス一覧で%1を見ることができます。</translation>
    </message>
    <message>
        <source>Give only one of --ca, --pin and --insecure.</source>
        <translation>--ca、--pin、--insecure はいずれか 1 つだけ指定してください。</translation>
    </message>
    <message>
        <source>--%1 must be a number of seconds from 0 to 86400.</source>
        <translation>--%1 は 0 から 86400 までの秒数で指定してください。</translation>
    </message>
    <message>
        <source>--%1 must be a number of seconds above 0, up to 86400.</source>
        <translation>--%1 は 0 より大きく 86400 以下の秒数で指定してください。</translation>
    </message>
    <message>
        <source>the proxy&apos;s password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>the header %1 (--header @FILE hides it)</source>
        <translation>ヘッダー %1 (--header @FILE で隠せます)</translation>
    </message>
    <message>
        <source>--flavour must be auto, v1, v2, v3, v3-distributed, victoriametrics, questdb or greptimedb.</source>
        <translation>--flavour は auto、v1、v2、v3、v3-distributed、victoriametrics、questdb、greptimedb のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>--url: %1</source>
        <translation>--url: %1</translation>
    </message>
    <message>
        <source>the password or token in --url</source>
        <translation>--url のパスワードまたはトークン</translation>
    </message>
    <message>
        <source>There is no connection named &quot;%1&quot;.</source>
        <translation>「%1」という名前の接続はありません。</translation>
    </message>
    <message>
        <source>--%1 means nothing to the local server. Leave it out.</source>
        <translation>--%1 はローカルサーバーには無意味です。指定を外してください。</translation>
    </message>
    <message>
        <source>A connection saved in Penstock, by its name.</source>
        <translation>Penstock に保存した接続の名前。</translation>
    </message>
    <message>
        <source>The embedded local server; started for this command when it is not running.</source>
        <translation>組み込みのローカルサーバー。停止中ならこのコマンドのために起動します。</translation>
    </message>
    <message>
        <source>A server: http://localhost:8086, influxdb://user@host/database, unix:///path/of.sock, host:port; with ?db=&amp;org=&amp;rp= if needed.</source>
        <translation>サーバー: http://localhost:8086、influxdb://user@host/database、unix:///path/of.sock、host:port。必要なら ?db=&amp;org=&amp;rp= を付けます。</translation>
    </message>
    <message>
        <source>Connect through this socket.</source>
        <translation>このソケットで接続します。</translation>
    </message>
    <message>
        <source>What the server is, instead of finding out: v1, v2, v3, v3-distributed, victoriametrics, questdb, greptimedb.</source>
        <translation>サーバーの種類 (自動判別しない場合): v1、v2、v3、v3-distributed、victoriametrics、questdb、greptimedb。</translation>
    </message>
    <message>
        <source>Organization of InfluxDB 2.x, by name or id.</source>
        <translation>InfluxDB 2.x の組織 (名前または ID)。</translation>
    </message>
    <message>
        <source>Trust only the certificate authorities in this PEM file.</source>
        <translation>この PEM ファイルの認証局だけを信頼します。</translation>
    </message>
    <message>
        <source>Trust only the certificate with this SHA-256 fingerprint.</source>
        <translation>この SHA-256 フィンガープリントの証明書だけを信頼します。</translation>
    </message>
    <message>
        <source>Trust any certificate: anybody on the way can read and change everything.</source>
        <translation>どの証明書も信頼します。経路上の誰もが内容を読み取り、改変できます。</translation>
    </message>
    <message>
        <source>Show the certificate in this PEM file to the server.</source>
        <translation>この PEM ファイルの証明書をサーバーに提示します。</translation>
    </message>
    <message>
        <source>Its private key, when that is in a file of its own.</source>
        <translation>その秘密鍵 (別のファイルにある場合)。</translation>
    </message>
    <message>
        <source>http://[user@]host:port, socks5://[user@]host:port, system, or none; its password comes from PENSTOCK_PROXY_PASSWORD.</source>
        <translation>http://[user@]host:port、socks5://[user@]host:port、system、none のいずれか。パスワードは PENSTOCK_PROXY_PASSWORD から。</translation>
    </message>
    <message>
        <source>Send this with every request, &quot;Name: value&quot;; @FILE reads them from a file. May be repeated.</source>
        <translation>すべてのリクエストに付けるヘッダー「名前: 値」。@FILE でファイルから読み込みます。複数指定可。</translation>
    </message>
    <message>
        <source>Seconds without a byte after which a request fails; 0: none. Default 60.</source>
        <translation>データがない状態がこの秒数続くとリクエストは失敗します。0: 無制限。既定 60。</translation>
    </message>
    <message>
        <source>Seconds that a whole request may take; 0, the default: no limit.</source>
        <translation>リクエスト全体の制限秒数。0 (既定): 無制限。</translation>
    </message>
    <message>
        <source>Seconds that connecting may take. Default 10.</source>
        <translation>接続の制限秒数。既定 10。</translation>
    </message>
    <message>
        <source>Say on standard error what is asked of the server, a line for each request.</source>
        <translation>サーバーへのリクエストを 1 件 1 行で標準エラーに出力します。</translation>
    </message>
    <message>
        <source>Say which server: --connection NAME, --local, or --url URL.</source>
        <translation>サーバーを指定してください: --connection NAME、--local、または --url URL。</translation>
    </message>
    <message>
        <source>--%1 does not go with %2: leave it out.</source>
        <translation>--%1 は %2 では使えません。外してください。</translation>
    </message>
    <message>
        <source>Go through this host by the system&apos;s ssh, with its keys, agent and configuration: [user@]host[:port], or none.</source>
        <translation>システムの ssh でこのホストを経由します。鍵、エージェント、設定は ssh のものを使います: [user@]host[:port]、または none。</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionTest</name>
    <message>
        <source>under 1 ms</source>
        <translation>1 ms 未満</translation>
    </message>
    <message>
        <source>no login needed</source>
        <translation>ログイン不要</translation>
    </message>
    <message>
        <source>asks for no login: it lets in anybody</source>
        <translation>ログイン要求なし: 誰でも接続できます</translation>
    </message>
    <message>
        <source>login holds</source>
        <translation>ログイン有効</translation>
    </message>
    <message>
        <source>login not checked</source>
        <translation>ログイン未確認</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionTree</name>
    <message numerus="yes">
        <source>Group %1: %n connection(s)</source>
        <translation>
            <numerusform>グループ %1: %n 個の接続</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionUrl</name>
    <message>
        <source>Address: what stands in brackets is not an IPv6 address.</source>
        <translation>アドレス: 角括弧の中が IPv6 アドレスではありません。</translation>
    </message>
    <message>
        <source>Address: there are too many colons. Write an IPv6 address in brackets, like [::1]:8086, and a : in a user name or password as %3A.</source>
        <translation>アドレス: コロンが多すぎます。IPv6 アドレスは [::1]:8086 のように角括弧で囲み、ユーザー名やパスワードの : は %3A と書いてください。</translation>
    </message>
    <message>
        <source>Address: it could end in a port or not. Write an IPv6 address in brackets, like [::1]:8086.</source>
        <translation>アドレス: 末尾がポートかどうか判別できません。IPv6 アドレスは [::1]:8086 のように角括弧で囲んでください。</translation>
    </message>
    <message>
        <source>Address: the host is missing.</source>
        <translation>アドレス: ホストがありません。</translation>
    </message>
    <message>
        <source>Address: host and port cannot be read. Write them like db.example.org:8086. In a user name or password, write / as %2F and : as %3A.</source>
        <translation>アドレス: ホストとポートを読み取れません。db.example.org:8086 のように書いてください。ユーザー名やパスワードの / は %2F、: は %3A と書いてください。</translation>
    </message>
    <message>
        <source>Address: the port must be 1 to 65535.</source>
        <translation>アドレス: ポートは 1 から 65535 までです。</translation>
    </message>
    <message>
        <source>Address: the host&apos;s name cannot be one.</source>
        <translation>アドレス: ホスト名として正しくありません。</translation>
    </message>
    <message>
        <source>Address: write the path of the socket like unix:///run/influxdb.sock.</source>
        <translation>アドレス: ソケットのパスは unix:///run/influxdb.sock のように書いてください。</translation>
    </message>
    <message>
        <source>Address: write the path of the socket like http+unix://%2Frun%2Finfluxdb.sock.</source>
        <translation>アドレス: ソケットのパスは http+unix://%2Frun%2Finfluxdb.sock のように書いてください。</translation>
    </message>
    <message>
        <source>Address: after the ? only db, bucket, org, rp, token, u and p may stand.</source>
        <translation>アドレス: ? の後に書けるのは db、bucket、org、rp、token、u、p だけです。</translation>
    </message>
    <message>
        <source>Address: it names two databases. Leave one out.</source>
        <translation>アドレス: データベースが 2 つ指定されています。1 つを削ってください。</translation>
    </message>
    <message>
        <source>Address: org or rp is in it twice. Leave one out.</source>
        <translation>アドレス: org または rp が 2 回指定されています。1 つを削ってください。</translation>
    </message>
    <message>
        <source>Address: it holds two users, passwords or tokens. Leave one out.</source>
        <translation>アドレス: ユーザー、パスワード、またはトークンが 2 つ指定されています。1 つを削ってください。</translation>
    </message>
    <message>
        <source>Address: it holds a token and a user. Leave one out.</source>
        <translation>アドレス: トークンとユーザーの両方が指定されています。どちらかを削ってください。</translation>
    </message>
    <message>
        <source>Address: there is a password without a user. A token goes after the ? as token=…</source>
        <translation>アドレス: ユーザーのないパスワードがあります。トークンは ? の後に token=… と書きます。</translation>
    </message>
    <message>
        <source>Address: it must begin with http://, https://, influxdb://, influxdbs:// or unix://, or with the host.</source>
        <translation>アドレス: http://、https://、influxdb://、influxdbs://、unix://、またはホストで始めてください。</translation>
    </message>
    <message>
        <source>Address: nothing may follow a # here. In a password, write it as %23.</source>
        <translation>アドレス: ここでは # の後に何も書けません。パスワードの中では %23 と書いてください。</translation>
    </message>
    <message>
        <source>Address: there is an @ after the host. In a user name or password, write / as %2F, ? as %3F and @ as %40.</source>
        <translation>アドレス: ホストの後に @ があります。ユーザー名やパスワードの / は %2F、? は %3F、@ は %40 と書いてください。</translation>
    </message>
    <message>
        <source>Address: a % must be followed by two hexadecimal digits. Write the character % itself as %25.</source>
        <translation>アドレス: % の後には 16 進数 2 桁が必要です。文字 % そのものは %25 と書いてください。</translation>
    </message>
    <message>
        <source>Address: what is percent-encoded in it is not UTF-8.</source>
        <translation>アドレス: パーセントエンコードされた内容が UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Address: it holds a line break or another control character.</source>
        <translation>アドレス: 改行などの制御文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionsDialog</name>
    <message>
        <source>Connections[*]</source>
        <translation>接続[*]</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼</translation>
    </message>
    <message>
        <source>Only this certificate is accepted from now on. Test and save the connection.</source>
        <translation>今後はこの証明書だけを受け入れます。接続をテストして保存してください。</translation>
    </message>
    <message>
        <source>No keyring answers, so passwords are kept until Penstock ends and not saved. Unlock or install a keyring to keep them.</source>
        <translation>キーリングが応答しないため、パスワードは保存されず、Penstock の終了時に失われます。保存するには、キーリングのロックを解除するか、キーリングをインストールしてください。</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Import connections of another program</source>
        <translation>ほかのプログラムの接続をインポート</translation>
    </message>
    <message>
        <source>Configurations (configs *.toml *.conf *.yaml *.yml *.json *.env .env)</source>
        <translation>設定ファイル (configs *.toml *.conf *.yaml *.yml *.json *.env .env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported.</source>
        <translation>
            <numerusform>%n 個の接続をインポートしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ContinuousQueryBackfillDialog</name>
    <message>
        <source>First time, UTC</source>
        <translation>最初の時刻 (UTC)</translation>
    </message>
    <message>
        <source>Last time, not included, UTC</source>
        <translation>最後の時刻 (含まない、UTC)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Backfill by the continuous query “%1”</source>
        <translation>継続クエリ「%1」による過去分の実行</translation>
    </message>
    <message>
        <source>Intervals in a window</source>
        <translation>1 ウィンドウの間隔数</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To, not included</source>
        <translation>終了 (含まない)</translation>
    </message>
    <message>
        <source>Points written</source>
        <translation>書き込んだポイント</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What is sent for a window</source>
        <translation>ウィンドウごとに送る内容</translation>
    </message>
    <message>
        <source>&amp;From (UTC)</source>
        <translation>開始 (UTC)(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to (UTC)</source>
        <translation>終了 (UTC)(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Intervals in a window</source>
        <translation>1 ウィンドウの間隔数(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Points of the same times are written over.</source>
        <translation>まだ何も送っていません。同じ時刻のポイントは上書きされます。</translation>
    </message>
    <message>
        <source>Windows that are done are not run again.</source>
        <translation>完了したウィンドウは再実行しません。</translation>
    </message>
    <message numerus="yes">
        <source>Run %n windows on %1</source>
        <translation>
            <numerusform>%1 で %n 個のウィンドウを実行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n windows on %1</source>
        <translation>
            <numerusform>%1 で残り %n 個のウィンドウを続行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to go on.</source>
        <translation>%1 は本番環境の接続です。続けるには %2 と入力してください。</translation>
    </message>
    <message>
        <source>The connection is not open: nothing was sent.</source>
        <translation>接続が開いていないため、何も送っていません。</translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation>%2 個のウィンドウのうち %1 個</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>stopped: not known what was written</source>
        <translation>停止: 書き込まれた内容は不明</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>%1 of %2 windows are done; %3 points written</source>
        <translation>%2 個のウィンドウのうち %1 個が完了、%3 ポイントを書き込み済み</translation>
    </message>
    <message>
        <source>Cancelled: nothing was sent.</source>
        <translation>取り消しました。何も送信していません。</translation>
    </message>
    <message>
        <source>Cancelled: the windows that are left are not run.</source>
        <translation>取り消しました。残りの区間は実行されません。</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>A backfill is running</source>
        <translation>過去分の実行中</translation>
    </message>
    <message>
        <source>A backfill of %1 has done %2 of %3 windows.</source>
        <translation>%1 の過去分の実行で、%3 個中 %2 個のウィンドウが完了しました。</translation>
    </message>
    <message>
        <source>What was written stays. Of the window under way it is then not known what was written, and those after it are not run; each can be run again.</source>
        <translation>書き込まれたものは残ります。実行中のウィンドウについては何が書き込まれたかわからなくなり、後続のウィンドウは実行されません。どれも再実行できます。</translation>
    </message>
    <message>
        <source>Stop the backfill and quit</source>
        <translation>過去分の実行を停止して終了</translation>
    </message>
</context>
<context>
    <name>penstock::ControlManners</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>penstock::CopyCommand</name>
    <message>
        <source>Copies a database of one server, some of its measurements, or its answer to a statement into a database of another, of whatever generation. A tag stays a tag, and a field keeps its type. Copying again changes nothing that is there already.</source>
        <translation>サーバーのデータベース全体、その一部のメジャーメント、またはステートメントの応答を、別のサーバーのデータベースへコピーします。世代の違いは問いません。タグはタグのまま、フィールドの型もそのままです。再度コピーしても、既にあるものは変わりません。</translation>
    </message>
    <message>
        <source>The statement does more than read, and is not asked.</source>
        <translation>このステートメントは読み取り以外の操作を含むため、実行しません。</translation>
    </message>
    <message>
        <source>Say which database to read: --from-database NAME.</source>
        <translation>読み取るデータベースを指定してください: --from-database NAME。</translation>
    </message>
    <message>
        <source>That is the same database of the same server: there is nothing to copy. Give another one by --database NAME.</source>
        <translation>同じサーバーの同じデータベースのため、コピーするものがありません。--database NAME で別のデータベースを指定してください。</translation>
    </message>
    <message>
        <source>  --resume goes on where it stopped</source>
        <translation>  --resume で停止した位置から続行</translation>
    </message>
</context>
<context>
    <name>penstock::CopyJournal</name>
    <message>
        <source>The folder %1 cannot be made, in which it is kept how far a copy has come.</source>
        <translation>コピーの進み具合を記録するフォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The same copy is under way. Wait until it has ended.</source>
        <translation>同じコピーが進行中です。終了するまでお待ちください。</translation>
    </message>
    <message>
        <source>%1 cannot be written, in which it is kept how far a copy has come.</source>
        <translation>コピーの進み具合を記録する %1 に書き込めません。</translation>
    </message>
    <message>
        <source>An earlier run of this copy was not finished; this one begins anew. --resume would go on.</source>
        <translation>このコピーの前回の実行は完了していません。今回は最初から始めます。続行するには --resume を指定します。</translation>
    </message>
    <message>
        <source>No earlier run of this copy is known: it begins with the first point.</source>
        <translation>このコピーの前回の実行は見つかりません。最初のポイントから始めます。</translation>
    </message>
    <message>
        <source>Nothing of an earlier run of this copy is known to be done: it begins with the first point.</source>
        <translation>このコピーの前回の実行で完了した部分は見つかりません。最初のポイントから始めます。</translation>
    </message>
    <message>
        <source>It goes on where an earlier run stopped. What was written to the source since then with a time before that is not looked for.</source>
        <translation>前回停止した位置から続行します。その後にソースへ書き込まれた、それより前の時刻のデータは探しません。</translation>
    </message>
</context>
<context>
    <name>penstock::CopyObstacles</name>
    <message>
        <source>%1: “%2” is a tag and a field. Points that have both are refused.</source>
        <translation>%1: 「%2」はタグでもフィールドでもあります。両方を持つポイントは拒否されます。</translation>
    </message>
    <message>
        <source>%1: the field “%2” has several types (%3), and the target takes one: the first that comes.</source>
        <translation>%1: フィールド「%2」には複数の型があります (%3)。コピー先が受け付けるのは最初に届いた 1 つの型だけです。</translation>
    </message>
    <message>
        <source>%1: the field “%2” is unsigned, and is written as an integer; values beyond 9,223,372,036,854,775,807 are refused.</source>
        <translation>%1: フィールド「%2」は符号なしのため、整数として書き込みます。9,223,372,036,854,775,807 を超える値は拒否されます。</translation>
    </message>
    <message>
        <source>%1: the field “%2” is %3 here and %4 in the target.</source>
        <translation>%1: フィールド「%2」はここでは %3、コピー先では %4 です。</translation>
    </message>
</context>
<context>
    <name>penstock::CopyOptions</name>
    <message>
        <source>--%1 does not go with copy, which has two servers. Name each by its URL or as it is saved in Penstock.</source>
        <translation>--%1 は 2 つのサーバーを扱う copy では使えません。それぞれを URL、または Penstock に保存した名前で指定してください。</translation>
    </message>
    <message>
        <source>Set only one of %1 and %2.</source>
        <translation>%1 と %2 は一方だけを設定してください。</translation>
    </message>
    <message>
        <source>Others on this computer can see a password or token in a URL. Leave it out, and set %1 or %2.</source>
        <translation>URL 内のパスワードやトークンは、このコンピューターのほかのユーザーに見えます。URL から除き、%1 または %2 を設定してください。</translation>
    </message>
    <message>
        <source>The URL names a user, and %1 is set: use one of them.</source>
        <translation>URL にユーザーがあり、%1 も設定されています。どちらか一方を使ってください。</translation>
    </message>
    <message>
        <source>%1 is set, and the URL names no user: write http://USER@host:port.</source>
        <translation>%1 が設定されていますが、URL にユーザーがありません。http://USER@host:port の形で書いてください。</translation>
    </message>
    <message>
        <source>What is read: a connection saved in Penstock, local, or a URL such as http://user@host:8086/?org=o. Its secret comes from the keyring, or PENSTOCK_FROM_PASSWORD or PENSTOCK_FROM_TOKEN.</source>
        <translation>読み取り元: Penstock に保存した接続、local、または http://user@host:8086/?org=o のような URL。パスワードやトークンはキーリング、または PENSTOCK_FROM_PASSWORD か PENSTOCK_FROM_TOKEN から取得します。</translation>
    </message>
    <message>
        <source>What is written to, alike; PENSTOCK_TO_PASSWORD or PENSTOCK_TO_TOKEN.</source>
        <translation>書き込み先 (指定方法は同様)。PENSTOCK_TO_PASSWORD または PENSTOCK_TO_TOKEN。</translation>
    </message>
    <message>
        <source>Read this database or bucket; if not given, the connection&apos;s.</source>
        <translation>このデータベースまたはバケットを読み取ります。省略時は接続のもの。</translation>
    </message>
    <message>
        <source>Read this retention policy (1.x).</source>
        <translation>この保持ポリシーを読み取ります (1.x)。</translation>
    </message>
    <message>
        <source>Copy only this measurement. May be repeated.</source>
        <translation>このメジャーメントだけをコピー。複数指定可。</translation>
    </message>
    <message>
        <source>Copy points from this time on, such as 2024-01-31T12:00:00Z.</source>
        <translation>この時刻以降のポイントをコピー。例: 2024-01-31T12:00:00Z。</translation>
    </message>
    <message>
        <source>Copy points before this time.</source>
        <translation>この時刻より前のポイントをコピー。</translation>
    </message>
    <message>
        <source>Ask for so much time at once, such as 1d; if not given, as suits the rows. What is done is kept window by window.</source>
        <translation>一度に問い合わせる期間。例: 1d。省略時は行数に合わせます。進み具合はこの期間ごとに記録します。</translation>
    </message>
    <message>
        <source>Go on where an earlier run of the same copy stopped.</source>
        <translation>同じコピーの前回停止した位置から続行します。</translation>
    </message>
    <message>
        <source>Write nothing: say what would be copied, and what the target cannot hold.</source>
        <translation>書き込まずに、コピーされるものとコピー先が保持できないものを表示します。</translation>
    </message>
    <message>
        <source>Copy the answer to this statement instead of measurements.</source>
        <translation>メジャーメントの代わりに、このステートメントの応答をコピーします。</translation>
    </message>
    <message>
        <source>Of the statement: influxql, sql or flux; if not given, the server&apos;s usual one.</source>
        <translation>ステートメントの言語: influxql、sql、flux。省略時はサーバーの標準の言語。</translation>
    </message>
    <message>
        <source>The measurement that the answer becomes; if not given, as it is called there.</source>
        <translation>応答を入れるメジャーメント。省略時は応答での名前。</translation>
    </message>
    <message>
        <source>A column of the answer that becomes a tag; what it groups by is one anyway. May be repeated.</source>
        <translation>タグにする応答の列。グループ化の列は常にタグです。複数指定可。</translation>
    </message>
    <message>
        <source>The column of the answer that holds the time, when it is not called time.</source>
        <translation>応答の時刻の列 (名前が time でない場合)。</translation>
    </message>
    <message>
        <source>Write rows that were not stored, with the reason, to this CSV file.</source>
        <translation>保存されなかった行を、理由とともにこの CSV ファイルに書き込みます。</translation>
    </message>
    <message>
        <source>json: print the counts as one JSON object.</source>
        <translation>json: 件数を 1 つの JSON オブジェクトで出力します。</translation>
    </message>
    <message>
        <source>Say from where and to where: copy FROM TO. Each is a saved connection&apos;s name, local, or a URL.</source>
        <translation>コピー元とコピー先を指定してください: copy FROM TO。それぞれ保存した接続の名前、local、または URL です。</translation>
    </message>
    <message>
        <source>--on-error skip-cell is for import: a point is copied whole or not.</source>
        <translation>--on-error skip-cell はインポート用です。ポイントは全体がコピーされるか、まったくされないかのどちらかです。</translation>
    </message>
    <message>
        <source>--summary must be json.</source>
        <translation>--summary は json で指定してください。</translation>
    </message>
    <message>
        <source>--from must be before --to.</source>
        <translation>--from は --to より前にしてください。</translation>
    </message>
    <message>
        <source>--window must be a duration of at least 1ms, such as 1d, 6h or 30m.</source>
        <translation>--window は 1d、6h、30m のような、1ms 以上の期間で指定してください。</translation>
    </message>
    <message>
        <source>--%1 goes with --query.</source>
        <translation>--%1 は --query とともに使います。</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>ステートメントが空です。</translation>
    </message>
    <message>
        <source>--%1 does not go with --query: the statement says what is copied, and is asked once. Look at its answer by penstock-cli query.</source>
        <translation>--%1 は --query とともに使えません。コピーするものはステートメントが定め、問い合わせは 1 回だけです。応答は penstock-cli query で確認できます。</translation>
    </message>
    <message>
        <source>--language must be influxql, sql or flux.</source>
        <translation>--language は influxql、sql、flux のいずれかで指定してください。</translation>
    </message>
</context>
<context>
    <name>penstock::CopyPlanJob</name>
    <message>
        <source>%1 takes data as InfluxDB does, but does not tell what it holds as InfluxDB does, so that nothing can be copied from it.</source>
        <translation>%1 は InfluxDB と同じ方法でデータを受け付けますが、保持している内容を同じ方法では返さないため、ここからはコピーできません。</translation>
    </message>
    <message>
        <source>There is no database “%1” at the source, or it has no retention policy.</source>
        <translation>コピー元にデータベース「%1」がないか、保持ポリシーがありません。</translation>
    </message>
    <message>
        <source>The database “%1” has no retention policy “%2”.</source>
        <translation>データベース「%1」に保持ポリシー「%2」はありません。</translation>
    </message>
    <message>
        <source>The database has other retention policies, whose points are not copied with this one: %1. Copy each by itself.</source>
        <translation>データベースにはほかにも保持ポリシーがあり、そのポイントは今回コピーされません: %1。それぞれ別にコピーしてください。</translation>
    </message>
    <message>
        <source>The database “%1” has no measurement “%2”.</source>
        <translation>データベース「%1」にメジャーメント「%2」はありません。</translation>
    </message>
    <message>
        <source>The database “%1” has no measurements.</source>
        <translation>データベース「%1」にメジャーメントがありません。</translation>
    </message>
    <message>
        <source>“%1” has a field that has one type here and another there, and this server&apos;s answers do not tell whole floats from integers. Copy the other measurements.</source>
        <translation>「%1」には場所によって型の異なるフィールドがあり、このサーバーの応答では、整数値の浮動小数点数と整数を区別できません。ほかのメジャーメントをコピーしてください。</translation>
    </message>
    <message>
        <source>“%1” has a field that has one type in some shards and another in others, and the server does not tell this login where its shards are, so that values could be left out. Log in as an administrator, or give a window that lies within one shard (--window 1h).</source>
        <translation>「%1」にはシャードによって型の異なるフィールドがあり、サーバーはこのログインにシャードの配置を知らせないため、値が漏れるおそれがあります。管理者としてログインするか、1 つのシャードに収まる期間を指定してください (--window 1h)。</translation>
    </message>
    <message>
        <source>“%1” has no points there.</source>
        <translation>その範囲に「%1」のポイントはありません。</translation>
    </message>
</context>
<context>
    <name>penstock::CopyReport</name>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n シリーズ</numerusform>
        </translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>fields: %1</source>
        <translation>フィールド: %1</translation>
    </message>
    <message>
        <source>What the target cannot hold as it is:</source>
        <translation>コピー先がそのままでは保持できないもの:</translation>
    </message>
    <message numerus="yes">
        <source>at most %n series (one of several shards is counted for each of them)</source>
        <translation>
            <numerusform>最大 %n シリーズ (複数のシャードにあるものはそれぞれで数えられます)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::CostQuestion</name>
    <message>
        <source>GROUP BY time makes about %1 windows for each series, empty ones too, and the server holds them all in memory. It has not been run yet: give it a shorter span or longer windows.</source>
        <translation>GROUP BY time は、空のものも含めてシリーズごとに約 %1 個のウィンドウを作り、サーバーはそのすべてをメモリに保持します。まだ実行していません。範囲を短くするか、ウィンドウを長くしてください。</translation>
    </message>
    <message>
        <source>The statement has no beginning in time. GROUP BY time makes windows from the first point on, about %1 for each series in ten years, and the server holds them all in memory. It has not been run yet: add WHERE time &gt;= …, or take longer windows.</source>
        <translation>このステートメントには時刻の始まりがありません。GROUP BY time は最初のポイントからウィンドウを作り、その数は 10 年でシリーズごとに約 %1 個になり、サーバーはそのすべてをメモリに保持します。まだ実行していません。WHERE time &gt;= … を加えるか、ウィンドウを長くしてください。</translation>
    </message>
    <message>
        <source>R&amp;un it all the same</source>
        <translation>それでも実行(&amp;U)</translation>
    </message>
</context>
<context>
    <name>penstock::Crosshair</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::CsvAnalysisJob</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample will be refused. The first: %1.</source>
        <translation>
            <numerusform>サンプルの %n 行が拒否されます。最初の理由: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No row can be read. %1.</source>
        <translation>読み込める行がありません。%1。</translation>
    </message>
    <message>
        <source>The file says what its columns are, and names the measurements itself: %1.</source>
        <translation>ファイル自身が列の種類とメジャーメントを示しています: %1。</translation>
    </message>
    <message>
        <source>The file does not say which columns are tags. Check them.</source>
        <translation>ファイルはどの列がタグかを示していません。確認してください。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is stored as text: %2.</source>
        <translation>列「%1」はテキストとして保存します: %2。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is stored as text: its numbers are of no form that is known (%2).</source>
        <translation>列「%1」の数値は未知の形式のため、テキストとして保存します (%2)。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is stored as numbers, though 1.10 beside 1.9 could be versions. To keep them as they are: --field %1:string.</source>
        <translation>列「%1」は数値として保存しますが、1.9 と並ぶ 1.10 はバージョンかもしれません。そのまま残すには --field %1:string を指定してください。</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;%1&quot; stand with a unit, which is left out: %2.</source>
        <translation>列「%1」の数値には単位が付いています。単位は除外します: %2。</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;%1&quot; are read as %2.</source>
        <translation>列「%1」の数値を %2 として読み取ります。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds %2, far below its other numbers. If that says that there is no value: --null %2.</source>
        <translation>列「%1」に、ほかの数値よりはるかに小さい %2 があります。「値なし」を表す場合は --null %2 を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds numbers, but in %n cell(s) of the sample: %2. Such rows are refused.</source>
        <translation>
            <numerusform>列「%1」は数値ですが、サンプルの %n 個のセルは異なります: %2。そのような行は拒否されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cells of the column &quot;%1&quot; say from when to when (%2): the beginning is the time, the end is left out.</source>
        <translation>列「%1」のセルは期間の始まりと終わりを示しています (%2)。始まりを時刻とし、終わりは除外します。</translation>
    </message>
    <message>
        <source>Years of two digits in the column &quot;%1&quot; are taken to be from 1969 to 2068.</source>
        <translation>列「%1」の 2 桁の年は 1969 年から 2068 年までとみなします。</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;%1&quot; are read as times (%2): %3.</source>
        <translation>列「%1」の数値を時刻 (%2) として読み取ります: %3。</translation>
    </message>
    <message numerus="yes">
        <source>The time in the column &quot;%1&quot; cannot be read in %n row(s) of the sample; such rows are refused.</source>
        <translation>
            <numerusform>サンプルの %n 行で列「%1」の時刻を読み取れません。そのような行は拒否されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time column &quot;%1&quot; is empty in %n row(s) of the sample; such rows will be refused.</source>
        <translation>
            <numerusform>サンプルの %n 行で時刻の列「%1」が空です。そのような行は拒否されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample have another number of cells than there are columns.</source>
        <translation>
            <numerusform>サンプルの %n 行でセルの数が列の数と異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is on line %1.</source>
        <translation>最初は %1 行目です。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample have broken quotes or NUL bytes and will be refused.</source>
        <translation>
            <numerusform>サンプルの %n 行で引用符が壊れているか NUL バイトがあり、拒否されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample are not UTF-8 text. Convert the file to UTF-8.</source>
        <translation>
            <numerusform>サンプルの %n 行が UTF-8 テキストではありません。ファイルを UTF-8 に変換してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No column could be read as a time. Choose the column and its format: --time NAME --time-format FORMAT.</source>
        <translation>時刻として読み取れる列がありません。列とその形式を指定してください: --time NAME --time-format FORMAT。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds times of day: --time-format time-of-day --time-start says the first day.</source>
        <translation>「%1」は時刻 (時分秒) だけです。--time-format time-of-day --time-start で最初の日を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may count from a start: --time-format elapsed-s --time-start says from when.</source>
        <translation>「%1」は開始時点からの経過かもしれません。--time-format elapsed-s --time-start で開始時点を指定してください。</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;%1&quot; can be read in two ways: %2 with the decimal mark &quot;%3&quot;, or with &quot;%4&quot; between thousands. Say which: --decimal &apos;%3&apos; or --decimal &apos;%5&apos;.</source>
        <translation>列「%1」の数値は 2 通りに読めます: %2 は、「%3」が小数点か、「%4」が桁区切りです。--decimal &apos;%3&apos; または --decimal &apos;%5&apos; で指定してください。</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; day and month could be swapped: %2. Say which comes first: --time-format dmy or --time-format mdy.</source>
        <translation>列「%1」では日と月を取り違えるおそれがあります: %2。どちらが先かを --time-format dmy または --time-format mdy で指定してください。</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; day and month could be swapped; the day is taken to come first.</source>
        <translation>列「%1」では日と月を取り違えるおそれがあります。日が先とみなします。</translation>
    </message>
    <message>
        <source>The time is &quot;%1&quot;. Other columns hold times too: %2.</source>
        <translation>時刻は「%1」です。ほかにも時刻の列があります: %2。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds no value in the sample, only marks for missing ones (%2), and is left out.</source>
        <translation>列「%1」はサンプルに値がなく、欠損値の記号 (%2) だけのため、除外します。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is empty in the sample and is left out.</source>
        <translation>列「%1」はサンプルで空のため、除外します。</translation>
    </message>
    <message>
        <source>What tells rows of the same time apart becomes a tag: %1.</source>
        <translation>時刻の同じ行を区別する列をタグにします: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first %1 row(s) share time and tags with another one and would overwrite it. Make the column that tells them apart a tag: --tag NAME; or take it as it is: --yes.</source>
        <translation>
            <numerusform>最初の %1 行のうち %n 行は、時刻とタグがほかの行と同じで、それを上書きします。区別する列を --tag NAME でタグにするか、--yes でこのまま受け入れてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken; that column is called &quot;%2&quot;.</source>
        <translation>名前「%1」は使用済みのため、その列を「%2」とします。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file but a pipe or a device, which can be read only once. Save what comes from it to a file, or let penstock-cli import read it.</source>
        <translation>「%1」は通常のファイルではなくパイプまたはデバイスで、1 回しか読み込めません。内容をファイルに保存するか、penstock-cli import で読み込んでください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a spreadsheet or an archive. Export it as CSV and try again.</source>
        <translation>ファイル「%1」は表計算ファイルまたは書庫です。CSV としてエクスポートしてからやり直してください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a spreadsheet (xls). Export it as CSV and try again.</source>
        <translation>ファイル「%1」は表計算ファイル (xls) です。CSV としてエクスポートしてからやり直してください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a web page (HTML), not CSV. Perhaps the download asked for a login; fetch the file again.</source>
        <translation>ファイル「%1」は CSV ではなく Web ページ (HTML) です。ダウンロードの際にログインを求められた可能性があります。ファイルを取得し直してください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is XML, not CSV. Export it as CSV and try again.</source>
        <translation>ファイル「%1」は CSV ではなく XML です。CSV としてエクスポートしてからやり直してください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is JSON, not CSV. Turn it into CSV or line protocol and try again.</source>
        <translation>ファイル「%1」は CSV ではなく JSON です。CSV またはラインプロトコルに変換してからやり直してください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is line protocol, not CSV. Write it with: penstock-cli write FILE</source>
        <translation>ファイル「%1」は CSV ではなくラインプロトコルです。次のコマンドで書き込んでください: penstock-cli write FILE</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a table that the influx shell printed, not CSV. Let it print CSV: influx -format csv</source>
        <translation>ファイル「%1」は CSV ではなく influx シェルが出力したテーブルです。CSV で出力してください: influx -format csv</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds a line for each cell, as psql -x prints, and is no CSV. Let psql print CSV: psql --csv</source>
        <translation>ファイル「%1」は CSV ではなく、psql -x の出力のように 1 セル 1 行になっています。psql から CSV で出力してください: psql --csv</translation>
    </message>
    <message>
        <source>The columns of the file &quot;%1&quot; are parted by several characters, such as &quot;=&gt;&quot;, and a delimiter is one. Put one character in their place; or say one of them: --delimiter CHARACTER.</source>
        <translation>ファイル「%1」の列は「=&gt;」のような複数の文字で区切られていますが、区切り文字は 1 文字です。1 文字に置き換えるか、そのうちの 1 文字を --delimiter CHARACTER で指定してください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a PDF document, not CSV.</source>
        <translation>ファイル「%1」は CSV ではなく PDF 文書です。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a Parquet file, not CSV. Turn it into CSV and try again.</source>
        <translation>ファイル「%1」は CSV ではなく Parquet ファイルです。CSV に変換してからやり直してください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not text.</source>
        <translation>ファイル「%1」はテキストではありません。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty.</source>
        <translation>ファイル「%1」は空です。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is no CSV: no delimiter parts its lines into columns. If there is one, say it: --delimiter CHARACTER.</source>
        <translation>ファイル「%1」は CSV ではありません。行を列に分ける区切り文字がありません。ある場合は --delimiter CHARACTER で指定してください。</translation>
    </message>
    <message>
        <source>%1 Say which encoding it is: --encoding NAME (%2).</source>
        <translation>%1エンコーディングを指定してください: --encoding NAME (%2)。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) are skipped as a title.</source>
        <translation>
            <numerusform>最初の %n 行を表題として飛ばします。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Say what it is: %2.</source>
        <translation>%1種類を指定してください: %2。</translation>
    </message>
    <message>
        <source>A second table with other columns begins on line %1; its rows will be refused. Import it from a file of its own.</source>
        <translation>%1 行目から列の異なる 2 つ目のテーブルが始まり、その行は拒否されます。別のファイルに分けてインポートしてください。</translation>
    </message>
    <message>
        <source>The file holds a header but no rows.</source>
        <translation>ファイルにヘッダーはありますが、行がありません。</translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds %2 in %n cell(s) of the sample, which is taken for no value. If it is a text: --not-null %2.</source>
        <translation>
            <numerusform>列「%1」にはサンプルの %n 個のセルに %2 があり、「値なし」とみなします。テキストの場合は --not-null %2 を指定してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds %2 in %n cell(s) of the sample, which is stored as this text. If that says that there is no value: --null %2.</source>
        <translation>
            <numerusform>列「%1」にはサンプルの %n 個のセルに %2 があり、このままテキストとして保存されます。「値なし」を表す場合は --null %2 を指定してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the sample hold a mark for a missing value, such as NaN or ERR, and are left out: %1.</source>
        <translation>
            <numerusform>サンプルの %n 個のセルに NaN や ERR などの欠損値の記号があり、除外します: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the time column, &quot;%1&quot;, says %2. Say the zone of the times: --time-zone %3, or --time-zone UTC if they are in UTC all the same.</source>
        <translation>時刻の列の名前「%1」は %2 を示しています。時刻のタイムゾーンを --time-zone %3 で指定してください。それでも UTC の場合は --time-zone UTC を指定してください。</translation>
    </message>
    <message>
        <source>The letters T and F of the column &quot;%1&quot; are read as true and false. To keep them as they are: --field %1:string.</source>
        <translation>列「%1」の文字 T と F は真と偽として読み取られます。そのまま残すには: --field %1:string。</translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds numbers beyond 2^53 in %n cell(s) of the sample, beside others with decimals: as floats they are rounded. To keep them as they are: --field %1:string.</source>
        <translation>
            <numerusform>列「%1」では、サンプルの %n 個のセルに 2^53 を超える数値があり、小数を含む数値と混ざっています。浮動小数点数としては丸められます。そのまま残すには: --field %1:string。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n cell(s) of the sample the numbers of the column &quot;%1&quot; stand with %2, which is left out; the others stand alone. To keep them as they are: --field %1:string.</source>
        <translation>
            <numerusform>サンプルの %n 個のセルでは、列「%1」の数値に %2 が付いており、除外されます。ほかの数値には付いていません。そのまま残すには: --field %1:string。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds numbers, but in %n cell(s) of the sample. Such rows are refused.</source>
        <translation>
            <numerusform>列「%1」には数値が入っていますが、サンプルの %n 個のセルは数値ではありません。そのような行は拒否されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time in the column &quot;%1&quot; is refused in %n row(s) of the sample: %2.</source>
        <translation>
            <numerusform>列「%1」の時刻は、サンプルの %n 行で拒否されます: %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time in the column &quot;%1&quot; is far from the others in %n row(s) of the sample, which are stored as they are: %2.</source>
        <translation>
            <numerusform>列「%1」の時刻は、サンプルの %n 行でほかから大きく離れていますが、そのまま保存されます: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The time of day is taken from the column &quot;%1&quot;.</source>
        <translation>時刻は列「%1」から取られます。</translation>
    </message>
    <message>
        <source>The file ends in the middle of its last row, which will be refused.</source>
        <translation>ファイルは最後の行の途中で終わっています。その行は拒否されます。</translation>
    </message>
    <message>
        <source>Each line of the file &quot;%1&quot; stands in quotes as a whole, so that it is one cell. Take away these quotes; or, when they belong to the values: --quote none.</source>
        <translation>ファイル「%1」の各行は全体が引用符で囲まれており、1 つのセルになっています。これらの引用符を取り除いてください。引用符が値の一部である場合は: --quote none。</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; year and day could be swapped: %2. Say which comes first: --time-format ymd or --time-format dmy.</source>
        <translation>列「%1」では年と日が入れ替わっている可能性があります: %2。どちらが先かを指定してください: --time-format ymd または --time-format dmy。</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;%1&quot; can be read in two ways: %2 is %3 as year, month, day, hour and minute, and %4 as Unix time. Say which: --time-format %5 or --time-format s.</source>
        <translation>列「%1」の数値は 2 通りに読めます: %2 は年・月・日・時・分としては %3、Unix 時刻としては %4 です。どちらかを指定してください: --time-format %5 または --time-format s。</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; two digits stand after the seconds and a colon: %2. Say what they are: --time-format %3 for milliseconds, or a pattern that ends in %S:%f for hundredths of a second.</source>
        <translation>列「%1」では、秒とコロンの後に 2 桁の数字があります: %2。それが何かを指定してください: ミリ秒なら --time-format %3、百分の一秒なら %S:%f で終わるパターン。</translation>
    </message>
    <message>
        <source>The cells of the column &quot;%1&quot; seem to say from when to when: %2. Put blanks around the dash to have the beginning for the time; or say that what follows it is the offset from UTC: --time-format %3.</source>
        <translation>列「%1」のセルは開始と終了の時刻のように見えます: %2。開始を時刻とするには、ハイフンの前後に空白を入れてください。後ろが UTC からのずれである場合は: --time-format %3。</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; %2 of %3 times say their offset from UTC, and the others do not. Say the zone of those: --time-zone NAME, or --time-zone UTC.</source>
        <translation>列「%1」では、%3 個の時刻のうち %2 個に UTC からのずれがあり、ほかにはありません。ほかの時刻のタイムゾーンを指定してください: --time-zone NAME または --time-zone UTC。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; says the zone of the times: %2. Say it for all of them: --time-zone %3, or --time-zone UTC if they are in UTC all the same.</source>
        <translation>列「%1」は時刻のタイムゾーンを示しています: %2。全体のタイムゾーンを指定してください: --time-zone %3。それでも UTC である場合は --time-zone UTC。</translation>
    </message>
    <message>
        <source>The header has no name for some columns, which are called %1. To call one otherwise: --rename %2=NAME.</source>
        <translation>見出しに名前のない列があり、%1 と呼ばれます。別の名前にするには: --rename %2=NAME。</translation>
    </message>
    <message>
        <source>%1 columns are called &quot;%2&quot;, and all of them are left out. The second alone: --ignore %3. The first alone: --ignore %2 --field %3.</source>
        <translation>%1 個の列が「%2」という名前で、すべて除外されます。2 番目だけを除外するには: --ignore %3。1 番目だけを除外するには: --ignore %2 --field %3。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; holds a character that was lost before it came into the file (U+FFFD); that column is called &quot;%2&quot;. To call it otherwise: --rename &quot;%2=NAME&quot;.</source>
        <translation>名前「%1」には、ファイルに入る前に失われた文字 (U+FFFD) があります。この列は「%2」と呼ばれます。別の名前にするには: --rename &quot;%2=NAME&quot;。</translation>
    </message>
</context>
<context>
    <name>penstock::CsvColumnOptions</name>
    <message>
        <source>%1 has no column &quot;%2&quot;; its columns are %3.</source>
        <translation>%1 に列「%2」はありません。列は %3 です。</translation>
    </message>
    <message>
        <source>The column that holds the time. Given again: the column that goes on where it ends, as a time of day.</source>
        <translation>時刻の列。2 回目の指定: その続きとなる時分秒の列。</translation>
    </message>
    <message>
        <source>iso8601, s, ms, us, ns, ymd, dmy, mdy, digits, period, excel, filetime, elapsed-s, elapsed-ms, time-of-day, or a pattern: &quot;%d.%m.%Y %H:%M&quot;, &quot;dd.MM.yyyy HH:mm&quot;.</source>
        <translation>iso8601、s、ms、us、ns、ymd、dmy、mdy、digits、period、excel、filetime、elapsed-s、elapsed-ms、time-of-day、またはパターン:「%d.%m.%Y %H:%M」、「dd.MM.yyyy HH:mm」。</translation>
    </message>
    <message>
        <source>Where elapsed times count from, and the first day of times of day: 2024-03-05T09:00:00Z.</source>
        <translation>経過時間の起点、および時分秒だけの時刻の最初の日: 2024-03-05T09:00:00Z。</translation>
    </message>
    <message>
        <source>IANA name for times without an offset. Default UTC.</source>
        <translation>オフセットのない時刻の IANA タイムゾーン名。既定 UTC。</translation>
    </message>
    <message>
        <source>Times that come twice where clocks are set back, when the order of the rows does not tell which is meant: first; or second, whatever the order is.</source>
        <translation>時計が戻るときに 2 回現れ、行の順序でも区別できない時刻: first (1 回目)、または second (順序によらず 2 回目)。</translation>
    </message>
    <message>
        <source>This column is a tag. May be repeated.</source>
        <translation>この列をタグにします。複数指定可。</translation>
    </message>
    <message>
        <source>This column is a field: float, integer, boolean or string. May be repeated.</source>
        <translation>この列をフィールドにします: float、integer、boolean、string。複数指定可。</translation>
    </message>
    <message>
        <source>Leave this column out. May be repeated.</source>
        <translation>この列を除外します。複数指定可。</translation>
    </message>
    <message>
        <source>This column names the measurement of each row.</source>
        <translation>各行のメジャーメント名を示す列。</translation>
    </message>
    <message>
        <source>Call this column so in the database. May be repeated.</source>
        <translation>データベースでの列の名前。複数指定可。</translation>
    </message>
    <message>
        <source>Of the file: UTF-8, windows-1252, Shift_JIS, GB18030, …</source>
        <translation>ファイルのエンコーディング: UTF-8、windows-1252、Shift_JIS、GB18030、…</translation>
    </message>
    <message>
        <source>The decimal mark, where it is in doubt: a point or a comma.</source>
        <translation>小数点の記号 (紛らわしい場合): ピリオドまたはコンマ。</translation>
    </message>
    <message>
        <source>Cells of this text hold no value, besides the usual NA, NaN, - … May be repeated.</source>
        <translation>NA、NaN、- などに加えて「値なし」とみなすセルのテキスト。複数指定可。</translation>
    </message>
    <message>
        <source>In columns of text this is a text, also where other columns have it (NULL, \N) for no value. May be repeated.</source>
        <translation>ほかの列では「値なし」となる語 (NULL、\N) も、テキストの列ではテキストとします。複数指定可。</translation>
    </message>
    <message>
        <source>--time-format %1: this is neither one of iso8601, s, ms, us, ns, ymd, dmy, mdy, digits, period, excel, filetime, elapsed-s, elapsed-ms and time-of-day nor a pattern.</source>
        <translation>--time-format %1: iso8601、s、ms、us、ns、ymd、dmy、mdy、digits、period、excel、filetime、elapsed-s、elapsed-ms、time-of-day のいずれでもなく、パターンでもありません。</translation>
    </message>
    <message>
        <source>--time-format %1 needs --time-start: the moment that it counts from.</source>
        <translation>--time-format %1 には、経過時間の起点を示す --time-start が必要です。</translation>
    </message>
    <message>
        <source>--time-start goes with --time-format elapsed-s, elapsed-ms or time-of-day.</source>
        <translation>--time-start は --time-format elapsed-s、elapsed-ms、time-of-day とともに使います。</translation>
    </message>
    <message>
        <source>--time-start %1: say a moment with its zone, as 2024-03-05T09:00:00Z.</source>
        <translation>--time-start %1: 2024-03-05T09:00:00Z のように、ゾーン付きの時刻で指定してください。</translation>
    </message>
    <message>
        <source>--repeated-hour must be first or second.</source>
        <translation>--repeated-hour は first か second で指定してください。</translation>
    </message>
    <message>
        <source>--time-zone: there is no time zone &quot;%1&quot;; an example is %2.</source>
        <translation>--time-zone: タイムゾーン「%1」はありません。例: %2。</translation>
    </message>
    <message>
        <source>--decimal must be a point or a comma.</source>
        <translation>--decimal はピリオドかコンマで指定してください。</translation>
    </message>
    <message>
        <source>--null %1 and --not-null %1: say one of them.</source>
        <translation>--null %1 と --not-null %1 は、どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>--measurement-column: one column can name the measurement.</source>
        <translation>--measurement-column: メジャーメントを示す列は 1 つだけです。</translation>
    </message>
    <message>
        <source>--field %1: the type must be float, integer, boolean or string.</source>
        <translation>--field %1: 型は float、integer、boolean、string のいずれかです。</translation>
    </message>
    <message>
        <source>--rename %1: say COLUMN=NAME.</source>
        <translation>--rename %1: COLUMN=NAME の形で指定してください。</translation>
    </message>
    <message>
        <source>Refuse rows whose time is a number far from those that people measure (0 is in 1970), also where --time-format says the format. Where it was found by itself this goes without saying.</source>
        <translation>時刻が測定に使われる範囲から大きく離れた数値である行 (0 は 1970 年) を、--time-format で形式を指定した場合でも拒否します。形式が自動で見つかった場合は常にそうなります。</translation>
    </message>
</context>
<context>
    <name>penstock::CsvDialectOptions</name>
    <message>
        <source>--delimiter %1: say one character that is neither letter, digit nor quote, its code (0x1F), tab, or blanks for any number of spaces and tabs.</source>
        <translation>--delimiter %1: 英字、数字、引用符以外の 1 文字、その文字コード (0x1F)、tab、または blanks (任意の数のスペースとタブ) で指定してください。</translation>
    </message>
    <message>
        <source>--column-starts is for columns of a fixed width, which have no --delimiter.</source>
        <translation>--column-starts は固定幅の列用で、固定幅では --delimiter を使いません。</translation>
    </message>
    <message>
        <source>--column-starts %1: say at which characters of the line the columns begin, counted from 1: 1,12,20.</source>
        <translation>--column-starts %1: 列が始まる文字位置を 1 から数えて指定してください: 1,12,20。</translation>
    </message>
    <message>
        <source>--quote %1: say one character other than the delimiter, or none.</source>
        <translation>--quote %1: 区切り文字以外の 1 文字、または none で指定してください。</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, or none.</source>
        <translation>--%1 は %2 から %3 までの整数、または none で指定してください。</translation>
    </message>
    <message>
        <source>--%1 must be %2 or %3.</source>
        <translation>--%1 は %2 または %3 で指定してください。</translation>
    </message>
    <message>
        <source>Between two cells: a character, its code (0x1F), tab, or blanks for any number of spaces and tabs.</source>
        <translation>セルの区切り: 1 文字、その文字コード (0x1F)、tab、または blanks (任意の数のスペースとタブ)。</translation>
    </message>
    <message>
        <source>Columns of a fixed width: the characters at which they begin, counted from 1: 1,12,20.</source>
        <translation>固定幅の列: 列が始まる文字位置を 1 から数えて指定: 1,12,20。</translation>
    </message>
    <message>
        <source>Around cells: a character, or none.</source>
        <translation>セルを囲む文字、または none。</translation>
    </message>
    <message>
        <source>Quotes inside of quotes: doubled, or after a backslash.</source>
        <translation>引用符の中の引用符: doubled (二重) または backslash (バックスラッシュ)。</translation>
    </message>
    <message>
        <source>Quotes may have blanks around them: yes or no.</source>
        <translation>引用符の周りの空白を許可: yes または no。</translation>
    </message>
    <message>
        <source>Leave out blanks around cells that are not quoted: yes or no. Default yes.</source>
        <translation>引用符のないセルの周りの空白を除去: yes または no。既定 yes。</translation>
    </message>
    <message>
        <source>Leave out lines that begin with this mark; none: there are no comments.</source>
        <translation>この記号で始まる行を除外。none: コメントなし。</translation>
    </message>
    <message>
        <source>lf: a line ends with LF or CR LF; cr: with a CR alone as well.</source>
        <translation>lf: 行末は LF または CR LF。cr: CR 単独も行末とします。</translation>
    </message>
    <message>
        <source>Lines above the header, or above the rows where there is none.</source>
        <translation>ヘッダーより上の行数 (ヘッダーがなければデータ行より上)。</translation>
    </message>
    <message>
        <source>Rows that name the columns, joined; none: the columns are called column1, column2 and so on.</source>
        <translation>列名の行数 (連結します)。none: 列は column1、column2、… とします。</translation>
    </message>
    <message>
        <source>A comment names the columns: yes or no.</source>
        <translation>コメントが列名を示す: yes または no。</translation>
    </message>
    <message>
        <source>Rows with units before the header.</source>
        <translation>ヘッダーの前の単位の行数。</translation>
    </message>
    <message>
        <source>Rows with units after the header.</source>
        <translation>ヘッダーの後の単位の行数。</translation>
    </message>
    <message>
        <source>The column that the header leaves out, counted from 1, as a time of day after its date; or none.</source>
        <translation>ヘッダーに名前がない、日付の後の時分秒の列 (1 から数えます)、または none。</translation>
    </message>
    <message>
        <source>--line-tail %1: say one character that is neither letter, digit nor quote, its code (0x1F), tab, or none.</source>
        <translation>--line-tail %1: 英字・数字・引用符以外の 1 文字、その符号 (0x1F)、tab、または none を指定してください。</translation>
    </message>
    <message>
        <source>Left out at the end of each line, however often it stands there, as spreadsheets leave their delimiter in files of another one: a character, or none.</source>
        <translation>各行の末尾で、いくつあっても除外される文字。表計算ソフトが別の区切り文字のファイルに残すもの: 1 文字または none。</translation>
    </message>
    <message>
        <source>Of cells such as =&quot;0047&quot; take what stands in the quotes: yes or no.</source>
        <translation>=&quot;0047&quot; のようなセルでは引用符の中を取る: yes または no。</translation>
    </message>
</context>
<context>
    <name>penstock::CsvEntry</name>
    <message>
        <source>The profile is for files with the columns %1; %2 has %3.</source>
        <translation>このプロファイルは列 %1 のファイル用です。%2 の列は %3 です。</translation>
    </message>
</context>
<context>
    <name>penstock::CsvFilesAnalysisJob</name>
    <message>
        <source>a tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>a float</source>
        <translation>浮動小数点数</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is %2, as in other files of this run.</source>
        <translation>列「%1」は、この実行のほかのファイルと同じく%2です。</translation>
    </message>
</context>
<context>
    <name>penstock::CsvMessageReader</name>
    <message>
        <source>the column &quot;%1&quot; is there twice</source>
        <translation>列「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>text stands after a closing quote</source>
        <translation>閉じ引用符の後にテキストがあります</translation>
    </message>
    <message>
        <source>a NUL byte is in it</source>
        <translation>NUL バイトが含まれています</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>there are %1 cells for %2 columns</source>
        <translation>列数 %2 に対してセルが %1 個あります</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>UTF-8 ではありません</translation>
    </message>
    <message>
        <source>there is no row in it</source>
        <translation>行がありません</translation>
    </message>
</context>
<context>
    <name>penstock::CsvReader</name>
    <message>
        <source>The record that begins on line %1 is too long. A quote may be missing at its end, or this is not a CSV file.</source>
        <translation>%1 行目から始まるレコードが長すぎます。閉じ引用符がないか、CSV ファイルではない可能性があります。</translation>
    </message>
</context>
<context>
    <name>penstock::CsvSink</name>
    <message>
        <source>There is no CSV dialect &quot;%1&quot;; it is excel, excel-tab or unix.</source>
        <translation>CSV 方言「%1」はありません。excel、excel-tab、unix のいずれかです。</translation>
    </message>
    <message>
        <source>No file can be written at &quot;%1&quot;. Choose another place.</source>
        <translation>「%1」にはファイルを書き込めません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds other columns. Choose another one.</source>
        <translation>ファイル「%1」は列が異なります。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: %2</source>
        <translation>「%1」の書き込みに失敗しました: %2</translation>
    </message>
</context>
<context>
    <name>penstock::CsvSniff</name>
    <message>
        <source>The cells are parted by blanks.</source>
        <translation>セルは空白で区切られています。</translation>
    </message>
    <message>
        <source>The columns have a fixed width.</source>
        <translation>列は固定幅です。</translation>
    </message>
    <message>
        <source>The cells are parted by the character %1.</source>
        <translation>セルは文字 %1 で区切られています。</translation>
    </message>
    <message>
        <source>A backslash keeps quotes and delimiters inside of their cell.</source>
        <translation>セル内の引用符と区切り文字はバックスラッシュで保護されています。</translation>
    </message>
    <message>
        <source>Some lines end with CR alone.</source>
        <translation>CR 単独で終わる行があります。</translation>
    </message>
    <message>
        <source>Lines that begin with %1 are left out as comments.</source>
        <translation>%1 で始まる行をコメントとして除外します。</translation>
    </message>
    <message>
        <source>Each line ends with %1, which parts no cells here and is left out, however often it stands there.</source>
        <translation>各行は %1 で終わっています。ここではセルの区切りではないため、いくつあっても除外されます。</translation>
    </message>
    <message>
        <source>Of cells such as =&quot;0047&quot;, what stands in the quotes is read.</source>
        <translation>=&quot;0047&quot; のようなセルでは、引用符の中が読み取られます。</translation>
    </message>
</context>
<context>
    <name>penstock::CsvSource</name>
    <message>
        <source>The columns of the file &quot;%1&quot; are not those that were expected: column %2 is called &quot;%3&quot; and not &quot;%4&quot;. Nothing of it was written; look at its columns again.</source>
        <translation>ファイル「%1」の列が想定と異なります。列 %2 の名前は「%4」のはずですが、「%3」です。このファイルからは何も書き込んでいません。列を確認し直してください。</translation>
    </message>
    <message>
        <source>The columns of the file &quot;%1&quot; stand in another order than was expected: column %2 is &quot;%3&quot; and not &quot;%4&quot;, and the names do not tell them apart. Nothing of it was written; look at its columns again.</source>
        <translation>ファイル「%1」の列の順序が想定と異なります。列 %2 は「%4」のはずですが、「%3」で、名前では区別できません。このファイルからは何も書き込んでいません。列を確認し直してください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has %2 columns, %3 were expected. It has changed, or its delimiter is another one; look at its columns again.</source>
        <translation>ファイル「%1」の列は %2 個ですが、%3 個のはずです。ファイルが変わったか、区切り文字が異なります。列を確認し直してください。</translation>
    </message>
    <message>
        <source>None of the columns is the time. Choose one.</source>
        <translation>時刻の列がありません。1 つ選んでください。</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Choose another one.</source>
        <translation>タイムゾーン「%1」は不明です。別のものを選んでください。</translation>
    </message>
    <message>
        <source>has %1 fields, the header has %2</source>
        <translation>フィールドが %1 個ありますが、ヘッダーは %2 個です</translation>
    </message>
    <message>
        <source>has %1 fields, %2 were expected</source>
        <translation>フィールドが %1 個ありますが、%2 個のはずです</translation>
    </message>
    <message>
        <source>the row has no field: all of its cells are empty</source>
        <translation>行にフィールドがありません。セルがすべて空です</translation>
    </message>
    <message>
        <source>the row has no field: all cells of field columns are empty</source>
        <translation>行にフィールドがありません。フィールド列のセルがすべて空です</translation>
    </message>
    <message>
        <source>the measurement is empty</source>
        <translation>メジャーメントが空です</translation>
    </message>
    <message>
        <source>the time is empty</source>
        <translation>時刻が空です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time in the format &quot;%2&quot;, or no time that exists</source>
        <translation>「%1」は「%2」形式の時刻ではないか、存在しない時刻です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a finite number</source>
        <translation>「%1」は有限の数値ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an integer from -2^63 to 2^63 - 1</source>
        <translation>「%1」は -2^63 から 2^63 - 1 までの整数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>「%1」は真でも偽でもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not UTF-8 text; convert the file to UTF-8</source>
        <translation>「%1」は UTF-8 テキストではありません。ファイルを UTF-8 に変換してください</translation>
    </message>
    <message>
        <source>there is text after the closing quote</source>
        <translation>閉じ引用符の後にテキストがあります</translation>
    </message>
    <message>
        <source>the cell holds a NUL byte</source>
        <translation>セルに NUL バイトが含まれています</translation>
    </message>
    <message>
        <source>the quote that opens on line %1 is never closed</source>
        <translation>%1 行目の開き引用符が閉じられていません</translation>
    </message>
    <message>
        <source>the file ends in the middle of this row</source>
        <translation>この行の途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>the row belongs to a second table, with other columns, that begins on line %1; import that from a file of its own</source>
        <translation>この行は、%1 行目から始まる列の異なる 2 つ目のテーブルのものです。別のファイルに分けてインポートしてください</translation>
    </message>
    <message>
        <source>The columns stand in another order than when they were chosen: each was found by its name.</source>
        <translation>列の順序が選択時と異なりますが、すべて名前で特定しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n comment line(s) among the rows were left out, the first on line %1.</source>
        <translation>
            <numerusform>行の間にあるコメント %n 行を除外しました。最初は %1 行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header came again %n time(s) among the rows, first on line %1; that was left out.</source>
        <translation>
            <numerusform>行の間にヘッダーが再び %n 回現れたため、除外しました。最初は %1 行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) held nothing but NUL bytes, the first is line %1.</source>
        <translation>
            <numerusform>%n 行が NUL バイトだけでした。最初は %1 行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that could not be read were left out, and the rest of their rows written: %1</source>
        <translation>
            <numerusform>読み取れない %n 個のセルを除外し、その行の残りを書き込みました: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are of an hour that comes twice when the clocks are set back, and the order of the rows does not tell which; the first is taken.</source>
        <translation>
            <numerusform>%n 個の時刻は、時計が戻るときに 2 回現れる 1 時間のもので、行の順序でも区別できません。1 回目とみなします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blanks around %n text(s) were left out.</source>
        <translation>
            <numerusform>%n 個のテキストの周りの空白を除去しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1 行目、列 %2: %3</translation>
    </message>
</context>
<context>
    <name>penstock::DatabaseChooser</name>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>データベース(&amp;D)</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>選択するか、新しい名前を入力</translation>
    </message>
    <message>
        <source>Not needed by this server</source>
        <translation>このサーバーでは不要</translation>
    </message>
    <message>
        <source>New: will be created</source>
        <translation>新規: 作成されます</translation>
    </message>
    <message>
        <source>Exists already: the rows are added to it</source>
        <translation>既に存在: 行が追加されます</translation>
    </message>
</context>
<context>
    <name>penstock::DeadLetterFile</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもうありません。</translation>
    </message>
</context>
<context>
    <name>penstock::DeadLetters</name>
    <message>
        <source>whether this row is stored is not known: no answer told of it, and it was given up</source>
        <translation>この行が保存されたかどうかは不明です。応答がないまま断念しました</translation>
    </message>
    <message>
        <source>given up before the server took it</source>
        <translation>サーバーが受け付ける前に断念しました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that waited were given up. They are in %1.</source>
        <translation>
            <numerusform>待機中の %n 行を断念しました。%1 にあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::DefaultTags</name>
    <message>
        <source>The tags for all lines cannot be read: %1. Write them as name=value,name=value.</source>
        <translation>すべての行に付けるタグを読み取れません: %1。名前=値,名前=値 の形で指定してください。</translation>
    </message>
</context>
<context>
    <name>penstock::DemoCommand</name>
    <message>
        <source>Makes a year of computed tide levels, imports it into the embedded local server, and queries it.</source>
        <translation>計算した 1 年分の潮位を作成し、組み込みのローカルサーバーにインポートしてクエリします。</translation>
    </message>
    <message>
        <source>demo takes no arguments.</source>
        <translation>demo に引数はありません。</translation>
    </message>
    <message>
        <source>Starting the local server…</source>
        <translation>ローカルサーバーを起動中…</translation>
    </message>
    <message>
        <source>Making the sample. %1</source>
        <translation>サンプルを作成しています。%1</translation>
    </message>
    <message>
        <source>%1 rows in all.</source>
        <translation>合計 %1 行。</translation>
    </message>
</context>
<context>
    <name>penstock::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>penstock::DiagnosticsPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>テキストとしてコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>まだ読み取っていません</translation>
    </message>
    <message>
        <source>The connection is not open</source>
        <translation>接続が開いていません</translation>
    </message>
    <message>
        <source>Diagnostics are read as soon as it is.</source>
        <translation>接続が開くと、診断情報を読み取ります。</translation>
    </message>
    <message>
        <source>This server tells no diagnostics</source>
        <translation>このサーバーは診断情報を提供しません</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(非表示)</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>%1 に読み取り</translation>
    </message>
</context>
<context>
    <name>penstock::Dialect</name>
    <message>
        <source>The database “%1” has no default retention policy.</source>
        <translation>データベース「%1」に既定の保持ポリシーがありません。</translation>
    </message>
    <message>
        <source>“%1” is not an id: shards and queries have numbers.</source>
        <translation>「%1」は ID ではありません。シャードとクエリは番号で指定します。</translation>
    </message>
    <message>
        <source>A continuous query is exactly one statement.</source>
        <translation>継続クエリは、ちょうど 1 つのステートメントです。</translation>
    </message>
    <message>
        <source>%1 comes with InfluxDB 3.%2; this server is %3.</source>
        <translation>%1 は InfluxDB 3.%2 以降の機能です。このサーバーは %3 です。</translation>
    </message>
    <message>
        <source>The database “%1” was there already.</source>
        <translation>データベース「%1」は既に存在しています。</translation>
    </message>
    <message>
        <source>InfluxDB 3.x has no shards: leave their duration out.</source>
        <translation>InfluxDB 3.x にシャードはありません。シャードの期間の指定を外してください。</translation>
    </message>
    <message>
        <source>A change of the retention</source>
        <translation>保持期間の変更</translation>
    </message>
    <message>
        <source>The choice of when dropped data is gone for good</source>
        <translation>削除したデータを完全に消す時期の指定</translation>
    </message>
    <message>
        <source>Tokens of InfluxDB 3.x that are made here may do everything: ask for an administrator&apos;s token, without databases.</source>
        <translation>ここで作成する InfluxDB 3.x のトークンは、すべての操作を許可されます。データベースを指定せず、管理者のトークンとして作成してください。</translation>
    </message>
    <message>
        <source>A token with a name</source>
        <translation>名前付きのトークン</translation>
    </message>
    <message>
        <source>Give the token&apos;s name.</source>
        <translation>トークンの名前を入力してください。</translation>
    </message>
    <message>
        <source>Say which database&apos;s queries are meant.</source>
        <translation>どのデータベースのクエリかを指定してください。</translation>
    </message>
    <message>
        <source>The login sees several organizations: %1. Say in the connection&apos;s settings which one is meant; on the command line by --org.</source>
        <translation>このログインには複数の組織が見えます: %1。どれを使うかを接続の設定で、コマンドラインでは --org で指定してください。</translation>
    </message>
    <message>
        <source>%1 takes data as InfluxDB does, but does not answer queries as InfluxDB does. Use its own tools to query it.</source>
        <translation>%1 は InfluxDB と同じ方法でデータを受け付けますが、同じ方法ではクエリに応答しません。専用のツールで問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 does not speak %2, but %3. Write the query so, or choose another connection.</source>
        <translation>%1 は %2 ではなく %3 に対応しています。クエリを書き直すか、別の接続を選んでください。</translation>
    </message>
    <message>
        <source>%1 does not answer this in the format %2. Choose json, csv or msgpack.</source>
        <translation>%1 は %2 形式では応答しません。json、csv、msgpack から選んでください。</translation>
    </message>
    <message>
        <source>%1 answers Flux as csv only, not in the format %2.</source>
        <translation>%1 は Flux には csv でのみ応答し、%2 形式では応答しません。</translation>
    </message>
    <message>
        <source>InfluxDB 2.x answers InfluxQL for the organization that the token belongs to and for no other, and this login sees several: %1. Ask in Flux, use a token of “%2” alone, or leave the organization out to ask the token&apos;s own.</source>
        <translation>InfluxDB 2.x は、トークンの属する組織に対してのみ InfluxQL に応答しますが、このログインには複数の組織が見えます: %1。Flux で問い合わせるか、「%2」だけのトークンを使うか、組織を省略してトークン自身の組織に問い合わせてください。</translation>
    </message>
    <message>
        <source>InfluxDB 3 looks into the retention policy “%1” for one SELECT, EXPLAIN or SHOW at a time only. Run the statements one by one, or leave the policy out.</source>
        <translation>InfluxDB 3 が保持ポリシー「%1」を対象にできるのは、一度に 1 つの SELECT、EXPLAIN、SHOW だけです。ステートメントを 1 つずつ実行するか、ポリシーを省略してください。</translation>
    </message>
    <message>
        <source>InfluxDB 3 does not answer this in the format %1. Choose one of %2.</source>
        <translation>InfluxDB 3 は %1 形式では応答しません。%2 から選んでください。</translation>
    </message>
    <message>
        <source>A query in SQL needs a database. Choose one.</source>
        <translation>SQL のクエリにはデータベースが必要です。選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>InfluxDB 3 runs one SQL statement at a time; this text has %n. Run them one by one.</source>
        <translation>
            <numerusform>InfluxDB 3 が一度に実行できる SQL ステートメントは 1 つだけですが、このテキストには %n 個あります。1 つずつ実行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which measurement&apos;s series are meant.</source>
        <translation>どのメジャーメントのシリーズかを指定してください。</translation>
    </message>
    <message>
        <source>%1 does not list series. Ask for the tags and their values.</source>
        <translation>%1 はシリーズの一覧を返しません。タグとその値を問い合わせてください。</translation>
    </message>
    <message>
        <source>Say which table is meant: InfluxDB 3.x looks into one at a time.</source>
        <translation>テーブルを指定してください。InfluxDB 3.x が一度に調べるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>InfluxDB 3.x does not tell this.</source>
        <translation>InfluxDB 3.x はこの情報を返しません。</translation>
    </message>
    <message>
        <source>There is no database “%1”.</source>
        <translation>データベース「%1」はありません。</translation>
    </message>
    <message>
        <source>The same cache was there already.</source>
        <translation>同じキャッシュがすでにありました。</translation>
    </message>
</context>
<context>
    <name>penstock::DialectBar</name>
    <message>
        <source>Shown below</source>
        <translation>下に表示中</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>折りたたみ中</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Blanks, any number</source>
        <translation>任意の数の空白</translation>
    </message>
    <message>
        <source>None: fixed width</source>
        <translation>なし: 固定幅</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Delimiter character</source>
        <translation>区切りに使う文字</translation>
    </message>
    <message>
        <source>Double (&quot;)</source>
        <translation>二重 (&quot;)</translation>
    </message>
    <message>
        <source>Single (&apos;)</source>
        <translation>一重 (&apos;)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引用符</translation>
    </message>
    <message>
        <source>Lines to skip at the start</source>
        <translation>先頭で飛ばす行数</translation>
    </message>
    <message>
        <source>Lines before the first record, such as a title or remarks</source>
        <translation>表題や注記など、最初のレコードより前の行</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>区切り文字(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>引用符(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Skip lines</source>
        <translation>飛ばす行数(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;First row has the names</source>
        <translation>先頭行は列名(&amp;F)</translation>
    </message>
    <message>
        <source>Decimal co&amp;mma</source>
        <translation>小数点はコンマ(&amp;M)</translation>
    </message>
    <message>
        <source>1,5 means one and a half. Needs another delimiter than the comma.</source>
        <translation>1,5 を 1.5 とみなします。区切り文字はコンマ以外にする必要があります。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコーディング</translation>
    </message>
    <message>
        <source>How the file spells its characters</source>
        <translation>ファイルの文字の符号化方式</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>エンコーディング(&amp;E)</translation>
    </message>
    <message>
        <source>M&amp;ore…</source>
        <translation>詳細(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>penstock::DialectDetails</name>
    <message>
        <source>Doubled (&quot;&quot;)</source>
        <translation>二重 (&quot;&quot;)</translation>
    </message>
    <message>
        <source>With a backslash (\&quot;)</source>
        <translation>バックスラッシュ (\&quot;)</translation>
    </message>
    <message>
        <source>Quotes inside of cells</source>
        <translation>セル内の引用符</translation>
    </message>
    <message>
        <source>Mark of comment lines</source>
        <translation>コメント行の記号</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>More texts for missing values</source>
        <translation>欠損値を表すほかのテキスト</translation>
    </message>
    <message>
        <source>Besides NA, NaN, null, -, #DIV/0! and their like, which are known</source>
        <translation>NA、NaN、null、-、#DIV/0! などの既知のもの以外</translation>
    </message>
    <message>
        <source>Where the columns begin</source>
        <translation>列の開始位置</translation>
    </message>
    <message>
        <source>Characters before the second, the third … column of a fixed width</source>
        <translation>固定幅の 2 列目、3 列目、… より前の文字数</translation>
    </message>
    <message>
        <source>Quotes &amp;inside</source>
        <translation>内側の引用符(&amp;I)</translation>
    </message>
    <message>
        <source>Commen&amp;t lines begin with</source>
        <translation>コメント行の先頭(&amp;T)</translation>
    </message>
    <message>
        <source>Also missin&amp;g</source>
        <translation>ほかの欠損値(&amp;G)</translation>
    </message>
    <message>
        <source>Columns begin &amp;at</source>
        <translation>列の開始位置(&amp;A)</translation>
    </message>
    <message>
        <source>Rows of names</source>
        <translation>列名の行数</translation>
    </message>
    <message>
        <source>Rows of units above the names</source>
        <translation>列名より上の単位の行数</translation>
    </message>
    <message>
        <source>Rows of units below the names</source>
        <translation>列名より下の単位の行数</translation>
    </message>
    <message>
        <source>&amp;Rows of names</source>
        <translation>列名の行数(&amp;R)</translation>
    </message>
    <message>
        <source>Rows of units belo&amp;w them</source>
        <translation>その下の単位の行数(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Leave out blanks around cells</source>
        <translation>セルの周りの空白を除去(&amp;L)</translation>
    </message>
    <message>
        <source>Quotes may ha&amp;ve blanks around them</source>
        <translation>引用符の周りの空白を許可(&amp;V)</translation>
    </message>
    <message>
        <source>CR alone ends a line</source>
        <translation>CR 単独を行末とみなす</translation>
    </message>
    <message>
        <source>Names stand after the comment mar&amp;k</source>
        <translation>コメント記号の後に列名(&amp;K)</translation>
    </message>
    <message>
        <source>Rows &amp;of units above them</source>
        <translation>その上の単位の行数(&amp;O)</translation>
    </message>
    <message>
        <source>Delimiters at the ends of lines</source>
        <translation>行末の区切り文字</translation>
    </message>
    <message>
        <source>A character that spreadsheets add to files of another delimiter; it is left out there</source>
        <translation>表計算ソフトが別の区切り文字のファイルに付け加える文字。そこでは除外されます</translation>
    </message>
    <message>
        <source>Lines end with</source>
        <translation>行末の文字</translation>
    </message>
    <message>
        <source>Cells such as =&quot;0047&quot; hold the text in their quotes</source>
        <translation>=&quot;0047&quot; のようなセルは引用符の中の文字列を表す</translation>
    </message>
</context>
<context>
    <name>penstock::DifferenceWindow</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>What is other</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>前回: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>今回: %1</translation>
    </message>
    <message>
        <source>Comparing %1 rows with %2…</source>
        <translation>%1 行と %2 行を比較中…</translation>
    </message>
    <message>
        <source>How much is other</source>
        <translation>差異の件数</translation>
    </message>
    <message>
        <source>What is to know of the comparison</source>
        <translation>比較についての注意</translation>
    </message>
    <message>
        <source>Stopped: nothing was compared.</source>
        <translation>停止しました。何も比較していません。</translation>
    </message>
    <message>
        <source>Rows: %1 the same</source>
        <translation>行: 一致 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>%1 only before</source>
        <translation>前回のみ %1</translation>
    </message>
    <message>
        <source>%1 only now</source>
        <translation>今回のみ %1</translation>
    </message>
    <message>
        <source>Series: %1 the same</source>
        <translation>シリーズ: 一致 %1</translation>
    </message>
    <message>
        <source>Nothing is other.</source>
        <translation>差異はありません。</translation>
    </message>
    <message>
        <source>One of the answers has not all of its rows: some may only seem to be missing.</source>
        <translation>一方の応答にすべての行が揃っていません。欠けているように見えるだけの行があるかもしれません。</translation>
    </message>
    <message>
        <source>The answers have no time in common: rows belong together in the order in which they came.</source>
        <translation>2 つの応答に共通の時刻列がないため、行は届いた順に対応させています。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have the time and the tags of another one: they belong together in the order in which they came.</source>
        <translation>
            <numerusform>%n 行は時刻とタグが別の行と同じため、届いた順に対応させています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns only before, which were not compared: %1.</source>
        <translation>前回のみにあり、比較していない列: %1。</translation>
    </message>
    <message>
        <source>Columns only now, which were not compared: %1.</source>
        <translation>今回のみにあり、比較していない列: %1。</translation>
    </message>
    <message>
        <source>The table has the first %1 of them.</source>
        <translation>テーブルにはそのうち最初の %1 件を表示しています。</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>閉じる(&amp;E)</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentFields</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>the local server</source>
        <translation>ローカルサーバー</translation>
    </message>
    <message>
        <source>by its address, see the document</source>
        <translation>アドレスで指定 (ドキュメントを参照)</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <translation>既定: %1</translation>
    </message>
    <message>
        <source>see the document</source>
        <translation>ドキュメントを参照</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentForm</name>
    <message>
        <source>Values are</source>
        <translation>値の形式</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>line protocol</source>
        <translation>ラインプロトコル</translation>
    </message>
    <message>
        <source>one value each</source>
        <translation>値 1 つずつ</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>時刻の単位</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>as the first line says</source>
        <translation>先頭行のとおり</translation>
    </message>
    <message>
        <source>Columns that are text</source>
        <translation>テキストの列</translation>
    </message>
    <message>
        <source>those without numbers</source>
        <translation>数値でない列</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>列の区切り</translation>
    </message>
    <message>
        <source>Between nested names</source>
        <translation>入れ子の名前の区切り</translation>
    </message>
    <message>
        <source>A record for each of</source>
        <translation>レコードに分ける単位</translation>
    </message>
    <message>
        <source>the key of a list; none</source>
        <translation>リストのキー。空欄: なし</translation>
    </message>
    <message>
        <source>The value is called</source>
        <translation>値の名前</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>old=new, …</source>
        <translation>旧名=新名, …</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>型</translation>
    </message>
    <message>
        <source>key=float, key=integer, boolean or string</source>
        <translation>キー=float, キー=integer、boolean または string</translation>
    </message>
    <message>
        <source>Tags of all</source>
        <translation>全体に付けるタグ</translation>
    </message>
    <message>
        <source>name=value, …</source>
        <translation>名前=値, …</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Authorities (CA file)</source>
        <translation>認証局 (CA ファイル)</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>鍵のパスワード</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>コンシューマーグループ</translation>
    </message>
    <message>
        <source>Member of it</source>
        <translation>グループのメンバー</translation>
    </message>
    <message>
        <source>a new one each time</source>
        <translation>毎回新しいメンバー</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>開始位置</translation>
    </message>
    <message>
        <source>as the group has it</source>
        <translation>グループの現在位置</translation>
    </message>
    <message>
        <source>the earliest</source>
        <translation>最も古いもの</translation>
    </message>
    <message>
        <source>the latest</source>
        <translation>最も新しいもの</translation>
    </message>
    <message>
        <source>what came from this time on</source>
        <translation>この時刻以降に届いたもの</translation>
    </message>
    <message>
        <source>what is committed, or not at all</source>
        <translation>コミット済みの位置 (なければ開始しない)</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>only with “from this time on”: 2024-01-31T12:00:00Z</source>
        <translation>「この時刻以降」の場合のみ: 2024-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>Log in by</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>1883, with TLS 8883</source>
        <translation>1883 (TLS では 8883)</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>none: what comes while nobody reads is lost</source>
        <translation>なし: 読み取っていない間に届いたものは失われます</translation>
    </message>
    <message>
        <source>Acknowledges</source>
        <translation>確認応答の時点</translation>
    </message>
    <message>
        <source>what is written</source>
        <translation>書き込み後</translation>
    </message>
    <message>
        <source>what has come</source>
        <translation>受信後</translation>
    </message>
    <message>
        <source>Takes retained messages</source>
        <translation>保持メッセージを受け取る</translation>
    </message>
    <message>
        <source>Tags of the topic</source>
        <translation>トピックから得るタグ</translation>
    </message>
    <message>
        <source>The topic as a tag</source>
        <translation>トピックをタグに</translation>
    </message>
    <message>
        <source>the name of that tag; none</source>
        <translation>そのタグの名前。空欄: なし</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>保持ポリシー</translation>
    </message>
    <message>
        <source>the default one</source>
        <translation>既定のもの</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ステートメント</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>the server&apos;s usual one</source>
        <translation>サーバーの標準の言語</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>メジャーメント</translation>
    </message>
    <message>
        <source>as the answer says</source>
        <translation>応答のとおり</translation>
    </message>
    <message>
        <source>Column of the time</source>
        <translation>時刻の列</translation>
    </message>
    <message>
        <source>Columns that are tags</source>
        <translation>タグにする列</translation>
    </message>
    <message>
        <source>Keys that are tags</source>
        <translation>タグにするキー</translation>
    </message>
    <message>
        <source>Keys that are fields</source>
        <translation>フィールドにするキー</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>ほかのすべて</translation>
    </message>
    <message>
        <source>Key of the time</source>
        <translation>時刻のキー</translation>
    </message>
    <message>
        <source>the message&apos;s own time</source>
        <translation>メッセージ自身の時刻</translation>
    </message>
    <message>
        <source>Integers become floats</source>
        <translation>整数を浮動小数点数にする</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>インポートプロファイル</translation>
    </message>
    <message>
        <source>none: as it looks</source>
        <translation>なし: 自動判別</translation>
    </message>
    <message>
        <source>as the profile or the file&apos;s name says</source>
        <translation>プロファイルまたはファイル名のとおり</translation>
    </message>
    <message>
        <source>what is there</source>
        <translation>既存の内容から</translation>
    </message>
    <message>
        <source>what comes from now on</source>
        <translation>今後の追記分から</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>空きポートを自動選択</translation>
    </message>
    <message>
        <source>Takes writes to</source>
        <translation>受け付けるデータベース</translation>
    </message>
    <message>
        <source>any database</source>
        <translation>任意のデータベース</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Every (ms)</source>
        <translation>間隔 (ms)</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>this computer&apos;s name</source>
        <translation>このコンピューターの名前</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>測定対象</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>方言</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Keys are written</source>
        <translation>キーの書き込み方</translation>
    </message>
    <message>
        <source>as text, or else in base64</source>
        <translation>テキスト (できなければ base64)</translation>
    </message>
    <message>
        <source>Values are written</source>
        <translation>値の書き込み方</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>as line protocol</source>
        <translation>ラインプロトコル</translation>
    </message>
    <message>
        <source>Create the database</source>
        <translation>データベースを作成</translation>
    </message>
    <message>
        <source>Rows in a batch</source>
        <translation>バッチの行数</translation>
    </message>
    <message>
        <source>A row waits at most (ms)</source>
        <translation>行の最長待機時間 (ms)</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>but to this machine</source>
        <translation>このコンピューター宛て以外</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>Adapt to the server</source>
        <translation>サーバーに適応</translation>
    </message>
    <message>
        <source>Rows per second, at most</source>
        <translation>1 秒あたりの最大行数</translation>
    </message>
    <message>
        <source>as many as there are</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Refused rows go to (file)</source>
        <translation>拒否された行の出力先 (ファイル)</translation>
    </message>
    <message>
        <source>Refused rows, at most</source>
        <translation>拒否された行の上限</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>A busy sink holds</source>
        <translation>シンクの混雑時に止めるもの</translation>
    </message>
    <message>
        <source>its partition</source>
        <translation>そのパーティション</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>そのシンク</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Commit every (ms)</source>
        <translation>コミット間隔 (ms)</translation>
    </message>
    <message>
        <source>Keep on disk</source>
        <translation>ディスクに保持</translation>
    </message>
    <message>
        <source>as the source needs it</source>
        <translation>ソースの必要に応じて</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>while the server is away</source>
        <translation>サーバーの不在中</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>保存フォルダー</translation>
    </message>
    <message>
        <source>one of its own</source>
        <translation>専用のフォルダー</translation>
    </message>
    <message>
        <source>Attempts for a batch, at most</source>
        <translation>バッチの最大試行回数</translation>
    </message>
    <message>
        <source>Give up after (s)</source>
        <translation>断念までの時間 (s)</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>断念後の扱い</translation>
    </message>
    <message>
        <source>it fails</source>
        <translation>失敗とする</translation>
    </message>
    <message>
        <source>these rows go to the refused ones</source>
        <translation>その行を拒否された行に加える</translation>
    </message>
    <message>
        <source>what the monitor calls it</source>
        <translation>モニターでの名前</translation>
    </message>
    <message>
        <source>A file of line protocol</source>
        <translation>ラインプロトコルのファイル</translation>
    </message>
    <message>
        <source>Lines in the document</source>
        <translation>ドキュメント内の行</translation>
    </message>
    <message>
        <source>A CSV file</source>
        <translation>CSV ファイル</translation>
    </message>
    <message>
        <source>A file of line protocol that grows</source>
        <translation>追記されるラインプロトコルのファイル</translation>
    </message>
    <message>
        <source>What programs write to this port (listener)</source>
        <translation>プログラムがこのポートに書き込むもの (リスナー)</translation>
    </message>
    <message>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>What a server answers (copy)</source>
        <translation>サーバーの応答 (コピー)</translation>
    </message>
    <message>
        <source>Measures of this computer</source>
        <translation>このコンピューターの測定値</translation>
    </message>
    <message>
        <source>another, see the document</source>
        <translation>その他 (ドキュメントを参照)</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>InfluxDB</source>
        <translation>InfluxDB</translation>
    </message>
    <message>
        <source>Writes to</source>
        <translation>書き込み先</translation>
    </message>
    <message>
        <source>Writes as well to</source>
        <translation>追加の書き込み先</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>詳細(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reads</source>
        <translation>読み取り元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Writes to</source>
        <translation>書き込み先(&amp;W)</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新しいパイプライン</translation>
    </message>
    <message>
        <source>Standard input is for the command line: penstock-cli sink run. A window has none.</source>
        <translation>標準入力はコマンドライン用です: penstock-cli sink run。ウィンドウにはありません。</translation>
    </message>
    <message>
        <source>a variable of the environment, or /path/of/a/file</source>
        <translation>環境変数、または /path/of/a/file</translation>
    </message>
    <message>
        <source>An&amp;d to</source>
        <translation>ほかの書き込み先(&amp;D)</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentJournal</name>
    <message>
        <source>How far the run has come cannot be kept: the folder of %1 cannot be made.</source>
        <translation>実行の進み具合を記録できません。%1 のフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>Another run of this pipeline is under way. Wait until that has ended.</source>
        <translation>このパイプラインは既に実行中です。終了するまでお待ちください。</translation>
    </message>
    <message>
        <source>An earlier run stopped after row %1, but the document says something else now: this one begins with the first row.</source>
        <translation>前回の実行は %1 行目の後で停止しましたが、ドキュメントの内容がその後変わっています。今回は最初の行から始めます。</translation>
    </message>
    <message>
        <source>The file has changed since an earlier run stopped after row %1: %2. This one begins with the first row.</source>
        <translation>前回の実行が %1 行目の後で停止してから、ファイルが変わっています: %2。今回は最初の行から始めます。</translation>
    </message>
    <message>
        <source>It goes on after row %1, where an earlier run stopped; rows that were on their way then are sent again.</source>
        <translation>前回停止した %1 行目の後から続行します。そのとき送信中だった行は再送します。</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentObject</name>
    <message>
        <source>this is missing.</source>
        <translation>指定されていません。</translation>
    </message>
    <message>
        <source>this must be a text.</source>
        <translation>テキストで指定してください。</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>空にはできません。</translation>
    </message>
    <message>
        <source>this must be a list of texts.</source>
        <translation>テキストのリストで指定してください。</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2.</source>
        <translation>%1 から %2 までの整数で指定してください。</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>true か false で指定してください。</translation>
    </message>
    <message>
        <source>this must be one of: %1.</source>
        <translation>次のいずれかで指定してください: %1。</translation>
    </message>
    <message>
        <source>this must be an object.</source>
        <translation>オブジェクトで指定してください。</translation>
    </message>
    <message>
        <source>this must be a list of objects.</source>
        <translation>オブジェクトのリストで指定してください。</translation>
    </message>
    <message>
        <source>this is not known here. There are: %1.</source>
        <translation>ここでは使えない項目です。使えるもの: %1。</translation>
    </message>
    <message>
        <source>this is not known; perhaps &quot;%1&quot; is meant.</source>
        <translation>未知の項目です。「%1」の誤りかもしれません。</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentServers</name>
    <message>
        <source>There is no saved connection called &quot;%1&quot;.</source>
        <translation>「%1」という保存済みの接続はありません。</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentText</name>
    <message>
        <source>The document (JSON)</source>
        <translation>ドキュメント (JSON)</translation>
    </message>
</context>
<context>
    <name>penstock::DropWatch</name>
    <message>
        <source>the time is older than what this server keeps; it would drop the row without a word</source>
        <translation>時刻がこのサーバーの保持する範囲より古いため、サーバーは行を黙って破棄します</translation>
    </message>
    <message>
        <source>the time is further ahead than this server keeps; it would drop the row without a word</source>
        <translation>時刻がこのサーバーの保持する範囲より先のため、サーバーは行を黙って破棄します</translation>
    </message>
    <message>
        <source>VictoriaMetrics acknowledges what it drops, and its counters (/metrics) were not asked, are not open or do not move: whether it has kept every row is not known.</source>
        <translation>VictoriaMetrics は破棄した行にも正常と応答します。そのカウンター (/metrics) は、問い合わせていないか、公開されていないか、変化していないため、すべての行が保持されたかどうかは不明です。</translation>
    </message>
    <message numerus="yes">
        <source>While this ran VictoriaMetrics counted %n line(s), values or series that it dropped or cut, although it acknowledged them. Others may have sent some of them; up to so many rows may be missing.</source>
        <translation>
            <numerusform>実行中に VictoriaMetrics は、正常と応答しながら破棄または切り詰めた行、値、シリーズを %n 件数えました。一部はほかのクライアントのものかもしれませんが、最大でこの数の行が欠けている可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are older than a month or more than two days ahead, which VictoriaMetrics drops unless it was told otherwise.</source>
        <translation>
            <numerusform>%n 行が 1 か月より前か 2 日より先のものです。VictoriaMetrics は、設定を変えていない限りこれらを破棄します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::DroppedFile</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 は存在しません。</translation>
    </message>
    <message>
        <source>%1 is a folder without CSV files or line protocol.</source>
        <translation>%1 は CSV ファイルもラインプロトコルも含まないフォルダーです。</translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation>%1 を読み込む権限がありません。アクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>%1 is compressed. Unpack it first, then drop the CSV file.</source>
        <translation>%1 は圧縮されています。先に展開し、その CSV ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>%1 is not a CSV file. Files that end in .csv, .tsv or .txt can be imported.</source>
        <translation>%1 は CSV ファイルではありません。インポートできるのは .csv、.tsv、.txt で終わるファイルです。</translation>
    </message>
</context>
<context>
    <name>penstock::DryRun</name>
    <message>
        <source>ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation>時刻、%1</translation>
    </message>
    <message>
        <source>more of the time</source>
        <translation>時刻の続き</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>names the measurement</source>
        <translation>メジャーメント名</translation>
    </message>
    <message>
        <source>field, float</source>
        <translation>フィールド、浮動小数点数</translation>
    </message>
    <message>
        <source>field, integer</source>
        <translation>フィールド、整数</translation>
    </message>
    <message>
        <source>field, boolean</source>
        <translation>フィールド、真偽値</translation>
    </message>
    <message>
        <source>field, string</source>
        <translation>フィールド、文字列</translation>
    </message>
    <message>
        <source>Show what would be written, rows beside their lines; write nothing, need no server.</source>
        <translation>書き込まれる内容を、行と並べて表示。書き込みは行わず、サーバーも不要。</translation>
    </message>
    <message>
        <source>With --dry-run: save all lines to this file, as line protocol.</source>
        <translation>--dry-run とともに: すべての行をラインプロトコルとしてこのファイルに保存。</translation>
    </message>
    <message>
        <source>--lines goes with --dry-run.</source>
        <translation>--lines は --dry-run とともに使います。</translation>
    </message>
    <message>
        <source>--lines goes with one file.</source>
        <translation>--lines に指定できるファイルは 1 つです。</translation>
    </message>
    <message>
        <source>%1: about %2 rows, measurement &quot;%3&quot;</source>
        <translation>%1: 約 %2 行、メジャーメント「%3」</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>  not written: %1</source>
        <translation>  書き込まれません: %1</translation>
    </message>
    <message>
        <source>%1: No row can be written.</source>
        <translation>%1: 書き込める行がありません。</translation>
    </message>
    <message>
        <source>Say what becomes of them: --on-duplicate sequence, tag, ns, first or last.</source>
        <translation>その扱いを指定してください: --on-duplicate sequence、tag、ns、first、last。</translation>
    </message>
</context>
<context>
    <name>penstock::Duplicates</name>
    <message>
        <source>an earlier row has the same series and time; the first one is kept</source>
        <translation>シリーズと時刻が同じ行が先にあるため、最初の行を残します</translation>
    </message>
    <message>
        <source>whether an earlier row has the same series and time is not known: the rows are too far out of order. Sort the file by its time</source>
        <translation>シリーズと時刻が同じ行が先にあるかどうかは不明です。行の順序が乱れすぎています。ファイルを時刻順に並べ替えてください</translation>
    </message>
    <message>
        <source>no later time is known to be free: the rows are too far out of order. Sort the file by its time</source>
        <translation>空いている後の時刻を特定できません。行の順序が乱れすぎています。ファイルを時刻順に並べ替えてください</translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s) it is not known whether they share series and time with an earlier one, first on line %1: they are too far out of order.</source>
        <translation>
            <numerusform>順序が乱れすぎているため、%n 行について、シリーズと時刻が同じ行が先にあるかどうか不明です。最初は %1 行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1; where points have an identity they have overwritten its fields.</source>
        <translation>
            <numerusform>%n 行のシリーズと時刻が先の行と同じで、最初は %1 行目です。同じポイントとして扱うサーバーでは、先の行のフィールドを上書きしています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1; each got a tag with its number.</source>
        <translation>
            <numerusform>%n 行のシリーズと時刻が先の行と同じで、最初は %1 行目です。それぞれに番号のタグを付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1; their times were made later by nanoseconds.</source>
        <translation>
            <numerusform>%n 行のシリーズと時刻が先の行と同じで、最初は %1 行目です。時刻をナノ秒単位で遅らせました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1; they were left out.</source>
        <translation>
            <numerusform>%n 行のシリーズと時刻が先の行と同じで、最初は %1 行目です。これらを除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1, and have replaced it.</source>
        <translation>
            <numerusform>%n 行のシリーズと時刻が先の行と同じで、最初は %1 行目です。先の行をこれらで置き換えました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::DurationWords</name>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
</context>
<context>
    <name>penstock::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;ormat the query</source>
        <translation>クエリを整形(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;mment or not</source>
        <translation>コメントの切り替え(&amp;M)</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>置換(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>penstock::EditPlan</name>
    <message>
        <source>“%1” had no value: it cannot be taken away again by itself.</source>
        <translation>「%1」には値がありませんでした。その値だけを取り除くことはできません。</translation>
    </message>
    <message>
        <source>%1: a deletion of InfluxDB 2.x cannot say “without the tag %2”, and would take points of other series as well.</source>
        <translation>%1: InfluxDB 2.x の削除は「タグ %2 がないもの」と指定できず、ほかのシリーズのポイントも削除してしまいます。</translation>
    </message>
    <message>
        <source>Not all of the point&apos;s fields are among the columns.</source>
        <translation>ポイントのすべてのフィールドが列にそろっていません。</translation>
    </message>
    <message>
        <source>It is itself what undoes.</source>
        <translation>それ自体が取り消しの操作です。</translation>
    </message>
</context>
<context>
    <name>penstock::EditTarget</name>
    <message>
        <source>Its values are computed: they are no fields of stored points.</source>
        <translation>値は計算されたもので、保存されたポイントのフィールドではありません。</translation>
    </message>
    <message>
        <source>A column has another name than its field.</source>
        <translation>フィールドと名前の異なる列があります。</translation>
    </message>
    <message>
        <source>The statement writes, it has no rows of points.</source>
        <translation>このステートメントは書き込むもので、ポイントの行はありません。</translation>
    </message>
    <message>
        <source>The rows are of more than one measurement.</source>
        <translation>行が複数のメジャーメントにまたがっています。</translation>
    </message>
    <message>
        <source>The statement is not understood well enough to tell its points.</source>
        <translation>このステートメントは、ポイントを特定できるほど正確に解釈できません。</translation>
    </message>
    <message>
        <source>The rows are of spans of time, not of stored points.</source>
        <translation>行は時間の範囲のもので、保存されたポイントではありません。</translation>
    </message>
    <message>
        <source>Points can be edited in answers of InfluxQL.</source>
        <translation>ポイントを編集できるのは InfluxQL の応答です。</translation>
    </message>
    <message>
        <source>The rows are no points: only those of a SELECT are.</source>
        <translation>行はポイントではありません。ポイントになるのは SELECT の行だけです。</translation>
    </message>
    <message>
        <source>The rows are of a statement within the statement, not of stored points.</source>
        <translation>行は内側のステートメントのもので、保存されたポイントではありません。</translation>
    </message>
    <message>
        <source>The rows may be of more than one measurement.</source>
        <translation>行が複数のメジャーメントにまたがる可能性があります。</translation>
    </message>
</context>
<context>
    <name>penstock::EditTargetJob</name>
    <message>
        <source>It is not known which statement this table answers.</source>
        <translation>このテーブルがどのステートメントの結果かは不明です。</translation>
    </message>
    <message>
        <source>Points can be edited on InfluxDB 1.x and 2.x: other servers delete none.</source>
        <translation>ポイントを編集できるのは InfluxDB 1.x と 2.x です。ほかのサーバーではポイントを削除できません。</translation>
    </message>
    <message>
        <source>It is not known which database the rows are of.</source>
        <translation>行がどのデータベースのものか不明です。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
    <message>
        <source>The server does not tell the fields of “%1”.</source>
        <translation>サーバーが「%1」のフィールドを返しません。</translation>
    </message>
    <message>
        <source>It is not known which bucket the database “%1” is: no mapping says so.</source>
        <translation>データベース「%1」がどのバケットか不明です。マッピングがありません。</translation>
    </message>
    <message>
        <source>The bucket that is mapped to the database “%1” is not in the server&apos;s list.</source>
        <translation>データベース「%1」に対応するバケットがサーバーの一覧にありません。</translation>
    </message>
</context>
<context>
    <name>penstock::EditableText</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 begins as UTF-16 or UTF-32 text, and then holds what is none, so that it cannot be shown as it is. Save it as UTF-8 where it comes from.</source>
        <translation>%1 は UTF-16 または UTF-32 テキストとして始まりますが、途中にそうでない内容があるため、そのまま表示できません。作成元で UTF-8 として保存してください。</translation>
    </message>
    <message>
        <source>%1 is no UTF-8 text, so that it cannot be shown as it is. Convert it to UTF-8, or write it with: penstock-cli write %1</source>
        <translation>%1 は UTF-8 テキストではないため、そのまま表示できません。UTF-8 に変換するか、次のコマンドで書き込んでください: penstock-cli write %1</translation>
    </message>
    <message>
        <source>%1 is UTF-16 or UTF-32 text, and too large or packed, so that it is not converted here; servers take UTF-8. Convert it first: iconv -f UTF-16 -t UTF-8 %1</source>
        <translation>%1 は UTF-16 または UTF-32 テキストですが、大きすぎるか圧縮されているため、ここでは変換しません。サーバーは UTF-8 を受け付けます。先に変換してください: iconv -f UTF-16 -t UTF-8 %1</translation>
    </message>
</context>
<context>
    <name>penstock::EditorFindBar</name>
    <message>
        <source>Find in the query</source>
        <translation>クエリ内を検索</translation>
    </message>
    <message>
        <source>Match the case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>置換(&amp;P)</translation>
    </message>
    <message>
        <source>Replace a&amp;ll</source>
        <translation>すべて置換(&amp;L)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match, all</comment>
        <translation>%1/%2 件</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n 件を置換しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::EditsBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Changes that have not been sent</source>
        <translation>未送信の変更</translation>
    </message>
    <message numerus="yes">
        <source>%n changes staged; nothing has been sent</source>
        <comment>of points</comment>
        <translation>
            <numerusform>%n 件の変更が未送信です</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. They are of an answer before this one.</source>
        <translation>%1。これは以前の応答に対するものです。</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>確認(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>penstock::EditsJob</name>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
</context>
<context>
    <name>penstock::EditsReview</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Changes of “%1” in %2</source>
        <translation>%2 の「%1」の変更</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Exactly what is sent, in this order</source>
        <translation>送信する内容 (この順序)</translation>
    </message>
    <message>
        <source>Exactly what is sent, in this order:</source>
        <translation>送信する内容 (この順序):</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>DELETE of InfluxDB 1.x works in all retention policies of the database.</source>
        <translation>InfluxDB 1.x の DELETE は、データベースのすべての保持ポリシーに作用します。</translation>
    </message>
    <message>
        <source>A server does not say how many points it has deleted.</source>
        <translation>サーバーは削除したポイント数を返しません。</translation>
    </message>
    <message>
        <source>The values before are those of the answer: if somebody has written others since, they are not seen here.</source>
        <translation>以前の値は応答のものです。その後ほかの人が書き込んだ値は、ここには表示されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the changes cannot be undone: %1</source>
        <translation>
            <numerusform>変更のうち %n 件は元に戻せません: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>write %n points</source>
        <translation>
            <numerusform>%n ポイントを書き込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n points</source>
        <translation>
            <numerusform>%n ポイントを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two deeds</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>まだ何も送っていません。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>write 2 points, delete 1 points · home · plant</comment>
        <translation>%2 で %1</translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to go on.</source>
        <translation>%1 は本番環境の接続です。続けるには %2 と入力してください。</translation>
    </message>
    <message>
        <source>The connection is not open: nothing was sent.</source>
        <translation>接続が開いていないため、何も送っていません。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>The values before were written again. Run the statement again to see them.</source>
        <translation>以前の値を書き戻しました。確認するにはステートメントを再実行してください。</translation>
    </message>
    <message>
        <source>All changes are done. Run the statement again to see them.</source>
        <translation>すべての変更が完了しました。確認するにはステートメントを再実行してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changes are done.</source>
        <translation>
            <numerusform>%n 件の変更のうち %1 件が完了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known whether they were done.</source>
        <translation>
            <numerusform>%n 件は、実行されたかどうか不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n changes</source>
        <translation>
            <numerusform>%n 件の変更を元に戻す(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>The values before will be written again.</source>
        <translation>以前の値が書き戻されます。</translation>
    </message>
    <message>
        <source>What was deleted in other retention policies is not back.</source>
        <translation>ほかの保持ポリシーで削除されたものは戻りません。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was undone.</source>
        <translation>取り消しました。何も元に戻していません。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was sent.</source>
        <translation>取り消しました。何も送信していません。</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>Changes are being sent</source>
        <translation>変更を送信中</translation>
    </message>
    <message>
        <source>Changes of “%1” in %2 are being sent.</source>
        <translation>%2 の「%1」の変更を送信しています。</translation>
    </message>
    <message>
        <source>What was done stays. Of the change under way it is then not known whether it was done, and those after it are not sent.</source>
        <translation>完了した変更は残ります。送信中の変更が実行されたかどうかはわからなくなり、後続の変更は送信されません。</translation>
    </message>
    <message>
        <source>Stop sending and quit</source>
        <translation>送信を停止して終了</translation>
    </message>
</context>
<context>
    <name>penstock::EncodingGuess</name>
    <message>
        <source>The text is not UTF-8. As %1 %2 % of its characters beyond ASCII make sense.</source>
        <translation>テキストは UTF-8 ではありません。%1 とみなすと、ASCII 以外の文字の %2% が意味をなします。</translation>
    </message>
    <message>
        <source>The file begins with the byte order mark of %1.</source>
        <translation>ファイルは %1 のバイト順マークで始まっています。</translation>
    </message>
    <message>
        <source>Every other byte is NUL, as in %1.</source>
        <translation>%1 のように、1 バイトおきに NUL があります。</translation>
    </message>
    <message numerus="yes">
        <source>The text is UTF-8 but for %n byte(s).</source>
        <translation>
            <numerusform>テキストは %n バイトを除いて UTF-8 です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::Endpoint</name>
    <message>
        <source>The server&apos;s address is not complete. Write it as http://host:8086 or https://host:8086 in the connection&apos;s settings.</source>
        <translation>サーバーのアドレスが不完全です。接続の設定で http://host:8086 または https://host:8086 の形で入力してください。</translation>
    </message>
</context>
<context>
    <name>penstock::EntryChooser</name>
    <message>
        <source>Which table of the answer is shown</source>
        <translation>応答のうち表示するテーブル</translation>
    </message>
</context>
<context>
    <name>penstock::EntryList</name>
    <message>
        <source>%1: %2</source>
        <comment>number of a table, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>statement, number of rows</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>penstock::ErrorLimit</name>
    <message numerus="yes">
        <source>Stopped, because %n row(s) were refused, as it was asked for.</source>
        <translation>
            <numerusform>指定に従い、%n 行が拒否されたため停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, because %n row(s) of %1 were refused, more than the %2 % that were allowed.</source>
        <translation>
            <numerusform>%1 行のうち %n 行が拒否され、許容される %2% を超えたため停止しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is line %1: %2.</source>
        <translation>最初は %1 行目: %2。</translation>
    </message>
    <message>
        <source>The first is line %1, column %2: %3.</source>
        <translation>最初は %1 行目、列 %2: %3。</translation>
    </message>
</context>
<context>
    <name>penstock::EventText</name>
    <message>
        <source>%1, %2</source>
        <comment>429, the server asked to wait</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; the first is row %2</source>
        <translation>%1。最初は %2 行目</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at a time</source>
        <translation>
            <numerusform>同時リクエスト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each of up to %2 rows</source>
        <translation>%1、各最大 %2 行</translation>
    </message>
    <message>
        <source>%1: more, for the server takes it well</source>
        <translation>%1: サーバーに余裕があるため増やしました</translation>
    </message>
    <message>
        <source>%1: less, for answers had become slower</source>
        <translation>%1: 応答が遅くなったため減らしました</translation>
    </message>
    <message>
        <source>%1: less, for no answer had come in time</source>
        <translation>%1: 時間内に応答がなかったため減らしました</translation>
    </message>
    <message>
        <source>%1: less, for writes were too large for the server</source>
        <translation>%1: 書き込みがサーバーには大きすぎたため減らしました</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are not stored</source>
        <translation>
            <numerusform>%1 行は保存されていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) may be stored, no answer told of them</source>
        <translation>
            <numerusform>%1 行は保存された可能性がありますが、応答がありませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a write was too large for the server: %1 line(s) at a time instead</source>
        <translation>
            <numerusform>書き込みがサーバーには大きすぎたため、1 回あたり %1 行にします</numerusform>
        </translation>
    </message>
    <message>
        <source>all rows up to row %1 are settled</source>
        <translation>%1 行目までのすべての行が確定しました</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were stored</source>
        <translation>
            <numerusform>%1 行が保存されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Smaller writes</source>
        <translation>書き込みの縮小</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>penstock::EventsModel</name>
    <message>
        <source>After</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>penstock::Explain</name>
    <message>
        <source>Flux has no plans: InfluxQL and SQL have. Nothing has been run.</source>
        <translation>Flux に実行計画はありません。実行計画があるのは InfluxQL と SQL です。何も実行していません。</translation>
    </message>
    <message>
        <source>A plan is asked for one statement at a time: put the caret in it. Nothing has been run.</source>
        <translation>実行計画を表示できるステートメントは一度に 1 つです。そのステートメントにカーソルを置いてください。何も実行していません。</translation>
    </message>
    <message>
        <source>Only statements that select rows, and write none, have a plan. Nothing has been run.</source>
        <translation>実行計画があるのは、行を選択し、書き込みを行わないステートメントだけです。何も実行していません。</translation>
    </message>
</context>
<context>
    <name>penstock::ExplorerBranch</name>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>%1 of %2 · more…</source>
        <translation>%2 件中 %1 件 · さらに表示…</translation>
    </message>
    <message>
        <source>The first %1 · more…</source>
        <translation>最初の %1 件 · さらに表示…</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation>%1、既定</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No database yet</source>
        <translation>データベースはまだありません</translation>
    </message>
    <message>
        <source>No measurement yet</source>
        <translation>メジャーメントはまだありません</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>No tag and no field</source>
        <translation>タグもフィールドもありません</translation>
    </message>
</context>
<context>
    <name>penstock::ExplorerDock</name>
    <message>
        <source>Filter names</source>
        <translation>名前を絞り込む</translation>
    </message>
    <message>
        <source>Filter the explorer</source>
        <translation>エクスプローラーの絞り込み</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>接続はまだありません</translation>
    </message>
    <message>
        <source>Add a server to look at its databases, measurements and fields.</source>
        <translation>サーバーを追加すると、データベース、メジャーメント、フィールドを参照できます。</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Connections, databases, measurements, tags and fields</source>
        <translation>接続、データベース、メジャーメント、タグ、フィールド</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>エクスプローラー</translation>
    </message>
</context>
<context>
    <name>penstock::ExplorerMenu</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New query here</source>
        <translation>ここで新しいクエリ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Use for the current query</source>
        <translation>現在のクエリで使用(&amp;U)</translation>
    </message>
    <message>
        <source>Count &amp;series</source>
        <translation>シリーズを数える(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New query</source>
        <translation>新しいクエリ(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;first rows</source>
        <translation>最初の行を表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>構造を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Show time s&amp;pan</source>
        <translation>時間範囲を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;series</source>
        <translation>シリーズを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Count &amp;values</source>
        <translation>値を数える(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>名前をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;quoted name</source>
        <translation>引用符付きで名前をコピー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Insert name</source>
        <translation>名前を挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>メッセージをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>I&amp;mport CSV here…</source>
        <translation>ここに CSV をインポート(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>接続を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Dr&amp;op database…</source>
        <translation>データベースを削除(&amp;O)…</translation>
    </message>
    <message>
        <source>Dr&amp;op retention policy…</source>
        <translation>保持ポリシーを削除(&amp;O)…</translation>
    </message>
    <message>
        <source>Dr&amp;op measurement…</source>
        <translation>メジャーメントを削除(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Show more</source>
        <translation>さらに表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Administration…</source>
        <translation>管理(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>penstock::ExplorerModel</name>
    <message>
        <source>There are more names than are shown. Double-click or press Enter for the next ones.</source>
        <translation>表示されていない名前があります。ダブルクリックまたは Enter で続きを表示します。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>penstock::ExportBar</name>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>エクスポートを停止</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 rows</source>
        <translation>%1 に書き込み中: %3 行中 %2 行</translation>
    </message>
</context>
<context>
    <name>penstock::ExportDialog</name>
    <message>
        <source>Export the table</source>
        <translation>テーブルのエクスポート</translation>
    </message>
    <message>
        <source>Write the answer to a file</source>
        <translation>応答をファイルに書き込む</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>not packed</source>
        <translation>圧縮なし</translation>
    </message>
    <message>
        <source>gzip (.gz)</source>
        <translation>gzip (.gz)</translation>
    </message>
    <message>
        <source>Zstandard (.zst)</source>
        <translation>Zstandard (.zst)</translation>
    </message>
    <message>
        <source>&amp;Packing</source>
        <translation>圧縮(&amp;P)</translation>
    </message>
    <message>
        <source>All rows of the answer, as they come, in constant memory. The file is there when the last row is in it, and not before.</source>
        <translation>応答のすべての行を届いた順に、一定のメモリで書き込みます。ファイルは最後の行まで書き込まれてから現れます。</translation>
    </message>
    <message>
        <source>&amp;All, as they came: %1</source>
        <translation>すべて、届いた順(&amp;A): %1</translation>
    </message>
    <message>
        <source>&amp;All: %1</source>
        <translation>すべて(&amp;A): %1</translation>
    </message>
    <message>
        <source>As they are &amp;shown, sorted and filtered: %1</source>
        <translation>表示のとおり (並べ替えとフィルターを適用)(&amp;S): %1</translation>
    </message>
    <message>
        <source>The s&amp;election: %1</source>
        <comment>rows and cells</comment>
        <translation>選択範囲(&amp;E): %1</translation>
    </message>
    <message>
        <source>%1, %2 cells</source>
        <comment>number of rows, of cells</comment>
        <translation>%1、%2 セル</translation>
    </message>
    <message>
        <source>These are not all rows of the answer: some are missing, or still to come.</source>
        <translation>これは応答のすべての行ではありません。欠けているか、これから届く行があります。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) are left out</source>
        <translation>
            <numerusform>非表示の %n 列は除外されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No fo&amp;rmulas for spreadsheets</source>
        <translation>表計算ソフトの数式を無効化(&amp;R)</translation>
    </message>
    <message>
        <source>Texts that begin like a formula get an apostrophe in front.</source>
        <translation>数式のように始まるテキストの前にアポストロフィを付けます。</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>&amp;NaN and infinity as text</source>
        <translation>NaN と無限大をテキストで(&amp;N)</translation>
    </message>
    <message>
        <source>JSON has no word for them; else they become null.</source>
        <translation>JSON には対応する表現がありません。指定しないと null になります。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Separator of CSV</source>
        <translation>CSV の区切り</translation>
    </message>
    <message>
        <source>Comma between cells</source>
        <translation>セルの間にコンマ</translation>
    </message>
    <message>
        <source>Semicolon between cells</source>
        <translation>セルの間にセミコロン</translation>
    </message>
    <message>
        <source>Tab between cells</source>
        <translation>セルの間にタブ</translation>
    </message>
    <message>
        <source>Windows &amp;line ends</source>
        <translation>Windows の改行(&amp;L)</translation>
    </message>
    <message>
        <source>CR LF, as RFC 4180 has it, and not LF alone</source>
        <translation>LF だけではなく、RFC 4180 のとおり CR LF</translation>
    </message>
</context>
<context>
    <name>penstock::ExportMenu</name>
    <message>
        <source>As &amp;CSV…</source>
        <translation>CSV として(&amp;C)…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>JSON として(&amp;J)…</translation>
    </message>
    <message>
        <source>As JSON &amp;lines…</source>
        <translation>JSON Lines として(&amp;L)…</translation>
    </message>
    <message>
        <source>As line &amp;protocol…</source>
        <translation>ラインプロトコルとして(&amp;P)…</translation>
    </message>
    <message>
        <source>As &amp;Markdown…</source>
        <translation>Markdown として(&amp;M)…</translation>
    </message>
    <message>
        <source>As &amp;HTML…</source>
        <translation>HTML として(&amp;H)…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>line protocol</source>
        <translation>ラインプロトコル</translation>
    </message>
    <message>
        <source>%1 files, also packed (%2)</source>
        <translation>%1 ファイル (圧縮を含む) (%2)</translation>
    </message>
</context>
<context>
    <name>penstock::ExportRun</name>
    <message>
        <source>No cell is selected; nothing was written.</source>
        <translation>セルが選択されていないため、何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>The types of the fields could not be asked for; they are those of the columns: %1</source>
        <translation>フィールドの型を問い合わせられなかったため、列の型を使います: %1</translation>
    </message>
    <message>
        <source>The connection was closed: %1 was not written.</source>
        <translation>接続が閉じられたため、%1 は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Stopped: %1 was not written.</source>
        <translation>停止しました。%1 は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 を %2 に書き込みました。</translation>
    </message>
    <message>
        <source>%1 are left out, for line protocol cannot hold them: %2</source>
        <translation>ラインプロトコルでは保持できないため、%1 を除外します: %2</translation>
    </message>
    <message>
        <source>They are not all: the answer is not complete.</source>
        <translation>応答が完全ではないため、これですべてではありません。</translation>
    </message>
    <message>
        <source>Another file is still being written; nothing else was. Wait for it, or stop it.</source>
        <translation>別のファイルをまだ書き込み中のため、ほかには何も書き込んでいません。終了を待つか、停止してください。</translation>
    </message>
    <message>
        <source>It was too late to stop: %1 has all rows already.</source>
        <translation>停止が間に合わず、%1 にはすでにすべての行があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are NaN or infinite, for which JSON has no word: they are null in the file.</source>
        <translation>
            <numerusform>%n 個の数値は NaN または無限大です。JSON では表せないため、ファイルでは null です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The values are those of the server: staged changes are not among them.</source>
        <translation>値はサーバーのものです。保留中の変更は含まれません。</translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>A table is being written to %1.</source>
        <translation>テーブルを %1 に書き込んでいます。</translation>
    </message>
    <message>
        <source>Stopped now, there is nothing of it; a file that was there before stays as it is.</source>
        <translation>今停止すると何も残りません。以前からあるファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>エクスポートを停止して終了</translation>
    </message>
    <message>
        <source>Another answer came before the filter was applied; nothing was written.</source>
        <translation>フィルターが適用される前に別の応答が届きました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>penstock::FieldEditDialog</name>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」の編集</translation>
    </message>
    <message>
        <source>%1; it stays what it is</source>
        <translation>%1 (型は変わりません)</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>&amp;New value</source>
        <translation>新しい値(&amp;N)</translation>
    </message>
    <message>
        <source>What is wrong with the value</source>
        <translation>値の問題点</translation>
    </message>
    <message>
        <source>&amp;Stage the change</source>
        <translation>変更を保留に追加(&amp;S)</translation>
    </message>
</context>
<context>
    <name>penstock::FieldText</name>
    <message>
        <source>A value of “%1” (%2) is needed: it cannot be taken away from a point by itself.</source>
        <translation>「%1」 (%2) には値が必要です。ポイントからこの値だけを取り除くことはできません。</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”, which is of type %3.</source>
        <translation>「%1」は、%3型の「%2」の値ではありません。</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>unsigned integer</source>
        <translation>符号なし整数</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>float</source>
        <translation>浮動小数点数</translation>
    </message>
    <message>
        <source>A text cannot hold a NUL character.</source>
        <translation>テキストに NUL 文字は使えません。</translation>
    </message>
</context>
<context>
    <name>penstock::FileEdit</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>penstock::FileFingerprint</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>ファイル「%1」を読み込めません: %2。</translation>
    </message>
    <message>
        <source>its size was %1 bytes and is %2</source>
        <translation>サイズが %1 バイトから %2 バイトに変わりました</translation>
    </message>
    <message>
        <source>its content is another one</source>
        <translation>内容が異なります</translation>
    </message>
    <message>
        <source>it was written at %1</source>
        <translation>%1 に書き込まれました</translation>
    </message>
    <message>
        <source>it was replaced, or its rights or links were changed, at %1, and it is too large to be compared as a whole</source>
        <translation>%1 に置き換えられたか、権限またはリンクが変わりましたが、大きすぎて全体を比較できません</translation>
    </message>
</context>
<context>
    <name>penstock::FileHeadJob</name>
    <message>
        <source>%1 is no UTF-8 text, so that it cannot be shown as it is. Convert it to UTF-8, or write it with: penstock-cli write %1</source>
        <translation>%1 は UTF-8 テキストではないため、そのまま表示できません。UTF-8 に変換するか、次のコマンドで書き込んでください: penstock-cli write %1</translation>
    </message>
</context>
<context>
    <name>penstock::FileImport</name>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
    <message>
        <source>The profile “%1” is for files with the columns %2; %3 has %4.</source>
        <translation>プロファイル「%1」は列 %2 のファイル用です。%3 の列は %4 です。</translation>
    </message>
</context>
<context>
    <name>penstock::FileIntake</name>
    <message>
        <source>Import CSV files</source>
        <translation>CSV ファイルのインポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.tab *.txt *.csv.gz *.csv.zst)</source>
        <translation>CSV ファイル (*.csv *.tsv *.tab *.txt *.csv.gz *.csv.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open line protocol</source>
        <translation>ラインプロトコルを開く</translation>
    </message>
    <message>
        <source>Line protocol (*.lp *.line *.txt *.lp.gz *.lp.zst *.line.gz *.line.zst)</source>
        <translation>ラインプロトコル (*.lp *.line *.txt *.lp.gz *.lp.zst *.line.gz *.line.zst)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of line protocol were not opened, since there are so many. Write them with penstock-cli write: %1</source>
        <translation>
            <numerusform>ラインプロトコルのファイルが多すぎるため、%n 個を開きませんでした。penstock-cli write で書き込んでください: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 in a tab for lines</source>
        <translation>%1 をラインプロトコルのタブで開く</translation>
    </message>
    <message>
        <source>Nothing is written before you say so.</source>
        <translation>指示するまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>Open the pipeline %1</source>
        <translation>パイプライン %1 を開く</translation>
    </message>
    <message>
        <source>It does not start by itself.</source>
        <translation>自動的には開始しません。</translation>
    </message>
    <message>
        <source>Keep the profile %1</source>
        <translation>プロファイル %1 を保存</translation>
    </message>
    <message>
        <source>The next file is looked at with it.</source>
        <translation>次のファイルの確認に使われます。</translation>
    </message>
    <message>
        <source>Nothing will be imported.</source>
        <translation>何もインポートされません。</translation>
    </message>
    <message>
        <source>Import %1 into %2</source>
        <translation>%1 を %2 にインポート</translation>
    </message>
    <message numerus="yes">
        <source>Import %n CSV files into %1</source>
        <translation>
            <numerusform>%n 個の CSV ファイルを %1 にインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: opened in a tab for lines.</source>
        <translation>%1: ラインプロトコルのタブで開きました。</translation>
    </message>
    <message>
        <source>The profile %1 is kept, and offered.</source>
        <translation>プロファイル %1 を保存しました。候補として表示されます。</translation>
    </message>
    <message>
        <source>Columns and types are shown before anything is written.</source>
        <translation>書き込みの前に、列と型が表示されます。</translation>
    </message>
    <message>
        <source>Open %1 in a tab for queries</source>
        <translation>%1 をクエリのタブで開く</translation>
    </message>
    <message>
        <source>Nothing runs before you say so.</source>
        <translation>指示するまで何も実行されません。</translation>
    </message>
    <message>
        <source>%1: opened in a tab for queries.</source>
        <translation>%1: クエリのタブで開きました。</translation>
    </message>
    <message>
        <source>Import connections from %1</source>
        <translation>%1 から接続をインポート</translation>
    </message>
    <message>
        <source>You choose which of them, and see what of them is not taken.</source>
        <translation>どの接続をインポートするかを選べ、インポートされない内容も確認できます。</translation>
    </message>
    <message>
        <source>Files of connections are opened one after the other. Not opened yet: %1</source>
        <translation>接続のファイルは 1 つずつ開きます。まだ開いていないもの: %1</translation>
    </message>
</context>
<context>
    <name>penstock::FileLock</name>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 を使用できません: %2</translation>
    </message>
    <message>
        <source>Another run holds %1.</source>
        <translation>%1 は別の実行が使用中です。</translation>
    </message>
</context>
<context>
    <name>penstock::FileName</name>
    <message>
        <source>A name is needed.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>A name cannot hold line breaks or other control characters.</source>
        <translation>名前に改行などの制御文字は使えません。</translation>
    </message>
    <message>
        <source>A name cannot hold %1.</source>
        <translation>名前に %1 は使えません。</translation>
    </message>
    <message>
        <source>The name holds half a character.</source>
        <translation>名前に不完全な文字が含まれています。</translation>
    </message>
    <message>
        <source>A name that begins with a dot is hidden.</source>
        <translation>ピリオドで始まる名前は隠しファイルになります。</translation>
    </message>
    <message>
        <source>A name cannot begin or end with a space, nor end with a dot.</source>
        <translation>名前の先頭と末尾にスペースは使えません。末尾にはピリオドも使えません。</translation>
    </message>
    <message>
        <source>“%1” is the name of a device on Windows.</source>
        <translation>「%1」は Windows のデバイス名です。</translation>
    </message>
    <message>
        <source>The name is too long: %1 bytes at most.</source>
        <translation>名前が長すぎます。%1 バイト以下にしてください。</translation>
    </message>
</context>
<context>
    <name>penstock::FilePage</name>
    <message>
        <source>C&amp;hoose another file…</source>
        <translation>別のファイルを選択(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>プロファイル(&amp;P)…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ファイルを読み込み中</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>このファイルはインポートできません</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <translation>%1 · 読み込み中…</translation>
    </message>
    <message>
        <source>Answer the question above to go on.</source>
        <translation>続けるには、上の確認に答えてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n column(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>インポートするものがありません</translation>
    </message>
    <message>
        <source>The file names its columns, but it has no rows.</source>
        <translation>ファイルに列名はありますが、行がありません。</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>CSV ファイルのインポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.tab *.txt *.csv.gz *.csv.zst);;All files (*)</source>
        <translation>CSV ファイル (*.csv *.tsv *.tab *.txt *.csv.gz *.csv.zst);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>penstock::FilterRow</name>
    <message>
        <source>Filters of the columns</source>
        <translation>列のフィルター</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>%1 のフィルター</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Part of the text, or = != &lt; &gt; &lt;= &gt;= a value, a..b, /expression/, null, !null</source>
        <translation>テキストの一部、= != &lt; &gt; &lt;= &gt;= と値、a..b、/正規表現/、null、!null</translation>
    </message>
    <message>
        <source>filtered by %1</source>
        <comment>names of columns</comment>
        <translation>%1 でフィルター中</translation>
    </message>
    <message>
        <source>%1 (texts, letter by letter)</source>
        <comment>name of a column</comment>
        <translation>%1 (テキスト、1 文字ずつ)</translation>
    </message>
</context>
<context>
    <name>penstock::FindBar</name>
    <message>
        <source>Find in the cells</source>
        <translation>セル内を検索</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>計数中…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>from the other end</source>
        <translation>反対の端から続けています</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 セル</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 セル</translation>
    </message>
</context>
<context>
    <name>penstock::FirstLogin</name>
    <message>
        <source>The connection was removed meanwhile, or leads elsewhere, so the token is not kept. Copy it.</source>
        <translation>接続がその間に削除されたか、接続先が変わったため、トークンは保存されません。コピーしてください。</translation>
    </message>
</context>
<context>
    <name>penstock::FirstLoginDialogs</name>
    <message>
        <source>No keyring answers, so this connection knows the token until Penstock ends only. Copy it.</source>
        <translation>キーリングが応答しないため、この接続がトークンを覚えているのは Penstock の終了までです。コピーしてください。</translation>
    </message>
</context>
<context>
    <name>penstock::Flavour</name>
    <message>
        <source>Unknown server</source>
        <translation>不明なサーバー</translation>
    </message>
</context>
<context>
    <name>penstock::FlowGate</name>
    <message numerus="yes">
        <source>The server has taken nothing for %n second(s), so writing was given up. Last problem: %1</source>
        <translation>
            <numerusform>サーバーが %n 秒間何も受け付けなかったため、書き込みを断念しました。最後の問題: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::FolderWatch</name>
    <message>
        <source>%1 was imported and stays where it is: the folder %2 cannot be made.</source>
        <translation>%1 はインポート済みですが、フォルダー %2 を作成できないため、元の場所に残ります。</translation>
    </message>
    <message>
        <source>%1 was imported and stays where it is: it cannot be moved to %2: %3.</source>
        <translation>%1 はインポート済みですが、%2 に移動できないため、元の場所に残ります: %3。</translation>
    </message>
    <message>
        <source>%1 is no folder that can be read.</source>
        <translation>%1 は読み込めるフォルダーではありません。</translation>
    </message>
    <message>
        <source>Imported files cannot be moved to %1: it holds the watched folder.</source>
        <translation>インポート済みのファイルを %1 に移動できません。監視対象のフォルダーがその中にあります。</translation>
    </message>
    <message>
        <source>The folder %1 is there again.</source>
        <translation>フォルダー %1 が再び現れました。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read; it is waited for.</source>
        <translation>フォルダー %1 を読み込めません。読み込めるようになるまで待ちます。</translation>
    </message>
    <message>
        <source>%1 has changed while it was imported; it is imported again.</source>
        <translation>%1 はインポート中に変更されました。もう一度インポートします。</translation>
    </message>
    <message>
        <source>%1 is tried again when the watch is started again, or it changes.</source>
        <translation>%1 は、監視を再び開始したとき、または変更されたときに再試行します。</translation>
    </message>
    <message>
        <source>%1 stays where it is, and is tried again when it changes.</source>
        <translation>%1 は元の場所に残り、変更されたときに再試行します。</translation>
    </message>
    <message>
        <source>%1 is moved to %2.</source>
        <translation>%1 を %2 に移動します。</translation>
    </message>
</context>
<context>
    <name>penstock::FoldingBar</name>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>What there is no room for here</source>
        <translation>ここに収まらない項目</translation>
    </message>
</context>
<context>
    <name>penstock::ForeignFile</name>
    <message>
        <source>There is no connection to an InfluxDB in it. Penstock reads the influx CLI&apos;s configs, influxctl&apos;s config.toml, .env and token files of influxdb3, Telegraf&apos;s outputs (.conf), and Grafana&apos;s data sources (.yaml, .json).</source>
        <translation>InfluxDB への接続が含まれていません。Penstock が読み取るのは、influx CLI の configs、influxctl の config.toml、influxdb3 の .env とトークンファイル、Telegraf の出力 (.conf)、Grafana のデータソース (.yaml、.json) です。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large for a file of connections.</source>
        <translation>%1は、接続のファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>The file says that the server&apos;s certificate is not to be checked: so it will be here.</source>
        <translation>ファイルにはサーバー証明書を検証しないとあります。ここでもそのようになります。</translation>
    </message>
    <message>
        <source>The header %1 may hold a secret and is not taken.</source>
        <translation>ヘッダー %1 はシークレットを含む可能性があるため、インポートしません。</translation>
    </message>
    <message>
        <source>The file does not say where the server is.</source>
        <translation>ファイルにサーバーの場所がありません。</translation>
    </message>
    <message>
        <source>Where the server is, is filled in when the program runs: %1.</source>
        <translation>サーバーの場所は、プログラムの実行時に決まります: %1。</translation>
    </message>
    <message>
        <source>%1 is filled in when the program runs, and not known here: %2.</source>
        <translation>%1は、プログラムの実行時に決まるため、ここではわかりません: %2。</translation>
    </message>
    <message>
        <source>The password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>%1 is not in the file: type it in the connection.</source>
        <translation>%1はファイルにありません。接続に入力してください。</translation>
    </message>
    <message>
        <source>Its certificates stand in Grafana itself and are not taken: choose their files in the connection.</source>
        <translation>証明書は Grafana 自体に保存されているため、インポートしません。接続でそのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file does not say where the server is: the usual place on this machine is taken.</source>
        <translation>ファイルにサーバーの場所がないため、このコンピューターの通常の場所を使います。</translation>
    </message>
    <message>
        <source>there is more than one value on the line.</source>
        <translation>1 行に複数の値があります。</translation>
    </message>
    <message>
        <source>a name is expected.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>the table&apos;s name does not end.</source>
        <translation>テーブル名が閉じていません。</translation>
    </message>
    <message>
        <source>the table is something else above.</source>
        <translation>このテーブルは、上では別のものとして使われています。</translation>
    </message>
    <message>
        <source>a &quot;=&quot; is expected.</source>
        <translation>「=」が必要です。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1が重複しています。</translation>
    </message>
    <message>
        <source>the list does not end.</source>
        <translation>リストが閉じていません。</translation>
    </message>
    <message>
        <source>the table does not end.</source>
        <translation>テーブルが閉じていません。</translation>
    </message>
    <message>
        <source>the text does not end.</source>
        <translation>テキストが閉じていません。</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; is no sign of TOML.</source>
        <translation>「\%1」は TOML の文字ではありません。</translation>
    </message>
    <message>
        <source>this is not where the lines above let it be.</source>
        <translation>上の行からすると、ここには置けません。</translation>
    </message>
    <message>
        <source>a tabulator cannot indent.</source>
        <translation>タブでは字下げできません。</translation>
    </message>
    <message>
        <source>a name and a colon are expected.</source>
        <translation>名前とコロンが必要です。</translation>
    </message>
    <message>
        <source>a text over several lines is not read.</source>
        <translation>複数行のテキストは読み取りません。</translation>
    </message>
    <message>
        <source>a block&apos;s own indentation is not read.</source>
        <translation>ブロック独自の字下げは読み取りません。</translation>
    </message>
    <message>
        <source>the block&apos;s lines are not indented alike.</source>
        <translation>ブロックの行の字下げがそろっていません。</translation>
    </message>
    <message>
        <source>only a short list in one line is read here.</source>
        <translation>ここで読み取れるのは、1 行の短いリストだけです。</translation>
    </message>
    <message>
        <source>an escape that Penstock does not read.</source>
        <translation>Penstock が読み取らないエスケープです。</translation>
    </message>
    <message>
        <source>there is a value that Penstock does not read here.</source>
        <translation>Penstock が読み取れない値があります。</translation>
    </message>
</context>
<context>
    <name>penstock::FurtherAsker</name>
    <message>
        <source>The connection that this chart is of is gone: nothing was asked for.</source>
        <translation>このグラフの接続がなくなったため、何も問い合わせていません。</translation>
    </message>
    <message>
        <source>%1 is of another connection than this chart, which is of %2: nothing was asked for.</source>
        <translation>%1 の接続は、このグラフの接続 %2 と異なるため、何も問い合わせていません。</translation>
    </message>
    <message>
        <source>%1 is of the database %2, and this chart is of %3: nothing was asked for.</source>
        <translation>%1 のデータベースは %2 で、このグラフは %3 のため、何も問い合わせていません。</translation>
    </message>
    <message>
        <source>Only measurements and fields have series: nothing was asked for.</source>
        <translation>シリーズがあるのはメジャーメントとフィールドだけのため、何も問い合わせていません。</translation>
    </message>
    <message>
        <source>Asking for %1 in the span in view.</source>
        <translation>表示中の範囲の %1 を問い合わせています。</translation>
    </message>
    <message>
        <source>There are no numbers of %1 in this span.</source>
        <translation>この範囲に %1 の数値はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n series of %1 were put into the chart: %2</source>
        <translation>
            <numerusform>%1 の %n 件のシリーズをグラフに追加しました: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them: the limit of %1 rows has ended the statement, and there are more.</source>
        <translation>すべてではありません。%1 行の上限でステートメントを終了しましたが、まだ続きがあります。</translation>
    </message>
    <message>
        <source>The series that were asked for have not been put into the chart.</source>
        <translation>要求されたシリーズはグラフに追加されていません。</translation>
    </message>
    <message>
        <source>Choose a connection first: nothing was asked for.</source>
        <translation>まず接続を選んでください。何も取得していません。</translation>
    </message>
    <message>
        <source>Asking for %1 in the tab&apos;s range of time.</source>
        <translation>%1をタブの時間範囲で取得しています。</translation>
    </message>
</context>
<context>
    <name>penstock::FurtherSeries</name>
    <message>
        <source>There is not enough memory for these series. Look at a shorter span.</source>
        <translation>これらのシリーズを収めるメモリが足りません。表示する範囲を短くしてください。</translation>
    </message>
</context>
<context>
    <name>penstock::GiveUpQuestion</name>
    <message>
        <source>Give up what waits</source>
        <translation>待機中の行の断念</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of %2 wait to be sent now.</source>
        <translation>
            <numerusform>%2 の %1 行が送信を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>a new file of rejected rows, which the run names then</source>
        <translation>拒否された行の新しいファイル (名前は実行に表示されます)</translation>
    </message>
    <message>
        <source>They are not written: they go to %1, with the reason, and the run goes on with what comes after them. What is on its way to the server stays on its way.</source>
        <translation>これらの行は書き込まれず、%1 に理由とともに保存され、実行はその後の行から続きます。サーバーへ送信中のものはそのまま送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>Give up %1 row(s)</source>
        <translation>
            <numerusform>%1 行を断念</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>待機を続ける</translation>
    </message>
</context>
<context>
    <name>penstock::GrantsEdit</name>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>What the token may use</source>
        <translation>トークンのアクセス権</translation>
    </message>
</context>
<context>
    <name>penstock::GridHeader</name>
    <message>
        <source>Columns of the result</source>
        <translation>結果の列</translation>
    </message>
</context>
<context>
    <name>penstock::GridView</name>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>column</comment>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation>降順に並べ替え済み</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>昇順に並べ替え済み</translation>
    </message>
</context>
<context>
    <name>penstock::GuideBrowser</name>
    <message>
        <source>Text of the guide</source>
        <translation>ガイドの本文</translation>
    </message>
</context>
<context>
    <name>penstock::GuideContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>ガイドの目次</translation>
    </message>
</context>
<context>
    <name>penstock::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>ガイド内を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 個の節</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation>%1 – ガイド</translation>
    </message>
</context>
<context>
    <name>penstock::GzipInflater</name>
    <message>
        <source>The compressed answer is damaged and cannot be unpacked.</source>
        <translation>圧縮された応答が破損しており、展開できません。</translation>
    </message>
    <message>
        <source>The compressed answer stops in the middle.</source>
        <translation>圧縮された応答が途中で終わっています。</translation>
    </message>
</context>
<context>
    <name>penstock::HeaderOption</name>
    <message>
        <source>%1: write a header like &quot;Name: value&quot;.</source>
        <translation>%1: ヘッダーは「名前: 値」の形で指定してください。</translation>
    </message>
    <message>
        <source>--header: %1</source>
        <translation>--header: %1</translation>
    </message>
    <message>
        <source>--header: %1, line %2</source>
        <translation>--header: %1、%2 行目</translation>
    </message>
</context>
<context>
    <name>penstock::HeaderRows</name>
    <message>
        <source>Line %1 holds units (%2); they are kept as notes.</source>
        <translation>%1 行目は単位です (%2)。備考として残します。</translation>
    </message>
    <message>
        <source>Date and time of day have one name in the header (line %1).</source>
        <translation>ヘッダー (%1 行目) では、日付と時分秒が 1 つの名前になっています。</translation>
    </message>
    <message>
        <source>The header on line %1 has %2 names, the rows have %3 cells.</source>
        <translation>%1 行目のヘッダーは名前が %2 個ですが、行のセルは %3 個です。</translation>
    </message>
    <message>
        <source>No row names the columns; they are called column1, column2 and so on.</source>
        <translation>列名を示す行がないため、列は column1、column2、… とします。</translation>
    </message>
    <message>
        <source>Line %1 says how the values were taken (%2); it is kept as a note.</source>
        <translation>%1 行目は値の取得方法です (%2)。備考として残します。</translation>
    </message>
    <message>
        <source>The comment on line %1 names the columns.</source>
        <translation>%1 行目のコメントが列名を示しています。</translation>
    </message>
    <message>
        <source>Line %1 is a rule and is left out.</source>
        <translation>%1 行目は罫線のため除外します。</translation>
    </message>
    <message>
        <source>Line %1 names the columns; what stands above (%2) is taken for a title.</source>
        <translation>%1 行目を列名とし、その上 (%2) は表題とみなします。</translation>
    </message>
    <message>
        <source>The lines %1 to %2 name the columns together: &quot;%3&quot; above &quot;%4&quot;.</source>
        <translation>%1 行目から %2 行目までを合わせて列名とします: 「%3」の下に「%4」。</translation>
    </message>
</context>
<context>
    <name>penstock::HeatPainter</name>
    <message>
        <source>Values</source>
        <translation>値の数</translation>
    </message>
</context>
<context>
    <name>penstock::HeatReading</name>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>values</comment>
        <translation>%1 から %2 まで</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n 個の値</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::HelpCommand</name>
    <message>
        <source>Says what a command takes; without one, which commands there are.</source>
        <translation>コマンドの使い方を表示します。指定がなければコマンドの一覧を表示します。</translation>
    </message>
    <message>
        <source>The command.</source>
        <translation>コマンド。</translation>
    </message>
    <message>
        <source>text, the default; or all commands as one document: markdown, or man, the sections that the manual page has of it.</source>
        <translation>text (既定)、またはすべてのコマンドを 1 つのドキュメントに: markdown、man (マニュアルページ用のセクション)。</translation>
    </message>
    <message>
        <source>Name one command.</source>
        <translation>コマンドを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>--format must be text, markdown or man.</source>
        <translation>--format は text、markdown、man のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>A document is of all commands: leave out %1.</source>
        <translation>ドキュメントはすべてのコマンドが対象です。%1 を外してください。</translation>
    </message>
</context>
<context>
    <name>penstock::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>スター付きのみ</translation>
    </message>
    <message>
        <source>Queries that were run</source>
        <translation>実行したクエリ</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>まだ何も実行していません</translation>
    </message>
    <message>
        <source>Each query that you run is kept here, without passwords.</source>
        <translation>実行したクエリが、パスワードを除いてここに残ります。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No query of the history is like that.</source>
        <translation>履歴に該当するクエリはありません。</translation>
    </message>
    <message>
        <source>&amp;Open in a new tab</source>
        <translation>新しいタブで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>テキストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スター(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove &amp;all without a star</source>
        <translation>スターのないものをすべて削除(&amp;A)</translation>
    </message>
</context>
<context>
    <name>penstock::HistoryModel</name>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
</context>
<context>
    <name>penstock::HttpAnswer</name>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1メッセージ: %2</translation>
    </message>
    <message>
        <source>%1 speaks TLS only: write the address with https:// in the connection&apos;s settings.</source>
        <translation>%1 は TLS のみに対応しています。接続の設定でアドレスを https:// で入力してください。</translation>
    </message>
    <message>
        <source>Say in the connection&apos;s settings which organization is meant; on the command line by --org.</source>
        <translation>どの組織かを接続の設定で、コマンドラインでは --org で指定してください。</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for.</source>
        <translation>%1 には要求されたものがありません。</translation>
    </message>
    <message>
        <source>%1 has nothing at %2. Check the address, and the path in it if there is a proxy in between.</source>
        <translation>%1 の %2 には何もありません。アドレスと、間にプロキシがある場合はそのパスを確認してください。</translation>
    </message>
    <message>
        <source>%1 refused the data because there is too much of it at once. Use smaller batches.</source>
        <translation>%1 は、一度のデータが多すぎるため拒否しました。バッチを小さくしてください。</translation>
    </message>
    <message>
        <source>%1 asks to send less often.</source>
        <translation>%1 は、送信の頻度を下げるよう求めています。</translation>
    </message>
    <message>
        <source>%1 is too busy at the moment.</source>
        <translation>%1 は現在混雑しています。</translation>
    </message>
    <message>
        <source>The proxy at %1 does not reach the database server behind it. Check that it runs.</source>
        <translation>%1 のプロキシは、背後のデータベースサーバーに到達できません。サーバーが稼働していることを確認してください。</translation>
    </message>
    <message>
        <source>%1 sends on to another address (%2). Put that address into the connection&apos;s settings if it is right; the login is not sent there by itself.</source>
        <translation>%1 は別のアドレス (%2) へ転送しています。正しいアドレスであれば、接続の設定に入力してください。ログイン情報が自動的にそこへ送られることはありません。</translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation>%1 はこれを拒否しました。</translation>
    </message>
    <message>
        <source>%1 failed with HTTP status %2.</source>
        <translation>%1 は HTTP ステータス %2 で失敗しました。</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>a web page, “%1”</source>
        <translation>Web ページ「%1」</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password, or a token; it does not say which. InfluxDB 3 refuses like this, and takes tokens. Give the login in the connection&apos;s settings.</source>
        <translation>%1 は、ユーザー名とパスワード、またはトークンを求めていますが、どちらかは示していません。InfluxDB 3 はこのように拒否し、トークンを受け付けます。接続の設定でログインを入力してください。</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password, or a token. Give them in the connection&apos;s settings.</source>
        <translation>%1 は、ユーザー名とパスワード、またはトークンを求めています。接続の設定で入力してください。</translation>
    </message>
    <message>
        <source>%1 asks for a token. Give one in the connection&apos;s settings.</source>
        <translation>%1 はトークンを求めています。接続の設定で入力してください。</translation>
    </message>
    <message>
        <source>%1 did not accept the user name “%2” with this password. InfluxDB 2.x asks for a token: choose the login by token in the connection&apos;s settings.</source>
        <translation>%1 は、ユーザー名「%2」とこのパスワードを受け付けませんでした。InfluxDB 2.x はトークンを求めます。接続の設定でトークンによるログインを選んでください。</translation>
    </message>
    <message>
        <source>%1 did not accept the login of “%2”. InfluxDB 3.x asks for a token: choose the login by token in the connection&apos;s settings.</source>
        <translation>%1 は「%2」のログインを受け付けませんでした。InfluxDB 3.x はトークンを求めます。接続の設定でトークンによるログインを選んでください。</translation>
    </message>
    <message>
        <source>%1 did not accept the user name “%2” with this password, and gives no reason. If it is InfluxDB 3, which refuses like this, choose the login by token in the connection&apos;s settings; else correct them there.</source>
        <translation>%1 は、ユーザー名「%2」とこのパスワードを受け付けず、理由も示していません。このように拒否する InfluxDB 3 であれば、接続の設定でトークンによるログインを選んでください。そうでなければ、そこで修正してください。</translation>
    </message>
    <message>
        <source>%1 did not accept the user name “%2” with this password. Correct them in the connection&apos;s settings.</source>
        <translation>%1 は、ユーザー名「%2」とこのパスワードを受け付けませんでした。接続の設定で修正してください。</translation>
    </message>
    <message>
        <source>%1 takes no logins by shared secret: only InfluxDB 1.x does. Choose the login by token in the connection&apos;s settings.</source>
        <translation>%1 は共有シークレットによるログインを受け付けません。対応しているのは InfluxDB 1.x だけです。接続の設定でトークンによるログインを選んでください。</translation>
    </message>
    <message>
        <source>%1 takes no logins by shared secret. Set shared-secret in the [http] section of its configuration, or log in with a password.</source>
        <translation>%1 は共有シークレットによるログインを受け付けません。サーバーの設定の [http] セクションで shared-secret を設定するか、パスワードでログインしてください。</translation>
    </message>
    <message>
        <source>%1 has another shared secret than this connection. Correct it in the connection&apos;s settings.</source>
        <translation>%1 の共有シークレットがこの接続のものと異なります。接続の設定で修正してください。</translation>
    </message>
    <message>
        <source>%1 has no user “%2”. Correct the name in the connection&apos;s settings.</source>
        <translation>%1 にユーザー「%2」はいません。接続の設定で名前を修正してください。</translation>
    </message>
    <message>
        <source>%1 says that the login has expired, although it was made just now. Compare its clock with this computer&apos;s.</source>
        <translation>%1 は、作成直後のログインを期限切れとしています。サーバーとこのコンピューターの時計を比べてください。</translation>
    </message>
    <message>
        <source>%1 did not accept the login of “%2” by shared secret. Correct it in the connection&apos;s settings.</source>
        <translation>%1 は「%2」の共有シークレットによるログインを受け付けませんでした。接続の設定で修正してください。</translation>
    </message>
    <message>
        <source>%1 takes no such tokens: InfluxDB 1.x needs shared-secret in the [http] section of its configuration for that. Log in with a password, or have it set.</source>
        <translation>%1 はこの種のトークンを受け付けません。InfluxDB 1.x では、設定の [http] セクションに shared-secret が必要です。パスワードでログインするか、管理者に設定を依頼してください。</translation>
    </message>
    <message>
        <source>%1 says that this token has expired. Give a fresh one in the connection&apos;s settings.</source>
        <translation>%1 は、このトークンを期限切れとしています。接続の設定で新しいトークンを入力してください。</translation>
    </message>
    <message>
        <source>%1 did not accept this token. It may be mistyped, expired or deleted. Give another one in the connection&apos;s settings.</source>
        <translation>%1 はこのトークンを受け付けませんでした。入力の誤り、期限切れ、または削除済みの可能性があります。接続の設定で別のトークンを入力してください。</translation>
    </message>
    <message>
        <source>%1 does not allow this without a login.</source>
        <translation>%1 は、ログインなしではこの操作を許可しません。</translation>
    </message>
    <message>
        <source>%1 does not allow this with this token.</source>
        <translation>%1 は、このトークンではこの操作を許可しません。</translation>
    </message>
    <message>
        <source>%1 does not allow this to the user “%2”.</source>
        <translation>%1 は、ユーザー「%2」にこの操作を許可しません。</translation>
    </message>
</context>
<context>
    <name>penstock::HttpCall</name>
    <message>
        <source>The answer to %1 is longer than %2 MiB.</source>
        <translation>%1 への応答が %2 MiB を超えています。</translation>
    </message>
</context>
<context>
    <name>penstock::HttpConnection</name>
    <message>
        <source>The connection to %1 was closed here before the answer was complete.</source>
        <translation>応答が完了する前に、%1 への接続をこちら側で閉じました。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes of the request had been sent.</source>
        <translation>リクエスト %2 バイトのうち %1 バイトを送信していました。</translation>
    </message>
    <message>
        <source>Connecting to %1 took longer than %2 s. Check host, port and firewall.</source>
        <translation>%1 への接続に %2 秒以上かかりました。ホスト、ポート、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>Connecting to %1 through a proxy took longer than %2 s. Check host, port, proxy and firewall.</source>
        <translation>プロキシ経由での %1 への接続に %2 秒以上かかりました。ホスト、ポート、プロキシ、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>Setting up the encryption with %1 took longer than %2 s. Check that it speaks https on this port.</source>
        <translation>%1 との暗号化の確立に %2 秒以上かかりました。このポートで https に対応しているか確認してください。</translation>
    </message>
    <message>
        <source>%1 took no byte of the request for %2 s.</source>
        <translation>%1 は %2 秒間、リクエストを 1 バイトも受け取りませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer for %2 s. Give it more time in the connection&apos;s settings, or ask for less.</source>
        <translation>%1 から %2 秒間応答がありませんでした。接続の設定で制限時間を延ばすか、問い合わせの量を減らしてください。</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of its answer for %2 s.</source>
        <translation>%1 の応答が途中で %2 秒間止まりました。</translation>
    </message>
</context>
<context>
    <name>penstock::HttpExchange</name>
    <message numerus="yes">
        <source>%1 sends the request on from one address to the next, more than %n time(s). Check the address in the connection&apos;s settings.</source>
        <translation>
            <numerusform>%1 はリクエストを別のアドレスへ %n 回を超えて転送し続けています。接続の設定でアドレスを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was given up before it was sent on.</source>
        <translation>リクエストは転送される前に取りやめられました。</translation>
    </message>
    <message>
        <source>The exchange with %1 took longer than %2 s in all. Give it more time in the connection&apos;s settings, or ask for less.</source>
        <translation>%1 とのやり取りに合計 %2 秒以上かかりました。接続の設定で制限時間を延ばすか、問い合わせの量を減らしてください。</translation>
    </message>
</context>
<context>
    <name>penstock::HttpParser</name>
    <message>
        <source>The connection was closed before an answer came.</source>
        <translation>応答が届く前に接続が閉じられました。</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer&apos;s header.</source>
        <translation>応答ヘッダーの途中で接続が閉じられました。</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer: %1 of %2 bytes came.</source>
        <translation>応答の途中で接続が閉じられました: %2 バイトのうち %1 バイトが届きました。</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer, after %1 bytes.</source>
        <translation>応答の途中、%1 バイトの後で接続が閉じられました。</translation>
    </message>
    <message>
        <source>The answer&apos;s header is longer than %1 bytes.</source>
        <translation>応答ヘッダーが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The answer&apos;s header holds a character that HTTP does not allow.</source>
        <translation>応答ヘッダーに、HTTP で許されない文字があります。</translation>
    </message>
    <message>
        <source>The answer is not HTTP/1.1. Check the port, and whether the address must start with https.</source>
        <translation>応答が HTTP/1.1 ではありません。ポートと、アドレスを https で始める必要がないかを確認してください。</translation>
    </message>
    <message>
        <source>The answer&apos;s header has a line that is not a field.</source>
        <translation>応答ヘッダーに、フィールドでない行があります。</translation>
    </message>
    <message>
        <source>The server wants to speak another protocol than HTTP/1.1.</source>
        <translation>サーバーが HTTP/1.1 以外のプロトコルを求めています。</translation>
    </message>
    <message>
        <source>The answer&apos;s Content-Length is not a number.</source>
        <translation>応答の Content-Length が数値ではありません。</translation>
    </message>
    <message>
        <source>The answer has two different values of Content-Length.</source>
        <translation>応答の Content-Length に異なる 2 つの値があります。</translation>
    </message>
    <message>
        <source>The answer has a transfer coding that is not known: %1</source>
        <translation>応答の転送コーディングに対応していません: %1</translation>
    </message>
    <message>
        <source>A chunk of the answer is longer than it says.</source>
        <translation>応答のチャンクが、示された長さを超えています。</translation>
    </message>
    <message>
        <source>A chunk of the answer does not say how long it is.</source>
        <translation>応答のチャンクに長さが示されていません。</translation>
    </message>
</context>
<context>
    <name>penstock::HttpPool</name>
    <message>
        <source>The request to %1 was given up before it was sent.</source>
        <translation>%1 へのリクエストは送信前に取りやめられました。</translation>
    </message>
</context>
<context>
    <name>penstock::HttpRequest</name>
    <message>
        <source>The header %1 cannot be set by hand: it says how a request is sent. Take it out of the connection&apos;s settings.</source>
        <translation>ヘッダー %1 は、リクエストの送信方法を示すものなので手動では設定できません。接続の設定から取り除いてください。</translation>
    </message>
    <message>
        <source>A header or address for %1 holds a line break or another character that HTTP does not allow. Check the connection&apos;s settings.</source>
        <translation>%1 へのヘッダーまたはアドレスに、改行など HTTP で許されない文字があります。接続の設定を確認してください。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportCheckJob</name>
    <message numerus="yes">
        <source>The measurement has %n row(s) in this span already.</source>
        <translation>
            <numerusform>この範囲のメジャーメントには既に %n 行あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The measurement has %n row(s) in this span already; those with the same series and time are overwritten.</source>
        <translation>
            <numerusform>この範囲のメジャーメントには既に %n 行あります。シリーズと時刻が同じものは上書きされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many rows the measurement has in this span is not known: %1</source>
        <translation>この範囲のメジャーメントの行数は不明です: %1</translation>
    </message>
</context>
<context>
    <name>penstock::ImportChecks</name>
    <message>
        <source>%1 To write it as there, and refuse rows that do not fit: %2.</source>
        <translation>%1書き込み先の型で書き込み、合わない行を拒否するには: %2。</translation>
    </message>
    <message>
        <source>%1 To write it as there: %2.</source>
        <translation>%1書き込み先の型で書き込むには: %2。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; tells them apart and becomes a tag.</source>
        <translation>これらを区別する列「%1」をタグにします。</translation>
    </message>
    <message>
        <source>A tag with a number tells them apart (--on-duplicate sequence).</source>
        <translation>番号のタグで区別します (--on-duplicate sequence)。</translation>
    </message>
    <message>
        <source>No column tells them apart.</source>
        <translation>これらを区別する列はありません。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; tells them apart: --tag %1.</source>
        <translation>列「%1」で区別できます: --tag %1。</translation>
    </message>
    <message>
        <source>Say what becomes of rows that share series and time: --on-duplicate sequence, ns, first or last.</source>
        <translation>シリーズと時刻が同じ行の扱いを指定してください: --on-duplicate sequence、ns、first、last。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportCommand</name>
    <message>
        <source>The folder %1 holds no file that could be CSV (%2, also packed as .gz or .zst). Name the files, or say --recursive for those in its sub-folders.</source>
        <translation>フォルダー %1 に、CSV とみなせるファイル (%2、および .gz や .zst の圧縮) がありません。ファイルを指定するか、サブフォルダーも含めるには --recursive を指定してください。</translation>
    </message>
    <message>
        <source>checking  %1 %  %2 rows</source>
        <translation>検査中  %1%  %2 行</translation>
    </message>
    <message>
        <source>checking  %1 rows</source>
        <translation>検査中  %1 行</translation>
    </message>
    <message>
        <source>Nothing was written. Say what is meant by the options above, or take the likeliest by --yes.</source>
        <translation>何も書き込みませんでした。上のオプションで指定するか、--yes で最も確からしいものを採用してください。</translation>
    </message>
    <message>
        <source>Imports CSV files. Delimiter, types and times are found by themselves; options overrule them.</source>
        <translation>CSV ファイルをインポートします。区切り文字、型、時刻は自動判別し、オプションの指定が優先します。</translation>
    </message>
    <message>
        <source>CSV files; - is standard input.</source>
        <translation>CSV ファイル。- は標準入力。</translation>
    </message>
    <message>
        <source>--resume needs a file; what comes from a pipe is gone.</source>
        <translation>--resume にはファイルが必要です。パイプから届いたものは残りません。</translation>
    </message>
    <message>
        <source>What comes from a pipe has no name to call the measurement by: say --measurement NAME.</source>
        <translation>パイプから届くものには、メジャーメントに使う名前がありません。--measurement NAME を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1: Nothing was written, because %n thing(s) can be read in several ways. Say which one is meant by the option above, or take the likeliest by --yes.</source>
        <translation>
            <numerusform>%1: 複数の読み方ができる点が %n 件あるため、何も書き込みませんでした。上のオプションで指定するか、--yes で最も確からしいものを採用してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>--confirm goes with --undo.</source>
        <translation>--confirm は --undo と一緒に指定してください。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Say --yes to delete it.</source>
        <translation>何も削除していません。削除するには --yes を指定してください。</translation>
    </message>
    <message>
        <source>Deletion of what the import has written</source>
        <translation>インポートが書き込んだものの削除</translation>
    </message>
    <message>
        <source>--undo goes without --dry-run and without files: it only says what it would delete, unless --yes is given.</source>
        <translation>--undo は --dry-run やファイルと一緒に指定できません。--yes を指定しないかぎり、削除されるものを表示するだけです。</translation>
    </message>
    <message>
        <source>No zone: UTC is assumed (--time-zone NAME says another).</source>
        <translation>タイムゾーンなし: UTC とみなします (--time-zone NAME で別のものを指定)。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportConnectionsDialog</name>
    <message>
        <source>not in the file</source>
        <translation>ファイルにありません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, password %2</source>
        <translation>%1、パスワード: %2</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>トークン: %1</translation>
    </message>
    <message>
        <source>Import connections from %1</source>
        <translation>%1 から接続をインポート</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>ファイル内の接続</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>インポートの結果</translation>
    </message>
    <message>
        <source>Everything of this connection is taken.</source>
        <translation>この接続はすべてインポートされます。</translation>
    </message>
    <message>
        <source>None; plant 3/line 2 lies in plant 3</source>
        <translation>なし (例: plant 3/line 2 は plant 3 の中)</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>インポートできません</translation>
    </message>
    <message>
        <source>You have this server already: &quot;%1&quot;.</source>
        <translation>このサーバーはすでにあります: 「%1」。</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Passwords and tokens go into the keyring, and into no file.</source>
        <translation>パスワードとトークンはキーリングに保存し、ファイルには保存しません。</translation>
    </message>
    <message>
        <source>Into &amp;group</source>
        <translation>入れるグループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>確認事項</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>注意 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>確認事項(&amp;O)</translation>
    </message>
</context>
<context>
    <name>penstock::ImportDraft</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 row(s)</source>
        <translation>
            <numerusform>約 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>the measurements that the column “%1” names</source>
        <translation>列「%1」が示すメジャーメント</translation>
    </message>
    <message>
        <source>the measurements that the file names</source>
        <translation>ファイルが示すメジャーメント</translation>
    </message>
    <message>
        <source>the file&apos;s own measurement %1</source>
        <translation>ファイル自身のメジャーメント %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Writes %1 of %2 to %3 in %4.</source>
        <translation>%2 の %1を、%4 の %3 に書き込みます。</translation>
    </message>
    <message>
        <source>Writes %1 of %2 to measurement %3 on %4.</source>
        <translation>%2 の %1を、%4 のメジャーメント %3 に書き込みます。</translation>
    </message>
    <message>
        <source>Writes %1 of %2 to measurement %3 in %4 on %5.</source>
        <translation>%2 の %1を、%5 の %4 のメジャーメント %3 に書き込みます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s)</source>
        <translation>
            <numerusform>%2 行中 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 row(s), %2 cannot be written.</source>
        <translation>
            <numerusform>最初の %1 行のうち、%2 行は書き込めません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ImportJournal</name>
    <message>
        <source>How far the import has come cannot be kept: the folder %1 cannot be made.</source>
        <translation>インポートの進み具合を記録できません。フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Another import of &quot;%1&quot; to the same place is under way, or what one wrote is being deleted. Wait until that has ended.</source>
        <translation>「%1」の同じ書き込み先への別のインポートが進行中か、その書き込み結果が削除されているところです。終了するまでお待ちください。</translation>
    </message>
    <message>
        <source>An earlier import of this file stopped after row %1; this one begins anew.</source>
        <translation>このファイルの前回のインポートは %1 行目の後で停止しました。今回は最初から始めます。</translation>
    </message>
    <message>
        <source>No earlier import of this file to this place is known: it begins with the first row.</source>
        <translation>このファイルからこの書き込み先への前回のインポートは見つかりません。最初の行から始めます。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has changed since its import stopped after row %2: %3. Which of its rows are stored cannot be told any more. Import it anew: points of the same series and time are replaced.</source>
        <translation>ファイル「%1」は、インポートが %2 行目の後で停止してから変わっています: %3。どの行が保存済みかはもう分かりません。最初からインポートし直してください。シリーズと時刻が同じポイントは置き換えられます。</translation>
    </message>
    <message>
        <source>The import of &quot;%1&quot; that stopped after row %2 read the file in another way: its columns, types, times or structure were others. Go on with the same choices, or import it anew.</source>
        <translation>%2 行目の後で停止した「%1」のインポートとは、列、型、時刻、構造などファイルの読み方が異なります。同じ選択で続行するか、最初からインポートし直してください。</translation>
    </message>
    <message>
        <source>The file was imported to its end before, at %1; nothing was sent.</source>
        <translation>このファイルは %1 に最後までインポート済みです。何も送信しませんでした。</translation>
    </message>
    <message>
        <source>It goes on after row %1, where an earlier import stopped; rows that were on their way then are sent again.</source>
        <translation>前回のインポートが停止した %1 行目の後から続行します。そのとき送信中だった行は再送します。</translation>
    </message>
    <message>
        <source>What an earlier import of this file wrote was being deleted, and that has not come to its end. This one begins with the first row; what it does not write again of that stays on the server.</source>
        <translation>このファイルの以前のインポートで書き込まれたものの削除が、最後まで終わっていません。今回のインポートは最初の行から始まります。そのうち再び書き込まれないものはサーバーに残ります。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportOptions</name>
    <message>
        <source>--on-duplicate tag goes not with --no-preflight: the column is found by reading the file.</source>
        <translation>--on-duplicate tag は --no-preflight とともに使えません。区別する列はファイルを読み込んで見つけるためです。</translation>
    </message>
    <message>
        <source>--on-duplicate %1: it must be tag, %2.</source>
        <translation>--on-duplicate %1: tag、%2 のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>Measurement; the file&apos;s name if not given.</source>
        <translation>メジャーメント。省略時はファイル名。</translation>
    </message>
    <message>
        <source>What can be read in several ways: ask (end with code 2) or guess.</source>
        <translation>複数の読み方ができる場合: ask (確認: コード 2 で終了) または guess (推測)。</translation>
    </message>
    <message>
        <source>As --on-ambiguous guess.</source>
        <translation>--on-ambiguous guess と同じ。</translation>
    </message>
    <message>
        <source>Of rows that share series and time: sequence (a tag with a number tells them apart), tag (the column that tells them apart becomes a tag), ns (the later ones by a nanosecond each), first, or last.</source>
        <translation>シリーズと時刻が同じ行: sequence (番号のタグで区別)、tag (区別する列をタグに)、ns (後の行を 1 ナノ秒ずつ遅らせる)、first、last。</translation>
    </message>
    <message>
        <source>Do not read the whole file before anything is written.</source>
        <translation>書き込む前のファイル全体の読み込みを省きます。</translation>
    </message>
    <message>
        <source>--on-ambiguous must be ask or guess.</source>
        <translation>--on-ambiguous は ask か guess で指定してください。</translation>
    </message>
    <message>
        <source>The profile&apos;s &quot;%1&quot; is no option of an import, or has a value where it needs none, or none where it needs one.</source>
        <translation>プロファイルの「%1」はインポートのオプションでないか、値の有無が誤っています。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportPlan</name>
    <message>
        <source>None of the columns is the time. Choose the column that holds it.</source>
        <translation>時刻の列がありません。時刻を含む列を選んでください。</translation>
    </message>
    <message>
        <source>Say which one: --time COLUMN, of %1; and how it is written, unless that is found by itself: --time-format FORMAT.</source>
        <translation>--time COLUMN で %1 から指定し、形式が自動判別できない場合は --time-format FORMAT も指定してください。</translation>
    </message>
    <message>
        <source>The columns &quot;%1&quot; and &quot;%2&quot; are both the time. Keep one of them.</source>
        <translation>列「%1」と「%2」の両方が時刻になっています。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>Say which one: --time %1 or --time %2.</source>
        <translation>--time %1 または --time %2 を指定してください。</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; of the column &quot;%2&quot; is not known. Choose another one.</source>
        <translation>列「%2」のタイムゾーン「%1」は不明です。別のものを選んでください。</translation>
    </message>
    <message>
        <source>It could be: %1.</source>
        <translation>候補: %1。</translation>
    </message>
    <message>
        <source>Say it: --time-zone NAME.</source>
        <translation>--time-zone NAME を指定してください。</translation>
    </message>
    <message>
        <source>Column %1 has no name. Give it one, or leave the column out.</source>
        <translation>列 %1 に名前がありません。名前を付けるか、列を除外してください。</translation>
    </message>
    <message>
        <source>Column %1 is called &quot;time&quot;, which is reserved for the timestamp. Rename it.</source>
        <translation>列 %1 の名前「time」は、タイムスタンプ用に予約されています。名前を変えてください。</translation>
    </message>
    <message>
        <source>Say its name: --rename time=NAME.</source>
        <translation>名前を指定してください: --rename time=NAME。</translation>
    </message>
    <message>
        <source>The columns %1 and %2 are both called &quot;%3&quot;. Rename one of them.</source>
        <translation>列 %1 と %2 の両方の名前が「%3」です。どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>Say another name for one: --rename COLUMN=NAME; or leave it out: --ignore COLUMN.</source>
        <translation>一方に別の名前を付けるか (--rename COLUMN=NAME)、除外してください (--ignore COLUMN)。</translation>
    </message>
    <message>
        <source>Say another name: --rename COLUMN=NAME, or --measurement NAME.</source>
        <translation>別の名前を指定してください: --rename COLUMN=NAME または --measurement NAME。</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>ファイルが選択されていません。</translation>
    </message>
    <message>
        <source>The comma cannot be both the delimiter and the decimal mark. Choose another delimiter.</source>
        <translation>コンマを区切り文字と小数点の両方に使うことはできません。別の区切り文字を選んでください。</translation>
    </message>
    <message>
        <source>Say it: --delimiter CHARACTER.</source>
        <translation>--delimiter CHARACTER を指定してください。</translation>
    </message>
    <message>
        <source>None of the columns is a field. A point needs at least one.</source>
        <translation>フィールドの列がありません。ポイントには少なくとも 1 つ必要です。</translation>
    </message>
    <message>
        <source>Say which one: --field COLUMN:TYPE, of %1.</source>
        <translation>--field COLUMN:TYPE で %1 から指定してください。</translation>
    </message>
    <message>
        <source>%1 columns name the measurement. Keep one of them.</source>
        <translation>メジャーメントを示す列が %1 個あります。1 つだけにしてください。</translation>
    </message>
    <message>
        <source>Say which one: --measurement-column COLUMN.</source>
        <translation>--measurement-column COLUMN を指定してください。</translation>
    </message>
    <message>
        <source>The file says itself what its measurements are: no column can name them.</source>
        <translation>ファイル自身がメジャーメントを示しているため、列では指定できません。</translation>
    </message>
    <message>
        <source>Leave out --measurement-column.</source>
        <translation>--measurement-column を外してください。</translation>
    </message>
    <message>
        <source>The measurement has no name. Give it one.</source>
        <translation>メジャーメントに名前がありません。名前を付けてください。</translation>
    </message>
    <message>
        <source>Say it: --measurement NAME.</source>
        <translation>--measurement NAME を指定してください。</translation>
    </message>
    <message>
        <source>This server keeps rows of the same series and time side by side: the last one cannot replace the others. Keep the first one, or tell them apart by a tag.</source>
        <translation>このサーバーはシリーズと時刻が同じ行を並べて保持するため、最後の行でほかを置き換えることはできません。最初の行を残すか、タグで区別してください。</translation>
    </message>
    <message>
        <source>Say which: --on-duplicate first, or --on-duplicate tag.</source>
        <translation>--on-duplicate first または --on-duplicate tag を指定してください。</translation>
    </message>
    <message>
        <source>No database is chosen.</source>
        <translation>データベースが選択されていません。</translation>
    </message>
    <message>
        <source>Say it: --database NAME.</source>
        <translation>--database NAME を指定してください。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportProfile</name>
    <message>
        <source>&quot;%1&quot; must be a text or a list of texts.</source>
        <translation>「%1」はテキストまたはテキストのリストで指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true, or not be there.</source>
        <translation>「%1」は true にするか、取り除いてください。</translation>
    </message>
    <message>
        <source>It is no JSON: %1 at byte %2.</source>
        <translation>JSON ではありません: バイト %2 の位置で %1。</translation>
    </message>
    <message>
        <source>It is no import profile: &quot;format&quot; must be &quot;%1&quot;.</source>
        <translation>インポートプロファイルではありません。「format」は「%1」でなければなりません。</translation>
    </message>
    <message>
        <source>It is an import profile of version %1; this program reads version %2.</source>
        <translation>インポートプロファイルのバージョンは %1 ですが、このプログラムが読み込めるのはバージョン %2 です。</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; in an import profile.</source>
        <translation>インポートプロファイルにキー「%1」はありません。</translation>
    </message>
    <message>
        <source>&quot;options&quot; must be an object.</source>
        <translation>「options」はオブジェクトで指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option of an import, or has a value where it needs none, or none where it needs one.</source>
        <translation>「%1」はインポートのオプションでないか、値の有無が誤っています。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportProfileFolder</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile: it must have 1 to %2 characters, no &quot;/&quot;, and no dot or blank at its ends.</source>
        <translation>「%1」はプロファイル名に使えません。1 から %2 文字までで、「/」を含まず、両端がピリオドや空白でない名前にしてください。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; cannot be used. %2</source>
        <translation>プロファイル「%1」は使用できません。%2</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <translation>プロファイル「%1」は既にあります。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; cannot be renamed: %2.</source>
        <translation>プロファイル「%1」の名前を変更できません: %2。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; cannot be removed: %2.</source>
        <translation>プロファイル「%1」を削除できません: %2。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportProfilesModel</name>
    <message>
        <source>%1 · for files like this</source>
        <translation>%1 · このようなファイル用</translation>
    </message>
    <message>
        <source>For any file</source>
        <translation>すべてのファイル用</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列: %1</translation>
    </message>
</context>
<context>
    <name>penstock::ImportQueueModel</name>
    <message>
        <source>Waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>Imported in part</source>
        <translation>一部インポート済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>受理 %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>拒否 %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>不明 %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>未送信 %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) imported</source>
        <translation>
            <numerusform>%n ファイル中 %1 個をインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed or in part</source>
        <translation>
            <numerusform>失敗または一部のみ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped or left out</source>
        <translation>
            <numerusform>停止または除外 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>待機中 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ImportRecord</name>
    <message>
        <source>%1 is no journal of an import.</source>
        <translation>%1 はインポートの記録ではありません。</translation>
    </message>
    <message>
        <source>%1 is no journal of a run.</source>
        <translation>%1 は実行の記録ではありません。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportUndo</name>
    <message>
        <source>The import of %1 was written to %2, and the connection is to %3.</source>
        <translation>%1 のインポートの書き込み先は %2 ですが、現在の接続先は %3 です。</translation>
    </message>
    <message>
        <source>The import of %1 was undone before.</source>
        <translation>%1 のインポートは既に取り消されています。</translation>
    </message>
    <message>
        <source>What was imported cannot be taken away again: this kind of server deletes no rows. InfluxDB 1.x and 2.x do; 3.x can only drop the whole table.</source>
        <translation>インポートしたものを取り消すことはできません。この種類のサーバーは行を削除しません。InfluxDB 1.x と 2.x は削除できますが、3.x はテーブル全体しか削除できません。</translation>
    </message>
    <message>
        <source>The import of %1 wrote nothing.</source>
        <translation>%1 のインポートは何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The import of %1 wrote more series than are remembered, in measurements that the file names: which ones is not known, and nothing is deleted. Their times are from %2 to %3.</source>
        <translation>%1 のインポートは、ファイルが示すメジャーメントに、記憶できる数を超えるシリーズを書き込みました。どれか分からないため、何も削除しません。時刻は %2 から %3 までです。</translation>
    </message>
    <message>
        <source>The import still runs. Stop it first, or wait for its end.</source>
        <translation>インポートはまだ実行中です。先に停止するか、終了までお待ちください。</translation>
    </message>
    <message>
        <source>The import of %1 wrote %2 rows to %3 in %4, with times from %5 to %6.</source>
        <translation>%1 のインポートは、%4 の %3 に %2 行を書き込みました。時刻は %5 から %6 までです。</translation>
    </message>
    <message>
        <source>All series of %1 are deleted within that span, also those that others wrote.</source>
        <translation>この範囲の %1 の全シリーズを、ほかから書き込まれたものも含めて削除します。</translation>
    </message>
    <message numerus="yes">
        <source>%n series are deleted within that span.</source>
        <translation>
            <numerusform>この範囲の %n シリーズを削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has %1 values there now. Whatever others wrote to the same series within the span goes with them; a value that the import replaced does not come back.</source>
        <translation>サーバーのこの範囲には現在 %1 個の値があります。この範囲の同じシリーズにほかから書き込まれたものも一緒に消え、インポートで置き換えられた値は元に戻りません。</translation>
    </message>
    <message numerus="yes">
        <source>%n series of others have the same tags and more: they are deleted too.</source>
        <translation>
            <numerusform>同じタグに加えてほかのタグも持つ、別の %n シリーズがあります。これらも削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>InfluxDB 1.x deletes in all retention policies of the database.</source>
        <translation>InfluxDB 1.x は、データベースのすべての保持ポリシーで削除します。</translation>
    </message>
    <message>
        <source>The import did not come to its end: rows that were on their way when it was broken off may be outside that span.</source>
        <translation>インポートは最後まで完了していません。中断時に送信中だった行は、この範囲の外にある可能性があります。</translation>
    </message>
    <message>
        <source>The file is being imported again. Stop that first, or wait for its end.</source>
        <translation>ファイルは再びインポート中です。先に停止するか、終了までお待ちください。</translation>
    </message>
    <message>
        <source>The server was asked to delete, and still has %1 values there.</source>
        <translation>サーバーに削除を要求しましたが、まだ %1 個の値が残っています。</translation>
    </message>
    <message>
        <source>All is deleted. That cannot be noted: %1</source>
        <translation>すべて削除しましたが、そのことを記録できません: %1</translation>
    </message>
    <message>
        <source>Meanwhile the file was imported again, or that was undone: nothing was deleted. Begin anew to see what would be.</source>
        <translation>その間にファイルが再びインポートされたか、取り消し済みになったため、何も削除していません。対象を確認するには最初からやり直してください。</translation>
    </message>
    <message>
        <source>Nothing was deleted: that it has begun cannot be noted. %1</source>
        <translation>何も削除されませんでした: 開始したことを記録できません。%1</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>That cannot be noted: %1</source>
        <translation>記録できません: %1</translation>
    </message>
    <message>
        <source>How much of it was deleted is not known; undo the import again to delete what is left.</source>
        <translation>どこまで削除されたかわかりません。残りを削除するには、インポートをもう一度取り消してください。</translation>
    </message>
    <message>
        <source>All deletions were done, and it is not known to be all gone; undo the import again to look.</source>
        <translation>すべての削除が実行されましたが、すべてなくなったかどうかはわかりません。確認するには、インポートをもう一度取り消してください。</translation>
    </message>
    <message>
        <source>%1 of %2 deletions were done. What is left is still on the server; undo the import again to delete it.</source>
        <translation>%2 件中 %1 件の削除が完了しました。残りはまだサーバーにあります。削除するには、インポートをもう一度取り消してください。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportWizard</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>書き込み先</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>次のファイル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Closing does not stop it: it goes on in the sink monitor.</source>
        <translation>閉じても停止しません。シンクモニターで続きます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait(s).</source>
        <translation>
            <numerusform>%n 個のファイルが待機中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 のインポート</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3)</source>
        <translation>%1 のインポート (%2/%3)</translation>
    </message>
    <message>
        <source>Leave this file o&amp;ut</source>
        <translation>このファイルを除外(&amp;U)</translation>
    </message>
    <message>
        <source>What the import wrote is being deleted. Closing does not stop that.</source>
        <translation>インポートで書き込んだものを削除しています。閉じても停止しません。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportableFiles</name>
    <message numerus="yes">
        <source>%n file(s) with refused rows of earlier imports are left out, such as %1.</source>
        <translation>
            <numerusform>以前のインポートで拒否された行のファイル %n 個 (%1 など) は除外しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::IncompleteMark</name>
    <message>
        <source>These are the first; all of them go into the file.</source>
        <translation>これは最初の部分です。すべての行はファイルに入ります。</translation>
    </message>
    <message>
        <source>The rest was to go into a file, which was not written.</source>
        <translation>残りはファイルに入るはずでしたが、書き込まれませんでした。</translation>
    </message>
    <message>
        <source>The statement was stopped before its last row.</source>
        <translation>最後の行の前にステートメントが停止されました。</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>応答が終わりの前で途切れました。</translation>
    </message>
    <message>
        <source>The server marked rows as missing.</source>
        <translation>サーバーが行の欠落を示しています。</translation>
    </message>
    <message>
        <source>Rows are missing</source>
        <translation>行が欠けています</translation>
    </message>
    <message>
        <source>Not all rows: %1</source>
        <translation>すべての行ではありません: %1</translation>
    </message>
</context>
<context>
    <name>penstock::InfluxQlAnswer</name>
    <message>
        <source>The server marked this answer as partial: rows may be missing. Ask for it in chunks to get all rows.</source>
        <translation>サーバーはこの応答を部分的なものとしています。行が欠けている可能性があります。すべての行を得るには、チャンクで問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>penstock::InfluxQlJsonDecoder</name>
    <message>
        <source>The answer is not one of InfluxDB 1.x: it has neither results nor an error. Check the address of the connection.</source>
        <translation>応答が InfluxDB 1.x のものではありません。結果もエラーもありません。接続のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer has a series of more than %1 columns, at byte %2.</source>
        <translation>バイト %2 の位置で、応答に %1 列を超えるシリーズがあります。</translation>
    </message>
    <message>
        <source>The answer has a series that is not built as InfluxDB 1.x does it, at byte %1.</source>
        <translation>バイト %1 の位置で、応答に InfluxDB 1.x の構造と異なるシリーズがあります。</translation>
    </message>
    <message>
        <source>Rows are missing: the server cannot write infinite values as JSON. It said: %1</source>
        <translation>行が欠けています。サーバーは無限大の値を JSON で書けません。サーバーのメッセージ: %1</translation>
    </message>
    <message>
        <source>The server sent text instead of rows: %1</source>
        <translation>サーバーが行の代わりにテキストを送ってきました: %1</translation>
    </message>
    <message numerus="yes">
        <source>The server sends its answer in one piece of more than %n MiB, which is not read; the rows so far are kept. Ask for less at a time: a shorter span, fewer measurements, smaller chunks, or a LIMIT.</source>
        <translation>
            <numerusform>サーバーが %n MiB を超える応答を一度に送ってきたため、読み込みません。それまでの行は残してあります。範囲を短くする、メジャーメントを減らす、チャンクを小さくする、LIMIT を付けるなどして、一度に問い合わせる量を減らしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.</source>
        <translation>応答が %1 バイトで途切れました。行が欠けています。クエリをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was empty.</source>
        <translation>サーバーの応答が空でした。</translation>
    </message>
</context>
<context>
    <name>penstock::InfluxSink</name>
    <message>
        <source>No database to write to is named. Choose one.</source>
        <translation>書き込み先のデータベースが指定されていません。選択してください。</translation>
    </message>
    <message>
        <source>This server does not take compressed data. Write without gzip.</source>
        <translation>このサーバーは圧縮データを受け付けません。gzip なしで書き込んでください。</translation>
    </message>
    <message>
        <source>there is no rule that makes points of messages</source>
        <translation>メッセージをポイントに変換する規則がありません</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were left out: NaN and infinity cannot be stored.</source>
        <translation>
            <numerusform>%n 個のフィールドを除外しました。NaN と無限大は保存できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody takes the batches of &quot;%1&quot;.</source>
        <translation>「%1」のバッチを受け取る相手がいません。</translation>
    </message>
</context>
<context>
    <name>penstock::InfluxdProbe</name>
    <message>
        <source>, and </source>
        <comment>between two reasons</comment>
        <translation>、また </translation>
    </message>
    <message>
        <source>%1 is InfluxDB %2</source>
        <translation>%1 は InfluxDB %2 です</translation>
    </message>
    <message>
        <source>%1 does not say that it is InfluxDB</source>
        <translation>%1 は InfluxDB と名乗っていません</translation>
    </message>
    <message>
        <source>The local server needs InfluxDB 1.x, 2.x or 3 Core, but %1. Install one of them (on Debian and Ubuntu the package influxdb), or choose the path of its program in the preferences.</source>
        <translation>ローカルサーバーには InfluxDB 1.x、2.x、または 3 Core が必要ですが、%1。いずれかをインストールするか (Debian と Ubuntu ではパッケージ influxdb)、設定でプログラムのパスを選んでください。</translation>
    </message>
    <message>
        <source>There is no program %1. Choose the path of influxd or influxdb3 in the preferences, or leave it empty to have it found.</source>
        <translation>プログラム %1 がありません。設定で influxd または influxdb3 のパスを選ぶか、空にして自動で探してください。</translation>
    </message>
    <message>
        <source>InfluxDB (influxd or influxdb3) is not installed. On Debian and Ubuntu the package influxdb provides it: sudo apt install influxdb. The system&apos;s own copy is not needed and can be switched off: sudo systemctl disable --now influxdb. Or choose the path of the program in the preferences.</source>
        <translation>InfluxDB (influxd または influxdb3) がインストールされていません。Debian と Ubuntu ではパッケージ influxdb で入ります: sudo apt install influxdb。システムのインスタンスは不要で、無効にできます: sudo systemctl disable --now influxdb。または設定でプログラムのパスを選んでください。</translation>
    </message>
    <message>
        <source>%1 is %2, and the local server holds data of %3</source>
        <translation>%1 は %2 で、ローカルサーバーには %3 のデータがあります</translation>
    </message>
    <message>
        <source>%1 is InfluxDB 3 Enterprise, which does not run without a licence</source>
        <translation>%1 は InfluxDB 3 Enterprise で、ライセンスなしでは動作しません</translation>
    </message>
</context>
<context>
    <name>penstock::InfluxdProcess</name>
    <message>
        <source>Another server has its folder already.</source>
        <translation>フォルダーは既に別のサーバーが使用しています。</translation>
    </message>
    <message>
        <source>It ended by itself or by a signal.</source>
        <translation>自ら、またはシグナルで終了しました。</translation>
    </message>
    <message>
        <source>It was ended by a signal.</source>
        <translation>シグナルで終了しました。</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>終了コード %1 で終了しました。</translation>
    </message>
</context>
<context>
    <name>penstock::InputSpool</name>
    <message>
        <source>%1: it cannot be kept: %2.</source>
        <translation>%1: 保持できません: %2。</translation>
    </message>
    <message>
        <source>%1: it cannot be read: %2.</source>
        <translation>%1: 読み込めません: %2。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>%1: it cannot be kept in %2: %3. Make room there, or set TMPDIR to another folder.</source>
        <translation>%1: %2 に保持できません: %3。空き容量を確保するか、TMPDIR に別のフォルダーを設定してください。</translation>
    </message>
</context>
<context>
    <name>penstock::Inquiry</name>
    <message>
        <source>The server knows this token, but it is switched off (inactive). Switch it on again, or give another one in the connection&apos;s settings.</source>
        <translation>サーバーはこのトークンを知っていますが、無効化されています (inactive)。有効にするか、接続の設定で別のトークンを入力してください。</translation>
    </message>
    <message>
        <source>There is no organization “%1”, or the login may not see it. It sees: %2.</source>
        <translation>組織「%1」が存在しないか、このログインには見えません。見えるもの: %2。</translation>
    </message>
    <message>
        <source>This InfluxDB 2.x is not set up yet: it has no user, no organization and no token. Set it up in the administration of this connection or by “penstock-cli admin set-up”; or elsewhere, then give the token in the connection&apos;s settings.</source>
        <translation>この InfluxDB 2.x はまだ初期設定されておらず、ユーザー、組織、トークンがありません。この接続の管理画面か「penstock-cli admin set-up」で初期設定してください。別の方法で設定した場合は、接続の設定にトークンを入力してください。</translation>
    </message>
</context>
<context>
    <name>penstock::IntakeNotices</name>
    <message>
        <source>The profile “%1” is kept. The next file is looked at with it.</source>
        <translation>プロファイル「%1」を保存しました。次のファイルの確認に使われます。</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>%1 is still being imported. The sink monitor shows it.</source>
        <translation>%1 はまだインポート中です。シンクモニターで確認できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the queue were not imported.</source>
        <translation>
            <numerusform>キューの %n 個のファイルはインポートされませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with the queue</source>
        <translation>キューを続行(&amp;G)</translation>
    </message>
</context>
<context>
    <name>penstock::JsonMessageReader</name>
    <message>
        <source>there is no list &quot;%1&quot; in it</source>
        <translation>リスト「%1」がありません</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is there twice</source>
        <translation>名前「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>the list has no element</source>
        <translation>リストに要素がありません</translation>
    </message>
    <message>
        <source>the value is not JSON: %1</source>
        <translation>値が JSON ではありません: %1</translation>
    </message>
    <message>
        <source>the value has more than %1 maps or lists in each other</source>
        <translation>値のマップまたはリストの入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>something follows the end of the JSON</source>
        <translation>JSON の終わりの後に何かが続いています</translation>
    </message>
</context>
<context>
    <name>penstock::JsonParser</name>
    <message>
        <source>The server&apos;s answer is broken at byte %1: %2. Run the query again; if that does not help, check what stands between here and the server.</source>
        <translation>サーバーの応答がバイト %1 の位置で壊れています: %2。クエリをもう一度実行してください。解決しない場合は、サーバーとの間にあるものを確認してください。</translation>
    </message>
</context>
<context>
    <name>penstock::JsonRowsDecoder</name>
    <message>
        <source>The server&apos;s answer is broken at byte %1: a row was expected.</source>
        <translation>サーバーの応答がバイト %1 の位置で壊れています。行があるはずの場所です。</translation>
    </message>
    <message>
        <source>The answer is not one of InfluxDB 3: it has no rows and no error. Check the address of the connection.</source>
        <translation>応答が InfluxDB 3 のものではありません。行もエラーもありません。接続のアドレスを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>The answer has a value of more than %n MiB, at byte %1, which is not read; the rows so far are kept.</source>
        <translation>
            <numerusform>バイト %1 の位置で、応答に %n MiB を超える値があるため、読み込みません。それまでの行は残してあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sent no rows. It says: %1</source>
        <translation>サーバーから行が届きませんでした。サーバーのメッセージ: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer was empty.</source>
        <translation>サーバーの応答が空でした。</translation>
    </message>
    <message>
        <source>The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.</source>
        <translation>応答が %1 バイトで途切れました。行が欠けています。クエリをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Rows without any value: %1. InfluxDB leaves out empty cells, and so it did not name the columns of these rows.</source>
        <translation>値がまったくない行: %1 行。InfluxDB は空のセルを除外するため、これらの行の列名が示されませんでした。</translation>
    </message>
    <message>
        <source>The answer has more than %1 columns, or their names are too long, at byte %2.</source>
        <translation>バイト %2 の位置で、応答が %1 列を超えているか、列名が長すぎます。</translation>
    </message>
    <message>
        <source>The column “%1” holds times, but for the row at byte %2.</source>
        <translation>列「%1」は時刻ですが、バイト %2 の位置の行だけ異なります。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) shown as NaN may be infinite as well: InfluxDB 3 writes NaN, +Inf and -Inf alike in JSON. Its raw answer in csv tells them apart.</source>
        <translation>
            <numerusform>NaN と表示された %n 個の値は、無限大の可能性もあります。InfluxDB 3 は NaN、+Inf、-Inf を JSON で区別しません。csv の生の応答では区別できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::KafkaConfig</name>
    <message>
        <source>No Kafka broker is named.</source>
        <translation>Kafka のブローカーが指定されていません。</translation>
    </message>
    <message>
        <source>No Kafka topic is named.</source>
        <translation>Kafka のトピックが指定されていません。</translation>
    </message>
    <message>
        <source>No Kafka group is named: readers of the same group share the messages.</source>
        <translation>Kafka のグループが指定されていません。同じグループのリーダーがメッセージを分担します。</translation>
    </message>
    <message>
        <source>A user of Kafka needs a mechanism to log in by.</source>
        <translation>Kafka のユーザーには認証方式の指定が必要です。</translation>
    </message>
    <message>
        <source>To log in to Kafka a user and a password are needed.</source>
        <translation>Kafka へのログインにはユーザーとパスワードが必要です。</translation>
    </message>
    <message>
        <source>Certificates are for TLS, which is off.</source>
        <translation>証明書は TLS 用ですが、TLS がオフになっています。</translation>
    </message>
    <message>
        <source>A certificate of this client and its key go together.</source>
        <translation>クライアント証明書とその鍵は両方が必要です。</translation>
    </message>
    <message>
        <source>%1 is not there, or cannot be read.</source>
        <translation>%1 が存在しないか、読み込めません。</translation>
    </message>
    <message>
        <source>The time to finish a partition must be less than the time after which it is lost.</source>
        <translation>パーティションを完了させる時間は、それを失うまでの時間より短くしてください。</translation>
    </message>
    <message>
        <source>Kafka does not take a setting: %1.</source>
        <translation>Kafka が設定を受け付けません: %1。</translation>
    </message>
</context>
<context>
    <name>penstock::KafkaConsumer</name>
    <message>
        <source>%1: this reader stood still for too long, and its partitions went to others.</source>
        <translation>%1: このリーダーが長く止まっていたため、パーティションは別のリーダーに渡りました。</translation>
    </message>
    <message>
        <source>The broker had deleted offsets %1 to %2 of %3/%4 before they were read.</source>
        <translation>%3/%4 のオフセット %1 から %2 までは、読み取る前にブローカーが削除しました。</translation>
    </message>
    <message>
        <source>This reader has left its Kafka group.</source>
        <translation>このリーダーは Kafka のグループから離脱しました。</translation>
    </message>
</context>
<context>
    <name>penstock::KafkaError</name>
    <message>
        <source>The certificate of the Kafka broker (%1) is not trusted: the authority that signed it is not the one that was given. Name its file as &quot;ca&quot;.</source>
        <translation>Kafka ブローカー (%1) の証明書は信頼されていません。署名した認証局が、指定されたものと異なります。そのファイルを「ca」に指定してください。</translation>
    </message>
    <message>
        <source>The Kafka broker (%1) does not take this client&apos;s certificate, or wants one.</source>
        <translation>Kafka ブローカー (%1) がこのクライアント証明書を受け付けないか、証明書を要求しています。</translation>
    </message>
    <message>
        <source>A secure connection to the Kafka broker (%1) did not come about.</source>
        <translation>Kafka ブローカー (%1) との安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The Kafka broker (%1) refuses the login. Check user, password and mechanism.</source>
        <translation>Kafka ブローカー (%1) がログインを拒否しました。ユーザー、パスワード、認証方式を確認してください。</translation>
    </message>
    <message>
        <source>This user may not read as the Kafka group &quot;%1&quot;.</source>
        <translation>このユーザーには Kafka グループ「%1」としての読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>This user may not read the Kafka topic &quot;%1&quot;.</source>
        <translation>このユーザーには Kafka トピック「%1」の読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>There is no Kafka topic &quot;%1&quot;.</source>
        <translation>Kafka トピック「%1」はありません。</translation>
    </message>
    <message>
        <source>The Kafka broker (%1) does not answer.</source>
        <translation>Kafka ブローカー (%1) が応答しません。</translation>
    </message>
    <message>
        <source>The Kafka broker (%1) closes the connection. It may want TLS or a login, or take none.</source>
        <translation>Kafka ブローカー (%1) が接続を閉じました。TLS またはログインが必要か、逆に受け付けない可能性があります。</translation>
    </message>
    <message>
        <source>The Kafka broker (%1) cannot be reached.</source>
        <translation>Kafka ブローカー (%1) に到達できません。</translation>
    </message>
    <message>
        <source>Kafka does not take a setting of &quot;%1&quot;: %2.</source>
        <translation>Kafka が「%1」の設定を受け付けません: %2。</translation>
    </message>
    <message>
        <source>Kafka reports a fault (%1): %2.</source>
        <translation>Kafka が障害を報告しています (%1): %2。</translation>
    </message>
</context>
<context>
    <name>penstock::KafkaSource</name>
    <message>
        <source>the message has no value (a tombstone)</source>
        <translation>メッセージに値がありません (トゥームストーン)</translation>
    </message>
    <message>
        <source>This Penstock was built without Kafka.</source>
        <translation>この Penstock は Kafka なしでビルドされています。</translation>
    </message>
</context>
<context>
    <name>penstock::KafkaStart</name>
    <message>
        <source>The Kafka group &quot;%1&quot; has committed nothing of %2/%3, so there is nowhere to go on from. Say where to begin.</source>
        <translation>Kafka グループ「%1」は %2/%3 で何もコミットしていないため、続きの位置がありません。開始位置を指定してください。</translation>
    </message>
    <message>
        <source>The group has committed offset %1 of %2/%3, which ends before that: it was made anew, and is read from its beginning.</source>
        <translation>グループは %2/%3 のオフセット %1 をコミットしていますが、パーティションはその前で終わっています。作り直されたものなので、先頭から読み取ります。</translation>
    </message>
</context>
<context>
    <name>penstock::KeptRun</name>
    <message>
        <source>%1 is no run that this version can read.</source>
        <translation>%1 はこのバージョンで読み込める実行ではありません。</translation>
    </message>
    <message>
        <source>Penstock ended while this was written. It can go on after row %1, up to where it is known what became of each row.</source>
        <translation>書き込みの途中で Penstock が終了しました。各行の結果が判明している %1 行目の後から続行できます。</translation>
    </message>
    <message>
        <source>Penstock ended while this was written. The figures are those that were kept last.</source>
        <translation>書き込みの途中で Penstock が終了しました。数値は最後に記録されたものです。</translation>
    </message>
    <message>
        <source>Penstock ended while this was written. The figures are those that were kept last; it can go on after the last row of which it is known what became of it.</source>
        <translation>書き込みの途中で Penstock が終了しました。数値は最後に記録されたものです。結果が判明している最後の行の後から続行できます。</translation>
    </message>
    <message>
        <source>How far it has come is kept in %1.</source>
        <translation>進み具合は %1 に記録されています。</translation>
    </message>
    <message>
        <source>Rows that were refused are in %1.</source>
        <translation>拒否された行は %1 にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) waited on disk in %1, and are sent when the pipeline runs again.</source>
        <translation>
            <numerusform>%n 行が %1 のディスク上で待機しており、パイプラインの次の実行時に送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 at offset %3</source>
        <comment>a topic&apos;s partition</comment>
        <translation>%1/%2 のオフセット %3</translation>
    </message>
    <message>
        <source>The next reader goes on where this one has committed: %1.</source>
        <translation>次のリーダーは、このリーダーがコミットした位置から続けます: %1。</translation>
    </message>
</context>
<context>
    <name>penstock::KeyChoices</name>
    <message>
        <source>The keys are not kept. %1</source>
        <translation>キーの設定は保存されません。%1</translation>
    </message>
</context>
<context>
    <name>penstock::KeyRows</name>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>To the next part: text, answer, docks</source>
        <translation>次の部分へ: テキスト、応答、ドック</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>前の部分へ</translation>
    </message>
    <message>
        <source>To tab %1</source>
        <translation>タブ %1 へ</translation>
    </message>
    <message>
        <source>To the next tab</source>
        <translation>次のタブへ</translation>
    </message>
    <message>
        <source>To the tab before</source>
        <translation>前のタブへ</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>エクスプローラー</translation>
    </message>
    <message>
        <source>List again what is there</source>
        <translation>一覧を更新</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>見出し付きでコピー</translation>
    </message>
    <message>
        <source>Query text</source>
        <translation>クエリのテキスト</translation>
    </message>
    <message>
        <source>Offer what can be written here</source>
        <translation>ここに入力できる候補を表示</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>次の箇所を検索</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>前の箇所を検索</translation>
    </message>
    <message>
        <source>Indent the lines</source>
        <translation>行を字下げ</translation>
    </message>
    <message>
        <source>Indent the lines less</source>
        <translation>行の字下げを戻す</translation>
    </message>
    <message>
        <source>%1 types a character.</source>
        <translation>%1 は文字の入力に使われます。</translation>
    </message>
    <message>
        <source>%1 belongs to texts, lists and tables.</source>
        <translation>%1 はテキスト、一覧、テーブルの操作に使われます。</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation>%1 はメニュー「%2」を開きます。</translation>
    </message>
    <message>
        <source>Edit the value of a point</source>
        <translation>ポイントの値を編集</translation>
    </message>
    <message>
        <source>Delete the selected points</source>
        <translation>選択したポイントを削除</translation>
    </message>
    <message>
        <source>Add to the selection: keys go on without losing it, Shift and Space take in more</source>
        <translation>選択に追加: キーで移動しても選択は失われず、Shift と Space でさらに加えます</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
</context>
<context>
    <name>penstock::KeychainSecretStore</name>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>キーリングが時間内に応答しませんでした。</translation>
    </message>
</context>
<context>
    <name>penstock::KeyringSecrets</name>
    <message>
        <source>The keyring has no secret for this pipeline called &quot;%1&quot;: give the password once more, in its form.</source>
        <translation>キーリングに、このパイプラインの「%1」というシークレットがありません。フォームでパスワードを入力し直してください。</translation>
    </message>
</context>
<context>
    <name>penstock::KnownPipeline</name>
    <message>
        <source>This pipeline runs already.</source>
        <translation>このパイプラインは既に実行中です。</translation>
    </message>
</context>
<context>
    <name>penstock::LaneActions</name>
    <message>
        <source>&amp;Hold the chosen lane</source>
        <translation>選択したレーンを保留(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Let %1 go on</source>
        <translation>%1 を再開(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hold %1</source>
        <translation>%1 を保留(&amp;H)</translation>
    </message>
    <message>
        <source>Let all of %1 &amp;go on</source>
        <translation>%1 のすべてを再開(&amp;G)</translation>
    </message>
    <message>
        <source>Hold &amp;all of %1</source>
        <translation>%1 のすべてを保留(&amp;A)</translation>
    </message>
    <message>
        <source>Hold its whole &amp;sink</source>
        <translation>シンク全体を保留(&amp;S)</translation>
    </message>
</context>
<context>
    <name>penstock::LaneRows</name>
    <message>
        <source>%1: %2</source>
        <comment>Paused: 429 · 4.2 s</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>All figures of the lanes are in the run&apos;s window.</source>
        <translation>レーンのすべての数値は、実行のウィンドウにあります。</translation>
    </message>
    <message>
        <source>%1: %2, offset %3, lag %4, oldest waits %5</source>
        <comment>of a lane</comment>
        <translation>%1: %2、オフセット %3、ラグ %4、最古の待機 %5</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s)</source>
        <translation>
            <numerusform>うち %n 件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>ラグ</translation>
    </message>
    <message>
        <source>Oldest waits</source>
        <translation>最古の待機</translation>
    </message>
</context>
<context>
    <name>penstock::LanesModel</name>
    <message>
        <source>%1 [%2] → %3</source>
        <comment>topic [partition] → sink</comment>
        <translation>%1 [%2] → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Paused: 429 · 4.2 s</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lines, bytes</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>All up to this one are settled in this sink</source>
        <translation>このシンクで、ここまでがすべて確定しています</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Records that are not settled yet</source>
        <translation>まだ確定していないレコード</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>ラグ</translation>
    </message>
    <message>
        <source>How long the oldest batch that is not settled has waited</source>
        <translation>未確定の最も古いバッチの待機時間</translation>
    </message>
    <message>
        <source>Oldest waits</source>
        <translation>最古の待機</translation>
    </message>
    <message>
        <source>Lines handed on to the lane: the sum of the next four</source>
        <translation>レーンに渡された行: 次の 4 つの合計</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>受け渡し</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Sent, and no answer told of them: they may be stored</source>
        <translation>送信済みで応答のない行: 保存されている可能性があります</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Lines that wait to be sent or answered; after the end: not sent</source>
        <translation>送信または応答を待っている行。終了後は未送信の行</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Where a new reader would begin</source>
        <translation>新しいリーダーの開始位置</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>コミット済み</translation>
    </message>
    <message>
        <source>Lines given up to free memory, and read again</source>
        <translation>メモリを空けるために手放し、再び読み込んだ行</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Time that this partition alone stood still</source>
        <translation>このパーティションだけが止まっていた時間</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>キュー満杯</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>残りを送信中</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>移譲済み</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Somebody holds it; the others go on.</source>
        <translation>手動で保留中です。ほかのレーンは続いています。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>429 · 4.2 s, the server asked to wait</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The whole sink has to wait.</source>
        <translation>シンク全体が待機しています。</translation>
    </message>
    <message>
        <source>Another reader has this partition now.</source>
        <translation>現在は別のリーダーがこのパーティションを受け持っています。</translation>
    </message>
    <message>
        <source>Its queue is full, so that nothing of it is read.</source>
        <translation>キューが満杯のため、何も読み取られていません。</translation>
    </message>
</context>
<context>
    <name>penstock::LibraryVersions</name>
    <message>
        <source>%1 (compiled with %2)</source>
        <translation>%1 (コンパイル時: %2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>penstock::LineEditor</name>
    <message>
        <source>Line protocol</source>
        <translation>ラインプロトコル</translation>
    </message>
    <message>
        <source>Line protocol, one point a line: a measurement, its tags, its fields, and a time, for instance
weather,station=pier temp=21.5,gusts=3i 1700000000000000000
Type or paste it, open or drop a file that ends in .lp, or fill in a point above.</source>
        <translation>ラインプロトコル。1 行に 1 ポイントを、メジャーメント、タグ、フィールド、時刻の順に書きます。例:
weather,station=pier temp=21.5,gusts=3i 1700000000000000000
入力または貼り付けるか、.lp で終わるファイルを開く/ドロップするか、上でポイントの各欄に入力します。</translation>
    </message>
    <message>
        <source>Refused by the server: %1</source>
        <translation>サーバーが拒否: %1</translation>
    </message>
</context>
<context>
    <name>penstock::LineEncoder</name>
    <message>
        <source>The point</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>The measurement name &quot;%1&quot;</source>
        <translation>メジャーメント名「%1」</translation>
    </message>
    <message>
        <source>The tag name &quot;%1&quot;</source>
        <translation>タグ名「%1」</translation>
    </message>
    <message>
        <source>The value of the tag &quot;%1&quot;</source>
        <translation>タグ「%1」の値</translation>
    </message>
    <message>
        <source>The field name &quot;%1&quot;</source>
        <translation>フィールド名「%1」</translation>
    </message>
    <message>
        <source>The value of the field &quot;%1&quot;</source>
        <translation>フィールド「%1」の値</translation>
    </message>
    <message>
        <source>%1 is empty. Give it a name.</source>
        <translation>%1が空です。名前を付けてください。</translation>
    </message>
    <message>
        <source>%1 has a backslash at its end, or before a comma, a space, an equals sign, a quote or another backslash. Line protocol cannot hold that; use a slash, or a string field.</source>
        <translation>%1に、末尾、またはコンマ、スペース、等号、引用符、別のバックスラッシュの前のバックスラッシュがあります。ラインプロトコルでは表せません。スラッシュか文字列フィールドを使ってください。</translation>
    </message>
    <message>
        <source>%1 has a backslash, which no name in QuestDB can hold. Use another name.</source>
        <translation>%1にバックスラッシュがありますが、QuestDB の名前には使えません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 holds a line break, a tab or another control character. Only string fields may hold these.</source>
        <translation>%1に改行、タブなどの制御文字があります。これらを含めるのは文字列フィールドだけです。</translation>
    </message>
    <message>
        <source>%1 holds a NUL byte, which servers garble. Take it out.</source>
        <translation>%1に NUL バイトがあり、サーバーで文字化けします。取り除いてください。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Convert the data to UTF-8.</source>
        <translation>%1が UTF-8 テキストではありません。データを UTF-8 に変換してください。</translation>
    </message>
    <message>
        <source>%1 begins with #, so the server would take the line for a comment. Use another name.</source>
        <translation>%1は # で始まるため、サーバーが行をコメントとみなします。別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 is reserved for the timestamp. Use another name.</source>
        <translation>%1はタイムスタンプ用に予約されています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 appears twice in one point. Tags and fields need different names.</source>
        <translation>%1が 1 つのポイントに 2 回現れます。タグとフィールドには異なる名前が必要です。</translation>
    </message>
    <message>
        <source>%1 is not a finite number. InfluxDB stores neither NaN nor infinity; leave the field out.</source>
        <translation>%1が有限の数値ではありません。InfluxDB は NaN も無限大も保存しません。このフィールドを除外してください。</translation>
    </message>
    <message>
        <source>%1 is not a decimal number. Write it as 219.23.</source>
        <translation>%1が 10 進数ではありません。219.23 のように書いてください。</translation>
    </message>
    <message>
        <source>%1 is too large for a float field. Write it as text.</source>
        <translation>%1が浮動小数点数のフィールドには大きすぎます。テキストとして書き込んでください。</translation>
    </message>
    <message>
        <source>%1 is an unsigned integer, which InfluxDB 1.x does not have. Write it as an integer.</source>
        <translation>%1が符号なし整数ですが、InfluxDB 1.x にはありません。整数として書き込んでください。</translation>
    </message>
    <message>
        <source>%1 is too large for an integer field, which ends at 9,223,372,036,854,775,807. Write it as text.</source>
        <translation>%1が、上限 9,223,372,036,854,775,807 の整数フィールドには大きすぎます。テキストとして書き込んでください。</translation>
    </message>
    <message>
        <source>%1 has no field. A point needs at least one.</source>
        <translation>%1にフィールドがありません。ポイントには少なくとも 1 つ必要です。</translation>
    </message>
    <message>
        <source>%1 is too long: measurement, tags and a field&apos;s name must not exceed 65,535 bytes together.</source>
        <translation>%1が長すぎます。メジャーメント、タグ、フィールド名は合わせて 65,535 バイト以下にしてください。</translation>
    </message>
    <message>
        <source>%1 has a time outside the range of InfluxDB, 1677-09-21 to 2262-04-11.</source>
        <translation>%1の時刻が InfluxDB の範囲 1677-09-21 から 2262-04-11 を外れています。</translation>
    </message>
    <message>
        <source>%1 is what QuestDB calls the time of a row: it would be overwritten. Use another name.</source>
        <translation>%1は QuestDB での行の時刻の名前なので、上書きされます。別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 appears twice in one point but for capital letters, which QuestDB does not tell apart: one value would be lost. Tags and fields need different names.</source>
        <translation>%1が、大文字と小文字の違いだけで 1 つのポイントに 2 回現れます。QuestDB は区別しないため、一方の値が失われます。タグとフィールドには異なる名前が必要です。</translation>
    </message>
    <message>
        <source>%1 is the smallest integer, -9,223,372,036,854,775,808, which QuestDB stores as &quot;no value&quot;.</source>
        <translation>%1が最小の整数 -9,223,372,036,854,775,808 です。QuestDB はこれを「値なし」として保存します。</translation>
    </message>
    <message>
        <source>%1 has a time before 1970, which this server does not store.</source>
        <translation>%1の時刻が 1970 年より前です。このサーバーは保存しません。</translation>
    </message>
    <message>
        <source>%1 holds a carriage return, which ends the line in QuestDB.</source>
        <translation>%1に復帰文字があり、QuestDB では行の終わりになります。</translation>
    </message>
    <message>
        <source>%1 is missing. Leave the field out.</source>
        <translation>%1がありません。このフィールドを除外してください。</translation>
    </message>
    <message>
        <source>%1 is where VictoriaMetrics keeps the metric&apos;s name: it would be lost. Use another name.</source>
        <translation>%1は VictoriaMetrics がメトリックの名前に使うため、失われます。別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 has a quote, and VictoriaMetrics drops such a line without a word. Use another name.</source>
        <translation>%1に引用符があり、VictoriaMetrics はそのような行を黙って破棄します。別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 has a line break, and VictoriaMetrics drops such a line without a word. It keeps numbers only: leave the text out.</source>
        <translation>%1に改行があり、VictoriaMetrics はそのような行を黙って破棄します。保持されるのは数値だけです。このテキストを除外してください。</translation>
    </message>
    <message>
        <source>%1 is what GreptimeDB calls the time of a row. Use another name.</source>
        <translation>%1は GreptimeDB での行の時刻の名前です。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>penstock::LineFile</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written: %2</source>
        <translation>ファイル「%1」に書き込めません: %2</translation>
    </message>
    <message>
        <source>column &quot;%1&quot;: %2</source>
        <translation>列「%1」: %2</translation>
    </message>
    <message>
        <source>The lines were not saved: somebody stopped it.</source>
        <translation>停止されたため、行は保存されませんでした。</translation>
    </message>
</context>
<context>
    <name>penstock::LineFileJob</name>
    <message numerus="yes">
        <source>%n line(s) are saved in %1.</source>
        <translation>
            <numerusform>%n 行を %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have none: they hold no value, or cannot be written.</source>
        <translation>
            <numerusform>%n 行には出力がありません。値がないか、書き込めない行です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::LineMessageReader</name>
    <message>
        <source>there is no line in it</source>
        <translation>行がありません</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>文字列が閉じられていません</translation>
    </message>
    <message>
        <source>neither the line nor the message has a time</source>
        <translation>行にもメッセージにも時刻がありません</translation>
    </message>
</context>
<context>
    <name>penstock::LinePanel</name>
    <message>
        <source>Rows that will be refused</source>
        <translation>拒否される行</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Line %1, “%2”</source>
        <translation>%1 行目、「%2」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) that will be refu&amp;sed</source>
        <translation>
            <numerusform>拒否される %1 行(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the first %2 row(s) will be refu&amp;sed</source>
        <translation>
            <numerusform>最初の %2 行のうち拒否される %1 行(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>No row can be written. %1</source>
        <translation>書き込める行がありません。%1</translation>
    </message>
</context>
<context>
    <name>penstock::LineParser</name>
    <message>
        <source>this is not UTF-8 text; convert it to UTF-8</source>
        <translation>UTF-8 テキストではありません。UTF-8 に変換してください</translation>
    </message>
    <message>
        <source>the line begins with #, which makes it a comment</source>
        <translation>行が # で始まるため、コメントになります</translation>
    </message>
    <message>
        <source>the measurement is missing</source>
        <translation>メジャーメントがありません</translation>
    </message>
    <message>
        <source>a tag&apos;s name is missing</source>
        <translation>タグの名前がありません</translation>
    </message>
    <message>
        <source>the tag has no value; leave the tag out, or put = and a value after its name</source>
        <translation>タグに値がありません。タグを除くか、名前の後に = と値を書いてください</translation>
    </message>
    <message>
        <source>an = in a tag&apos;s value needs a backslash before it</source>
        <translation>タグの値の中の = の前にはバックスラッシュが必要です</translation>
    </message>
    <message>
        <source>this tag appears twice</source>
        <translation>このタグは 2 回現れています</translation>
    </message>
    <message>
        <source>the fields are missing; a space and at least one field such as value=1.5 must follow</source>
        <translation>フィールドがありません。スペースと、value=1.5 のようなフィールドが 1 つ以上必要です</translation>
    </message>
    <message>
        <source>a field&apos;s name is missing</source>
        <translation>フィールドの名前がありません</translation>
    </message>
    <message>
        <source>an = is missing after the field&apos;s name; commas and spaces in names need a backslash before them</source>
        <translation>フィールドの名前の後に = がありません。名前の中のコンマとスペースの前にはバックスラッシュが必要です</translation>
    </message>
    <message>
        <source>the field has no value; leave the field out</source>
        <translation>フィールドに値がありません。フィールドを除いてください</translation>
    </message>
    <message>
        <source>this field appears twice</source>
        <translation>このフィールドは 2 回現れています</translation>
    </message>
    <message>
        <source>a tag has the same name as this field</source>
        <translation>このフィールドと同じ名前のタグがあります</translation>
    </message>
    <message>
        <source>the name &quot;time&quot; is reserved for the timestamp</source>
        <translation>名前「time」はタイムスタンプ用に予約されています</translation>
    </message>
    <message>
        <source>InfluxDB 2.x keeps the names &quot;_field&quot; and &quot;_measurement&quot; for itself; give the tag another name</source>
        <translation>InfluxDB 2.x では「_field」と「_measurement」は予約名です。タグに別の名前を付けてください</translation>
    </message>
    <message>
        <source>the server cannot tell this backslash from one that escapes what follows</source>
        <translation>サーバーはこのバックスラッシュを、次の文字のエスケープと区別できません</translation>
    </message>
    <message>
        <source>a tab or another control character stands outside of a string</source>
        <translation>文字列の外にタブなどの制御文字があります</translation>
    </message>
    <message>
        <source>a carriage return stands at the end of the line; end lines with a line feed alone</source>
        <translation>行末に復帰文字があります。行は改行文字 (LF) だけで終えてください</translation>
    </message>
    <message>
        <source>a string is not closed: its second quote is missing</source>
        <translation>文字列が閉じられていません。2 つ目の引用符がありません</translation>
    </message>
    <message>
        <source>a comma or a space must follow the string; quotes in strings need a backslash before them</source>
        <translation>文字列の後にはコンマかスペースが必要です。文字列の中の引用符の前にはバックスラッシュが必要です</translation>
    </message>
    <message>
        <source>the string is longer than 1,048,576 bytes</source>
        <translation>文字列が 1,048,576 バイトを超えています</translation>
    </message>
    <message>
        <source>this is not a number; write 1.5 or 1.5e3 for a float, 15i for an integer</source>
        <translation>数値ではありません。浮動小数点数は 1.5 や 1.5e3、整数は 15i と書いてください</translation>
    </message>
    <message>
        <source>a digit must stand on both sides of the decimal point</source>
        <translation>小数点の両側に数字が必要です</translation>
    </message>
    <message>
        <source>the integer is outside the range of 64 bits</source>
        <translation>整数が 64 ビットの範囲を外れています</translation>
    </message>
    <message>
        <source>the number is too large for a float</source>
        <translation>浮動小数点数には大きすぎる数値です</translation>
    </message>
    <message>
        <source>NaN and infinity cannot be stored; leave the field out</source>
        <translation>NaN と無限大は保存できません。フィールドを除いてください</translation>
    </message>
    <message>
        <source>InfluxDB 1.x has no unsigned integers; write i for u</source>
        <translation>InfluxDB 1.x に符号なし整数はありません。u ではなく i と書いてください</translation>
    </message>
    <message>
        <source>this is no value; strings need quotes, booleans are true or false</source>
        <translation>値ではありません。文字列には引用符が必要で、真偽値は true か false です</translation>
    </message>
    <message>
        <source>the timestamp is not an integer</source>
        <translation>タイムスタンプが整数ではありません</translation>
    </message>
    <message>
        <source>the timestamp is outside the range of InfluxDB, 1677-09-21 to 2262-04-11; is the precision right?</source>
        <translation>タイムスタンプが InfluxDB の範囲 1677-09-21 から 2262-04-11 を外れています。時刻の単位は正しいですか</translation>
    </message>
    <message>
        <source>a space stands at the end, and no timestamp after it; take the space out</source>
        <translation>末尾にスペースがあり、その後にタイムスタンプがありません。スペースを取り除いてください</translation>
    </message>
    <message>
        <source>nothing may follow the timestamp</source>
        <translation>タイムスタンプの後には何も書けません</translation>
    </message>
    <message>
        <source>the name is too long: measurement, tags and a field&apos;s name must not exceed 65,535 bytes together</source>
        <translation>名前が長すぎます。メジャーメント、タグ、フィールド名は合わせて 65,535 バイト以下にしてください</translation>
    </message>
</context>
<context>
    <name>penstock::LinePointsForm</name>
    <message>
        <source>&amp;Measurement of the points</source>
        <translation>ポイントのメジャーメント(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Measurement, if the answer does not say it</source>
        <translation>応答にない場合のメジャーメント(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tags; all other columns are fields</source>
        <translation>タグ (ほかの列はすべてフィールド)(&amp;T)</translation>
    </message>
</context>
<context>
    <name>penstock::LineProtocolSource</name>
    <message>
        <source>This is compressed data within what was read. Unpack it and try again. Nothing was sent.</source>
        <translation>読み込んだものの中に圧縮データがあります。展開してからやり直してください。何も送信していません。</translation>
    </message>
    <message>
        <source>This is UTF-16 text, which no server takes. Save it as UTF-8 and try again. Nothing was sent.</source>
        <translation>UTF-16 テキストのため、どのサーバーも受け付けません。UTF-8 として保存してからやり直してください。何も送信していません。</translation>
    </message>
    <message>
        <source>This is an archive or a spreadsheet, not line protocol. Unpack or convert it and try again. Nothing was sent.</source>
        <translation>ラインプロトコルではなく、書庫または表計算ファイルです。展開または変換してからやり直してください。何も送信していません。</translation>
    </message>
    <message>
        <source>By a comment before it, line %1 belongs to the database &quot;%2&quot;, but it would be written to &quot;%3&quot;. Write to that database, or take the comment (CONTEXT-DATABASE) out.</source>
        <translation>直前のコメントによると %1 行目はデータベース「%2」のものですが、「%3」に書き込むことになります。そのデータベースに書き込むか、コメント (CONTEXT-DATABASE) を取り除いてください。</translation>
    </message>
    <message>
        <source>By comments before it, line %1 belongs to the retention policy &quot;%2&quot; of the database &quot;%3&quot;, but it would be written to &quot;%4&quot;. Write to that database and retention policy, or take the comments (CONTEXT-…) out.</source>
        <translation>直前のコメントによると %1 行目はデータベース「%3」の保持ポリシー「%2」のものですが、「%4」に書き込むことになります。そのデータベースと保持ポリシーに書き込むか、コメント (CONTEXT-…) を取り除いてください。</translation>
    </message>
    <message>
        <source>this is a statement, not line protocol</source>
        <translation>ラインプロトコルではなくステートメントです</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of the export (CREATE DATABASE and the like, after &quot;# DDL&quot;) were not run.</source>
        <translation>
            <numerusform>エクスポートのステートメント %n 個 (「# DDL」の後の CREATE DATABASE など) は実行していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It breaks after line %1.</source>
        <translation>%1 行目の後で途切れています。</translation>
    </message>
    <message>
        <source>a string is not closed: its second quote is missing</source>
        <translation>文字列が閉じられていません。2 つ目の引用符がありません</translation>
    </message>
    <message>
        <source>the timestamp &quot;%1&quot; is not an integer</source>
        <translation>タイムスタンプ「%1」が整数ではありません</translation>
    </message>
    <message>
        <source>the timestamp &quot;%1&quot; is outside the range of nanoseconds; is the precision right?</source>
        <translation>タイムスタンプ「%1」がナノ秒の範囲を外れています。時刻の単位は正しいですか</translation>
    </message>
    <message>
        <source>the line ends in a backslash, which would join it with the next one</source>
        <translation>行がバックスラッシュで終わっており、次の行とつながってしまいます</translation>
    </message>
    <message>
        <source>the line holds a NUL byte, which servers garble; take it out</source>
        <translation>行に NUL バイトがあり、サーバーで文字化けします。取り除いてください</translation>
    </message>
    <message>
        <source>a tag appears twice</source>
        <translation>タグが 2 回現れています</translation>
    </message>
    <message>
        <source>Line %1 is too long to be line protocol.</source>
        <translation>%1 行目はラインプロトコルとしては長すぎます。</translation>
    </message>
</context>
<context>
    <name>penstock::LineReview</name>
    <message>
        <source>the line holds a NUL byte, which servers garble; take it out</source>
        <translation>行に NUL バイトがあり、サーバーで文字化けします。取り除いてください</translation>
    </message>
    <message>
        <source>a tag appears twice</source>
        <translation>タグが 2 回現れています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of type %2 here and of type %3 in line %4; a server keeps one type of a field</source>
        <translation>「%1」はここでは %2 型ですが、%4 行目では %3 型です。サーバーはフィールドごとに 1 つの型だけを保持します</translation>
    </message>
</context>
<context>
    <name>penstock::LineSchema</name>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
</context>
<context>
    <name>penstock::LineStamp</name>
    <message>
        <source>the line holds a NUL byte, which servers garble; take it out</source>
        <translation>行に NUL バイトがあり、サーバーで文字化けします。取り除いてください</translation>
    </message>
</context>
<context>
    <name>penstock::LineTableWriter</name>
    <message>
        <source>Row %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>The lines could not be written: %1. Check that there is room and try again.</source>
        <translation>行を書き込めませんでした: %1。空き容量を確認してやり直してください。</translation>
    </message>
    <message>
        <source>“%1” has a tag and a field “%2”: the columns of the answer do not say which of them is which.</source>
        <translation>「%1」には「%2」というタグとフィールドの両方があり、応答の列からはどちらか区別できません。</translation>
    </message>
    <message>
        <source>“%1” of “%2” is in the column “%3”, because it is a tag of one measurement and a field of another. Ask for one measurement at a time.</source>
        <translation>「%1」(「%2」のもの) は、あるメジャーメントではタグ、別のものではフィールドのため、列「%3」にあります。メジャーメントを 1 つずつ照会してください。</translation>
    </message>
</context>
<context>
    <name>penstock::LinesFile</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the beginning of %1 (%2)</source>
        <translation>%1 の先頭部分 (%2)</translation>
    </message>
</context>
<context>
    <name>penstock::LinesOutcome</name>
    <message numerus="yes">
        <source>%n line(s) stored in %1, in %2.</source>
        <translation>
            <numerusform>%n 行を %1 に %2 で保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were refused; they are marked.</source>
        <translation>
            <numerusform>%n 行が拒否されました。印を付けてあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were refused; the first ones are marked, and all can be saved.</source>
        <translation>
            <numerusform>%n 行が拒否されました。最初の数行に印を付けてあり、すべてを保存できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n line(s) no answer told whether they are stored.</source>
        <translation>
            <numerusform>%n 行は応答がなく、保存されたかどうか不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not sent.</source>
        <translation>
            <numerusform>%n 行は送信していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with mistakes were left out.</source>
        <translation>
            <numerusform>誤りのある %n 行を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a mistake</source>
        <translation>
            <numerusform>誤りあり %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a time</source>
        <translation>
            <numerusform>時刻なし %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stored so far</source>
        <translation>
            <numerusform>これまでに %n 行を保存</numerusform>
        </translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>待機中: %1</translation>
    </message>
</context>
<context>
    <name>penstock::LinesWrite</name>
    <message>
        <source>Choose the database first; nothing was written.</source>
        <translation>先にデータベースを選んでください。何も書き込んでいません。</translation>
    </message>
</context>
<context>
    <name>penstock::ListenerServer</name>
    <message>
        <source>It can listen on 127.0.0.1 or ::1 only, and not on &quot;%1&quot;: what other machines send would come without encryption.</source>
        <translation>待ち受けができるのは 127.0.0.1 または ::1 だけで、「%1」ではできません。ほかのコンピューターからは暗号化されずに届くためです。</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be listened on: %3</source>
        <translation>%2 のポート %1 で待ち受けできません: %3</translation>
    </message>
</context>
<context>
    <name>penstock::ListenerSource</name>
    <message numerus="yes">
        <source>%n line(s) that programs sent could not be parsed; they were told so (400).</source>
        <translation>
            <numerusform>プログラムから届いた %n 行を解析できませんでした。送信元にはその旨を返しています (400)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::LocalBackup</name>
    <message>
        <source>The backup is not whole: %1</source>
        <translation>バックアップが不完全です: %1</translation>
    </message>
    <message numerus="yes">
        <source>it has %n list(s) of its files instead of one.</source>
        <translation>
            <numerusform>ファイルの一覧が 1 つではなく %n 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 が壊れています。</translation>
    </message>
    <message>
        <source>what it knows of databases and users is missing.</source>
        <translation>データベースとユーザーの情報がありません。</translation>
    </message>
    <message>
        <source>its list of files is damaged.</source>
        <translation>ファイルの一覧が壊れています。</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) are missing: %1.</source>
        <translation>
            <numerusform>%n 個のシャードがありません: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The local server was stopped before the backup began.</source>
        <translation>バックアップの開始前にローカルサーバーが停止しました。</translation>
    </message>
    <message>
        <source>The local server has no network of its own on this system, and is backed up only where it has. Stop it and copy its folder instead: %1</source>
        <translation>このシステムではローカルサーバーに専用のネットワークがないため、バックアップできません。停止して、フォルダーをコピーしてください: %1</translation>
    </message>
    <message>
        <source>The local server&apos;s process cannot be reached: %1.</source>
        <translation>ローカルサーバーのプロセスに接続できません: %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>フォルダー %1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>influxd cannot be run: %1.</source>
        <translation>influxd を実行できません: %1。</translation>
    </message>
    <message>
        <source>The local server&apos;s network cannot be entered, so that it cannot be backed up.</source>
        <translation>ローカルサーバーのネットワークに入れないため、バックアップできません。</translation>
    </message>
    <message>
        <source>influxd did not complete the backup: %1</source>
        <translation>influxd がバックアップを完了しませんでした: %1</translation>
    </message>
    <message>
        <source>The backup is complete, but cannot get its name %1.</source>
        <translation>バックアップは完了しましたが、名前を %1 にできません。</translation>
    </message>
    <message>
        <source>The local server is %1 since it was started just now. Back it up again.</source>
        <translation>ローカルサーバーは今起動したときから %1 です。もう一度バックアップしてください。</translation>
    </message>
</context>
<context>
    <name>penstock::LocalCopy</name>
    <message>
        <source>Another Penstock uses the local server, which has to be stopped while it is copied. Close that one first.</source>
        <translation>別の Penstock がローカルサーバーを使っています。コピーには停止が必要なので、先にそちらを閉じてください。</translation>
    </message>
    <message>
        <source>The local server does not end, and cannot be copied.</source>
        <translation>ローカルサーバーが終了しないため、コピーできません。</translation>
    </message>
    <message>
        <source>The local server holds nothing yet.</source>
        <translation>ローカルサーバーはまだ空です。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>フォルダー %1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be copied: %2.</source>
        <translation>%1 をコピーできません: %2。</translation>
    </message>
    <message>
        <source>The copy of %1 is not as it should be.</source>
        <translation>%1 のコピーが正しくありません。</translation>
    </message>
    <message>
        <source>The backup is complete, but cannot get its name %1.</source>
        <translation>バックアップは完了しましたが、名前を %1 にできません。</translation>
    </message>
</context>
<context>
    <name>penstock::LocalLoginJob</name>
    <message>
        <source>The local server could not be set up: %1</source>
        <translation>ローカルサーバーを初期設定できませんでした: %1</translation>
    </message>
    <message>
        <source>The local server has an administrator&apos;s token already.</source>
        <translation>ローカルサーバーにはすでに管理者トークンがあります。</translation>
    </message>
</context>
<context>
    <name>penstock::LocalReset</name>
    <message>
        <source>The local server is empty now, but what it held could not be removed from the disk. Remove %1 by hand.</source>
        <translation>ローカルサーバーは空になりましたが、以前の内容をディスクから削除できませんでした。%1 を手動で削除してください。</translation>
    </message>
    <message>
        <source>Another Penstock uses the local server. Close it first: nothing was removed.</source>
        <translation>別の Penstock がローカルサーバーを使っています。先に閉じてください。何も削除していません。</translation>
    </message>
    <message>
        <source>The local server does not end. Nothing was removed.</source>
        <translation>ローカルサーバーが終了しません。何も削除していません。</translation>
    </message>
    <message>
        <source>%1 cannot be moved away. The local server is as it was.</source>
        <translation>%1 を移動できません。ローカルサーバーは元のままです。</translation>
    </message>
</context>
<context>
    <name>penstock::LocalServer</name>
    <message>
        <source>%1: of the write-ahead log %2 the last %3 bytes were dropped as damaged (%4). Rows that were written last may be missing.</source>
        <translation>%1: 先行書き込みログ %2 の最後の %3 バイトを、破損のため破棄しました (%4)。最後に書き込まれた行が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>%1: the data file %2 is damaged (%3) and was set aside as %2.bad. Its rows are missing.</source>
        <translation>%1: データファイル %2 は破損しているため (%3)、%2.bad として退避しました。その行は欠けています。</translation>
    </message>
    <message>
        <source>%1: the shard %2 could not be opened (%3). Its rows are missing.</source>
        <translation>%1: シャード %2 を開けませんでした (%3)。その行は欠けています。</translation>
    </message>
    <message>
        <source>The local server&apos;s list of databases, %1, is missing, but there are data of: %2. Put the file back, or move the folder %3 away to begin with an empty server.</source>
        <translation>ローカルサーバーのデータベース一覧 %1 がありませんが、%2 のデータは残っています。ファイルを元に戻すか、フォルダー %3 を別の場所に移して空のサーバーから始めてください。</translation>
    </message>
    <message>
        <source>The list of series %1 is damaged and cannot be moved away. Move it away yourself: it is made anew from the data.</source>
        <translation>シリーズの一覧 %1 は破損しており、移動できません。手動で移動してください。データから作り直されます。</translation>
    </message>
    <message>
        <source>The list of series of the database %1 was damaged. It was moved to %2 and is made anew from the data; nothing is missing.</source>
        <translation>データベース %1 のシリーズの一覧が破損していました。%2 に移し、データから作り直します。失われたものはありません。</translation>
    </message>
    <message>
        <source>The local server&apos;s folder %1 cannot be closed to other people. It must belong to you.</source>
        <translation>ローカルサーバーのフォルダー %1 を他人から保護できません。フォルダーの所有者が自分である必要があります。</translation>
    </message>
    <message>
        <source>Other people can change the folder %1, which the local server&apos;s folder lies in: they could put a server of theirs there. Take their right to write from it (chmod go-w).</source>
        <translation>ローカルサーバーのフォルダーを含むフォルダー %1 を他人が変更できます。偽のサーバーを置かれるおそれがあります。他人の書き込み権限を外してください (chmod go-w)。</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>ローカルサーバー</translation>
    </message>
    <message>
        <source>The local server&apos;s password in %1 is missing or damaged. Put the file back, or move the folder %2 away to begin with an empty server.</source>
        <translation>%1 にあるローカルサーバーのパスワードが、存在しないか破損しています。ファイルを元に戻すか、フォルダー %2 を別の場所に移して空のサーバーから始めてください。</translation>
    </message>
    <message>
        <source>The local server&apos;s folder %1 cannot be written. Check that it belongs to you and that the disk is not full.</source>
        <translation>ローカルサーバーのフォルダー %1 に書き込めません。所有者が自分であることと、ディスクがいっぱいでないことを確認してください。</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>システムのメッセージ: %1。</translation>
    </message>
    <message>
        <source>The local server in %1 is being ended, and that does not come to an end.</source>
        <translation>%1 のローカルサーバーが終了処理中のまま終わりません。</translation>
    </message>
    <message>
        <source>The disk with the local server&apos;s folder %1 is full. Free some space on it.</source>
        <translation>ローカルサーバーのフォルダー %1 があるディスクがいっぱいです。空き容量を確保してください。</translation>
    </message>
    <message>
        <source>The local server&apos;s list of databases and users in %1 is damaged (%2). Put a copy of it back, or move the folder %3 away to begin with an empty server.</source>
        <translation>%1 にあるローカルサーバーのデータベースとユーザーの一覧が破損しています (%2)。コピーを元に戻すか、フォルダー %3 を別の場所に移して空のサーバーから始めてください。</translation>
    </message>
    <message>
        <source>%1 Its folder is %2.</source>
        <translation>%1フォルダーは %2 です。</translation>
    </message>
    <message>
        <source>%1 Its folder is %2. It said last: %3</source>
        <translation>%1フォルダーは %2 です。最後のメッセージ: %3</translation>
    </message>
    <message>
        <source>The local server does not accept the password in %1. Put the right file back, or move that folder away to begin with an empty server.</source>
        <translation>ローカルサーバーが %1 のパスワードを受け付けません。正しいファイルを元に戻すか、そのフォルダーを別の場所に移して空のサーバーから始めてください。</translation>
    </message>
    <message>
        <source>This system gives the local server no network of its own (%1): it also listens at two ports of this machine. The one for backups asks for no login, so that every user of this machine can read and restore all its data.</source>
        <translation>このシステムではローカルサーバー専用のネットワークを使えないため (%1)、このコンピューターの 2 つのポートでも待ち受けます。バックアップ用のポートはログインを求めないため、このコンピューターのすべてのユーザーが全データを読み取り、復元できます。</translation>
    </message>
    <message>
        <source>%1 listens at a port of 127.0.0.1 by itself, %2 at present, and cannot be shared at another one.</source>
        <translation>%1 は 127.0.0.1 のポート (現在は %2) で待ち受けており、別のポートでは共有できません。</translation>
    </message>
    <message>
        <source>The local server&apos;s folder %1 holds data of %2, and %3 is %4, which cannot read them. Choose a program of %2 in the preferences, or move the folder away, or reset the local server, to begin with an empty one.</source>
        <translation>ローカルサーバーのフォルダー %1 には %2 のデータがあり、%3 は %4 なので読めません。設定で %2 のプログラムを選ぶか、フォルダーを移動するか、ローカルサーバーをリセットして空から始めてください。</translation>
    </message>
</context>
<context>
    <name>penstock::LocalServerPanel</name>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>リセット…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>バックアップを停止</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>ディスク使用量 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a database, and its size</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>databases</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>バックアップの保存先</translation>
    </message>
    <message>
        <source>Back up here</source>
        <translation>ここにバックアップ</translation>
    </message>
    <message>
        <source>Reading the backup again to check it…</source>
        <translation>バックアップを読み直して検証しています…</translation>
    </message>
    <message>
        <source>Shard %1 of %2…</source>
        <translation>シャード %1/%2…</translation>
    </message>
    <message>
        <source>Beginning the backup…</source>
        <translation>バックアップを開始しています…</translation>
    </message>
    <message>
        <source>Starting the local server…</source>
        <translation>ローカルサーバーを起動中…</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing of it is left.</source>
        <translation>バックアップを停止しました。途中のものは残っていません。</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n shard(s), %1 in %2.</source>
        <translation>
            <numerusform>バックアップして検証しました: %n 個のシャード、%1 (%2)。</numerusform>
        </translation>
    </message>
    <message>
        <source>influxd restore -portable brings it back, on any influxd 1.x.</source>
        <translation>どの influxd 1.x でも、influxd restore -portable で復元できます。</translation>
    </message>
    <message>
        <source>This removes all that the local server holds in %1. It cannot be undone.</source>
        <translation>ローカルサーバーが %1 に保存しているものをすべて削除します。元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>This removes all that the local server holds, %1 in %n database(s): %2. It cannot be undone.</source>
        <translation>
            <numerusform>ローカルサーバーが保存しているもの (%1、%n 個のデータベース: %2) をすべて削除します。元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset the local server</source>
        <translation>ローカルサーバーをリセット</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>続けるには %1 と入力してください。</translation>
    </message>
    <message>
        <source>The local server is empty.</source>
        <translation>ローカルサーバーは空です。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) are running: what they have stored here goes as well.</source>
        <translation>
            <numerusform>%n 件の書き込みが実行中です。ここに保存したものも失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has to be stopped while it is copied, and %n write(s) are running. Let them end first, or stop them.</source>
        <translation>
            <numerusform>%1 はコピーの間停止する必要がありますが、%n 件の書き込みが実行中です。先に終わらせるか、停止してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>File %1 of %2…</source>
        <translation>ファイル %1 / %2…</translation>
    </message>
    <message>
        <source>Stopping the local server…</source>
        <translation>ローカルサーバーを停止しています…</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n file(s), %1 in %2.</source>
        <translation>
            <numerusform>バックアップして確認しました: %n 個のファイル、%1、場所 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back into %1 while the local server is stopped, the files bring it back. The login&apos;s token is among them: keep them to yourself.</source>
        <translation>ローカルサーバーを停止して %1 に戻すと復元できます。ログインのトークンも含まれるため、他人に渡さないでください。</translation>
    </message>
    <message>
        <source>A backup is running</source>
        <translation>バックアップ中です</translation>
    </message>
    <message>
        <source>The local server is being backed up.</source>
        <translation>ローカルサーバーをバックアップしています。</translation>
    </message>
    <message>
        <source>Stopped now, it leaves no backup.</source>
        <translation>今停止すると、バックアップは残りません。</translation>
    </message>
    <message>
        <source>Stop the backup and quit</source>
        <translation>バックアップを停止して終了</translation>
    </message>
    <message>
        <source>A reset is running</source>
        <translation>リセット中</translation>
    </message>
    <message>
        <source>The local server is being emptied.</source>
        <translation>ローカルサーバーを空にしています。</translation>
    </message>
    <message>
        <source>That is not broken off halfway: the window closes when it has come to its end.</source>
        <translation>途中では中止されません。終わるとウィンドウが閉じます。</translation>
    </message>
    <message>
        <source>Quit when it is empty</source>
        <translation>空になったら終了</translation>
    </message>
</context>
<context>
    <name>penstock::LogModel</name>
    <message>
        <source>Shown here</source>
        <translation>画面の表示</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source> (%1 times)</source>
        <translation> (%1 回)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>発生元</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>penstock::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>選択したメッセージ</translation>
    </message>
    <message>
        <source>A message that is chosen above is shown here whole.</source>
        <translation>上で選んだメッセージの全文をここに表示します。</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>表示するメッセージ</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>The chosen messages, or all that are shown</source>
        <translation>選択したメッセージ、または表示中のすべて</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>All messages that are shown, as a text file</source>
        <translation>表示中のすべてのメッセージをテキストファイルに保存</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>Forget all messages</source>
        <translation>すべてのメッセージを消去</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Log (*.log *.txt);;All files (*)</source>
        <translation>ログ (*.log *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>penstock::LoginForm</name>
    <message>
        <source>User and password</source>
        <translation>ユーザーとパスワード</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Bearer token or JWT</source>
        <translation>Bearer トークンまたは JWT</translation>
    </message>
    <message>
        <source>JWT made from the shared secret (1.x)</source>
        <translation>共有シークレットで作る JWT (1.x)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>ログイン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>None: the server asks for no login</source>
        <translation>なし: サーバーはログインを求めません</translation>
    </message>
    <message>
        <source>The user that the token speaks for</source>
        <translation>トークンが表すユーザー</translation>
    </message>
    <message>
        <source>Tok&amp;en</source>
        <translation>トークン(&amp;E)</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>キーリングに問い合わせ中…</translation>
    </message>
    <message>
        <source>Shar&amp;ed secret</source>
        <translation>共有シークレット(&amp;E)</translation>
    </message>
</context>
<context>
    <name>penstock::LoginOptions</name>
    <message>
        <source>--login must be basic, token, bearer or jwt.</source>
        <translation>--login は basic、token、bearer、jwt のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>--user and --url name different users. Leave one out.</source>
        <translation>--user と --url のユーザーが異なります。どちらかを外してください。</translation>
    </message>
    <message>
        <source>--user: the saved password belongs to another user. Give this one&apos;s by --password-stdin or PENSTOCK_PASSWORD.</source>
        <translation>--user: 保存済みのパスワードは別のユーザーのものです。このユーザーのものを --password-stdin または PENSTOCK_PASSWORD で指定してください。</translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>トークン: </translation>
    </message>
    <message>
        <source>Shared secret: </source>
        <translation>共有シークレット: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>パスワード: </translation>
    </message>
    <message>
        <source>How to log in: basic (user and password), token, bearer, or jwt (signed with the shared secret of InfluxDB 1.x). Default: token when one is given, else basic.</source>
        <translation>ログイン方法: basic (ユーザーとパスワード)、token、bearer、jwt (InfluxDB 1.x の共有シークレットで署名)。既定: トークンがあれば token、なければ basic。</translation>
    </message>
    <message>
        <source>The login&apos;s user; the password comes by --password-stdin or PENSTOCK_PASSWORD.</source>
        <translation>ログインのユーザー。パスワードは --password-stdin または PENSTOCK_PASSWORD から。</translation>
    </message>
    <message>
        <source>Read the password, or the shared secret, from standard input, one line.</source>
        <translation>パスワードまたは共有シークレットを標準入力から 1 行で読み込みます。</translation>
    </message>
    <message>
        <source>Read the token from standard input, one line; else it comes from PENSTOCK_TOKEN.</source>
        <translation>トークンを標準入力から 1 行で読み込みます。指定しない場合は PENSTOCK_TOKEN から。</translation>
    </message>
    <message>
        <source>Give only one of --password-stdin and --token-stdin.</source>
        <translation>--password-stdin と --token-stdin はどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>--token-stdin goes with --login token or bearer.</source>
        <translation>--token-stdin は --login token または bearer とともに使います。</translation>
    </message>
    <message>
        <source>--password-stdin goes with --login basic or jwt; a token comes by --token-stdin.</source>
        <translation>--password-stdin は --login basic または jwt とともに使います。トークンは --token-stdin で指定します。</translation>
    </message>
    <message>
        <source>Give the token by --token-stdin or PENSTOCK_TOKEN.</source>
        <translation>トークンを --token-stdin または PENSTOCK_TOKEN で指定してください。</translation>
    </message>
    <message>
        <source>Give the shared secret by --password-stdin or PENSTOCK_PASSWORD.</source>
        <translation>共有シークレットを --password-stdin または PENSTOCK_PASSWORD で指定してください。</translation>
    </message>
</context>
<context>
    <name>penstock::LoopbackDoor</name>
    <message>
        <source>The local server cannot be shared at port %1 of 127.0.0.1: %2. Choose another port.</source>
        <translation>ローカルサーバーを 127.0.0.1 のポート %1 で共有できません: %2。別のポートを選んでください。</translation>
    </message>
</context>
<context>
    <name>penstock::LossQuestion</name>
    <message>
        <source>This cannot be undone. It has not been run yet.</source>
        <translation>この操作は元に戻せません。まだ実行していません。</translation>
    </message>
    <message>
        <source>This cannot be undone, and has not been run yet: %1</source>
        <translation>元に戻せないため、まだ実行していません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n statements cannot be undone, and nothing has been run yet. The first one: %1</source>
        <translation>
            <numerusform>%n 個のステートメントは元に戻せないため、まだ何も実行していません。最初のもの: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 で %1 を実行</translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to go on.</source>
        <translation>%1 は本番環境の接続です。続行するには %2 と入力してください。</translation>
    </message>
    <message>
        <source>The rows that its condition names go, in every retention policy.</source>
        <translation>条件に合う行は、すべての保持ポリシーで失われます。</translation>
    </message>
    <message>
        <source>It has no condition: all rows go, of every time and in every retention policy.</source>
        <translation>条件がないため、すべての時刻の行が、すべての保持ポリシーで失われます。</translation>
    </message>
    <message>
        <source>All rows of the series that its condition names go, of every time.</source>
        <translation>条件に合うシリーズの行は、すべての時刻で失われます。</translation>
    </message>
    <message>
        <source>It has no condition: all its series go with their rows, of every time.</source>
        <translation>条件がないため、すべてのシリーズが、すべての時刻の行とともに失われます。</translation>
    </message>
    <message>
        <source>Where its time becomes shorter, the rows that are older than that go for good; a longer time can be set back.</source>
        <translation>期間が短くなると、それより古い行は完全に失われます。長くした場合は元に戻せます。</translation>
    </message>
    <message>
        <source>Whether this takes something away for good is not known.</source>
        <translation>これによって何かが完全に失われるかどうかはわかりません。</translation>
    </message>
    <message>
        <source>It has not been run yet.</source>
        <translation>まだ実行されていません。</translation>
    </message>
    <message>
        <source>This has not been run yet: %1</source>
        <translation>まだ実行されていません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n statements may take something away for good, and nothing has been run yet. The first one: %1</source>
        <translation>
            <numerusform>%n 個のステートメントによって何かが完全に失われる可能性があります。まだ何も実行されていません。最初のステートメント: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::MainWindow</name>
    <message>
        <source>a connection of your choice</source>
        <translation>選択する接続</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <source>No keyring answers: passwords are kept in memory until Penstock ends. Unlock or install a keyring to keep them.</source>
        <translation>キーリングが応答しないため、パスワードは Penstock の終了までメモリに保持されます。保存するには、キーリングのロックを解除するか、キーリングをインストールしてください。</translation>
    </message>
</context>
<context>
    <name>penstock::MappedMessageReader</name>
    <message>
        <source>the name &quot;%1&quot; is there twice by the mapping</source>
        <translation>対応付けの結果、名前「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>%1 is no %2</source>
        <translation>%1 は%2ではありません</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>penstock::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>メッセージの詳細</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>penstock::MetricsPage</name>
    <message numerus="yes">
        <source>%n lines of the server&apos;s page were not understood and are left out.</source>
        <translation>
            <numerusform>サーバーのページの %n 行は解釈できず、除外しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::MissingDatabase</name>
    <message>
        <source>The database &quot;%1&quot; was made with shards of %2 days.</source>
        <translation>データベース「%1」を、シャードの期間 %2 日で作成しました。</translation>
    </message>
</context>
<context>
    <name>penstock::MonitorActions</name>
    <message>
        <source>Runs &amp;beside each other</source>
        <translation>実行を並べて表示(&amp;B)</translation>
    </message>
    <message>
        <source>Tell the &amp;desktop when a run ends, waits long or refuses rows</source>
        <translation>終了、長い待機、行の拒否をデスクトップに通知(&amp;D)</translation>
    </message>
    <message>
        <source>A wait is &amp;long after</source>
        <translation>長い待機とみなす時間(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close all that are over</source>
        <translation>終了したものをすべて閉じる(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::MonitorDock</name>
    <message>
        <source>Sink monitor</source>
        <translation>シンクモニター</translation>
    </message>
</context>
<context>
    <name>penstock::MonitorPanel</name>
    <message>
        <source>No writes yet</source>
        <translation>書き込みはまだありません</translation>
    </message>
    <message>
        <source>Writes show up here. Drop a CSV file on the window to start one, or make one that goes on: Monitor › New pipeline…</source>
        <translation>書き込みはここに表示されます。CSV ファイルをウィンドウにドロップするか、継続する書き込みを「モニター」の「新しいパイプライン…」で作成してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) were under way when Penstock ended. See below what is known.</source>
        <translation>
            <numerusform>Penstock の終了時に %n 件の書き込みが進行中でした。判明していることを下に示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit the speed</source>
        <translation>速度を制限</translation>
    </message>
    <message>
        <source>Rows per second at most; 0: as many as the server takes</source>
        <translation>1 秒あたりの最大行数。0: サーバーが受け付けるだけ</translation>
    </message>
    <message>
        <source>%1 is not there any more, so that its import cannot go on.</source>
        <translation>%1 がもうないため、インポートを続行できません。</translation>
    </message>
</context>
<context>
    <name>penstock::MonitorView</name>
    <message>
        <source>Writes</source>
        <translation>書き込み</translation>
    </message>
</context>
<context>
    <name>penstock::MonitorWindow</name>
    <message>
        <source>Sink monitor</source>
        <translation>シンクモニター</translation>
    </message>
</context>
<context>
    <name>penstock::MoveQueryDialog</name>
    <message>
        <source>Move “%1”</source>
        <translation>「%1」の移動</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
</context>
<context>
    <name>penstock::MqttClient</name>
    <message>
        <source>The certificates for the MQTT broker cannot be read (%1): %2</source>
        <translation>MQTT ブローカー用の証明書を読み込めません (%1): %2</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of an MQTT client.</source>
        <translation>「%1」は MQTT クライアントの ID に使えません。</translation>
    </message>
</context>
<context>
    <name>penstock::MqttHistory</name>
    <message numerus="yes">
        <source>%n message(s) were lost: they came while nothing more could be kept.</source>
        <translation>
            <numerusform>%n 件のメッセージが失われました。それ以上保持できないときに届いたものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection to the MQTT broker was lost %n time(s).</source>
        <translation>
            <numerusform>MQTT ブローカーへの接続が %n 回切れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was published meanwhile is lost: a broker keeps it for readers with a client id, at QoS 1.</source>
        <translation>その間に発行されたものは失われました。ブローカーが保持するのは、クライアント ID があり QoS 1 のリーダー宛てのものです。</translation>
    </message>
    <message>
        <source>A message of QoS 2 that was half taken when the connection was lost may be lost; QoS 1 loses none.</source>
        <translation>接続が切れたとき受信途中だった QoS 2 のメッセージは、失われた可能性があります。QoS 1 では失われません。</translation>
    </message>
    <message>
        <source>The MQTT broker has forgotten this client meanwhile: what it should have kept is lost.</source>
        <translation>MQTT ブローカーはその間にこのクライアントを忘れました。保持されるはずだったものは失われました。</translation>
    </message>
    <message>
        <source>The MQTT broker grants QoS %1 only, where %2 was asked for.</source>
        <translation>MQTT ブローカーが認めた QoS は、要求した %2 ではなく %1 です。</translation>
    </message>
</context>
<context>
    <name>penstock::MqttSource</name>
    <message>
        <source>the topic is none that is read here: the broker keeps an older subscription of this client id</source>
        <translation>ここで読み取るトピックではありません。ブローカーがこのクライアント ID の古い購読を保持しています</translation>
    </message>
    <message>
        <source>the topic is none of “%1”</source>
        <translation>トピックが「%1」のいずれにも当てはまりません</translation>
    </message>
    <message>
        <source>the message is empty: what the broker retained was deleted</source>
        <translation>メッセージが空です。ブローカーの保持メッセージが削除されました</translation>
    </message>
    <message>
        <source>%1 (topic %2)</source>
        <translation>%1 (トピック %2)</translation>
    </message>
    <message>
        <source>the name is there twice, in the message and in its topic %1</source>
        <translation>同じ名前がメッセージとトピック %1 の両方にあります</translation>
    </message>
    <message>
        <source>This Penstock was built without MQTT.</source>
        <translation>この Penstock は MQTT なしでビルドされています。</translation>
    </message>
</context>
<context>
    <name>penstock::MqttTrouble</name>
    <message>
        <source>The MQTT broker %1 does not let this login read one of the topics: %2.</source>
        <translation>MQTT ブローカー %1 は、このログインによるトピックの読み取りを許可していません: %2。</translation>
    </message>
    <message>
        <source>The MQTT broker %1 refused the login: %2</source>
        <translation>MQTT ブローカー %1 がログインを拒否しました: %2</translation>
    </message>
    <message>
        <source>TLS with the MQTT broker %1 failed: %2</source>
        <translation>MQTT ブローカー %1 との TLS に失敗しました: %2</translation>
    </message>
    <message>
        <source>The MQTT broker %1 cannot be reached: %2</source>
        <translation>MQTT ブローカー %1 に到達できません: %2</translation>
    </message>
</context>
<context>
    <name>penstock::MsgpackDecoder</name>
    <message>
        <source>The server&apos;s answer is broken in the row at byte %1.</source>
        <translation>サーバーの応答が、バイト %1 の位置の行で壊れています。</translation>
    </message>
    <message>
        <source>The answer has a row that is not built as InfluxDB 1.x does it, at byte %1.</source>
        <translation>バイト %1 の位置で、応答に InfluxDB 1.x の構造と異なる行があります。</translation>
    </message>
    <message>
        <source>The answer has rows before their columns, at byte %1.</source>
        <translation>バイト %1 の位置で、応答の列より先に行があります。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is broken at byte %1.</source>
        <translation>サーバーの応答がバイト %1 の位置で壊れています。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is broken at byte %1: a name was expected.</source>
        <translation>サーバーの応答がバイト %1 の位置で壊れています。名前があるはずの場所です。</translation>
    </message>
    <message>
        <source>The answer is not one of InfluxDB 1.x in msgpack. Check the address of the connection.</source>
        <translation>応答が InfluxDB 1.x の msgpack ではありません。接続のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer is not one of InfluxDB 1.x: it has neither results nor an error. Check the address of the connection.</source>
        <translation>応答が InfluxDB 1.x のものではありません。結果もエラーもありません。接続のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer has a series without columns, before byte %1.</source>
        <translation>バイト %1 より前で、応答に列のないシリーズがあります。</translation>
    </message>
    <message>
        <source>The answer has a part that is not built as InfluxDB 1.x does it, at byte %1.</source>
        <translation>バイト %1 の位置で、応答に InfluxDB 1.x の構造と異なる部分があります。</translation>
    </message>
    <message numerus="yes">
        <source>The answer has a value of more than %n MiB, at byte %1, which is not read; the rows so far are kept.</source>
        <translation>
            <numerusform>バイト %1 の位置で、応答に %n MiB を超える値があるため、読み込みません。それまでの行は残してあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.</source>
        <translation>応答が %1 バイトで途切れました。行が欠けています。クエリをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was empty.</source>
        <translation>サーバーの応答が空でした。</translation>
    </message>
</context>
<context>
    <name>penstock::NameDrop</name>
    <message>
        <source>Ask for it and draw it here</source>
        <translation>取得してここに描画</translation>
    </message>
</context>
<context>
    <name>penstock::NotesView</name>
    <message>
        <source>Messages of the server</source>
        <translation>サーバーのメッセージ</translation>
    </message>
    <message>
        <source>Further messages are counted, not listed.</source>
        <translation>これ以降のメッセージは数だけを数え、一覧には表示しません。</translation>
    </message>
    <message>
        <source>Statement %1: %2</source>
        <translation>ステートメント %1: %2</translation>
    </message>
</context>
<context>
    <name>penstock::NoticeStack</name>
    <message>
        <source>Show fewer messages</source>
        <translation>メッセージを減らす</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>ほか %n 件のメッセージ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::NumberLookDialog</name>
    <message>
        <source>Numbers of %1</source>
        <translation>%1 の数値</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>&amp;Decimal places</source>
        <translation>小数点以下の桁数(&amp;D)</translation>
    </message>
    <message>
        <source>A space between &amp;thousands</source>
        <translation>3 桁ごとにスペース(&amp;T)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>thousands: k, M, G</source>
        <translation>千単位: k、M、G</translation>
    </message>
    <message>
        <source>bytes: KiB, MiB, GiB</source>
        <translation>バイト: KiB、MiB、GiB</translation>
    </message>
    <message>
        <source>percent, of shares of 1</source>
        <translation>パーセント (1 に対する割合)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>単位(&amp;U)</translation>
    </message>
    <message>
        <source>such as °C or m/s</source>
        <translation>°C や m/s など</translation>
    </message>
    <message>
        <source>Text &amp;after</source>
        <translation>後に付けるテキスト(&amp;B)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>棒</translation>
    </message>
    <message>
        <source>a colour scale</source>
        <translation>カラースケール</translation>
    </message>
    <message>
        <source>&amp;Paint in the cells</source>
        <translation>セルに描画(&amp;P)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The numbers stay what they are: copies, exports, filters and sorts have all of their digits.</source>
        <translation>数値そのものは変わりません。コピー、エクスポート、フィルター、並べ替えではすべての桁が使われます。</translation>
    </message>
</context>
<context>
    <name>penstock::OffsetCommits</name>
    <message>
        <source>How far the source was read could not be committed: %1 It is tried again; what is not committed in the end is read again by the next reader.</source>
        <translation>ソースの読み取り位置をコミットできませんでした: %1再試行します。最後までコミットできなかった分は、次のリーダーが読み直します。</translation>
    </message>
</context>
<context>
    <name>penstock::OpenQuestion</name>
    <message>
        <source>Day first: %1</source>
        <translation>日が先: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>月が先: %1</translation>
    </message>
    <message>
        <source>Which day is %1 in the column “%2”?</source>
        <translation>列「%2」の %1 はどの日ですか?</translation>
    </message>
    <message>
        <source>%1: the decimal mark is “%2”</source>
        <translation>%1: 小数点は「%2」</translation>
    </message>
    <message>
        <source>Which number is %1 in the column “%2”?</source>
        <translation>列「%2」の %1 はどの数値ですか?</translation>
    </message>
    <message>
        <source>The name of the time column, “%1”, says %2. In which zone are the times? Others can be chosen from the list of zones.</source>
        <translation>時刻の列の名前「%1」は %2 を示しています。時刻のタイムゾーンはどれですか? ほかはタイムゾーンの一覧から選べます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>UTC all the same</source>
        <translation>それでも UTC</translation>
    </message>
    <message>
        <source>An hour comes twice in the first %1 rows, as it does where clocks are set back. In which zone are the times? Others can be chosen from the list of zones.</source>
        <translation>最初の %1 行に、時計が戻るときのように 2 回現れる 1 時間があります。時刻のタイムゾーンはどれですか? ほかはタイムゾーンの一覧から選べます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first %1 row(s) have time and tags in common with another row and would overwrite it. Which column tells them apart?</source>
        <translation>
            <numerusform>最初の %1 行のうち %n 行は、時刻とタグがほかの行と同じで、それを上書きします。区別する列はどれですか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make “%1” a tag</source>
        <translation>「%1」をタグにする</translation>
    </message>
    <message>
        <source>None: the last of such rows stays</source>
        <translation>なし: そのような行は最後のものが残る</translation>
    </message>
    <message>
        <source>%1 In which one are its letters right?</source>
        <translation>%1文字が正しく表示されるのはどれですか?</translation>
    </message>
    <message>
        <source>%1 Is that right? See how it is read below.</source>
        <translation>%1これで正しいですか? 読み取り結果は下に表示されます。</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>Only the last line names them</source>
        <translation>最後の行だけが列名</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>このまま続ける</translation>
    </message>
</context>
<context>
    <name>penstock::OutcomeList</name>
    <message>
        <source>Statements of the run</source>
        <translation>実行のステートメント</translation>
    </message>
</context>
<context>
    <name>penstock::OutcomeModel</name>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a statement, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>penstock::OutputFormat</name>
    <message>
        <source>table, csv, json, jsonl, markdown, html or lp (line protocol)</source>
        <translation>table、csv、json、jsonl、markdown、html、lp (ラインプロトコル) のいずれか</translation>
    </message>
    <message>
        <source>table, csv, json, jsonl, markdown or html</source>
        <translation>table、csv、json、jsonl、markdown、html のいずれか</translation>
    </message>
    <message>
        <source>%1. Default table.</source>
        <translation>%1。既定 table。</translation>
    </message>
    <message>
        <source>Line protocol has its times in nanoseconds: leave out --epoch.</source>
        <translation>ラインプロトコルの時刻はナノ秒です。--epoch を外してください。</translation>
    </message>
    <message>
        <source>--format must be %1.</source>
        <translation>--format は %1で指定してください。</translation>
    </message>
    <message>
        <source>--epoch must be ns, u, ms, s or rfc3339.</source>
        <translation>--epoch は ns、u、ms、s、rfc3339 のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>--formula-safe is for --format csv.</source>
        <translation>--formula-safe は --format csv 用です。</translation>
    </message>
    <message>
        <source>--not-finite is for --format json and jsonl.</source>
        <translation>--not-finite は --format json と jsonl 用です。</translation>
    </message>
    <message>
        <source>--%1 is for --format lp.</source>
        <translation>--%1 は --format lp 用です。</translation>
    </message>
    <message>
        <source>Times as whole numbers, rounded down: ns, u, ms or s; or rfc3339, the default.</source>
        <translation>時刻を整数で (端数は切り捨て): ns、u、ms、s。または rfc3339 (既定)。</translation>
    </message>
</context>
<context>
    <name>penstock::OwnPatterns</name>
    <message>
        <source>Own patterns</source>
        <translation>自作パターン</translation>
    </message>
    <message>
        <source>Make, edit and pass on patterns of your own</source>
        <translation>自作パターンの作成、編集、受け渡し</translation>
    </message>
    <message>
        <source>&amp;New pattern…</source>
        <translation>新しいパターン(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Copy and edit…</source>
        <translation>コピーして編集(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Import patterns</source>
        <translation>パターンのインポート</translation>
    </message>
    <message>
        <source>Patterns (*.json)</source>
        <translation>パターン (*.json)</translation>
    </message>
    <message>
        <source>The patterns are taken over.</source>
        <translation>パターンをインポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) of the file were left out.</source>
        <translation>
            <numerusform>ファイルのパターン %n 個を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export your patterns</source>
        <translation>自作パターンのエクスポート</translation>
    </message>
    <message>
        <source>Your patterns are in %1.</source>
        <translation>自作パターンを %1 に書き込みました。</translation>
    </message>
</context>
<context>
    <name>penstock::OwnServer</name>
    <message>
        <source>The local server did not answer within 10 minutes.</source>
        <translation>ローカルサーバーが 10 分以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The local server ended. %1</source>
        <translation>ローカルサーバーが終了しました。%1</translation>
    </message>
    <message>
        <source>Another program has taken port %1 of 127.0.0.1. The local server is started at another one.</source>
        <translation>別のプログラムが 127.0.0.1 のポート %1 を使っているため、ローカルサーバーを別のポートで起動します。</translation>
    </message>
</context>
<context>
    <name>penstock::PackingDevice</name>
    <message>
        <source>The file could not be written: %1. Check that there is room and try again.</source>
        <translation>ファイルに書き込めませんでした: %1。空き容量を確認してやり直してください。</translation>
    </message>
</context>
<context>
    <name>penstock::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>penstock::ParameterPanel</name>
    <message>
        <source>Values of the query&apos;s parameters</source>
        <translation>クエリのパラメーターの値</translation>
    </message>
    <message>
        <source>Type of $%1</source>
        <translation>$%1 の型</translation>
    </message>
    <message>
        <source>Value of $%1</source>
        <translation>$%1 の値</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>$%1 has no value yet; the statement has not been run.</source>
        <translation>$%1 にまだ値がないため、ステートメントを実行していません。</translation>
    </message>
    <message>
        <source>$%1: %2. The statement has not been run.</source>
        <translation>$%1: %2。ステートメントを実行していません。</translation>
    </message>
</context>
<context>
    <name>penstock::ParameterValue</name>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>「%1」は真でも偽でもありません</translation>
    </message>
    <message>
        <source>“%1” is no whole number</source>
        <translation>「%1」は整数ではありません</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>“%1” is no duration such as 1h30m</source>
        <translation>「%1」は 1h30m のような期間ではありません</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>名前がありません</translation>
    </message>
</context>
<context>
    <name>penstock::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>penstock::PatternCatalog</name>
    <message>
        <source>Measurements</source>
        <translation>メジャーメント</translation>
    </message>
    <message>
        <source>Fields and their types</source>
        <translation>フィールドとその型</translation>
    </message>
    <message>
        <source>Fields of a measurement</source>
        <translation>メジャーメントのフィールド</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags of a measurement</source>
        <translation>メジャーメントのタグ</translation>
    </message>
    <message>
        <source>Values of a tag</source>
        <translation>タグの値</translation>
    </message>
    <message>
        <source>Values of a tag in a measurement</source>
        <translation>メジャーメント内のタグの値</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Series of a measurement</source>
        <translation>メジャーメントのシリーズ</translation>
    </message>
    <message>
        <source>Number of series</source>
        <translation>シリーズの数</translation>
    </message>
    <message>
        <source>Number of values of a tag</source>
        <translation>タグの値の数</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Retention policies</source>
        <translation>保持ポリシー</translation>
    </message>
    <message>
        <source>Continuous queries</source>
        <translation>継続クエリ</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Create a database</source>
        <translation>データベースの作成</translation>
    </message>
    <message>
        <source>Create a retention policy</source>
        <translation>保持ポリシーの作成</translation>
    </message>
    <message>
        <source>Delete old rows of a measurement</source>
        <translation>メジャーメントの古い行を削除</translation>
    </message>
    <message>
        <source>Delete a measurement</source>
        <translation>メジャーメントを削除</translation>
    </message>
    <message>
        <source>Delete a database</source>
        <translation>データベースを削除</translation>
    </message>
    <message>
        <source>Running queries</source>
        <translation>実行中のクエリ</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Columns of a table and their types</source>
        <translation>テーブルの列とその型</translation>
    </message>
    <message>
        <source>Queries, running and recent</source>
        <translation>実行中および最近のクエリ</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Databases and users</source>
        <translation>データベースとユーザー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Recent rows</source>
        <translation>最近の行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Last value of each series</source>
        <translation>各シリーズの最後の値</translation>
    </message>
    <message>
        <source>Latest row</source>
        <translation>最新の行</translation>
    </message>
    <message>
        <source>Mean in time windows</source>
        <translation>時間ウィンドウごとの平均</translation>
    </message>
    <message>
        <source>Min, mean, max in time windows</source>
        <translation>時間ウィンドウごとの最小、平均、最大</translation>
    </message>
    <message>
        <source>Percentile in time windows</source>
        <translation>時間ウィンドウごとのパーセンタイル</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>変化率</translation>
    </message>
    <message>
        <source>Highest values</source>
        <translation>最大の値</translation>
    </message>
    <message>
        <source>Gaps between values</source>
        <translation>値の間の空き</translation>
    </message>
    <message>
        <source>Today and the day before</source>
        <translation>今日と前日</translation>
    </message>
    <message>
        <source>First and last value</source>
        <translation>最初と最後の値</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>値の数</translation>
    </message>
    <message>
        <source>Rows with a tag value</source>
        <translation>特定のタグ値の行</translation>
    </message>
    <message>
        <source>Rows with a tag that matches</source>
        <translation>一致するタグを持つ行</translation>
    </message>
</context>
<context>
    <name>penstock::PatternDialog</name>
    <message>
        <source>Pattern %1</source>
        <translation>パターン %1</translation>
    </message>
    <message>
        <source>New pattern</source>
        <translation>新しいパターン</translation>
    </message>
    <message>
        <source>for penstock-cli query --pattern</source>
        <translation>penstock-cli query --pattern 用</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>テキスト(&amp;X)</translation>
    </message>
    <message>
        <source>It asks for no value. Write {name} where one is to stand: in quotes it may be any text, without quotes a number, a duration or a word.</source>
        <translation>入力する値はありません。値の入る場所に {name} と書きます。引用符の中なら任意のテキスト、引用符なしなら数値、期間、または単語になります。</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>入力する値: %1。</translation>
    </message>
</context>
<context>
    <name>penstock::PatternField</name>
    <message>
        <source>Choose from a list</source>
        <translation>一覧から選択</translation>
    </message>
    <message>
        <source>No names are known here.</source>
        <translation>ここで使える名前はわかっていません。</translation>
    </message>
    <message>
        <source>No values are known here.</source>
        <translation>ここで使える値はわかっていません。</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>choice, its number, all</comment>
        <translation>%1、%2/%3</translation>
    </message>
</context>
<context>
    <name>penstock::PatternFile</name>
    <message>
        <source>&quot;language&quot; must be influxql, sql or flux.</source>
        <translation>「language」は influxql、sql、flux のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no name for a pattern: letters, digits and _, at most %2 of them.</source>
        <translation>「%1」はパターンの名前に使えません。英数字と _ を %2 文字以内で使ってください。</translation>
    </message>
    <message>
        <source>%1 is the name of a built-in pattern; give yours another.</source>
        <translation>%1 は組み込みパターンの名前です。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The text has more than %1 characters.</source>
        <translation>テキストが %1 文字を超えています。</translation>
    </message>
    <message>
        <source>This is no file of patterns: line %1: %2.</source>
        <translation>パターンのファイルではありません: %1 行目: %2。</translation>
    </message>
    <message>
        <source>This is no file of patterns: it has no list &quot;patterns&quot;.</source>
        <translation>パターンのファイルではありません。リスト「patterns」がありません。</translation>
    </message>
    <message>
        <source>The file of patterns has version %1; this Penstock reads version %2.</source>
        <translation>パターンファイルのバージョンは %1 ですが、この Penstock が読み込めるのはバージョン %2 です。</translation>
    </message>
    <message>
        <source>Pattern %1: %2</source>
        <translation>パターン %1: %2</translation>
    </message>
    <message>
        <source>There is another %1.</source>
        <translation>%1 がほかにもあります。</translation>
    </message>
    <message>
        <source>A pattern needs a name: letters, digits and _, at most %1 of them.</source>
        <translation>パターンには名前が必要です。英数字と _ を %1 文字以内で使ってください。</translation>
    </message>
</context>
<context>
    <name>penstock::PatternForm</name>
    <message>
        <source>a regular expression, without slashes</source>
        <translation>正規表現 (スラッシュなし)</translation>
    </message>
    <message>
        <source>a duration, such as 5m or 2 days</source>
        <translation>期間 (5m、2 days など)</translation>
    </message>
    <message>
        <source>a number, a duration or a word</source>
        <translation>数値、期間、または単語</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>メジャーメント</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>保持ポリシー</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>at most so many rows</extracomment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>so many of the highest values</extracomment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>the percentile: 95</extracomment>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>of time, over which a mean is taken: 1m</extracomment>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>of time, a rate is per 1s or 1m</extracomment>
        <translation>単位</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>that a gap lasts at least</extracomment>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>how old: rows before it are deleted, or how long a policy keeps them</extracomment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Give “%1” first: what it has is listed then.</source>
        <translation>先に「%1」を入力してください。そこにあるものが一覧になります。</translation>
    </message>
    <message>
        <source>name, no quotes</source>
        <translation>名前 (引用符なし)</translation>
    </message>
    <message>
        <source>text, no quotes</source>
        <translation>テキスト (引用符なし)</translation>
    </message>
</context>
<context>
    <name>penstock::PatternStore</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 holds patterns that cannot be used. Mend or remove them there first: %2</source>
        <translation>%1 に使用できないパターンがあります。先に修正するか削除してください: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My patterns</source>
        <translation>自作パターン</translation>
    </message>
    <message>
        <source>There is a pattern %1 already.</source>
        <translation>パターン %1 は既にあります。</translation>
    </message>
</context>
<context>
    <name>penstock::PatternTree</name>
    <message>
        <source>Find a pattern</source>
        <translation>パターンを検索</translation>
    </message>
    <message>
        <source>Query patterns</source>
        <translation>クエリパターン</translation>
    </message>
</context>
<context>
    <name>penstock::PatternsCommand</name>
    <message>
        <source>Lists the patterns that query --pattern knows: the built-in ones, which ask the same in each language, and your own. Needs no server.</source>
        <translation>query --pattern で使えるパターンの一覧。各言語で同じ問い合わせをする組み込みのものと、自作のもの。サーバーは不要。</translation>
    </message>
    <message>
        <source>Only those in influxql, sql or flux.</source>
        <translation>influxql、sql、flux のいずれかのみ。</translation>
    </message>
    <message>
        <source>Take over the patterns of this file into your own; those of the same names are replaced.</source>
        <translation>このファイルのパターンを自作パターンにインポートします。同名のものは置き換えます。</translation>
    </message>
    <message>
        <source>Write your own patterns into this file.</source>
        <translation>自作パターンをこのファイルに書き込みます。</translation>
    </message>
    <message>
        <source>patterns takes no argument: %1.</source>
        <translation>patterns に引数はありません: %1。</translation>
    </message>
    <message>
        <source>--language must be influxql, sql or flux.</source>
        <translation>--language は influxql、sql、flux のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>Give --import or --export, not both.</source>
        <translation>--import と --export はどちらか一方だけを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) of the file were left out; the others are taken over.</source>
        <translation>
            <numerusform>ファイルのパターン %n 個を除外し、ほかをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the built-in ones only those that such a server runs: v1, v2, v3, v3-distributed, victoriametrics, questdb or greptimedb.</source>
        <translation>組み込みのもののうち、そのサーバーで動くものだけ: v1、v2、v3、v3-distributed、victoriametrics、questdb、greptimedb。</translation>
    </message>
    <message>
        <source>--runs-on must be v1, v2, v3, v3-distributed, victoriametrics, questdb or greptimedb.</source>
        <translation>--runs-on は v1、v2、v3、v3-distributed、victoriametrics、questdb、greptimedb のいずれかでなければなりません。</translation>
    </message>
</context>
<context>
    <name>penstock::PatternsDock</name>
    <message>
        <source>The statement with its values</source>
        <translation>値を入れたステートメント</translation>
    </message>
    <message>
        <source>I&amp;nsert</source>
        <translation>挿入(&amp;N)</translation>
    </message>
    <message>
        <source>Write the statement into the current query</source>
        <translation>ステートメントを現在のクエリに書き込む</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Run %1…</source>
        <translation>%1 を実行…</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 を実行</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>%1 answers no %2.</source>
        <translation>%1 は %2 に応答しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) that %1 does not run in %2 are not listed.</source>
        <translation>
            <numerusform>%1 が %2 で実行できないパターン %n 個は表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a value for “%1”.</source>
        <translation>「%1」の値を入力してください。</translation>
    </message>
</context>
<context>
    <name>penstock::PauseBands</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>archive.csv: 429 · 4.2 s</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>penstock::PauseText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>流量制限</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>キュー満杯</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>the server asked to wait</source>
        <translation>サーバーが待機を求めています</translation>
    </message>
    <message>
        <source>the server is not available</source>
        <translation>サーバーが利用できません</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>サーバーに到達できません</translation>
    </message>
    <message>
        <source>nothing listens at the server&apos;s address</source>
        <translation>サーバーのアドレスで待ち受けがありません</translation>
    </message>
    <message>
        <source>the server does not answer, and the queue is full</source>
        <translation>サーバーが応答せず、キューが満杯です</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>手動で一時停止中</translation>
    </message>
    <message>
        <source>resumes in %1</source>
        <translation>%1 後に再開</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 経過</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>penstock::PingCommand</name>
    <message>
        <source>none; it takes writes only</source>
        <translation>なし (書き込みのみ)</translation>
    </message>
    <message>
        <source>bind parameters</source>
        <translation>バインドパラメーター</translation>
    </message>
    <message>
        <source>typed parameters</source>
        <translation>型付きパラメーター</translation>
    </message>
    <message>
        <source>msgpack</source>
        <translation>msgpack</translation>
    </message>
    <message>
        <source>gzip on writes</source>
        <translation>書き込みの gzip</translation>
    </message>
    <message>
        <source>partial writes</source>
        <translation>部分書き込み</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>not asked for: the server lets in anybody, with any login or none</source>
        <translation>要求なし: どのログインでも、ログインなしでも接続できます</translation>
    </message>
    <message>
        <source>holds, by token</source>
        <translation>有効 (トークン)</translation>
    </message>
    <message>
        <source>holds, as “%1”</source>
        <translation>有効 (「%1」)</translation>
    </message>
    <message>
        <source>socket %1</source>
        <translation>ソケット %1</translation>
    </message>
    <message>
        <source>on this computer, not encrypted</source>
        <translation>このコンピューター上、暗号化なし</translation>
    </message>
    <message>
        <source>not encrypted: anybody on the way can read and change everything, the login too</source>
        <translation>暗号化なし: 経路上の誰もが、ログインを含むすべてを読み取り、改変できます</translation>
    </message>
    <message>
        <source>encrypted, the certificate is the pinned one</source>
        <translation>暗号化あり、証明書は固定されたもの</translation>
    </message>
    <message>
        <source>encrypted, but the certificate is not checked: anybody on the way can read and change everything</source>
        <translation>暗号化されていますが、証明書を確認していません: 経路上の誰もがすべてを読み取り、改変できます</translation>
    </message>
    <message>
        <source>encrypted, the certificate is checked</source>
        <translation>暗号化あり、証明書を確認済み</translation>
    </message>
    <message>
        <source>the system&apos;s, if it has one for this server</source>
        <translation>システムのもの (このサーバー用にあれば)</translation>
    </message>
    <message>
        <source>Says what a server is, how far away it is, and whether the login holds.</source>
        <translation>サーバーの種類、距離 (遅延)、ログインの有効性を表示します。</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>spoken to as</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>can</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>several, of which none is chosen (--org): %1</source>
        <translation>複数あり、未選択 (--org): %1</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>by ssh through %1; from there on not encrypted</source>
        <translation>%1 を経由する ssh。その先は暗号化されません</translation>
    </message>
</context>
<context>
    <name>penstock::PingJob</name>
    <message>
        <source>There is no organization “%2” on %1. Correct it in the connection&apos;s settings.</source>
        <translation>%1 に組織「%2」はありません。接続の設定で修正してください。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak as %2, which the connection says it is. Check host, port and path, or let Penstock find out what it is.</source>
        <translation>%1 の応答が、接続で指定された %2 のものではありません。ホスト、ポート、パスを確認するか、種類を Penstock に自動判別させてください。</translation>
    </message>
    <message>
        <source>%1 is %2, but its interface is not at this path. Check the path in the address.</source>
        <translation>%1 は %2 ですが、このパスにはインターフェイスがありません。アドレスのパスを確認してください。</translation>
    </message>
    <message>
        <source>What answers at %1 is not InfluxDB. Check host and port, and the path if there is a proxy in between.</source>
        <translation>%1 で応答しているのは InfluxDB ではありません。ホストとポート、間にプロキシがある場合はそのパスを確認してください。</translation>
    </message>
    <message>
        <source>The address names no port; InfluxDB usually listens on 8086, InfluxDB 3 on 8181.</source>
        <translation>アドレスにポートがありません。通常、InfluxDB は 8086、InfluxDB 3 は 8181 で待ち受けます。</translation>
    </message>
</context>
<context>
    <name>penstock::Pipeline</name>
    <message numerus="yes">
        <source>Up to %n row(s) may be stored twice: the answer to them was lost, and this server may keep both.</source>
        <translation>
            <numerusform>最大 %n 行が二重に保存された可能性があります。応答が失われ、このサーバーでは両方が残ることがあるためです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody wanted no more to be read: the source was not read to its end.</source>
        <translation>読み取りの中止が求められたため、ソースは最後まで読み取られていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more may be stored: no answer told of them. Writing them again does no harm if each has its own time.</source>
        <translation>
            <numerusform>さらに %n 行は応答がなく、保存された可能性があります。それぞれの時刻が異なれば、もう一度書き込んでも問題ありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be stored: no answer told of them. Look before you write them again: this server may keep both.</source>
        <translation>
            <numerusform>さらに %n 行は応答がなく、保存された可能性があります。このサーバーでは両方が残ることがあるため、書き込み直す前に確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were acknowledged by the server before that.</source>
        <translation>
            <numerusform>それまでに %n 行がサーバーに受理されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::PipelineDocument</name>
    <message>
        <source>the key is no UTF-8 text</source>
        <translation>キーが UTF-8 テキストではありません</translation>
    </message>
    <message>
        <source>the value of a message is no line protocol</source>
        <translation>メッセージの値がラインプロトコルではありません</translation>
    </message>
    <message>
        <source>the value has no &quot;%1&quot; that is a text or a number</source>
        <translation>値に、テキストまたは数値の「%1」がありません</translation>
    </message>
    <message>
        <source>this must be a list of texts, none of them empty.</source>
        <translation>空でないテキストのリストで指定してください。</translation>
    </message>
    <message>
        <source>this needs a mechanism to log in by: name it as &quot;sasl&quot;.</source>
        <translation>認証方式が必要です。「sasl」に指定してください。</translation>
    </message>
    <message>
        <source>this goes with &quot;from&quot;: &quot;timestamp&quot;.</source>
        <translation>&quot;from&quot;: &quot;timestamp&quot; とともに使います。</translation>
    </message>
    <message>
        <source>this must be a time such as 2018-08-08T15:22:33Z.</source>
        <translation>2018-08-08T15:22:33Z のような時刻で指定してください。</translation>
    </message>
    <message>
        <source>this must be less than &quot;poll_timeout_ms&quot;.</source>
        <translation>「poll_timeout_ms」より小さくしてください。</translation>
    </message>
    <message>
        <source>this must not be less than &quot;session_timeout_ms&quot;.</source>
        <translation>「session_timeout_ms」以上にしてください。</translation>
    </message>
    <message>
        <source>this goes with the format &quot;%1&quot; only.</source>
        <translation>形式「%1」でのみ使えます。</translation>
    </message>
    <message>
        <source>this must be a text, and not empty.</source>
        <translation>空でないテキストで指定してください。</translation>
    </message>
    <message>
        <source>this must be one of: %1.</source>
        <translation>次のいずれかで指定してください: %1。</translation>
    </message>
    <message>
        <source>this must be one ASCII character, and no quote.</source>
        <translation>引用符以外の ASCII 1 文字で指定してください。</translation>
    </message>
    <message>
        <source>lines of line protocol are sent as they are.</source>
        <translation>ラインプロトコルの行はそのまま送信されます。</translation>
    </message>
    <message>
        <source>at least one is needed.</source>
        <translation>少なくとも 1 つ必要です。</translation>
    </message>
    <message>
        <source>the &quot;topic_pattern&quot; has this name already.</source>
        <translation>「topic_pattern」に既にこの名前があります。</translation>
    </message>
    <message>
        <source>lines of line protocol have their own tags.</source>
        <translation>ラインプロトコルの行には独自のタグがあります。</translation>
    </message>
    <message>
        <source>this needs a &quot;client_id&quot;, and QoS 1 or 2: to others a broker sends nothing again.</source>
        <translation>「client_id」と QoS 1 または 2 が必要です。それ以外にはブローカーが再送しません。</translation>
    </message>
    <message>
        <source>a password needs its user.</source>
        <translation>パスワードにはユーザーが必要です。</translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>this source waits by itself: what is not sent stays where it is read from, so that nothing has to be kept on disk. Only &quot;off&quot; is possible.</source>
        <translation>このソースは自ら待機します。未送信のものは読み取り元に残るため、ディスクに保持する必要はありません。指定できるのは「off」だけです。</translation>
    </message>
    <message>
        <source>this does not go with &quot;template&quot;: give one of them.</source>
        <translation>「template」とともに使えません。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>空にはできません。</translation>
    </message>
    <message>
        <source>this does not go with &quot;include_metadata_tags&quot;: give one of them.</source>
        <translation>「include_metadata_tags」とともに使えません。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>CSV files cannot be read here.</source>
        <translation>ここでは CSV ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>lines of the document</source>
        <translation>ドキュメントの行</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>name a saved &quot;connection&quot;, give a &quot;url&quot;, or say &quot;local&quot;: true.</source>
        <translation>保存済みの「connection」の名前、「url」、または &quot;local&quot;: true を指定してください。</translation>
    </message>
    <message>
        <source>local server</source>
        <translation>ローカルサーバー</translation>
    </message>
    <message>
        <source>a saved connection has its own.</source>
        <translation>保存済みの接続には独自のものがあります。</translation>
    </message>
    <message>
        <source>a saved connection has its own login and organization.</source>
        <translation>保存済みの接続には独自のログインと組織があります。</translation>
    </message>
    <message>
        <source>give a token, or a user and a password.</source>
        <translation>トークン、またはユーザーとパスワードを指定してください。</translation>
    </message>
    <message>
        <source>nothing is checked without it, so that no certificate can be given.</source>
        <translation>これがなければ何も検証されないため、証明書は指定できません。</translation>
    </message>
    <message>
        <source>give authorities, or one certificate&apos;s fingerprint.</source>
        <translation>認証局、または 1 つの証明書のフィンガープリントを指定してください。</translation>
    </message>
    <message>
        <source>this goes on where the last run stopped, so that no &quot;offset&quot; can be given.</source>
        <translation>前回停止した位置から続くため、「offset」は指定できません。</translation>
    </message>
    <message>
        <source>these must be some of: cpu, mem, disk, net.</source>
        <translation>cpu、mem、disk、net の中から指定してください。</translation>
    </message>
    <message>
        <source>this must be 127.0.0.1 or ::1: it listens to this machine only.</source>
        <translation>127.0.0.1 または ::1 で指定してください。このコンピューター内でのみ待ち受けます。</translation>
    </message>
    <message>
        <source>a secret never stands in a document: give {&quot;env&quot;: &quot;NAME&quot;}, {&quot;file&quot;: &quot;PATH&quot;} or {&quot;keyring&quot;: &quot;NAME&quot;}.</source>
        <translation>シークレットをドキュメントに直接書くことはできません。{&quot;env&quot;: &quot;NAME&quot;}、{&quot;file&quot;: &quot;PATH&quot;}、または {&quot;keyring&quot;: &quot;NAME&quot;} で指定してください。</translation>
    </message>
    <message>
        <source>this is for TLS, which is off: say &quot;tls&quot;: true.</source>
        <translation>TLS 用ですが、TLS がオフになっています。&quot;tls&quot;: true を指定してください。</translation>
    </message>
    <message>
        <source>&quot;certificate&quot; and &quot;key&quot; go together.</source>
        <translation>「certificate」と「key」は両方が必要です。</translation>
    </message>
    <message>
        <source>to make points of messages a sink of type &quot;influx&quot; needs a &quot;rule&quot;.</source>
        <translation>メッセージをポイントに変換するには、型「influx」のシンクに「rule」が必要です。</translation>
    </message>
    <message>
        <source>This is not JSON: %1 (line %2).</source>
        <translation>JSON ではありません: %1 (%2 行目)。</translation>
    </message>
    <message>
        <source>A pipeline is one JSON object.</source>
        <translation>パイプラインは 1 つの JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>this stands here twice, and only one of them would count.</source>
        <translation>2 回指定されていますが、有効になるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>this must be &quot;%1&quot;.</source>
        <translation>「%1」でなければなりません。</translation>
    </message>
    <message>
        <source>this must be %1; other versions are not known.</source>
        <translation>%1 でなければなりません。ほかのバージョンには対応していません。</translation>
    </message>
    <message>
        <source>%1: %2 (line %3)</source>
        <translation>%1: %2 (%3 行目)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a pipeline.</source>
        <translation>%1 はパイプラインとしては大きすぎます。</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save and s&amp;tart</source>
        <translation>保存して開始(&amp;T)</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新しいパイプライン</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>Pipeline %1</source>
        <translation>パイプライン %1</translation>
    </message>
    <message>
        <source>It can run: %1 → %2</source>
        <translation>実行できます: %1 → %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>%1 行目、%2: %3</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>パイプラインの保存</translation>
    </message>
    <message>
        <source>Pipelines (*.json)</source>
        <translation>パイプライン (*.json)</translation>
    </message>
    <message>
        <source>The document has changes that are not saved.</source>
        <translation>ドキュメントに未保存の変更があります。</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>保存せずに閉じる(&amp;W)</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineList</name>
    <message>
        <source>Pipelines</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Open a pipeline</source>
        <translation>パイプラインを開く</translation>
    </message>
    <message>
        <source>Pipelines (*.json)</source>
        <translation>パイプライン (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineModel</name>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineRegistry</name>
    <message>
        <source>This cannot be run again: what it was begun from is not there any more.</source>
        <translation>開始元がもうないため、再実行できません。</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineReport</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>受理 %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>拒否 %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>不明 %1</translation>
    </message>
    <message>
        <source>paused: %1, resumes in %2 s</source>
        <translation>一時停止: %1、%2 s 後に再開</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>一時停止: %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 s</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 accepted, %4 rejected, %5 skipped in %6 s (%7 rows/s)</source>
        <translation>%1: 読み取り %2 行、受理 %3、拒否 %4、対象外 %5、%6 s (%7 行/秒)</translation>
    </message>
    <message>
        <source>  %1 more may be stored: no answer told of them</source>
        <translation>  さらに %1 行は応答がなく、保存された可能性があります</translation>
    </message>
    <message>
        <source>  %1 were read and not written</source>
        <translation>  %1 行は読み取られましたが、書き込まれていません</translation>
    </message>
    <message>
        <source>  %1 of them were settled by an earlier run</source>
        <translation>  うち %1 行は前回の実行で確定しています</translation>
    </message>
    <message>
        <source>  %1 requests found out which rows are stored, as the server did not say</source>
        <translation>  サーバーが示さないため、%1 件のリクエストで保存済みの行を調べました</translation>
    </message>
    <message>
        <source>  %1 requests were repeated, with %2 rows</source>
        <translation>  再送したリクエスト %1 件、%2 行</translation>
    </message>
    <message>
        <source>  %1 pauses, %2 s in all</source>
        <translation>  一時停止 %1 回、合計 %2 s</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>row unknown</source>
        <translation>行不明</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation> (%1 行目)</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>、列 %1</translation>
    </message>
    <message>
        <source>  … and more; --rejects FILE keeps them all</source>
        <translation>  … ほかにもあります。--rejects FILE ですべて保存します</translation>
    </message>
    <message>
        <source>  rejected rows are in %1</source>
        <translation>  拒否された行は %1 にあります</translation>
    </message>
    <message>
        <source>  --resume goes on where it stopped</source>
        <translation>  --resume で停止した位置から続行</translation>
    </message>
    <message>
        <source>  --undo %1 deletes what it wrote</source>
        <translation>  --undo %1 で書き込んだものを削除します</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>流量制限</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>接続拒否</translation>
    </message>
    <message>
        <source>the server does not answer, and the queue is full</source>
        <translation>サーバーが応答せず、キューが満杯です</translation>
    </message>
    <message>
        <source>paused by hand</source>
        <translation>手動で一時停止</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineRow</name>
    <message>
        <source>&amp;Start with Penstock</source>
        <translation>Penstock とともに開始(&amp;S)</translation>
    </message>
    <message>
        <source>Open the refused ro&amp;ws</source>
        <translation>拒否された行を開く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>この一覧から削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove from this list, and its secrets from the keyring</source>
        <translation>この一覧と、キーリングのシークレットを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試行</translation>
    </message>
    <message>
        <source>Ask the server again at once</source>
        <translation>サーバーにすぐに問い合わせ直す</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了させる</translation>
    </message>
    <message>
        <source>Take no more; what was taken is still written</source>
        <translation>新たに受け取らず、受け取った分は書き込む</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop at once; only what is on its way is waited for</source>
        <translation>直ちに停止し、送信中のものだけを待つ</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>Failed %1: %2</source>
        <translation>失敗 %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stored</source>
        <translation>
            <numerusform>保存 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒否 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n no answer tells</source>
        <translation>
            <numerusform>応答なし %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Connecting, try %1, next in %2</source>
        <translation>接続中、試行 %1 回目、次は %2 後</translation>
    </message>
    <message>
        <source>Connecting, try %1 is on its way</source>
        <translation>接続中、%1 回目を試行しています</translation>
    </message>
    <message>
        <source>Opening the source…</source>
        <translation>ソースを開いています…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Finishing what was taken…</source>
        <translation>受け取った分を書き込んでいます…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineState</name>
    <message>
        <source>Running, %1 waits</source>
        <comment>one of several sinks or partitions</comment>
        <translation>実行中、%1 が待機</translation>
    </message>
    <message numerus="yes">
        <source>Running, %n part(s) wait</source>
        <translation>
            <numerusform>実行中、%n か所が待機</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Finished, rows unknown</source>
        <translation>完了 (不明な行あり)</translation>
    </message>
    <message>
        <source>Finished with rejects</source>
        <translation>完了 (拒否あり)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Half of the writes were answered within %1, 95 of 100 within %2, 99 of 100 within %3.</source>
        <translation>書き込みの半数は %1 以内、95% は %2 以内、99% は %3 以内に応答がありました。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n write(s) at a time</source>
        <translation>
            <numerusform>同時書き込み 最大 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each of up to %2 rows</source>
        <translation>%1、各最大 %2 行</translation>
    </message>
    <message>
        <source>%1, as pinned.</source>
        <translation>%1 (固定)。</translation>
    </message>
    <message>
        <source>%1, as the settings say.</source>
        <translation>%1 (設定どおり)。</translation>
    </message>
    <message>
        <source>%1; it adapts to the server.</source>
        <translation>%1 (サーバーに適応)。</translation>
    </message>
    <message>
        <source>%1: more, for the server takes it well.</source>
        <translation>%1: サーバーに余裕があるため増やしました。</translation>
    </message>
    <message>
        <source>%1: less, for answers had become slower.</source>
        <translation>%1: 応答が遅くなったため減らしました。</translation>
    </message>
    <message>
        <source>%1: less, for no answer had come in time.</source>
        <translation>%1: 時間内に応答がなかったため減らしました。</translation>
    </message>
    <message>
        <source>%1: less, for writes were too large for the server.</source>
        <translation>%1: 書き込みがサーバーには大きすぎたため減らしました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) stored in %2.</source>
        <translation>
            <numerusform>%1 行を %2 で保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 row(s) were stored in %2.</source>
        <translation>
            <numerusform>停止: %1 行を %2 で保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed: %1 row(s) were stored in %2.</source>
        <translation>
            <numerusform>失敗: %1 行を %2 で保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 row(s) were not stored.</source>
        <translation>
            <numerusform>%1 行は保存されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 more row(s) may be stored: no answer told of them.</source>
        <translation>
            <numerusform>さらに %1 行は応答がなく、保存された可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 row(s) were read and not written.</source>
        <translation>
            <numerusform>%1 行は読み取られましたが、書き込まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 did not store %2 row(s), %3 more may be stored there.</source>
        <translation>
            <numerusform>%1 は %2 行を保存しておらず、さらに %3 行はそこに保存された可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 row(s) had nothing to store.</source>
        <translation>
            <numerusform>%1 行には保存するものがありませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::PipelineStats</name>
    <message>
        <source>Where these notes count, rows that were refused are counted as well.</source>
        <translation>ここでの件数には、拒否された行も含まれます。</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineStrip</name>
    <message>
        <source>Rows per second of %1</source>
        <translation>%1 の 1 秒あたりの行数</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineWorker</name>
    <message>
        <source>Rows that were refused before the run was broken off are not in %1.</source>
        <translation>実行の中断前に拒否された行は %1 にありません。</translation>
    </message>
    <message>
        <source>The source has changed since the run was broken off: it has fewer rows now. Begin anew with its first row.</source>
        <translation>実行の中断後にソースが変わり、行が減っています。最初の行からやり直してください。</translation>
    </message>
    <message>
        <source>The source has changed since the run was broken off: its rows do not stand where they stood. Begin anew with its first row.</source>
        <translation>実行の中断後にソースが変わり、行の位置がずれています。最初の行からやり直してください。</translation>
    </message>
</context>
<context>
    <name>penstock::PlanModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>penstock::PlanView</name>
    <message>
        <source>Plan of the statement</source>
        <translation>ステートメントの実行計画</translation>
    </message>
    <message>
        <source>&amp;Copy the row</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Steps only</source>
        <translation>ステップのみ</translation>
    </message>
    <message>
        <source>Copy the plan</source>
        <translation>実行計画をコピー</translation>
    </message>
    <message>
        <source>Measured by the server: %1 in all; the statement was run for it.</source>
        <translation>サーバーによる計測: 合計 %1。計測のためステートメントを実行しました。</translation>
    </message>
    <message>
        <source>What the server would do; the statement was not run.</source>
        <translation>サーバーが行う処理の予定です。ステートメントは実行していません。</translation>
    </message>
</context>
<context>
    <name>penstock::PointEdits</name>
    <message>
        <source>Take change &amp;back</source>
        <translation>変更を取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>These rows cannot be edited: %1</source>
        <translation>これらの行は編集できません: %1</translation>
    </message>
    <message>
        <source>changes of the answer before this one are staged. Apply or discard them first.</source>
        <translation>前の応答に対する変更が未送信です。先に適用するか破棄してください。</translation>
    </message>
    <message>
        <source>they are not all there yet.</source>
        <translation>まだすべてそろっていません。</translation>
    </message>
    <message>
        <source>the connection is not open.</source>
        <translation>接続が開いていません。</translation>
    </message>
    <message>
        <source>The connection that the changes belong to is not open.</source>
        <translation>変更の対象の接続が開いていません。</translation>
    </message>
    <message>
        <source>Edit &amp;value…</source>
        <translation>値を編集(&amp;V)…</translation>
    </message>
    <message>
        <source>Delete poi&amp;nts…</source>
        <translation>ポイントを削除(&amp;N)…</translation>
    </message>
    <message>
        <source>the answer was exchanged meanwhile.</source>
        <translation>その間に応答が入れ替わりました。</translation>
    </message>
    <message>
        <source>Changes of another answer are staged. Apply or discard them first.</source>
        <translation>別の応答に対する変更が未送信です。先に適用するか破棄してください。</translation>
    </message>
    <message>
        <source>The staged changes have not been sent. Apply or discard them before this is closed.</source>
        <translation>未送信の変更があります。閉じる前に適用するか破棄してください。</translation>
    </message>
</context>
<context>
    <name>penstock::PointField</name>
    <message>
        <source>Tag or type of field</source>
        <translation>タグまたはフィールドの型</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Float field</source>
        <translation>浮動小数点数フィールド</translation>
    </message>
    <message>
        <source>Integer field</source>
        <translation>整数フィールド</translation>
    </message>
    <message>
        <source>Boolean field</source>
        <translation>真偽値フィールド</translation>
    </message>
    <message>
        <source>String field</source>
        <translation>文字列フィールド</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>この行を削除</translation>
    </message>
    <message>
        <source>Unsigned field</source>
        <translation>符号なし整数フィールド</translation>
    </message>
    <message>
        <source>The value of “%1”, “%2”, is not %3.</source>
        <translation>「%1」の値「%2」は%3ではありません。</translation>
    </message>
    <message>
        <source>The tag “%1” has no value.</source>
        <translation>タグ「%1」に値がありません。</translation>
    </message>
    <message>
        <source>a number such as 21.5</source>
        <translation>21.5 のような数値</translation>
    </message>
    <message>
        <source>a whole number of 64 bits</source>
        <translation>64 ビットの整数</translation>
    </message>
    <message>
        <source>a whole number of 64 bits without a sign</source>
        <translation>64 ビットの符号なし整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真偽値</translation>
    </message>
</context>
<context>
    <name>penstock::PointForm</name>
    <message>
        <source>Meas&amp;urement</source>
        <translation>メジャーメント(&amp;U)</translation>
    </message>
    <message>
        <source>Time&amp;stamp</source>
        <translation>タイムスタンプ(&amp;S)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Such as 2024-05-01T12:00:00Z, or a number in the unit of this tab&apos;s times; empty: now</source>
        <translation>2024-05-01T12:00:00Z の形、またはこのタブの時刻の単位の数値。空欄: 現在</translation>
    </message>
    <message>
        <source>&amp;Add tag</source>
        <translation>タグを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add fie&amp;ld</source>
        <translation>フィールドを追加(&amp;L)</translation>
    </message>
    <message>
        <source>Insert the li&amp;ne</source>
        <translation>行を挿入(&amp;N)</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>ポイント</translation>
    </message>
</context>
<context>
    <name>penstock::PointMapping</name>
    <message>
        <source>No measurement is named. Name one, or give a rule for it.</source>
        <translation>メジャーメントが指定されていません。名前か、それを定める規則を指定してください。</translation>
    </message>
    <message>
        <source>Times of messages are in s, ms, us or ns, not in %1.</source>
        <translation>メッセージの時刻の単位は s、ms、us、ns のいずれかです。%1 は使えません。</translation>
    </message>
    <message>
        <source>These keys are named as tags and as fields: %1. Choose one.</source>
        <translation>これらのキーはタグとフィールドの両方に指定されています: %1。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>the value is no map of names and values, so there are no fields</source>
        <translation>値が名前と値のマップではないため、フィールドがありません</translation>
    </message>
    <message>
        <source>the rule for the measurement gives none</source>
        <translation>メジャーメントの規則から名前が得られません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, a map or bytes, which no tag holds</source>
        <translation>「%1」はリスト、マップ、またはバイト列で、タグには保持できません</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing</source>
        <translation>フィールド「%1」がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a tag and a field by the rules</source>
        <translation>「%1」が規則上タグでもフィールドでもあります</translation>
    </message>
    <message>
        <source>there is no field: all are null, NaN or left out</source>
        <translation>フィールドがありません。すべて null か NaN、または除外されています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an integer beyond 64 bits</source>
        <translation>「%1」は 64 ビットを超える整数です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, a map or bytes, which no field holds</source>
        <translation>「%1」はリスト、マップ、またはバイト列で、フィールドには保持できません</translation>
    </message>
    <message>
        <source>the time &quot;%1&quot; is missing</source>
        <translation>時刻「%1」がありません</translation>
    </message>
    <message>
        <source>the time is neither an integer nor a text such as 2018-08-08T15:22:33Z</source>
        <translation>時刻が整数でも 2018-08-08T15:22:33Z のようなテキストでもありません</translation>
    </message>
    <message>
        <source>neither the value nor the message has a time</source>
        <translation>値にもメッセージにも時刻がありません</translation>
    </message>
    <message>
        <source>the time %1 has %2 digits; in the precision of %3 times of today have %4</source>
        <translation>時刻 %1 は %2 桁ですが、単位 %3 では現在の時刻は %4 桁です</translation>
    </message>
</context>
<context>
    <name>penstock::PointRows</name>
    <message>
        <source>The rows have no time.</source>
        <translation>行に時刻がありません。</translation>
    </message>
    <message>
        <source>“%1” is both a tag and a field of “%2”.</source>
        <translation>「%1」は「%2」のタグでもありフィールドでもあります。</translation>
    </message>
    <message>
        <source>The column “%1” is neither a tag nor a field of “%2”.</source>
        <translation>列「%1」は「%2」のタグでもフィールドでもありません。</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>列「%1」が重複しています。</translation>
    </message>
    <message>
        <source>The tag “%1” is not among the columns, so that it is not known which point a row is: ask by SELECT *.</source>
        <translation>タグ「%1」が列にないため、行がどのポイントか不明です。SELECT * で問い合わせてください。</translation>
    </message>
    <message>
        <source>The row has no time.</source>
        <translation>この行には時刻がありません。</translation>
    </message>
    <message>
        <source>“%1” tells which point it is: only values of fields can be edited.</source>
        <translation>「%1」はどのポイントかを示すものです。編集できるのはフィールドの値だけです。</translation>
    </message>
    <message>
        <source>“%1” has several types in this measurement (%2): which one this point has is not known.</source>
        <translation>「%1」はこのメジャーメントで複数の型 (%2) を持ち、このポイントの型が不明です。</translation>
    </message>
    <message>
        <source>The server says that “%1” is of type %2, but the answer has other values.</source>
        <translation>サーバーは「%1」を %2 型としていますが、応答の値は異なります。</translation>
    </message>
</context>
<context>
    <name>penstock::PointRules</name>
    <message numerus="yes">
        <source>VictoriaMetrics keeps numbers only: %n text(s) became the number that they are, or 0.</source>
        <translation>
            <numerusform>VictoriaMetrics は数値しか保持しません。%n 個のテキストは、対応する数値または 0 になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>VictoriaMetrics keeps numbers only: true became 1, false became 0.</source>
        <translation>VictoriaMetrics は数値しか保持しません。真は 1、偽は 0 になりました。</translation>
    </message>
    <message>
        <source>GreptimeDB drops rows that are older than the time to live of their table or database, and acknowledges them. Some of these are older than a day: whether they are kept is not known here.</source>
        <translation>GreptimeDB は、テーブルまたはデータベースの保持期間 (TTL) より古い行を、正常と応答しながら破棄します。一部の行は 1 日より前のもので、保持されるかどうかはここでは分かりません。</translation>
    </message>
    <message>
        <source>Some versions of GreptimeDB keep all numbers as floats: integers beyond 9,007,199,254,740,992 may have been rounded.</source>
        <translation>GreptimeDB の一部のバージョンはすべての数値を浮動小数点数として保持します。9,007,199,254,740,992 を超える整数は丸められた可能性があります。</translation>
    </message>
    <message>
        <source>Where a column of QuestDB holds floats, integers beyond 9,007,199,254,740,992 were rounded.</source>
        <translation>QuestDB の浮動小数点数の列では、9,007,199,254,740,992 を超える整数は丸められました。</translation>
    </message>
    <message>
        <source>VictoriaMetrics keeps about 12 digits of a number, and of one beside much larger neighbours fewer or none: some were rounded.</source>
        <translation>VictoriaMetrics が保持する桁数は約 12 桁で、近くにはるかに大きい値があるとさらに減るか失われます。一部の数値は丸められました。</translation>
    </message>
    <message>
        <source>In VictoriaMetrics the tag &quot;db&quot; takes the place of the database&apos;s name.</source>
        <translation>VictoriaMetrics では、タグ「db」がデータベース名の代わりになります。</translation>
    </message>
    <message>
        <source>VictoriaMetrics keeps times to the millisecond: what is finer was cut off.</source>
        <translation>VictoriaMetrics は時刻をミリ秒まで保持します。それより細かい部分は切り捨てました。</translation>
    </message>
    <message>
        <source>QuestDB keeps times to the microsecond, unless the time of the table is a TIMESTAMP_NS: nanoseconds were cut off.</source>
        <translation>テーブルの時刻が TIMESTAMP_NS でない限り、QuestDB は時刻をマイクロ秒まで保持します。ナノ秒は切り捨てました。</translation>
    </message>
    <message>
        <source>QuestDB reads two backslashes, or one before a line break, as one character. Such lines were sent as they are.</source>
        <translation>QuestDB は、2 つのバックスラッシュ、または改行の前の 1 つを、1 文字として読みます。そのような行はそのまま送信しました。</translation>
    </message>
</context>
<context>
    <name>penstock::PointTime</name>
    <message>
        <source>The time is outside the range of InfluxDB, 1677-09-21 to 2262-04-11.</source>
        <translation>時刻が InfluxDB の範囲 1677-09-21 から 2262-04-11 を外れています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Write it as 2018-08-08T15:22:33.123456789Z.</source>
        <translation>「%1」は時刻ではありません。2018-08-08T15:22:33.123456789Z の形で指定してください。</translation>
    </message>
</context>
<context>
    <name>penstock::PolicyChoice</name>
    <message>
        <source>Retention policy</source>
        <translation>保持ポリシー</translation>
    </message>
    <message>
        <source>Where lines go that do not say it themselves (CONTEXT-RETENTION-POLICY)</source>
        <translation>行自身が示さない場合の書き込み先 (CONTEXT-RETENTION-POLICY)</translation>
    </message>
    <message>
        <source>the default one</source>
        <translation>既定のもの</translation>
    </message>
</context>
<context>
    <name>penstock::Precision</name>
    <message>
        <source>nanoseconds</source>
        <translation>ナノ秒</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>マイクロ秒</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>penstock::PreferenceRow</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>There is no zone of that name.</source>
        <translation>その名前のタイムゾーンはありません。</translation>
    </message>
    <message>
        <source>There is no zone of that name. Did you mean %1?</source>
        <translation>その名前のタイムゾーンはありません。候補: %1。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのフォルダーはありません。</translation>
    </message>
</context>
<context>
    <name>penstock::PreferencesWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Usual &amp;values of this page</source>
        <translation>このページを既定値に戻す(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes settings, keys and connections from a file</source>
        <translation>ファイルから設定、キー、接続をインポートします</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes settings and keys into a file, for another machine. Passwords and tokens stay here.</source>
        <translation>ほかのコンピューター用に、設定とキーをファイルに書き出します。パスワードとトークンは含みません。</translation>
    </message>
    <message>
        <source>Export &amp;with connections…</source>
        <translation>接続も含めてエクスポート(&amp;W)…</translation>
    </message>
    <message>
        <source>The connections as well; their passwords and tokens stay here.</source>
        <translation>接続も含めます。パスワードとトークンは含みません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The language changes when Penstock starts again.</source>
        <translation>言語は Penstock の再起動後に変わります。</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>High contrast is black on white, or white on black where the desktop is dark.</source>
        <translation>ハイコントラストは白地に黒、デスクトップがダークなら黒地に白です。</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>De&amp;nsity</source>
        <translation>密度(&amp;N)</translation>
    </message>
    <message>
        <source>How much space there is in and between controls and rows.</source>
        <translation>コントロールや行の内側と間の余白です。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字の大きさ(&amp;X)</translation>
    </message>
    <message>
        <source>Of menus, buttons and lists.</source>
        <translation>メニュー、ボタン、一覧の文字です。</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>&amp;Font of queries and tables</source>
        <translation>クエリとテーブルのフォント(&amp;F)</translation>
    </message>
    <message>
        <source>Fonts whose characters are all equally wide.</source>
        <translation>等幅フォントです。</translation>
    </message>
    <message>
        <source>Its &amp;size</source>
        <translation>そのサイズ(&amp;S)</translation>
    </message>
    <message>
        <source>Of the text in editors and tables.</source>
        <translation>エディターとテーブルの文字です。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>動き(&amp;M)</translation>
    </message>
    <message>
        <source>Reduced: nothing glides or fades, and the caret does not blink.</source>
        <translation>「少ない」では、移動や明滅の効果がなく、カーソルも点滅しません。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>少ない</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Width of a &amp;tab</source>
        <translation>タブの幅(&amp;T)</translation>
    </message>
    <message>
        <source>How far the Tab key goes, in characters.</source>
        <translation>Tab キーで進む文字数です。</translation>
    </message>
    <message>
        <source>The Tab key writes &amp;spaces</source>
        <translation>Tab キーで空白を入力(&amp;S)</translation>
    </message>
    <message>
        <source>Otherwise a tab character.</source>
        <translation>オフの場合はタブ文字です。</translation>
    </message>
    <message>
        <source>&amp;Offer names while typing</source>
        <translation>入力中に名前の候補を表示(&amp;O)</translation>
    </message>
    <message>
        <source>Measurements, fields, tags and words of the language. Ctrl+Space always does.</source>
        <translation>メジャーメント、フィールド、タグ、言語の単語です。Ctrl+Space ではいつでも表示します。</translation>
    </message>
    <message>
        <source>&amp;Close brackets</source>
        <translation>括弧を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>An opening bracket brings the closing one along, and goes around what is selected.</source>
        <translation>開き括弧を入力すると閉じ括弧も入り、選択範囲があれば囲みます。</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>行番号(&amp;N)</translation>
    </message>
    <message>
        <source>On the left of queries and of line protocol.</source>
        <translation>クエリとラインプロトコルの左側に表示します。</translation>
    </message>
    <message>
        <source>Long lines go on &amp;below</source>
        <translation>長い行を折り返す(&amp;B)</translation>
    </message>
    <message>
        <source>Otherwise they are scrolled sideways. Line protocol is always scrolled.</source>
        <translation>オフの場合は横にスクロールします。ラインプロトコルは常に横スクロールです。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Memory for rows</source>
        <translation>行に使うメモリ(&amp;M)</translation>
    </message>
    <message>
        <source>Of all results together. Beyond it a query waits, and you are asked.</source>
        <translation>すべての結果の合計です。超えるとクエリは待機し、対処を確認します。</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>A quarter: %1</source>
        <translation>4 分の 1: %1</translation>
    </message>
    <message>
        <source>&amp;Row limit</source>
        <translation>行数の上限(&amp;R)</translation>
    </message>
    <message>
        <source>With which a new query begins; what is left out is said.</source>
        <translation>新しいクエリの初期値です。除外した行があれば表示します。</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Numbers with &amp;groups of digits</source>
        <translation>数値を桁区切りで表示(&amp;G)</translation>
    </message>
    <message>
        <source>On the screen alone, where a column has no look of its own. Copies and files have all digits.</source>
        <translation>列に独自の書式がない場合の画面表示だけです。コピーとファイルにはすべての桁が入ります。</translation>
    </message>
    <message>
        <source>&amp;Decimal places</source>
        <translation>小数点以下の桁数(&amp;D)</translation>
    </message>
    <message>
        <source>On the screen alone, where a column has no look of its own.</source>
        <translation>列に独自の書式がない場合の画面表示だけです。</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>すべての桁</translation>
    </message>
    <message>
        <source>&amp;Copy with the names of the columns</source>
        <translation>列名も含めてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>What Ctrl+C does in a table; Ctrl+Shift+C always does.</source>
        <translation>テーブルでの Ctrl+C の動作です。Ctrl+Shift+C では常に含めます。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>With which a new query begins, as the IANA names it: Europe/Berlin.</source>
        <translation>新しいクエリの初期値です。IANA の名前で指定します: Europe/Berlin。</translation>
    </message>
    <message>
        <source>&amp;Times in tables</source>
        <translation>テーブルの時刻(&amp;T)</translation>
    </message>
    <message>
        <source>With which a new query begins. Each way is exact to the last nanosecond.</source>
        <translation>新しいクエリの初期値です。どの形式もナノ秒まで正確です。</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>1970 年からの秒</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>1970 年からのミリ秒</translation>
    </message>
    <message>
        <source>Microseconds since 1970</source>
        <translation>1970 年からのマイクロ秒</translation>
    </message>
    <message>
        <source>Nanoseconds since 1970</source>
        <translation>1970 年からのナノ秒</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>範囲(&amp;R)</translation>
    </message>
    <message>
        <source>From when to when a new query&apos;s placeholders ask.</source>
        <translation>新しいクエリのプレースホルダーが表す期間です。</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>データのある範囲</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>直近 15 分</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>直近 6 時間</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>直近 1 日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>直近 7 日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>直近 30 日</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>&amp;Rows per write</source>
        <translation>1 回の書き込みの行数(&amp;R)</translation>
    </message>
    <message>
        <source>Where an import begins; it can be changed in its own window.</source>
        <translation>インポートの初期値です。インポートのウィンドウで変更できます。</translation>
    </message>
    <message>
        <source>Writes in &amp;flight</source>
        <translation>同時書き込み数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep rows that are not stored</source>
        <translation>保存されなかった行を残す(&amp;K)</translation>
    </message>
    <message>
        <source>In a file, with the reason of each.</source>
        <translation>それぞれの理由とともにファイルに残します。</translation>
    </message>
    <message>
        <source>In this fol&amp;der</source>
        <translation>保存先フォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>Where the file with those rows goes.</source>
        <translation>その行のファイルの保存先です。</translation>
    </message>
    <message>
        <source>Beside the file that is imported</source>
        <translation>インポートするファイルと同じ場所</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Time to &amp;connect</source>
        <translation>接続の制限時間(&amp;C)</translation>
    </message>
    <message>
        <source>With which a new connection begins.</source>
        <translation>新しい接続の初期値です。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time without a &amp;byte</source>
        <translation>無応答の制限時間(&amp;B)</translation>
    </message>
    <message>
        <source>With which a new connection begins: after it the server counts as gone.</source>
        <translation>新しい接続の初期値です。この時間が過ぎるとサーバーは応答なしとみなされます。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>With which a new connection begins: system, http://host:port or socks5://host:port.</source>
        <translation>新しい接続の初期値です: system、http://host:port、socks5://host:port。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Requests that are kept</source>
        <translation>残すリクエスト数(&amp;R)</translation>
    </message>
    <message>
        <source>In Tools › Requests; older ones are forgotten.</source>
        <translation>ツール › リクエストに表示します。古いものから消えます。</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>ローカルサーバー</translation>
    </message>
    <message>
        <source>Found by itself in the search path</source>
        <translation>検索パスから自動検出</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Tell the &amp;desktop of runs</source>
        <translation>実行をデスクトップに通知(&amp;D)</translation>
    </message>
    <message>
        <source>When one ends, waits long or refuses rows while nobody looks.</source>
        <translation>見ていない間に実行が終わったとき、長く待っているとき、行が拒否されたときです。</translation>
    </message>
    <message>
        <source>A wait is &amp;long after</source>
        <translation>長い待機とみなす時間(&amp;L)</translation>
    </message>
    <message>
        <source>How long a run waits before the desktop is told.</source>
        <translation>デスクトップに通知するまでの待ち時間です。</translation>
    </message>
    <message>
        <source>Server&apos;s &amp;program</source>
        <translation>サーバーのプログラム(&amp;P)</translation>
    </message>
    <message>
        <source>influxd 1.x or 2.x, or influxdb3, which the local server runs from its next start on. Its folder stays with one of them.</source>
        <translation>次回の起動からローカルサーバーが実行する influxd 1.x / 2.x または influxdb3。フォルダーはそのうちの 1 つに固定されます。</translation>
    </message>
    <message>
        <source>Of the program, and of how it writes numbers; those in tables keep the point. It changes when Penstock starts again.</source>
        <translation>プログラムの言語と数値の書き方です。テーブルの数値の小数点は「.」のままです。Penstock の再起動後に変わります。</translation>
    </message>
</context>
<context>
    <name>penstock::PreflightReport</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 series</source>
        <translation>%1 を超えるシリーズ</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n シリーズ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>最初の %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none of which can be written.</source>
        <translation>%1、書き込めるものはありません。</translation>
    </message>
    <message>
        <source>%1 at %2 in %3.</source>
        <translation>%1、%3、時刻は %2。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 in %4.</source>
        <translation>%1、%4、時刻は %2 から %3 まで。</translation>
    </message>
    <message>
        <source>They are in the order of their times.</source>
        <translation>時刻順に並んでいます。</translation>
    </message>
    <message>
        <source>They are in the order of their times, the newest first.</source>
        <translation>新しいものから時刻順に並んでいます。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are earlier than the row before, first on line %1.</source>
        <translation>
            <numerusform>%n 行が前の行より早い時刻です。最初は %1 行目です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A series has a row every %1 or so, without gaps.</source>
        <translation>各シリーズの行の間隔: 約 %1。抜けはありません。</translation>
    </message>
    <message numerus="yes">
        <source>A series has a row every %1 or so, but for %n gap(s); the longest is %2, after %3 (line %4).</source>
        <translation>
            <numerusform>各シリーズの行の間隔はおよそ %1 ですが、抜けが %n か所あります。最長は %3 の後の %2 です (%4 行目)。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is on line %1.</source>
        <translation>最初は %1 行目です。</translation>
    </message>
    <message>
        <source>Lines %1 and %2 are both %3.</source>
        <translation>%1 行目と %2 行目はどちらも %3 です。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier row and would overwrite it with other values.</source>
        <translation>
            <numerusform>%n 行のシリーズと時刻が先の行と同じで、それを別の値で上書きします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the values were not compared.</source>
        <translation>
            <numerusform>うち %n 行の値は比較していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier row. The server keeps both.</source>
        <translation>
            <numerusform>%n 行のシリーズと時刻が先の行と同じです。サーバーは両方を保持します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier row and have no other value for a field: they are stored as one.</source>
        <translation>
            <numerusform>%n 行のシリーズと時刻が先の行と同じで、フィールドの値に違いはありません。1 つとして保存されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s) it is not known whether they share series and time with an earlier one: there are too many series, or they are too far out of order.</source>
        <translation>
            <numerusform>シリーズが多すぎるか順序が乱れすぎているため、%n 行について、シリーズと時刻が同じ行が先にあるかどうか不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>An hour comes twice, first on line %1 (%2), as it does where clocks are set back. The times may be of the zone %3, and not UTC.</source>
        <translation>時計が戻るときのように 2 回現れる 1 時間があります。最初は %1 行目 (%2) です。時刻は UTC ではなく、タイムゾーン %3 のものかもしれません。</translation>
    </message>
    <message>
        <source>Say the zone of the times: --time-zone %1, or --time-zone UTC if they are in UTC all the same.</source>
        <translation>時刻のタイムゾーンを --time-zone %1 で指定してください。それでも UTC の場合は --time-zone UTC を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are of an hour that comes twice when the clocks are set back, and the order of the rows does not tell which is meant.</source>
        <translation>
            <numerusform>%n 個の時刻は、時計が戻るときに 2 回現れる 1 時間のもので、行の順序でも区別できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which: --repeated-hour first, or --repeated-hour second.</source>
        <translation>どちらかを指定してください: --repeated-hour first または --repeated-hour second。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be refused, the first is on line %1: %2.</source>
        <translation>
            <numerusform>%n 行が拒否されます。最初は %1 行目です: %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold no value and will be left out, the first is on line %1.</source>
        <translation>
            <numerusform>%n 行には値がないため除外されます。最初は %1 行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are older than the database keeps, the first is on line %1: they will be refused, or never be shown.</source>
        <translation>
            <numerusform>%n 行がデータベースの保持期間より古く、最初は %1 行目です。拒否されるか、表示されることがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>To write them takes %1 or more.</source>
        <translation>書き込みには %1 以上かかります。</translation>
    </message>
</context>
<context>
    <name>penstock::PrivateFolder</name>
    <message>
        <source>The folder %1 cannot be made. Check that its parent folder can be written and that the disk is not full.</source>
        <translation>フォルダー %1 を作成できません。親フォルダーに書き込めることと、ディスクがいっぱいでないことを確認してください。</translation>
    </message>
</context>
<context>
    <name>penstock::ProductionConsent</name>
    <message>
        <source>Do what cannot be undone also on a connection that is marked as production: this one, by its name.</source>
        <translation>元に戻せない操作を、本番環境とした接続でも実行します。その接続の名前を指定します。</translation>
    </message>
    <message>
        <source>With --undo: delete also on a connection that is marked as production: this one, by its name.</source>
        <translation>--undo と共に: 本番環境とした接続でも削除します。その接続の名前を指定します。</translation>
    </message>
    <message>
        <source>%1: this cannot be undone, and has not been done. --confirm says &quot;%2&quot;, but the connection is &quot;%3&quot;.</source>
        <translation>%1: この操作は元に戻せないため、実行していません。--confirm は「%2」ですが、接続は「%3」です。</translation>
    </message>
    <message>
        <source>%1: this cannot be undone, and has not been done: &quot;%2&quot; is a production connection. Say --confirm &quot;%2&quot; to do it.</source>
        <translation>%1: 元に戻せないため、実行していません。「%2」は本番環境の接続です。実行するには --confirm &quot;%2&quot; を指定してください。</translation>
    </message>
    <message>
        <source>%1: this may take something away for good, and has not been done. --confirm says &quot;%2&quot;, but the connection is &quot;%3&quot;.</source>
        <translation>%1: これによって何かが完全に失われる可能性があるため、実行されませんでした。--confirm は「%2」ですが、接続は「%3」です。</translation>
    </message>
    <message>
        <source>%1: this may take something away for good, and has not been done: &quot;%2&quot; is a production connection. Say --confirm &quot;%2&quot; to do it.</source>
        <translation>%1: これによって何かが完全に失われる可能性があるため、実行されませんでした。「%2」は本番の接続です。実行するには --confirm &quot;%2&quot; を指定してください。</translation>
    </message>
</context>
<context>
    <name>penstock::Profile</name>
    <message>
        <source>Headers: a name may have only letters, digits and -, and must not be empty. Write them like X-Site: north.</source>
        <translation>ヘッダー: 名前は英数字と - だけで、空にはできません。X-Site: north のように書いてください。</translation>
    </message>
    <message>
        <source>Headers: %1 is set by Penstock itself. Leave it out.</source>
        <translation>ヘッダー: %1 は Penstock 自身が設定します。取り除いてください。</translation>
    </message>
    <message>
        <source>Headers: the value of %1 must not have line breaks or other control characters.</source>
        <translation>ヘッダー: %1 の値に改行などの制御文字は使えません。</translation>
    </message>
    <message>
        <source>URL: this is not an address. Write it like http://localhost:8086.</source>
        <translation>URL: アドレスではありません。http://localhost:8086 のように書いてください。</translation>
    </message>
    <message>
        <source>URL: it must begin with http:// or https://.</source>
        <translation>URL: http:// または https:// で始めてください。</translation>
    </message>
    <message>
        <source>URL: the host is missing.</source>
        <translation>URL: ホストがありません。</translation>
    </message>
    <message>
        <source>URL: the port must be 1 to 65535.</source>
        <translation>URL: ポートは 1 から 65535 までです。</translation>
    </message>
    <message>
        <source>URL: take user and password out of the address and give them in their own fields; the address is saved in a file.</source>
        <translation>URL: ユーザーとパスワードはアドレスから除き、それぞれの欄に入力してください。アドレスはファイルに保存されます。</translation>
    </message>
    <message>
        <source>URL: nothing may follow a ? or # here.</source>
        <translation>URL: ここでは ? や # の後に何も書けません。</translation>
    </message>
    <message>
        <source>Certificate authority: choose the file with its certificate.</source>
        <translation>認証局: 証明書のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Fingerprint: it must be the 64 hexadecimal digits of a SHA-256 sum.</source>
        <translation>フィンガープリント: SHA-256 の 16 進数 64 桁で指定してください。</translation>
    </message>
    <message>
        <source>Client certificate: choose its file as well; a key alone proves nothing.</source>
        <translation>クライアント証明書: 証明書のファイルも選んでください。鍵だけでは何も証明できません。</translation>
    </message>
    <message>
        <source>Client key: choose the file with the certificate&apos;s private key. It may be the certificate&apos;s file itself.</source>
        <translation>クライアント鍵: 証明書の秘密鍵のファイルを選んでください。証明書と同じファイルでもかまいません。</translation>
    </message>
    <message>
        <source>User: a name cannot have line breaks or other control characters.</source>
        <translation>ユーザー: 名前に改行などの制御文字は使えません。</translation>
    </message>
    <message>
        <source>User: a colon cannot be part of a user name (HTTP Basic).</source>
        <translation>ユーザー: ユーザー名にコロンは使えません (HTTP Basic)。</translation>
    </message>
    <message>
        <source>User: say for whom to sign with the shared secret.</source>
        <translation>ユーザー: 共有シークレットで署名する対象のユーザーを指定してください。</translation>
    </message>
    <message>
        <source>Proxy: take the password out of the address, which is saved in a file. The keyring keeps it; on the command line it comes from PENSTOCK_PROXY_PASSWORD.</source>
        <translation>プロキシ: アドレスはファイルに保存されるため、パスワードを除いてください。パスワードはキーリングに保存されます。コマンドラインでは PENSTOCK_PROXY_PASSWORD から取得します。</translation>
    </message>
    <message>
        <source>Proxy: a socket on this machine is not reached through a proxy. Take one of them away.</source>
        <translation>プロキシ: このコンピューター上のソケットにはプロキシ経由で接続できません。どちらか一方を取り除いてください。</translation>
    </message>
    <message>
        <source>Headers: %1 may hold a secret, and a connection is saved in a file. Use the login of the connection, or give the header on the command line.</source>
        <translation>ヘッダー: %1 には秘密の情報が含まれる可能性がありますが、接続はファイルに保存されます。接続のログインを使うか、コマンドラインでヘッダーを指定してください。</translation>
    </message>
    <message>
        <source>Time to connect: it must be more than 0 and at most 24 hours.</source>
        <translation>接続の制限時間: 0 より長く 24 時間以下にしてください。</translation>
    </message>
    <message>
        <source>Time without an answer: it must be 0 (no limit) to 24 hours.</source>
        <translation>無応答の制限時間: 0 (無制限) から 24 時間までにしてください。</translation>
    </message>
    <message>
        <source>Time for a whole request: it must be 0 (no limit) to 24 hours.</source>
        <translation>リクエスト全体の制限時間: 0 (無制限) から 24 時間までにしてください。</translation>
    </message>
    <message>
        <source>The field &quot;id&quot; must be a UUID.</source>
        <translation>フィールド「id」は UUID で指定してください。</translation>
    </message>
    <message>
        <source>Name: give the connection a name.</source>
        <translation>名前: 接続に名前を付けてください。</translation>
    </message>
    <message>
        <source>Unix socket: give the whole path, beginning with a slash.</source>
        <translation>Unix ソケット: スラッシュで始まる完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>Colour: write it like #0a6e78.</source>
        <translation>色: #0a6e78 のように書いてください。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a text.</source>
        <translation>フィールド「%1」はテキストで指定してください。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a whole number of milliseconds.</source>
        <translation>フィールド「%1」はミリ秒単位の整数で指定してください。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be one of system, caFile, pinned, anything.</source>
        <translation>フィールド「%1」は system、caFile、pinned、anything のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be one of auto, v1, v2, v3, v3-distributed, victoriametrics, questdb, greptimedb.</source>
        <translation>フィールド「%1」は auto、v1、v2、v3、v3-distributed、victoriametrics、questdb、greptimedb のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be one of basic, token, bearer, jwt.</source>
        <translation>フィールド「%1」は basic、token、bearer、jwt のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a list of objects with the texts name and value.</source>
        <translation>フィールド「%1」は、テキストの name と value を持つオブジェクトのリストで指定してください。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be true or false.</source>
        <translation>フィールド「%1」は true か false で指定してください。</translation>
    </message>
    <message>
        <source>SSH: a socket on this machine is not reached through another host. Take one of them away.</source>
        <translation>SSH: このコンピューターのソケットには、ほかのホストを経由して接続できません。どちらかを外してください。</translation>
    </message>
    <message>
        <source>SSH: take the proxy away. What ssh itself needs to get out stands in ssh&apos;s own configuration (ProxyJump, ProxyCommand).</source>
        <translation>SSH: プロキシを外してください。ssh が外に出るための設定は、ssh 自身の設定 (ProxyJump、ProxyCommand) に書きます。</translation>
    </message>
    <message>
        <source>Group: write it like plant 3/line 2.</source>
        <translation>グループ: plant 3/line 2 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileBar</name>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Import with it</source>
        <translation>これでインポート</translation>
    </message>
    <message>
        <source>Takes what the profile says and begins, unless something is to be asked</source>
        <translation>プロファイルの内容を採用し、確認事項がなければ開始します</translation>
    </message>
    <message>
        <source>Use it and look</source>
        <translation>使用して確認</translation>
    </message>
    <message>
        <source>Takes what the profile says; the next pages show it</source>
        <translation>プロファイルの内容を採用し、続くページに表示します</translation>
    </message>
    <message>
        <source>Profiles for files like this</source>
        <translation>このようなファイル用のプロファイル</translation>
    </message>
    <message>
        <source>The profile “%1” is for files like this.</source>
        <translation>プロファイル「%1」がこのようなファイルに使えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are for files like this:</source>
        <translation>
            <numerusform>このようなファイルに使えるプロファイルが %n 個あります:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ProfileDelegate</name>
    <message>
        <source>on this machine</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileForm</name>
    <message>
        <source>Penstock&apos;s own InfluxDB, for you alone on this machine. It starts when it is needed and ends with the program; its password or token is made by itself.</source>
        <translation>Penstock 専用の InfluxDB で、このコンピューターで自分だけが使えます。必要なときに起動し、プログラムとともに終了します。パスワードまたはトークンは自動的に作成されます。</translation>
    </message>
    <message>
        <source>Show its &amp;log</source>
        <translation>ログを表示(&amp;L)</translation>
    </message>
    <message>
        <source>Show its p&amp;references</source>
        <translation>設定を表示(&amp;R)</translation>
    </message>
    <message>
        <source>Or bucket; opened first; may stay empty</source>
        <translation>またはバケット。最初に開きます。空欄も可</translation>
    </message>
    <message>
        <source>2.x only; empty: the login&apos;s own</source>
        <translation>2.x のみ。空欄: ログインの組織</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>詳細設定(&amp;V)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>U&amp;RL</source>
        <translation>URL(&amp;R)</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>データベース(&amp;B)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Cert&amp;ificate</source>
        <translation>証明書(&amp;I)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>Marked wherever it is used; what destroys something asks for its name to be typed</source>
        <translation>使用するすべての場所に印を表示し、何かを削除する操作では対象の名前の入力を求めます</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Nothing is sent that writes or changes</source>
        <translation>書き込みや変更を行うものは送信しません</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>None; plant 3/line 2 lies in plant 3</source>
        <translation>なし (例: plant 3/line 2 は plant 3 の中)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>Organi&amp;zation</source>
        <translation>組織(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileKeeper</name>
    <message>
        <source>Save as profile</source>
        <translation>プロファイルとして保存</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>プロファイルの名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Replace it?</source>
        <translation>プロファイル「%1」は既にあります。置き換えますか?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>残す(&amp;L)</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileModel</name>
    <message>
        <source>certificate not checked</source>
        <translation>証明書未確認</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>a server, and a host</comment>
        <translation>%1 (%2経由)</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileOptions</name>
    <message>
        <source>Take options from this profile, that --save-profile or the window kept: its name, or a file. auto: the kept one that is for files with the header of the first file. What is said here wins.</source>
        <translation>--save-profile またはウィンドウで保存したこのプロファイルのオプションを使います: 名前またはファイル。auto: 最初のファイルのヘッダーに合うもの。ここでの指定が優先します。</translation>
    </message>
    <message>
        <source>Keep these options under this name, or in this file (with a / or ending in .json), for files with the same header.</source>
        <translation>これらのオプションを、同じヘッダーのファイル用に、この名前またはこのファイル (/ を含むか .json で終わるもの) に保存します。</translation>
    </message>
    <message>
        <source>--save-profile: &quot;auto&quot; cannot be the name of a profile.</source>
        <translation>--save-profile: 「auto」はプロファイル名に使えません。</translation>
    </message>
    <message>
        <source>--profile %1: there is a kept profile and a file of that name. For the file say ./%1, for the profile %2.</source>
        <translation>--profile %1: その名前の保存済みプロファイルとファイルの両方があります。ファイルは ./%1、プロファイルは %2 と指定してください。</translation>
    </message>
    <message>
        <source>--profile %1: no profile is kept, and there is no such file.</source>
        <translation>--profile %1: 保存済みのプロファイルはなく、そのファイルもありません。</translation>
    </message>
    <message>
        <source>--profile %1: no such profile is kept, and there is no such file. Kept are: %2.</source>
        <translation>--profile %1: そのプロファイルは保存されておらず、そのファイルもありません。保存済み: %2。</translation>
    </message>
    <message>
        <source>--profile auto needs a file whose header it can look at; name the profile, or the file.</source>
        <translation>--profile auto には、ヘッダーを確認できるファイルが必要です。プロファイルまたはファイルを指定してください。</translation>
    </message>
    <message>
        <source>--profile auto: no kept profile is for files with the columns %1. Say what the columns are, and keep it by --save-profile NAME.</source>
        <translation>--profile auto: 列 %1 のファイルに合う保存済みプロファイルはありません。列の扱いを指定し、--save-profile NAME で保存してください。</translation>
    </message>
    <message>
        <source>--profile auto: several kept profiles are for such files: %1. Name one.</source>
        <translation>--profile auto: このようなファイルに合う保存済みプロファイルが複数あります: %1。1 つを指定してください。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is for files with the columns %2; %3 has %4.</source>
        <translation>プロファイル「%1」は列 %2 のファイル用です。%3 の列は %4 です。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is for files with these columns: --profile &quot;%1&quot;</source>
        <translation>プロファイル「%1」がこれらの列のファイルに使えます: --profile &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Profiles for files with these columns are kept: %1. Take one by --profile NAME.</source>
        <translation>これらの列のファイルに合う保存済みプロファイル: %1。--profile NAME で指定してください。</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileStore</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1 行目、列 %2: %3</translation>
    </message>
    <message>
        <source>the field &quot;version&quot; is missing</source>
        <translation>フィールド「version」がありません</translation>
    </message>
    <message>
        <source>it has version %1, and this Penstock reads version %2</source>
        <translation>バージョンは %1 ですが、この Penstock が読み込めるのはバージョン %2 です</translation>
    </message>
    <message>
        <source>the field &quot;connections&quot; must be a list</source>
        <translation>フィールド「connections」はリストでなければなりません</translation>
    </message>
    <message>
        <source>connection %1: %2</source>
        <translation>接続 %1: %2</translation>
    </message>
    <message>
        <source>connection %1: the field &quot;id&quot; is in use already</source>
        <translation>接続 %1: フィールド「id」は既に使われています</translation>
    </message>
    <message>
        <source>connection %1: the field &quot;name&quot; is in use already</source>
        <translation>接続 %1: フィールド「name」は既に使われています</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be read: %2.</source>
        <translation>%1 の保存済みの接続を読み込めません: %2。</translation>
    </message>
    <message>
        <source>The connections are not saved. %1</source>
        <translation>接続は保存されていません。%1</translation>
    </message>
    <message>
        <source>The saved connections in %1 are damaged: %2. The file is kept as %3; connections begin anew.</source>
        <translation>%1 の保存済みの接続が破損しています: %2。ファイルは %3 として残し、接続は空の状態から始めます。</translation>
    </message>
    <message>
        <source>The local server is not a saved connection.</source>
        <translation>ローカルサーバーは保存済みの接続ではありません。</translation>
    </message>
    <message>
        <source>Name: there is a connection called &quot;%1&quot; already. Choose another name.</source>
        <translation>名前: 接続「%1」は既にあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is no such saved connection any more.</source>
        <translation>その保存済みの接続はもうありません。</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileWay</name>
    <message>
        <source>The profile “%1” is kept: the next file with these columns needs one Enter.</source>
        <translation>プロファイル「%1」を保存しました。これらの列の次のファイルは、Enter を 1 回押すだけで済みます。</translation>
    </message>
    <message>
        <source>No file before had these columns, or this one has no names for them: look at it first.</source>
        <translation>これらの列のファイルは初めてか、列に名前がありません。先に確認してください。</translation>
    </message>
    <message>
        <source>The profile “%1” is for files with other columns: %2.</source>
        <translation>プロファイル「%1」は列の異なるファイル用です: %2。</translation>
    </message>
    <message>
        <source>The profile “%1” is kept.</source>
        <translation>プロファイル「%1」を保存しました。</translation>
    </message>
</context>
<context>
    <name>penstock::ProfilesDialog</name>
    <message>
        <source>There is a profile “%1” already: rename it, or the file.</source>
        <translation>プロファイル「%1」は既にあります。プロファイルまたはファイルの名前を変えてください。</translation>
    </message>
    <message>
        <source>Profiles of imports</source>
        <translation>インポートのプロファイル</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Drag a profile out to hand its file on; drop such files here to take them in.</source>
        <translation>プロファイルを外へドラッグするとファイルとして渡せます。ファイルをここにドロップするとインポートします。</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>コピーを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Take &amp;in a file…</source>
        <translation>ファイルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>Delete the profile “%1”? It cannot be brought back.</source>
        <translation>プロファイル「%1」を削除しますか? 元に戻すことはできません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Take in profiles</source>
        <translation>プロファイルをインポート</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>プロファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save a copy of the profile</source>
        <translation>プロファイルのコピーを保存</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>No profile is kept yet</source>
        <translation>保存済みのプロファイルはまだありません</translation>
    </message>
    <message>
        <source>At the end of an import its choices can be saved as a profile: the next file of its kind then needs one Enter. Files with profiles can be dropped here as well.</source>
        <translation>インポートの最後に、その設定をプロファイルとして保存できます。同じ種類の次のファイルは Enter を 1 回押すだけで済みます。プロファイルのファイルをここにドロップすることもできます。</translation>
    </message>
</context>
<context>
    <name>penstock::ProgramNote</name>
    <message>
        <source>Looking for it…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Found: %1, %2</source>
        <translation>検出: %1、%2</translation>
    </message>
</context>
<context>
    <name>penstock::ProxyAddress</name>
    <message>
        <source>Proxy: write it like http://host:3128 or socks5://host:1080, or system for the system&apos;s.</source>
        <translation>プロキシ: http://host:3128 または socks5://host:1080 の形で書くか、システムのものを使う場合は system と書いてください。</translation>
    </message>
    <message>
        <source>Proxy: this is not an address. Write it like http://host:3128 or socks5://host:1080.</source>
        <translation>プロキシ: アドレスではありません。http://host:3128 または socks5://host:1080 の形で書いてください。</translation>
    </message>
    <message>
        <source>Proxy: its port is missing. Write it like http://host:3128 or socks5://host:1080.</source>
        <translation>プロキシ: ポートがありません。http://host:3128 または socks5://host:1080 の形で書いてください。</translation>
    </message>
    <message>
        <source>Proxy: nothing may follow the port.</source>
        <translation>プロキシ: ポートの後には何も書けません。</translation>
    </message>
    <message>
        <source>Proxy: there is a password without a user.</source>
        <translation>プロキシ: ユーザーのないパスワードがあります。</translation>
    </message>
</context>
<context>
    <name>penstock::ProxyForm</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムのもの</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>指定:</translation>
    </message>
    <message>
        <source>http://user@host:3128 or socks5://host:1080</source>
        <translation>http://user@host:3128 または socks5://host:1080</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Password of the proxy&apos;s user</source>
        <translation>プロキシのユーザーのパスワード</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
</context>
<context>
    <name>penstock::QueryBar</name>
    <message>
        <source>Query language</source>
        <translation>クエリ言語</translation>
    </message>
    <message>
        <source>What this query is written in</source>
        <translation>このクエリの言語</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>up to %1 rows</source>
        <translation>最大 %1 行</translation>
    </message>
    <message>
        <source>Row limit</source>
        <translation>行数の上限</translation>
    </message>
    <message>
        <source>How many rows of a statement are fetched; what is left out is said</source>
        <translation>1 つのステートメントで取得する行数。除外された分は表示で知らせます</translation>
    </message>
    <message>
        <source>changes data</source>
        <translation>データを変更</translation>
    </message>
</context>
<context>
    <name>penstock::QueryCommand</name>
    <message>
        <source>Runs InfluxQL, SQL or Flux and prints the answer. Of several statements, csv, json and jsonl have a first column “statement” with the number of the statement that each row answers, table, markdown and html a title above each table. Of several yields, a column “result” has the name. Line protocol (lp) needs to know the tags: those that the statement groups by, those of --tag, or, without --tag, those that the schema tells. Exit code 1: a statement failed, or the server said that rows are missing.</source>
        <translation>InfluxQL、SQL、Flux を実行して応答を表示します。ステートメントが複数の場合、csv、json、jsonl では最初の列「statement」に各行のステートメント番号が入り、table、markdown、html では各テーブルの上に見出しが付きます。yield が複数の場合は列「result」に名前が入ります。ラインプロトコル (lp) ではタグの特定が必要で、ステートメントのグループ化の列と --tag の列を使い、--tag がなければスキーマのとおりとします。終了コード 1: ステートメントが失敗したか、サーバーが行の欠落を示しました。</translation>
    </message>
    <message>
        <source>Rows in one piece of the answer, 1 to 1000000.</source>
        <translation>応答 1 回分の行数、1 から 1000000。</translation>
    </message>
    <message>
        <source>Print the server&apos;s own bytes in this format: json, csv, msgpack, jsonl, parquet or pretty, as far as the server has it.</source>
        <translation>サーバーの出力をこの形式でそのまま表示: json、csv、msgpack、jsonl、parquet、pretty (サーバーが対応するもの)。</translation>
    </message>
    <message>
        <source>Write the answer to this file, complete or not at all; packed when it is called .gz or .zst, and in the format of its ending (.csv, .json, .jsonl, .md, .html, .lp) unless --format says another.</source>
        <translation>応答をこのファイルに書き込みます。完全に書き込むか、まったく書き込みません。名前が .gz か .zst で終わる場合は圧縮し、--format で指定しなければ、拡張子 (.csv、.json、.jsonl、.md、.html、.lp) の形式にします。</translation>
    </message>
    <message>
        <source>csv: texts that a spreadsheet would take for a formula get an apostrophe.</source>
        <translation>csv: 表計算ソフトが数式とみなすテキストの前にアポストロフィを付けます。</translation>
    </message>
    <message>
        <source>json and jsonl: NaN and infinities as text, or null, the default.</source>
        <translation>json と jsonl: NaN と無限大を text (テキスト) または null (既定) に。</translation>
    </message>
    <message>
        <source>lp: of the points, where the answer does not say it.</source>
        <translation>lp: ポイントのメジャーメント (応答が示さない場合)。</translation>
    </message>
    <message>
        <source>lp: a column that is a tag. Can be given again.</source>
        <translation>lp: タグにする列。複数指定可。</translation>
    </message>
    <message>
        <source>--not-finite must be text or null.</source>
        <translation>--not-finite は text か null で指定してください。</translation>
    </message>
    <message>
        <source>--raw prints what the server sends: leave out --format and --epoch.</source>
        <translation>--raw はサーバーの出力をそのまま表示します。--format と --epoch を外してください。</translation>
    </message>
    <message>
        <source>--chunk-size must be a whole number from 1 to 1000000.</source>
        <translation>--chunk-size は 1 から 1000000 までの整数で指定してください。</translation>
    </message>
    <message>
        <source>Which columns are tags could not be found out: %1 Name them with --tag.</source>
        <translation>どの列がタグかを判別できませんでした: %1--tag で指定してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for the answer.</source>
        <translation>応答を収めるメモリが足りません。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 was not written: rows are missing.</source>
        <translation>%1 は書き込まれませんでした。行が欠けています。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in the answer: line protocol cannot hold them. %1</source>
        <translation>
            <numerusform>%n 行は応答に含まれていません。ラインプロトコルでは保持できません。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer has no rows.</source>
        <translation>応答に行がありません。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>What was sent: %1</source>
        <translation>送信した内容: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are NaN or infinite: they are null in JSON, unless --not-finite text.</source>
        <translation>
            <numerusform>%n 個の数値は NaN または無限大です。--not-finite text を指定しない限り、JSON では null です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::QueryEditor</name>
    <message>
        <source>Query text</source>
        <translation>クエリのテキスト</translation>
    </message>
</context>
<context>
    <name>penstock::QueryError</name>
    <message>
        <source>What answers at %1 is %2, not a database. Check the address of the connection, the path in it, and which kind of server it is set to.</source>
        <translation>%1 で応答しているのは%2で、データベースではありません。接続のアドレスとそのパス、設定されたサーバーの種類を確認してください。</translation>
    </message>
    <message>
        <source>%1 does not have what the query names. It says: %2</source>
        <translation>クエリが指定したものは %1 にありません。サーバーのメッセージ: %2</translation>
    </message>
    <message>
        <source>The server could not carry out the query. It says: %1</source>
        <translation>サーバーがクエリを実行できませんでした。サーバーのメッセージ: %1</translation>
    </message>
    <message>
        <source>The server did not understand the query. It says: %1</source>
        <translation>サーバーがクエリを解釈できませんでした。サーバーのメッセージ: %1</translation>
    </message>
    <message>
        <source>The server could not carry out the whole statement. It says: %1</source>
        <translation>サーバーがステートメント全体を実行できませんでした。サーバーのメッセージ: %1</translation>
    </message>
    <message>
        <source>InfluxDB 3 ends the connection like this, too, without a reason, when a query fails while it runs (a division by zero, a cast, NaN by /query); its log says why.</source>
        <translation>InfluxDB 3 は、実行中にクエリが失敗した場合 (0 による除算、型変換、/query での NaN など) も、理由を示さずこのように接続を切ります。理由はサーバーのログにあります。</translation>
    </message>
    <message>
        <source>There is no database “%1” on %2. Choose another one, or create it.</source>
        <translation>%2 にデータベース「%1」はありません。別のものを選ぶか、作成してください。</translation>
    </message>
    <message>
        <source>InfluxDB 2.x answers InfluxQL only for a bucket that a DBRP mapping gives the name of a database and a retention policy. Make one for the bucket, or ask in Flux.</source>
        <translation>InfluxDB 2.x が InfluxQL に応答するのは、DBRP マッピングでデータベース名と保持ポリシーを割り当てたバケットだけです。バケットのマッピングを作成するか、Flux で問い合わせてください。</translation>
    </message>
    <message>
        <source>InfluxDB 3 Core reads a limited number of files for one query: narrow its range of time.</source>
        <translation>InfluxDB 3 Core が 1 つのクエリで読み取るファイル数には上限があります。時間範囲を狭めてください。</translation>
    </message>
</context>
<context>
    <name>penstock::QueryFile</name>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>It holds zero bytes: it is no text.</source>
        <translation>NUL バイトが含まれており、テキストではありません。</translation>
    </message>
</context>
<context>
    <name>penstock::QueryFileCommands</name>
    <message>
        <source>“%1” was closed with changes that are not in its file.</source>
        <translation>「%1」は、変更をファイルに保存せずに閉じられました。</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>開き直す(&amp;R)</translation>
    </message>
    <message>
        <source>Open a query</source>
        <translation>クエリを開く</translation>
    </message>
    <message>
        <source>Queries (*.influxql *.sql *.flux)</source>
        <translation>クエリ (*.influxql *.sql *.flux)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>penstock::QueryFiles</name>
    <message>
        <source>%1: too many folders in each other.</source>
        <translation>%1: フォルダーの階層が深すぎます。</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <translation>%1: フォルダーを作成できません。</translation>
    </message>
    <message>
        <source>%1: it is no .influxql, .sql or .flux.</source>
        <translation>%1: .influxql、.sql、.flux のいずれでもありません。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>%1 を開けません。%2</translation>
    </message>
    <message>
        <source>Another window is saving just now. Try it again.</source>
        <translation>別のウィンドウが保存中です。もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>同じ名前のファイルが既にあります。</translation>
    </message>
    <message>
        <source>The file was changed by somebody else.</source>
        <translation>ファイルがほかから変更されました。</translation>
    </message>
    <message>
        <source>%1: copied without the password or token in the text.</source>
        <translation>%1: テキスト内のパスワードまたはトークンを除いてコピーしました。</translation>
    </message>
    <message>
        <source>%1: a folder cannot be copied into itself.</source>
        <translation>%1: フォルダーをそれ自身の中にコピーすることはできません。</translation>
    </message>
</context>
<context>
    <name>penstock::QueryHistory</name>
    <message>
        <source>It failed. What the server said is not kept: it may hold the password.</source>
        <translation>失敗しました。サーバーのメッセージはパスワードを含む可能性があるため残しません。</translation>
    </message>
    <message>
        <source>The history keeps no more than this of so long a text.</source>
        <translation>これほど長いテキストは、履歴にここまでしか残りません。</translation>
    </message>
</context>
<context>
    <name>penstock::QueryJob</name>
    <message>
        <source>There is not enough memory for the answer; the rows so far are kept. Ask for less at a time: a shorter span, fewer measurements, or a LIMIT.</source>
        <translation>応答を収めるメモリが足りません。それまでの行は残してあります。範囲を短くする、メジャーメントを減らす、LIMIT を付けるなどして、一度に問い合わせる量を減らしてください。</translation>
    </message>
</context>
<context>
    <name>penstock::QueryLibrary</name>
    <message>
        <source>There is a “%1” already.</source>
        <translation>「%1」は既にあります。</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 を作成できません。</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>フォルダーをそのフォルダー自体の中に移動することはできません。</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2.</source>
        <translation>%1 を %2 に移動できません。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 を削除できません。</translation>
    </message>
    <message>
        <source>There is a “%1” again by now. What was removed is in %2.</source>
        <translation>「%1」が新たに作られています。削除したものは %2 にあります。</translation>
    </message>
    <message>
        <source>%1 cannot be put back. It is in %2.</source>
        <translation>%1 を元に戻せません。%2 にあります。</translation>
    </message>
</context>
<context>
    <name>penstock::QueryNotes</name>
    <message>
        <source>As CSV the server leaves out what it has to say about statements: one that fails looks like one without rows.</source>
        <translation>CSV では、サーバーはステートメントに関するメッセージを含めません。失敗したステートメントは行のないものと区別できません。</translation>
    </message>
    <message>
        <source>InfluxDB 3 looks at the last day only, unless the statement has a condition on time.</source>
        <translation>InfluxDB 3 は、ステートメントに時刻の条件がない場合、直近 1 日だけを調べます。</translation>
    </message>
    <message numerus="yes">
        <source>The server announced more rows than it sent: this answer ends after %n row(s). Run the query again.</source>
        <translation>
            <numerusform>サーバーが予告した行数に足りず、この応答は %n 行で終わっています。クエリをもう一度実行してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server marked this answer as cut after %n row(s). InfluxDB before 1.8 does that to every answer of more than 10,000 rows, but if its max-row-limit is set, rows are missing. Ask for it in chunks to be sure.</source>
        <translation>
            <numerusform>サーバーはこの応答を %n 行で打ち切ったとしています。1.8 より前の InfluxDB は 10,000 行を超えるすべての応答をこう示しますが、max-row-limit が設定されている場合は行が欠けています。確実を期すには、チャンクで問い合わせてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server cut this answer at %n row(s) (its max-row-limit). Ask for it in chunks to get all rows.</source>
        <translation>
            <numerusform>サーバーがこの応答を %n 行で打ち切りました (max-row-limit)。すべての行を得るには、チャンクで問い合わせてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer broke off after %n row(s); more may be missing. %1</source>
        <translation>
            <numerusform>応答が %n 行で途切れました。まだ続きがある可能性があります。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::QueryPattern</name>
    <message>
        <source>A regular expression cannot be empty.</source>
        <translation>正規表現を空にはできません。</translation>
    </message>
    <message>
        <source>A regular expression here has one line.</source>
        <translation>ここでの正規表現は 1 行に限ります。</translation>
    </message>
    <message>
        <source>It is no regular expression: %1, at character %2.</source>
        <translation>正規表現ではありません: %2 文字目で %1。</translation>
    </message>
    <message>
        <source>It holds a carriage return or a zero character, which %1 cannot express.</source>
        <translation>%1 では表せない復帰文字またはヌル文字が含まれています。</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>名前を空にはできません。</translation>
    </message>
    <message>
        <source>Give a duration such as 5m or “2 days”.</source>
        <translation>5m や「2 days」のような期間を入力してください。</translation>
    </message>
    <message>
        <source>Give a number, a duration such as 5m, or one plain word.</source>
        <translation>数値、5m のような期間、または 1 つの単語を入力してください。</translation>
    </message>
    <message>
        <source>The pattern has no text.</source>
        <translation>パターンにテキストがありません。</translation>
    </message>
    <message>
        <source>The pattern has a single brace at character %1. Write {name} for a value and {{ or }} for a plain brace.</source>
        <translation>パターンの %1 文字目に単独の波括弧があります。値は {name}、波括弧そのものは {{ または }} と書いてください。</translation>
    </message>
    <message>
        <source>The pattern has no place for a value.</source>
        <translation>パターンに値を入れる場所がありません。</translation>
    </message>
    <message>
        <source>The pattern has places for %1, and no more: “%2” is left over.</source>
        <translation>パターンで値を入れられるのは %1 だけです。「%2」が余っています。</translation>
    </message>
    <message>
        <source>The pattern needs a value for: %1.</source>
        <translation>パターンに必要な値がありません: %1。</translation>
    </message>
    <message>
        <source>The pattern has no place for: %1.</source>
        <translation>パターンに入れる場所がありません: %1。</translation>
    </message>
    <message>
        <source>A minus sign after a minus sign would start a comment.</source>
        <translation>マイナス記号が 2 つ続くとコメントの始まりになります。</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used: “%2”. %3</source>
        <translation>%1 の値「%2」は使用できません。%3</translation>
    </message>
</context>
<context>
    <name>penstock::QueryReport</name>
    <message>
        <source>Statement %1: %2</source>
        <translation>ステートメント %1: %2</translation>
    </message>
</context>
<context>
    <name>penstock::QueryRun</name>
    <message>
        <source>The connection was closed while the statement ran. The rows so far are kept; run it again.</source>
        <translation>ステートメントの実行中に接続が閉じられました。それまでの行は残してあります。もう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 %2 was not written.</source>
        <comment>why, file</comment>
        <translation>%1 %2 は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>These are not all rows: the row limit has ended the statement.</source>
        <translation>これはすべての行ではありません。行数の上限でステートメントを終了しました。</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>stopped, on the server too</source>
        <translation>停止 (サーバーでも停止)</translation>
    </message>
    <message>
        <source>stopped, on the server by KILL QUERY</source>
        <translation>停止 (サーバーでは KILL QUERY で停止)</translation>
    </message>
    <message>
        <source>stopped here, but the server still runs it</source>
        <translation>ここでは停止したが、サーバーでは実行中</translation>
    </message>
    <message>
        <source>stopped here; the server does not tell whether it goes on</source>
        <translation>ここでは停止。サーバーで続いているかは不明</translation>
    </message>
    <message>
        <source>writing to a file</source>
        <translation>ファイルに書き込み中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>rows are missing</source>
        <translation>行が欠けています</translation>
    </message>
    <message>
        <source>%1 of %2 statements failed</source>
        <translation>%2 個中 %1 個のステートメントが失敗</translation>
    </message>
    <message>
        <source>first row %1</source>
        <translation>最初の行 %1</translation>
    </message>
    <message>
        <source>last row %1</source>
        <translation>最後の行 %1</translation>
    </message>
    <message>
        <source>results take %1 of %2 of memory</source>
        <translation>結果がメモリ %2 のうち %1 を使用</translation>
    </message>
    <message>
        <source>%1 moved to a file</source>
        <translation>%1 をファイルに退避</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>penstock::QuerySource</name>
    <message>
        <source>Unsigned integers are written as integers, since the target knows no unsigned ones; rows with one beyond 9,223,372,036,854,775,807 are refused.</source>
        <translation>書き込み先に符号なし整数がないため、符号なし整数は整数として書き込みます。9,223,372,036,854,775,807 を超える値のある行は拒否されます。</translation>
    </message>
</context>
<context>
    <name>penstock::QueryTab</name>
    <message>
        <source>Its windows of time were shortened to %1.</source>
        <translation>時間ウィンドウを %1 に短縮しました。</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Only statements that read have rows for a file; this one has not been run.</source>
        <translation>ファイルに書き込む行があるのは、読み取りのステートメントだけです。これは実行していません。</translation>
    </message>
    <message>
        <source>There is nothing to run: write a statement first.</source>
        <translation>実行するものがありません。先にステートメントを書いてください。</translation>
    </message>
    <message>
        <source>Choose a connection first; the statement has not been run.</source>
        <translation>先に接続を選んでください。ステートメントは実行していません。</translation>
    </message>
    <message>
        <source>Refresh has been turned off: the query goes elsewhere now.</source>
        <translation>自動更新をオフにしました。クエリの送信先が変わりました。</translation>
    </message>
    <message>
        <source>%1, changed since it was saved</source>
        <translation>%1、保存後に変更あり</translation>
    </message>
    <message>
        <source>The server runs the statement to measure it, and sends no rows of it.</source>
        <translation>サーバーは計測のためにステートメントを実行しますが、その行は送信しません。</translation>
    </message>
    <message>
        <source>Refresh has been turned off: this statement changes data.</source>
        <translation>自動更新をオフにしました。このステートメントはデータを変更します。</translation>
    </message>
    <message>
        <source>%1 · asking where the data is</source>
        <translation>%1 · データのある範囲を問い合わせ中</translation>
    </message>
    <message>
        <source>It is sent as it is written.</source>
        <translation>書かれたとおりに送信されます。</translation>
    </message>
    <message>
        <source>What would be sent now is below.</source>
        <translation>いま実行した場合に送信される内容は下のとおりです。</translation>
    </message>
    <message>
        <source>What would be sent now is below; the server is asked for the ends of the data before.</source>
        <translation>いま実行した場合に送信される内容は下のとおりです。その前に、データの始まりと終わりをサーバーに問い合わせます。</translation>
    </message>
    <message>
        <source>Only what reads is run again and again; this statement changes data.</source>
        <translation>繰り返し実行できるのは読み取りだけです。このステートメントはデータを変更します。</translation>
    </message>
    <message>
        <source>The last answer went into a file: run a statement into the table first, then turn the refresh on.</source>
        <translation>前回の応答はファイルに書き込まれました。先にステートメントを実行してテーブルに表示してから、自動更新をオンにしてください。</translation>
    </message>
    <message>
        <source>Refresh has been turned off: there is nothing to run again.</source>
        <translation>自動更新をオフにしました。もう一度実行するものがありません。</translation>
    </message>
    <message>
        <source>The answer is an older one: it could not be asked for again, and is tried in %1 s. %2</source>
        <translation>表示中の応答は以前のものです。問い合わせ直すことができなかったため、%1 秒後に再試行します。%2</translation>
    </message>
    <message>
        <source>The answer is an older one: it could not be asked for again. %1</source>
        <translation>表示中の応答は以前のものです。問い合わせ直すことができませんでした。%1</translation>
    </message>
    <message>
        <source>The times have changed; the statement has not been run.</source>
        <translation>時間範囲が変わりました。ステートメントは実行されていません。</translation>
    </message>
    <message>
        <source>Refresh has been turned off: the server would have to read far more than for the last run. Run it first, and then turn the refresh on.</source>
        <translation>自動更新をオフにしました: サーバーは前回の実行よりもはるかに多くのデータを読む必要があります。まず実行してから、自動更新をオンにしてください。</translation>
    </message>
    <message>
        <source>What was asked about has been changed; it has not been run.</source>
        <translation>確認の対象が変更されたため、実行していません。</translation>
    </message>
    <message>
        <source>The statement was for %1 and has not been run: the query goes elsewhere now.</source>
        <translation>ステートメントは%1に対するもので、実行していません。クエリの対象が変わっています。</translation>
    </message>
    <message>
        <source>The language has been changed; the statement has not been run.</source>
        <translation>言語が変更されたため、ステートメントは実行していません。</translation>
    </message>
    <message>
        <source>Stopped: the statement has not been run.</source>
        <translation>停止しました。ステートメントは実行していません。</translation>
    </message>
    <message>
        <source>Nothing else has been run: the server is still asked about the statement before, which runs as soon as it answers. Esc stops that.</source>
        <translation>ほかには何も実行していません。前のステートメントについてサーバーに確認中で、応答があればそれを実行します。Esc で中止します。</translation>
    </message>
</context>
<context>
    <name>penstock::QueryTabBar</name>
    <message>
        <source>Queries</source>
        <translation>クエリ</translation>
    </message>
</context>
<context>
    <name>penstock::QueryTabs</name>
    <message>
        <source>Stop and close the tab</source>
        <translation>停止してタブを閉じる</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
</context>
<context>
    <name>penstock::QuestionBar</name>
    <message>
        <source>Questions</source>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>penstock::Questioner</name>
    <message>
        <source>The server that is read from could not answer for a while, and was asked again: %1</source>
        <translation>読み取り元のサーバーがしばらく応答できなかったため、問い合わせ直しました: %1</translation>
    </message>
</context>
<context>
    <name>penstock::QueueBar</name>
    <message>
        <source>Look at each file before it is imported</source>
        <translation>ファイルごとに確認してからインポート</translation>
    </message>
    <message>
        <source>Go on by itself until a file fails</source>
        <translation>失敗するファイルがあるまで自動で続行</translation>
    </message>
    <message>
        <source>Go on by itself, also after a file that fails</source>
        <translation>失敗するファイルがあっても自動で続行</translation>
    </message>
    <message>
        <source>Further files</source>
        <translation>次のファイル以降</translation>
    </message>
    <message>
        <source>By itself: files with the columns of the last one are imported in the same way. Where something is to be asked, it waits for you.</source>
        <translation>自動の場合、直前のファイルと同じ列のファイルを同じ方法でインポートします。確認が必要なときは待機します。</translation>
    </message>
    <message>
        <source>Show the files of the queue, and what became of each</source>
        <translation>キューのファイルとその結果を表示</translation>
    </message>
    <message>
        <source>Files of the queue</source>
        <translation>キューのファイル</translation>
    </message>
    <message>
        <source>&amp;Take out of the queue</source>
        <translation>キューから取り除く(&amp;T)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>penstock::RangeOptions</name>
    <message>
        <source>The range of time of $timeFilter, $from, $to and $interval in the statement: up to now, so long: 15m, 1h, 7d. Without --last, --from and --to it is all times.</source>
        <translation>ステートメント内の $timeFilter、$from、$to、$interval の時間範囲: 現在までの長さ。例: 15m、1h、7d。--last、--from、--to がなければ全期間。</translation>
    </message>
    <message>
        <source>The same from this time on: 2024-01-31T12:00:00Z, to the nanosecond if need be, 2024-01-31 (see --zone), or nanoseconds since 1970.</source>
        <translation>同じく、この時刻以降: 2024-01-31T12:00:00Z (必要ならナノ秒まで)、2024-01-31 (--zone を参照)、または 1970 年からのナノ秒数。</translation>
    </message>
    <message>
        <source>The same up to this time, which is not in it.</source>
        <translation>同じく、この時刻まで (この時刻は含みません)。</translation>
    </message>
    <message>
        <source>The time zone of $zone in the statement, and of --from and --to without an offset: Europe/Berlin. Usually UTC.</source>
        <translation>ステートメント内の $zone と、UTC オフセットのない --from と --to のタイムゾーン。例: Europe/Berlin。既定は UTC。</translation>
    </message>
    <message>
        <source>--zone %1: this computer knows no such time zone.</source>
        <translation>--zone %1: このコンピューターにそのタイムゾーンはありません。</translation>
    </message>
    <message>
        <source>--zone %1: this computer knows no such time zone. Is it %2?</source>
        <translation>--zone %1: このコンピューターにそのタイムゾーンはありません。%2 ですか?</translation>
    </message>
    <message>
        <source>Give either --last, or --from and --to.</source>
        <translation>--last、または --from と --to のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--last must be a duration such as 15m, 1h or 7d.</source>
        <translation>--last は 15m、1h、7d のような期間で指定してください。</translation>
    </message>
    <message>
        <source>--to must be later than --from.</source>
        <translation>--to は --from より後にしてください。</translation>
    </message>
    <message>
        <source>--last, --from and --to say what $timeFilter, $from, $to and $interval stand for, and the statement has none of them.</source>
        <translation>--last、--from、--to は $timeFilter、$from、$to、$interval の値を定めますが、ステートメントにそのどれもありません。</translation>
    </message>
    <message>
        <source>--zone says what $zone stands for, and the statement has none.</source>
        <translation>--zone は $zone の値を定めますが、ステートメントにそれがありません。</translation>
    </message>
    <message>
        <source>The statement divides its time into windows, which need a beginning and an end: give --last, or --from and --to.</source>
        <translation>ステートメントが時間をウィンドウに分けるため、始まりと終わりが必要です。--last、または --from と --to を指定してください。</translation>
    </message>
</context>
<context>
    <name>penstock::RateChart</name>
    <message>
        <source>Rows per second</source>
        <translation>1 秒あたりの行数</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s 前</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>429 · 4.2 s, the server asked to wait</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>archive.csv: 429 · 4.2 s</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2 rows per second now, %3 at the peak.</source>
        <translation>%1。現在 %2 行/秒、最大 %3 行/秒。</translation>
    </message>
    <message>
        <source> %1 per second on the wire.</source>
        <translation>通信量 %1/秒。</translation>
    </message>
    <message>
        <source> Paused: %1.</source>
        <translation>一時停止中: %1。</translation>
    </message>
    <message numerus="yes">
        <source> Paused %n time(s), %1 in all.</source>
        <translation>
            <numerusform>一時停止 %n 回、合計 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source> Chosen: %1.</source>
        <translation>選択中: %1。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>penstock::RawView</name>
    <message>
        <source>What the server sent</source>
        <translation>サーバーの送信内容</translation>
    </message>
    <message>
        <source>What that means, decoded</source>
        <translation>デコードした内容</translation>
    </message>
    <message>
        <source>Nothing has come.</source>
        <translation>何も届いていません。</translation>
    </message>
    <message>
        <source>The first %1 of %2, as the server sent them</source>
        <translation>サーバーから届いたまま、%2 のうち最初の %1</translation>
    </message>
    <message>
        <source>%1, as the server sent them</source>
        <translation>サーバーから届いたまま、%1</translation>
    </message>
    <message>
        <source>no text: shown in hexadecimal digits</source>
        <translation>テキストではないため 16 進数で表示</translation>
    </message>
    <message>
        <source>beside them what they say, decoded from MessagePack as JSON</source>
        <translation>横に MessagePack から JSON にデコードした内容</translation>
    </message>
    <message>
        <source>Indent &amp;JSON</source>
        <translation>JSON を字下げ(&amp;J)</translation>
    </message>
</context>
<context>
    <name>penstock::ReadOnlyMark</name>
    <message>
        <source>The connection %1 is marked as read-only: %2 Nothing was sent. The mark is in the connection&apos;s settings.</source>
        <translation>接続 %1 は読み取り専用に設定されています。%2何も送信していません。この設定は接続の設定で変更できます。</translation>
    </message>
    <message>
        <source>no data is written through it.</source>
        <translation>この接続ではデータを書き込みません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changes what the server holds.</source>
        <translation>「%1」はサーバーの内容を変更します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not sure to change nothing.</source>
        <translation>「%1」は何も変更しないとは言い切れません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changes the server.</source>
        <translation>「%1」はサーバーを変更します。</translation>
    </message>
</context>
<context>
    <name>penstock::Reference</name>
    <message>
        <source>Made by `penstock-cli help --format markdown`; a test fails when it differs from what the program says.</source>
        <translation>`penstock-cli help --format markdown` で作成しています。プログラムの表示と異なると、テストが失敗します。</translation>
    </message>
    <message>
        <source>Results go to standard output, progress and messages to standard error. Exit code 0: all done; 1: failed, or rows are missing, unknown or rejected; 2: bad usage, or a file that can be read in two ways (the option that answers is named); 130: interrupted. Secrets come from the keyring, by --password-stdin or --token-stdin, or from the environment: PENSTOCK_PASSWORD, PENSTOCK_TOKEN, PENSTOCK_PROXY_PASSWORD; of the two servers of copy PENSTOCK_FROM_PASSWORD, PENSTOCK_FROM_TOKEN, PENSTOCK_TO_PASSWORD and PENSTOCK_TO_TOKEN.</source>
        <translation>結果は標準出力に、進行状況とメッセージは標準エラーに出力します。終了コード 0: すべて完了。1: 失敗、または欠落、不明、拒否の行あり。2: 使い方の誤り、または 2 通りに読めるファイル (指定すべきオプションを表示)。130: 中断。シークレットの取得元はキーリング、--password-stdin または --token-stdin、または環境変数 PENSTOCK_PASSWORD、PENSTOCK_TOKEN、PENSTOCK_PROXY_PASSWORD です。copy の 2 つのサーバーには PENSTOCK_FROM_PASSWORD、PENSTOCK_FROM_TOKEN、PENSTOCK_TO_PASSWORD、PENSTOCK_TO_TOKEN を使います。</translation>
    </message>
    <message>
        <source>- and those of [the connection](#the-connection)</source>
        <translation>- および[接続](#接続)のオプション</translation>
    </message>
    <message>
        <source>The connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Which server a command works on: `--connection`, `--local` or `--url`, and what belongs to it.</source>
        <translation>コマンドの対象のサーバー: `--connection`、`--local`、`--url` のいずれかと、その関連オプション。</translation>
    </message>
    <message>
        <source>Which server a command works on: --connection, --local or --url, and what belongs to it.</source>
        <translation>コマンドの対象のサーバー: --connection、--local、--url のいずれかと、その関連オプション。</translation>
    </message>
</context>
<context>
    <name>penstock::RefreshButton</name>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>%n 秒ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>オフ(&amp;O)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>waits until it is seen</source>
        <translation>表示されるまで待機</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>あと %1 秒</translation>
    </message>
    <message>
        <source>Refresh is on: %1</source>
        <translation>自動更新はオン: %1</translation>
    </message>
    <message>
        <source>Refresh is off</source>
        <translation>自動更新はオフ</translation>
    </message>
    <message>
        <source>%1, counted from the end of a run, so that no two overlap; only while this tab is seen. A press or Esc stops it.</source>
        <translation>%1。実行の終了から数えるため、実行が重なることはありません。このタブが表示されている間だけ有効です。クリックまたは Esc で停止します。</translation>
    </message>
    <message>
        <source>Run again and again what was run last, from every second to every 5 minutes; only what reads</source>
        <translation>最後に実行したものを、1 秒から 5 分までの間隔で繰り返し実行。読み取りのみ</translation>
    </message>
</context>
<context>
    <name>penstock::RefusalVerdict</name>
    <message>
        <source>this row, or others that were sent with it and could not be told apart: %1</source>
        <translation>この行、またはともに送られて区別できないほかの行: %1</translation>
    </message>
    <message>
        <source>it is not known whether this row is stored; the server said of it, or of others: %1</source>
        <translation>この行が保存されたかどうかは不明です。この行またはほかの行についてのサーバーのメッセージ: %1</translation>
    </message>
</context>
<context>
    <name>penstock::RejectedLines</name>
    <message>
        <source>%1 is no file of rejected rows.</source>
        <translation>%1 は拒否された行のファイルではありません。</translation>
    </message>
    <message>
        <source>The rows in %1 are no line protocol. The file lists them with their reasons; mend them where they come from.</source>
        <translation>%1 の行はラインプロトコルではありません。ファイルに行と理由があります。元の場所で修正してください。</translation>
    </message>
</context>
<context>
    <name>penstock::RejectedRow</name>
    <message>
        <source>%1/%2, offset %3</source>
        <translation>%1/%2、オフセット %3</translation>
    </message>
</context>
<context>
    <name>penstock::RejectedRowsModel</name>
    <message>
        <source>Row</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>ファイル内のテキスト</translation>
    </message>
</context>
<context>
    <name>penstock::RejectsActions</name>
    <message>
        <source>Whose rows</source>
        <translation>どの行か</translation>
    </message>
    <message>
        <source>&amp;Open rejects file</source>
        <translation>拒否された行のファイルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>ファイルの場所</translation>
    </message>
    <message>
        <source>&amp;Write again…</source>
        <translation>もう一度書き込む(&amp;W)…</translation>
    </message>
    <message>
        <source>Rows of a table are imported once they are mended, lines are mended in a tab</source>
        <translation>テーブルの行は修正後にインポートし、ラインプロトコルの行はタブで修正します</translation>
    </message>
    <message>
        <source>Save re&amp;jects…</source>
        <translation>拒否された行を保存(&amp;J)…</translation>
    </message>
    <message>
        <source>Rows that are listed here, with their reasons</source>
        <translation>ここに表示された行とその理由</translation>
    </message>
    <message>
        <source>Save rows that were not stored</source>
        <translation>保存されなかった行を書き出す</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV ファイル (*.csv);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>penstock::RejectsFile</name>
    <message>
        <source>it holds something else already</source>
        <translation>既に別の内容があります</translation>
    </message>
    <message>
        <source>it is the file that is read</source>
        <translation>読み込んでいるファイルそのものです</translation>
    </message>
    <message>
        <source>the earlier one cannot be renamed</source>
        <translation>前回のファイルの名前を変更できません</translation>
    </message>
    <message>
        <source>The rejects of an earlier run are kept as %1.</source>
        <translation>前回の実行で拒否された行は %1 として残してあります。</translation>
    </message>
    <message>
        <source>it is shorter than the earlier run left it</source>
        <translation>前回の実行が残したものより短くなっています</translation>
    </message>
    <message>
        <source>There is no file for rejected rows, so that they cannot be given up. Choose one before the next run.</source>
        <translation>拒否された行のファイルがないため、行を断念できません。次の実行の前に指定してください。</translation>
    </message>
    <message>
        <source>%1 Choose another place.</source>
        <translation>%1別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The file for rejected rows, %1, cannot be written: %2. Choose another file.</source>
        <translation>拒否された行のファイル %1 に書き込めません: %2。別のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>penstock::RemarksModel</name>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>penstock::RequestModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ステートメント</translation>
    </message>
</context>
<context>
    <name>penstock::RequestRecord</name>
    <message>
        <source>Stopped here before its end.</source>
        <translation>終わる前にここで停止しました。</translation>
    </message>
</context>
<context>
    <name>penstock::RequestsDock</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Requests to servers</source>
        <translation>サーバーへのリクエスト</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>リクエストはまだありません</translation>
    </message>
    <message>
        <source>Each request to a server shows up here with its status, sizes and times.</source>
        <translation>サーバーへのリクエストが、ステータス、サイズ、時間とともにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>penstock::ResultBar</name>
    <message>
        <source>T&amp;able</source>
        <translation>テーブル(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>グラフ(&amp;C)</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>生データ(&amp;W)</translation>
    </message>
    <message>
        <source>Me&amp;ssages</source>
        <translation>メッセージ(&amp;S)</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>行を絞り込む</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>列で絞り込む</translation>
    </message>
    <message>
        <source>A filter for each column</source>
        <translation>列ごとのフィルター</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Me&amp;ssages (%1)</source>
        <translation>メッセージ(&amp;S) (%1)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>実行計画(&amp;P)</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>The series of this table, to pick from</source>
        <translation>このテーブルのシリーズを選択</translation>
    </message>
</context>
<context>
    <name>penstock::ResultFeed</name>
    <message>
        <source>There is not enough memory for the answer; the rows so far are kept. Ask for less at a time: a shorter span, fewer measurements, or a LIMIT.</source>
        <translation>応答を収めるメモリが足りません。それまでの行は残してあります。範囲を短くする、メジャーメントを減らす、LIMIT を付けるなどして、一度に問い合わせる量を減らしてください。</translation>
    </message>
</context>
<context>
    <name>penstock::ResultNames</name>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>unsigned integer</source>
        <translation>符号なし整数</translation>
    </message>
    <message>
        <source>float</source>
        <translation>浮動小数点数</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>テーブル %1</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>ステートメント %1</translation>
    </message>
</context>
<context>
    <name>penstock::ResultPin</name>
    <message>
        <source>&amp;Pin this table</source>
        <translation>このテーブルを固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Compare with the pinned one</source>
        <translation>固定したテーブルと比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forget the pinned one</source>
        <translation>テーブルの固定を解除(&amp;F)</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>固定中: %1</translation>
    </message>
    <message>
        <source>Keep this table, to see what is other in a later one</source>
        <translation>このテーブルを残しておき、後のテーブルとの差異を確認します</translation>
    </message>
    <message>
        <source>Pinned, with %1 rows. Run a statement, then compare.</source>
        <translation>%1 行のテーブルを固定しました。ステートメントを実行してから比較してください。</translation>
    </message>
    <message>
        <source>Pinned as it is now, with %1 rows: it has not all of its rows.</source>
        <translation>現在の状態 (%1 行) で固定しました。すべての行は揃っていません。</translation>
    </message>
</context>
<context>
    <name>penstock::ResultStatement</name>
    <message>
        <source>Mean of every second</source>
        <translation>1 秒ごとの平均</translation>
    </message>
    <message>
        <source>Mean of every minute</source>
        <translation>1 分ごとの平均</translation>
    </message>
    <message>
        <source>Mean of every hour</source>
        <translation>1 時間ごとの平均</translation>
    </message>
    <message>
        <source>Mean of every day</source>
        <translation>1 日ごとの平均</translation>
    </message>
    <message>
        <source>Mean of every week</source>
        <translation>1 週間ごとの平均</translation>
    </message>
    <message>
        <source>All %1 rows</source>
        <translation>全 %1 行</translation>
    </message>
    <message>
        <source>First 1,000 rows</source>
        <translation>最初の 1,000 行</translation>
    </message>
    <message>
        <source>Newest 1,000 rows</source>
        <translation>最新の 1,000 行</translation>
    </message>
</context>
<context>
    <name>penstock::ResultTableModel</name>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>unsigned integer</source>
        <translation>符号なし整数</translation>
    </message>
    <message>
        <source>float</source>
        <translation>浮動小数点数</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>date and time (ISO 8601)</source>
        <translation>日付と時刻 (ISO 8601)</translation>
    </message>
    <message>
        <source>since the first row</source>
        <translation>最初の行からの経過</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>1970 年からの秒数</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>1970 年からのミリ秒数</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>1970 年からのマイクロ秒数</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>1970 年からのナノ秒数</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>%1: tag</source>
        <translation>%1: タグ</translation>
    </message>
    <message>
        <source>Staged, not sent yet; there was no value before.</source>
        <translation>未送信の変更です。以前の値はありません。</translation>
    </message>
    <message>
        <source>Staged, not sent yet; before: %1</source>
        <translation>未送信の変更です。以前の値: %1</translation>
    </message>
    <message>
        <source>The point is to be deleted; nothing has been sent yet.</source>
        <translation>このポイントは削除予定です。まだ何も送っていません。</translation>
    </message>
</context>
<context>
    <name>penstock::ResultTableView</name>
    <message>
        <source>&amp;Number format…</source>
        <translation>数値の形式(&amp;N)…</translation>
    </message>
    <message>
        <source>Pa&amp;int in the cells</source>
        <translation>セルに描画(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>棒(&amp;B)</translation>
    </message>
    <message>
        <source>A &amp;colour scale</source>
        <translation>カラースケール(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>見出し付きでコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>昇順に並べ替え(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>降順に並べ替え(&amp;D)</translation>
    </message>
    <message>
        <source>Sort equal ro&amp;ws by this</source>
        <translation>同じ値の行をこの列で並べ替え(&amp;W)</translation>
    </message>
    <message>
        <source>As the &amp;server sent them</source>
        <translation>サーバーから届いた順(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Filter this column…</source>
        <translation>この列で絞り込む(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Unpin column</source>
        <translation>列の固定を解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pin column</source>
        <translation>列を固定(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>右へ移動(&amp;R)</translation>
    </message>
    <message>
        <source>Hi&amp;de column</source>
        <translation>列を隠す(&amp;D)</translation>
    </message>
    <message>
        <source>Sh&amp;ow column</source>
        <translation>列を表示(&amp;O)</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>幅を合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>Fit column &amp;widths</source>
        <translation>列幅を合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>Select &amp;column</source>
        <translation>列を選択(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>CSV(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Line protocol</source>
        <translation>ラインプロトコル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;SQL values</source>
        <translation>SQL の値(&amp;S)</translation>
    </message>
    <message>
        <source>Filter b&amp;y “%1”</source>
        <translation>「%1」で絞り込む(&amp;Y)</translation>
    </message>
    <message>
        <source>Show row and c&amp;ell…</source>
        <translation>行とセルを表示(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>すべて選択(&amp;S)</translation>
    </message>
    <message>
        <source>Result rows</source>
        <translation>結果の行</translation>
    </message>
    <message>
        <source>&amp;Times as</source>
        <translation>時刻の表示(&amp;T)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>As the statement has it</source>
        <translation>ステートメントのとおり</translation>
    </message>
    <message>
        <source>Re&amp;verse this order</source>
        <translation>この順序を逆にする(&amp;V)</translation>
    </message>
    <message>
        <source>Sort no longer &amp;by this</source>
        <translation>これで並べ替えない(&amp;B)</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>選択に追加</translation>
    </message>
    <message>
        <source>No row passes the filter; nothing was copied.</source>
        <translation>フィルターに合う行がありません。何もコピーされていません。</translation>
    </message>
    <message>
        <source>Another answer came before the filter was applied; nothing was copied.</source>
        <translation>フィルターが適用される前に別の応答が届きました。何もコピーされていません。</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>フィルターに合う行がありません</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>penstock::ResultView</name>
    <message>
        <source>%1 cells are too many for the clipboard. Export the table to a file instead.</source>
        <translation>%1 セルはクリップボードには多すぎます。代わりにテーブルをファイルにエクスポートしてください。</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>グラフを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Write a statement above and run it; its rows are shown here.</source>
        <translation>上にステートメントを書いて実行すると、その行がここに表示されます。</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>ファイルへ書き込み中</translation>
    </message>
    <message>
        <source>The rows go straight into the file; none is kept here.</source>
        <translation>行は直接ファイルに書き込まれ、ここには残りません。</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>All rows are in the file; none is kept here.</source>
        <translation>すべての行がファイルにあり、ここには残っていません。</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>The first rows are shown as soon as they arrive.</source>
        <translation>最初の行は届き次第表示されます。</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>行なし</translation>
    </message>
    <message>
        <source>The statement failed; the message above says why.</source>
        <translation>ステートメントが失敗しました。理由は上のメッセージにあります。</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>メッセージなし</translation>
    </message>
    <message>
        <source>The server said nothing beside the rows.</source>
        <translation>サーバーから行以外のメッセージはありませんでした。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>ファイルは書き込まれませんでした。</translation>
    </message>
    <message>
        <source>The statement was stopped before its first row.</source>
        <translation>最初の行の前にステートメントが停止されました。</translation>
    </message>
    <message>
        <source>The statement answered with no rows.</source>
        <translation>ステートメントの応答に行はありませんでした。</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>shown, all</comment>
        <translation>%2 行中 %1 行</translation>
    </message>
    <message>
        <source>not all rows of the answer</source>
        <translation>応答のすべての行ではありません</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 列</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>columns</comment>
        <translation>
            <numerusform>非表示 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>絞り込み中…</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>並べ替え中…</translation>
    </message>
    <message>
        <source>new rows stand below until the last has arrived</source>
        <translation>最後の行が届くまで、新しい行は下に並びます</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message numerus="yes">
        <source>only %n series</source>
        <translation>
            <numerusform>%n シリーズのみ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>2,000 rows</comment>
        <translation>これまでに %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>What changes something answers with no rows.</source>
        <translation>何かを変更するステートメントは、行を返しません。</translation>
    </message>
    <message>
        <source>These are not all rows of the answer: some are missing, or still to come.</source>
        <translation>これは応答のすべての行ではありません。欠けているか、これから届く行があります。</translation>
    </message>
    <message>
        <source>The values are those of the server: staged changes are not among them.</source>
        <translation>値はサーバーのものです。保留中の変更は含まれません。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>penstock::RetentionWatch</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of the accepted row(s) will never be shown: the database “%1” keeps %2 only, and InfluxDB 3 acknowledges older rows and never shows them.</source>
        <translation>
            <numerusform>受理された行のうち少なくとも %n 行は表示されません。データベース「%1」の保持期間は %2 で、InfluxDB 3 はそれより古い行に正常と応答しながら、表示することはありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ReviewPane</name>
    <message>
        <source>Mistakes and doubts</source>
        <translation>誤りと要確認事項</translation>
    </message>
    <message>
        <source>No line has a mistake.</source>
        <translation>誤りのある行はありません。</translation>
    </message>
    <message>
        <source>Measurements, tags and fields of the text</source>
        <translation>テキストのメジャーメント、タグ、フィールド</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>注記 (%1)</translation>
    </message>
</context>
<context>
    <name>penstock::RowLineView</name>
    <message>
        <source>“%1” · %2%3</source>
        <comment>a text and its bytes</comment>
        <translation>「%1」 · %2%3</translation>
    </message>
    <message>
        <source>Ro&amp;ws of the file</source>
        <translation>ファイルの行(&amp;W)</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>&amp;Lines that will be written</source>
        <translation>書き込まれる行(&amp;L)</translation>
    </message>
    <message>
        <source>Lines that will be written</source>
        <translation>書き込まれる行</translation>
    </message>
    <message>
        <source>Click a value to see its bytes</source>
        <translation>値をクリックするとバイト列を表示</translation>
    </message>
    <message>
        <source>%1: not in line %2</source>
        <translation>%1: %2 行目にありません</translation>
    </message>
    <message>
        <source>%1: empty in line %2</source>
        <translation>%1: %2 行目では空です</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column: its cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not written</source>
        <translation>%1: 書き込まれません</translation>
    </message>
</context>
<context>
    <name>penstock::RunActions</name>
    <message>
        <source>&amp;Open result</source>
        <translation>結果を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show rejected &amp;rows</source>
        <translation>拒否された行を表示(&amp;R)</translation>
    </message>
    <message>
        <source>Begin after the last row of which it is known what became of it</source>
        <translation>結果が判明している最後の行の後から始めます</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>取り消し(&amp;U)…</translation>
    </message>
    <message>
        <source>Delete from the server what this import has written</source>
        <translation>このインポートが書き込んだものをサーバーから削除</translation>
    </message>
    <message>
        <source>Save as &amp;profile…</source>
        <translation>プロファイルとして保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Keep how this file was imported: the next one like it needs one Enter</source>
        <translation>このファイルのインポート方法を保存します。次の同様のファイルは Enter を 1 回押すだけで済みます</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>上限(&amp;M):</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source> rows/s</source>
        <translation> 行/秒</translation>
    </message>
    <message>
        <source>Rows a second, at most</source>
        <translation>1 秒あたりの最大行数</translation>
    </message>
    <message>
        <source>Save re&amp;jects…</source>
        <translation>拒否された行を保存(&amp;J)…</translation>
    </message>
    <message>
        <source>Open re&amp;jects file</source>
        <translation>拒否された行のファイルを開く(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Go on there</source>
        <translation>続きから(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>From the &amp;beginning</source>
        <translation>最初から(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>penstock::RunDetails</name>
    <message>
        <source>Rejected rows (first %1 of %2)</source>
        <translation>拒否された行 (%2 行中最初の %1 行)</translation>
    </message>
    <message>
        <source>Rejected or unknown rows (%1)</source>
        <translation>拒否または不明の行 (%1)</translation>
    </message>
    <message>
        <source>Rejected rows (%1)</source>
        <translation>拒否された行 (%1)</translation>
    </message>
    <message>
        <source>Rows that were not stored</source>
        <translation>保存されなかった行</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>拒否された行はありません。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過の記録</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>There is no lane yet.</source>
        <translation>レーンはまだありません。</translation>
    </message>
    <message>
        <source>What differs on the server, or is not known</source>
        <translation>サーバー上で異なるもの、または不明なもの</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message numerus="yes">
        <source>Log (%n pause(s))</source>
        <translation>
            <numerusform>ログ (一時停止 %n 回)</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanes (%1)</source>
        <translation>レーン (%1)</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>備考 (%1)</translation>
    </message>
</context>
<context>
    <name>penstock::RunFigures</name>
    <message>
        <source>%1 of %2</source>
        <comment>writes in flight, of so many at most</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>lines, how full the queue is</comment>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>held</source>
        <comment>no time passes</comment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Rows taken from the source: the sum of the next five</source>
        <translation>ソースから取り出した行: 次の 5 つの合計</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Rows that the server has acknowledged</source>
        <translation>サーバーが受理を確認した行</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Rows that are not stored</source>
        <translation>保存されていない行</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Rows that hold nothing to store</source>
        <translation>保存するものがない行</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Rows that were sent and that no answer told of: they may be stored</source>
        <translation>送信済みで応答のない行: 保存されている可能性があります</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Rows that wait to be sent or answered; after the end: not sent</source>
        <translation>送信または応答を待っている行。終了後は未送信の行</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Lines in batches that wait to be sent, and how full the queue is</source>
        <translation>送信を待つバッチの行数と、キューの使用率</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>Lines that are kept on disk while the server is away</source>
        <translation>サーバーの不在中にディスクに保持している行</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Writes the server has not answered yet, of so many at a time</source>
        <translation>サーバーの応答を待っている書き込みの数と、その上限</translation>
    </message>
    <message>
        <source>Rows per write</source>
        <translation>1 回の書き込みの行数</translation>
    </message>
    <message>
        <source>How many rows go to the server together, at most</source>
        <translation>一度にサーバーへ送る行数の上限</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>半数の応答</translation>
    </message>
    <message>
        <source>Half of the writes were answered within this time (p50)</source>
        <translation>書き込みの半数がこの時間以内に応答を得ました (p50)</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95% の応答</translation>
    </message>
    <message>
        <source>95 of 100 writes were answered within this time (p95)</source>
        <translation>書き込みの 95% がこの時間以内に応答を得ました (p95)</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99% の応答</translation>
    </message>
    <message>
        <source>99 of 100 writes were answered within this time (p99)</source>
        <translation>書き込みの 99% がこの時間以内に応答を得ました (p99)</translation>
    </message>
    <message>
        <source>Requests repeated</source>
        <translation>再送したリクエスト</translation>
    </message>
    <message>
        <source>Requests sent once more</source>
        <translation>もう一度送信したリクエスト</translation>
    </message>
    <message>
        <source>Bytes/s</source>
        <translation>バイト/秒</translation>
    </message>
    <message>
        <source>On the wire, compression and headers included</source>
        <translation>圧縮とヘッダーを含む通信量</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Time that the flow stood still</source>
        <translation>流れが止まっていた時間</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>If it goes on as so far, with its pauses</source>
        <translation>一時停止を含め、これまでの調子で続いた場合</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Bytes on the wire, compression and headers included</source>
        <translation>圧縮とヘッダーを含む通信バイト数</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>キュー内</translation>
    </message>
    <message>
        <source>Line protocol in the queue, of so much at most</source>
        <translation>キューにあるラインプロトコルの量と、その上限</translation>
    </message>
    <message>
        <source>Lines sent again</source>
        <translation>再送した行</translation>
    </message>
    <message>
        <source>Lines sent once more</source>
        <translation>もう一度送信した行</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>検索回数</translation>
    </message>
    <message>
        <source>Requests that found out which lines of refused ones are stored</source>
        <translation>拒否された中で保存済みの行を調べたリクエスト</translation>
    </message>
    <message>
        <source>Maybe doubled</source>
        <translation>重複の可能性</translation>
    </message>
    <message>
        <source>Rows whose answer was lost, sent again to a server that may keep both</source>
        <translation>応答が失われ、両方が残りうるサーバーへもう一度送信した行</translation>
    </message>
    <message>
        <source>Cells left out</source>
        <translation>除外したセル</translation>
    </message>
    <message>
        <source>Of accepted rows: they could not be read, see the notes</source>
        <translation>受理された行のうち読み取れなかったセル (備考を参照)</translation>
    </message>
    <message>
        <source>Line protocol</source>
        <translation>ラインプロトコル</translation>
    </message>
    <message>
        <source>Changes of size</source>
        <translation>調整回数</translation>
    </message>
    <message>
        <source>How often the size or the number of requests was moved, as the answers show</source>
        <translation>応答に応じて、書き込みの大きさまたはリクエスト数を変えた回数</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>読み取り %1</translation>
    </message>
    <message>
        <source>not sent %1</source>
        <translation>未送信 %1</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>キュー %1</translation>
    </message>
    <message>
        <source>in flight %1</source>
        <translation>送信中 %1</translation>
    </message>
    <message>
        <source>answers within %1 (half), %2 (95 %), %3 (99 %)</source>
        <translation>応答 %1 (半数)、%2 (95%)、%3 (99%) 以内</translation>
    </message>
    <message>
        <source>on disk %1</source>
        <translation>ディスク上 %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>requests repeated %1</source>
        <translation>再送したリクエスト %1</translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>a sink: the figures below</comment>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>On disk, in all</source>
        <comment>lines of all sinks</comment>
        <translation>ディスク上 (合計)</translation>
    </message>
    <message>
        <source>on disk, in all %1</source>
        <translation>ディスク上 (合計) %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sink: its figures</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>penstock::RunHead</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>%1 rows/s on average</source>
        <translation>平均 %1 行/秒</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>経過 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>一時停止 %1</translation>
    </message>
    <message>
        <source>Share of the rows that are settled</source>
        <translation>確定した行の割合</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paused · %1 · %2</source>
        <translation>一時停止 · %1 · %2</translation>
    </message>
</context>
<context>
    <name>penstock::RunList</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>penstock::RunMistakes</name>
    <message>
        <source>&amp;Line %1, character %2</source>
        <translation>%1 行目、%2 文字目(&amp;L)</translation>
    </message>
    <message>
        <source>The statement has been changed since it was run, or is not in the text any more.</source>
        <translation>ステートメントは実行後に変更されたか、テキストにもうありません。</translation>
    </message>
</context>
<context>
    <name>penstock::RunNotices</name>
    <message>
        <source>%1: %2</source>
        <comment>file: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: rows are not stored</source>
        <translation>%1: 保存されていない行があります</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 が待機しています</translation>
    </message>
    <message>
        <source>%1: %2 is waiting</source>
        <comment>run, part</comment>
        <translation>%1: %2 が待機しています</translation>
    </message>
    <message>
        <source>%1, for %2 so far</source>
        <translation>%1、これまで %2</translation>
    </message>
</context>
<context>
    <name>penstock::RunOptions</name>
    <message>
        <source>--rate must be a whole number of rows from 1 to %1.</source>
        <translation>--rate は 1 から %1 までの整数の行数で指定してください。</translation>
    </message>
    <message>
        <source>--on-error %1: say stop, stop:100 (rows) or stop:1% (of the rows read).</source>
        <translation>--on-error %1: stop、stop:100 (行数)、または stop:1% (読み取った行に対する割合) で指定してください。</translation>
    </message>
    <message>
        <source>Send at most so many rows a second.</source>
        <translation>1 秒あたりの送信行数の上限。</translation>
    </message>
    <message>
        <source>What a row that is refused leads to: skip-row (it goes to --rejects, the others are written; the default), stop (at the first), stop:N (at the Nth) or stop:N% (when more than that share of the rows read is refused). With import also skip-cell: a field that cannot be read is left out and told, the rest of its row is written. May be repeated.</source>
        <translation>拒否された行の扱い: skip-row (--rejects に出力し、ほかは書き込む。既定)、stop (最初の行で停止)、stop:N (N 行目で停止)、stop:N% (読み取った行のこの割合を超えたら停止)。import では skip-cell (読み取れないフィールドを除外して報告し、行の残りを書き込む) も使えます。複数指定可。</translation>
    </message>
    <message>
        <source>InfluxDB 1.x and 2.x: of the database that --create-database makes, as 4w or 52w. By itself: a week, and longer for a file that spans years, which are slow to write in shards of a week.</source>
        <translation>InfluxDB 1.x と 2.x: --create-database で作るデータベースのシャードの期間。例: 4w、52w。省略時: 1 週間。複数年のファイルではより長くします (1 週間のシャードでは書き込みが遅いため)。</translation>
    </message>
    <message>
        <source>Go on where an earlier import of the same file to the same place stopped or was killed. Rows that were on their way then are sent again, which in InfluxDB changes nothing: they have the same series and time.</source>
        <translation>同じファイルから同じ書き込み先への、停止または強制終了したインポートを続行します。そのとき送信中だった行は再送しますが、シリーズと時刻が同じなので InfluxDB では結果は変わりません。</translation>
    </message>
    <message>
        <source>Do not keep how far the import has come: no --resume, no --undo.</source>
        <translation>インポートの進み具合を記録しません: --resume も --undo も使えません。</translation>
    </message>
    <message>
        <source>Delete what the import of this journal has written (the summary names it). Says what that is and deletes nothing unless --yes is given.</source>
        <translation>この記録のインポートが書き込んだものを削除します (記録名は結果の要約に表示)。対象を表示するだけで、--yes がなければ何も削除しません。</translation>
    </message>
    <message>
        <source>--on-error %1: say skip-row, skip-cell, stop, stop:N or stop:N%.</source>
        <translation>--on-error %1: skip-row、skip-cell、stop、stop:N、stop:N% のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>--shard-duration must be 1h or more, as 1d or 4w.</source>
        <translation>--shard-duration は 1d や 4w のように、1h 以上で指定してください。</translation>
    </message>
    <message>
        <source>--resume needs the journal that --no-journal does without.</source>
        <translation>--resume に必要な記録が、--no-journal では残りません。</translation>
    </message>
</context>
<context>
    <name>penstock::RunOutcome</name>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation>
            <numerusform>%n 行が拒否されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of some rows it is not known whether they are stored.</source>
        <translation>一部の行は、保存されたかどうか不明です。</translation>
    </message>
</context>
<context>
    <name>penstock::RunPage</name>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Rows taken from the file</source>
        <translation>ファイルから取り出した行</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Rows that the server has acknowledged</source>
        <translation>サーバーが受理を確認した行</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Rows that are not stored</source>
        <translation>保存されていない行</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Rows that hold nothing to store</source>
        <translation>保存するものがない行</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Rows that were sent and that no answer told of: they may be stored</source>
        <translation>送信済みで応答のない行: 保存されている可能性があります</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Rows that were read and are not written</source>
        <translation>読み取られ、書き込まれない行</translation>
    </message>
    <message>
        <source>Lines sent again</source>
        <translation>再送した行</translation>
    </message>
    <message>
        <source>Lines sent once more</source>
        <translation>もう一度送信した行</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Bytes on the wire, compression and headers included</source>
        <translation>圧縮とヘッダーを含む通信バイト数</translation>
    </message>
    <message>
        <source>What the import wrote is deleted: the server has nothing there any more.</source>
        <translation>このインポートが書き込んだものを削除しました。サーバーには何も残っていません。</translation>
    </message>
    <message>
        <source>An earlier import of this file to the same place stopped after row %1. Going on there, rows that were on their way then are sent again, which changes nothing: they have the same series and time.</source>
        <translation>このファイルから同じ書き込み先への前回のインポートは %1 行目の後で停止しました。続きから始めると、そのとき送信中だった行を再送しますが、シリーズと時刻が同じなので結果は変わりません。</translation>
    </message>
    <message>
        <source>%1 was begun before</source>
        <translation>%1 は以前に開始されています</translation>
    </message>
    <message>
        <source>Importing %1 into %2</source>
        <translation>%1 を %2 にインポート中</translation>
    </message>
    <message>
        <source>Save rows that were not stored</source>
        <translation>保存されなかった行を書き出す</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV ファイル (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved %1 of %2 rows to %3.</source>
        <translation>%2 行中 %1 行を %3 に保存しました。</translation>
    </message>
    <message>
        <source>The import of %1 is not undone: %2</source>
        <translation>%1 のインポートは取り消されていません: %2</translation>
    </message>
</context>
<context>
    <name>penstock::RunPauses</name>
    <message>
        <source>%1 [%2]</source>
        <comment>topic [partition]</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>orders [1] → sink</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>penstock::RunReport</name>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Settled by an earlier run</source>
        <translation>前回の実行で確定</translation>
    </message>
    <message>
        <source>Maybe stored twice</source>
        <translation>二重保存の可能性</translation>
    </message>
    <message>
        <source>Cells left out of accepted rows</source>
        <translation>受理された行で除外したセル</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Rows per second</source>
        <translation>1 秒あたりの行数</translation>
    </message>
    <message>
        <source>Answered within, half of the writes</source>
        <translation>半数の書き込みの応答時間</translation>
    </message>
    <message>
        <source>Answered within, 95 of 100</source>
        <translation>95% の書き込みの応答時間</translation>
    </message>
    <message>
        <source>Answered within, 99 of 100</source>
        <translation>99% の書き込みの応答時間</translation>
    </message>
    <message>
        <source>Requests repeated</source>
        <translation>再送したリクエスト</translation>
    </message>
    <message>
        <source>Line protocol</source>
        <translation>ラインプロトコル</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>Requests that searched for refused lines</source>
        <translation>拒否された行を調べたリクエスト</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Other sinks</source>
        <translation>ほかのシンク</translation>
    </message>
    <message>
        <source>Sink</source>
        <translation>シンク</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>受け渡し</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>失敗の理由</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>ラグ</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>After</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Rows that are not stored, or may not be: the first %1 of %2</source>
        <translation>保存されていない、またはその可能性がある行: %2 行中最初の %1 行</translation>
    </message>
    <message>
        <source>Rows that are not stored, or may not be</source>
        <translation>保存されていない、またはその可能性がある行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>元の内容</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 line(s) are on disk in %3 and wait for the next run.</source>
        <translation>
            <numerusform>%1: %2 行が %3 のディスク上にあり、次の実行を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Rejected rows are in %1.</source>
        <translation>拒否された行は %1 にあります。</translation>
    </message>
    <message>
        <source>%1: rejected rows are in %2.</source>
        <translation>%1: 拒否された行は %2 にあります。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>penstock::RunUndo</name>
    <message>
        <source>Undo the import</source>
        <translation>インポートの取り消し</translation>
    </message>
    <message>
        <source>&amp;Delete the rows</source>
        <translation>行を削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to go on.</source>
        <translation>%1 は本番環境の接続です。続けるには %2 と入力してください。</translation>
    </message>
    <message>
        <source>An undo is running</source>
        <translation>取り消し中</translation>
    </message>
    <message>
        <source>What the import of %1 wrote is being deleted.</source>
        <translation>%1 のインポートで書き込まれたものを削除しています。</translation>
    </message>
    <message>
        <source>Stopped now, it ends with the deletion that is under way, and the rest stays on the server. How far it came is kept: it can be gone on with after the next start.</source>
        <translation>今停止すると、実行中の削除が済んだところで終わり、残りはサーバーに残ります。進み具合は記録され、次回の起動後に続けられます。</translation>
    </message>
    <message>
        <source>Stop the undo and quit</source>
        <translation>取り消しを停止して終了</translation>
    </message>
</context>
<context>
    <name>penstock::RunWindow</name>
    <message>
        <source>Save &amp;report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>429 · 4.2 s, the server asked to wait</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>archive.csv: 429 · 4.2 s</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>After %1: %2 The log has no entry of it.</source>
        <translation>%1 の後: %2 ログに記録はありません。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 report</source>
        <comment>name of a file</comment>
        <translation>%1 のレポート</translation>
    </message>
    <message>
        <source>Save the report of this run</source>
        <translation>この実行のレポートを保存</translation>
    </message>
    <message>
        <source>Report to read (*.html);;Markdown (*.md);;Pauses and rows (*.csv);;JSON (*.json)</source>
        <translation>閲覧用レポート (*.html);;Markdown (*.md);;一時停止と行 (*.csv);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>penstock::Runner</name>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>If that is the fingerprint of your server&apos;s certificate, accept it by
    --pin %1</source>
        <translation>これがお使いのサーバーの証明書のフィンガープリントであれば、次の指定で受け入れます
    --pin %1</translation>
    </message>
    <message>
        <source>The local server has lost data:</source>
        <translation>ローカルサーバーのデータが失われました:</translation>
    </message>
    <message>
        <source>Remove %1 when they are restored or not needed; until then reading ends with exit code 1.</source>
        <translation>復元したら、または不要であれば %1 を削除してください。それまで読み取りは終了コード 1 になります。</translation>
    </message>
</context>
<context>
    <name>penstock::SaveLinesButton</name>
    <message>
        <source>Save as line &amp;protocol…</source>
        <translation>ラインプロトコルとして保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as line protocol</source>
        <translation>ラインプロトコルとして保存</translation>
    </message>
    <message>
        <source>Line protocol (*.lp);;All files (*)</source>
        <translation>ラインプロトコル (*.lp);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Stop &amp;saving</source>
        <translation>保存を停止(&amp;S)</translation>
    </message>
    <message>
        <source>The lines were not saved.</source>
        <translation>行は保存されませんでした。</translation>
    </message>
    <message>
        <source>Lines are being saved</source>
        <translation>行を保存中</translation>
    </message>
    <message>
        <source>Lines of %1 are being saved.</source>
        <translation>%1 の行を保存しています。</translation>
    </message>
    <message>
        <source>Stopped now, there is nothing of it; a file that was there before stays as it is.</source>
        <translation>今停止すると何も残りません。以前からあるファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Stop saving and quit</source>
        <translation>保存を停止して終了</translation>
    </message>
</context>
<context>
    <name>penstock::SaveQueryDialog</name>
    <message>
        <source>Save the query</source>
        <translation>クエリを保存</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>One that is there, or a new one: plant/daily</source>
        <translation>既存のもの、または新しいもの。例: 工場/日次</translation>
    </message>
    <message>
        <source>&amp;Elsewhere…</source>
        <translation>別の場所(&amp;E)…</translation>
    </message>
    <message>
        <source>As a file in any other place</source>
        <translation>任意の場所にファイルとして保存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>The folder: %1</source>
        <translation>フォルダー: %1</translation>
    </message>
    <message>
        <source>There is a query of that name already.</source>
        <translation>同じ名前のクエリが既にあります。</translation>
    </message>
</context>
<context>
    <name>penstock::SavedQueriesDock</name>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>No saved queries yet</source>
        <translation>保存済みのクエリなし</translation>
    </message>
    <message>
        <source>A query that you save is a file here, in folders of your own, which others can be given.</source>
        <translation>保存したクエリは、自由に作れるフォルダーの中のファイルとしてここに並び、ほかの人に渡すこともできます。</translation>
    </message>
    <message>
        <source>Save this quer&amp;y…</source>
        <translation>このクエリを保存(&amp;Y)…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No saved query has that in its name or its text.</source>
        <translation>名前またはテキストに該当する保存済みのクエリはありません。</translation>
    </message>
    <message>
        <source>Find a saved query</source>
        <translation>保存済みのクエリを検索</translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation>保存済みのクエリ</translation>
    </message>
    <message>
        <source>Make folders, move, remove and pass on saved queries</source>
        <translation>フォルダーの作成、保存済みのクエリの移動、削除、受け渡し</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Move to a folder…</source>
        <translation>フォルダーに移動(&amp;M)…</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy its place</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>新しいフォルダー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>ファイルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>フォルダーをインポート(&amp;F)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>There are more than %1 files and folders in %2; the rest is not listed.</source>
        <translation>%2 のファイルとフォルダーが %1 個を超えています。残りは一覧に表示されません。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>For 30 days it is in %1.</source>
        <translation>30 日間は %1 にあります。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Import queries</source>
        <translation>クエリのインポート</translation>
    </message>
    <message>
        <source>Queries (*.influxql *.sql *.flux)</source>
        <translation>クエリ (*.influxql *.sql *.flux)</translation>
    </message>
    <message>
        <source>Import a folder of queries</source>
        <translation>クエリのフォルダーのインポート</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>Export all saved queries into…</source>
        <translation>保存済みのすべてのクエリのエクスポート先…</translation>
    </message>
    <message>
        <source>Export “%1” into…</source>
        <translation>「%1」のエクスポート先…</translation>
    </message>
    <message>
        <source>Exported into %1</source>
        <translation>%1 にエクスポートしました</translation>
    </message>
    <message numerus="yes">
        <source>%n query(ies)</source>
        <translation>
            <numerusform>クエリ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was left out.</source>
        <translation>
            <numerusform>%n 件を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passwords and tokens in %n of them were left out.</source>
        <translation>
            <numerusform>そのうち %n 件に含まれるパスワードとトークンは除外されました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::SavedQueriesTree</name>
    <message>
        <source>Saved queries</source>
        <translation>保存済みのクエリ</translation>
    </message>
</context>
<context>
    <name>penstock::ScanQuestion</name>
    <message>
        <source>The statement has no beginning in time: the server reads all there is, up to about %1 values by its own figures. It has not been run yet: add WHERE time &gt;= …</source>
        <translation>このステートメントには時刻の始まりがないため、サーバーは既存のすべてのデータを読み取ります。サーバー自身の情報では最大で約 %1 個の値です。まだ実行していません。WHERE time &gt;= … を加えてください。</translation>
    </message>
    <message>
        <source>The statement has no beginning in time: the server reads all there is, and how much that is it did not say in time. It has not been run yet: add WHERE time &gt;= …</source>
        <translation>このステートメントには時刻の始まりがないため、サーバーは既存のすべてのデータを読み取りますが、その量についての応答が時間内にありませんでした。まだ実行していません。WHERE time &gt;= … を加えてください。</translation>
    </message>
    <message>
        <source>The connection was closed; the statement has not been run.</source>
        <translation>接続が閉じられたため、ステートメントは実行していません。</translation>
    </message>
    <message>
        <source>R&amp;un it all the same</source>
        <translation>それでも実行(&amp;U)</translation>
    </message>
</context>
<context>
    <name>penstock::SchemaCommand</name>
    <message>
        <source>Lists what a server holds.</source>
        <translation>サーバーの内容を一覧表示します。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>次のいずれか: %1。</translation>
    </message>
    <message>
        <source>The database or bucket to look into.</source>
        <translation>対象のデータベースまたはバケット。</translation>
    </message>
    <message>
        <source>Only this measurement or table.</source>
        <translation>このメジャーメントまたはテーブルのみ。</translation>
    </message>
    <message>
        <source>The tag whose values are listed or counted.</source>
        <translation>値を一覧表示する、または数えるタグ。</translation>
    </message>
    <message>
        <source>At most so many names.</source>
        <translation>名前の数の上限。</translation>
    </message>
    <message>
        <source>Count one by one instead of estimating (1.x).</source>
        <translation>見積もらずに 1 つずつ数えます (1.x)。</translation>
    </message>
    <message>
        <source>Say what to list, one of: %1.</source>
        <translation>一覧表示するものを次の中から指定してください: %1。</translation>
    </message>
    <message>
        <source>--limit must be a whole number above 0.</source>
        <translation>--limit は 1 以上の整数で指定してください。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>This server counts a series once for each shard that it is in. There may be fewer.</source>
        <translation>このサーバーはシリーズをシャードごとに 1 回ずつ数えるため、実際はこれより少ない場合があります。</translation>
    </message>
</context>
<context>
    <name>penstock::SchemaComparison</name>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>“%1” is a field on the server (%2), and a tag here</source>
        <translation>「%1」はサーバーではフィールド (%2) ですが、ここではタグです</translation>
    </message>
    <message>
        <source>“%1” is a tag on the server, and a field here</source>
        <translation>「%1」はサーバーではタグですが、ここではフィールドです</translation>
    </message>
    <message>
        <source>“%1” is of type %2 on the server, and %3 here; such a line may be refused</source>
        <translation>「%1」はサーバーでは %2 型ですが、ここでは %3 型です。そのような行は拒否される可能性があります</translation>
    </message>
</context>
<context>
    <name>penstock::SchemaJob</name>
    <message>
        <source>Say which database is meant.</source>
        <translation>データベースを指定してください。</translation>
    </message>
    <message>
        <source>Say which tag is meant.</source>
        <translation>どのタグかを指定してください。</translation>
    </message>
</context>
<context>
    <name>penstock::SchemaModel</name>
    <message>
        <source>measurement; not all of its columns are listed</source>
        <translation>メジャーメント (一部の列は非表示)</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>メジャーメント</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー上</translation>
    </message>
</context>
<context>
    <name>penstock::SearchBar</name>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>前を検索 (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>次を検索 (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
</context>
<context>
    <name>penstock::SecretEdit</name>
    <message>
        <source>Put the secret into the keyring…</source>
        <translation>シークレットをキーリングに入れる…</translation>
    </message>
    <message>
        <source>%1: put it into the keyring</source>
        <translation>%1: キーリングに入れる</translation>
    </message>
    <message>
        <source>Take it out of the keyring</source>
        <translation>キーリングから取り除く</translation>
    </message>
    <message>
        <source>%1: take it out of the keyring</source>
        <translation>%1: キーリングから取り除く</translation>
    </message>
    <message>
        <source>no keyring answers: kept until Penstock ends</source>
        <translation>キーリングが応答しません: Penstock の終了まで保持</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>キーリングに保存済み</translation>
    </message>
    <message>
        <source>see the document</source>
        <translation>ドキュメントを参照</translation>
    </message>
    <message>
        <source>It is kept in the keyring of the desktop, and never stands in the document.</source>
        <translation>デスクトップのキーリングに保存され、ドキュメントには書かれません。</translation>
    </message>
</context>
<context>
    <name>penstock::SecretReference</name>
    <message>
        <source>The environment variable %1, which should hold a secret, is not set.</source>
        <translation>シークレットを入れる環境変数 %1 が設定されていません。</translation>
    </message>
    <message>
        <source>The keyring has not been asked for &quot;%1&quot;.</source>
        <translation>キーリングに「%1」を問い合わせていません。</translation>
    </message>
    <message>
        <source>%1, which should hold a secret, cannot be read: %2</source>
        <translation>シークレットを入れる %1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1, which should hold a secret, is empty.</source>
        <translation>シークレットを入れる %1 が空です。</translation>
    </message>
</context>
<context>
    <name>penstock::SelectionLine</name>
    <message>
        <source>Summary of the selection</source>
        <translation>選択範囲の要約</translation>
    </message>
    <message>
        <source>%1 cells selected · adding up…</source>
        <translation>%1 セルを選択 · 集計中…</translation>
    </message>
    <message>
        <source>%1 cells selected</source>
        <translation>%1 セルを選択</translation>
    </message>
    <message>
        <source>%1 null</source>
        <translation>null %1</translation>
    </message>
    <message>
        <source>%1 NaN</source>
        <translation>NaN %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>最小 %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>span %1</source>
        <translation>範囲 %1</translation>
    </message>
    <message>
        <source>adding to the selection</source>
        <translation>選択に追加中</translation>
    </message>
    <message>
        <source>sum about %1</source>
        <translation>合計 約 %1</translation>
    </message>
    <message>
        <source>mean about %1</source>
        <translation>平均 約 %1</translation>
    </message>
</context>
<context>
    <name>penstock::SentRows</name>
    <message numerus="yes">
        <source>%1 and %n more place(s)</source>
        <translation>
            <numerusform>%1 ほか %n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>sent, but no answer told of them, so that they may be stored: offsets %1.</source>
        <translation>送信済みですが応答がなく、保存された可能性があります: オフセット %1。</translation>
    </message>
    <message>
        <source>Sent, but no answer told of them, so that they may be stored: rows %1.</source>
        <translation>送信済みですが応答がなく、保存された可能性があります: 行 %1。</translation>
    </message>
    <message>
        <source>nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>No row was sent.</source>
        <translation>行は送信していません。</translation>
    </message>
    <message>
        <source>nothing after offset %1 was sent.</source>
        <translation>オフセット %1 より後は何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing after row %1 was sent.</source>
        <translation>%1 行目より後は何も送信していません。</translation>
    </message>
    <message>
        <source>Before that, known not to be stored, and not refused: %1.</source>
        <translation>それより前で、保存されておらず拒否もされていないことが判明しているもの: %1。</translation>
    </message>
</context>
<context>
    <name>penstock::SeriesLegend</name>
    <message>
        <source>Find a series</source>
        <translation>シリーズを検索</translation>
    </message>
    <message>
        <source>Series of the chart</source>
        <translation>グラフのシリーズ</translation>
    </message>
    <message>
        <source>Show &amp;only this series</source>
        <translation>このシリーズだけ表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide this series</source>
        <translation>このシリーズを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show this series</source>
        <translation>このシリーズを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unit of its values…</source>
        <translation>値の単位(&amp;U)…</translation>
    </message>
    <message>
        <source>Show &amp;all listed</source>
        <translation>一覧のすべてを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Show only &amp;those listed</source>
        <translation>一覧のものだけ表示(&amp;T)</translation>
    </message>
    <message>
        <source>H&amp;ide all listed</source>
        <translation>一覧のすべてを隠す(&amp;I)</translation>
    </message>
    <message>
        <source>Order of the &amp;answer</source>
        <translation>応答の順序(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Move to pane</source>
        <translation>ペインへ移動(&amp;M)</translation>
    </message>
    <message>
        <source>Pane &amp;%1</source>
        <translation>ペイン &amp;%1</translation>
    </message>
    <message>
        <source>A &amp;new pane</source>
        <translation>新しいペイン(&amp;N)</translation>
    </message>
    <message>
        <source>No panes by &amp;hand</source>
        <translation>手動のペイン配置を解除(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n シリーズ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series drawn</source>
        <translation>
            <numerusform>%n シリーズ中 %1 を描画</numerusform>
        </translation>
    </message>
    <message>
        <source>(no more at once)</source>
        <translation>(同時に描画できる上限です)</translation>
    </message>
    <message>
        <source>(the first %1 are listed)</source>
        <translation>(最初の %1 個を表示)</translation>
    </message>
</context>
<context>
    <name>penstock::SeriesListModel</name>
    <message>
        <source>%1, drawn</source>
        <translation>%1、描画中</translation>
    </message>
    <message>
        <source>%1, not drawn</source>
        <translation>%1、非表示</translation>
    </message>
    <message>
        <source>Double-click to see only this one</source>
        <translation>ダブルクリックするとこれだけを表示</translation>
    </message>
    <message>
        <source>Its axis is on the right</source>
        <translation>軸は右側です</translation>
    </message>
    <message numerus="yes">
        <source>%n values have the time of another one</source>
        <translation>
            <numerusform>時刻が重複する値 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values came after later ones</source>
        <translation>
            <numerusform>時刻順でない値 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>value in view</comment>
        <translation>最後</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
</context>
<context>
    <name>penstock::SeriesPanel</name>
    <message>
        <source>Show a&amp;ll series</source>
        <translation>すべてのシリーズを表示(&amp;L)</translation>
    </message>
    <message>
        <source>Find a series</source>
        <translation>シリーズを検索</translation>
    </message>
    <message>
        <source>Series of the table</source>
        <translation>テーブルのシリーズ</translation>
    </message>
    <message>
        <source>Looking for series…</source>
        <translation>シリーズを検索中…</translation>
    </message>
    <message>
        <source>There are more than %1 series, too many to list. Filter by column instead.</source>
        <translation>シリーズが %1 を超え、一覧にできません。列でフィルターしてください。</translation>
    </message>
    <message>
        <source>Nothing tells series apart in this table: it is one.</source>
        <translation>このテーブルにはシリーズを区別するものがなく、1 つのシリーズです。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 series are shown</source>
        <translation>
            <numerusform>%1 シリーズ中 %n シリーズを表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series, all shown</source>
        <translation>
            <numerusform>%n シリーズ、すべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Other columns tell series apart now, and what was chosen is not among them: all are shown.</source>
        <translation>シリーズを区別する列が変わり、選択したものはその中にないため、すべてを表示しています。</translation>
    </message>
    <message>
        <source>Other columns tell series apart now: what was chosen is kept as far as it goes by %1.</source>
        <comment>names of columns</comment>
        <translation>シリーズを区別する列が変わりました。選択は %1 で決まる範囲で保たれます。</translation>
    </message>
</context>
<context>
    <name>penstock::ServerBackup</name>
    <message>
        <source>%1 is there already and not empty. Choose a new folder: a backup never goes over another one.</source>
        <translation>%1 はすでにあり、空ではありません。新しいフォルダーを選んでください。バックアップがほかのバックアップを上書きすることはありません。</translation>
    </message>
</context>
<context>
    <name>penstock::ServerCommand</name>
    <message>
        <source>The embedded local server. start keeps it running until it is interrupted or stopped from elsewhere.</source>
        <translation>組み込みのローカルサーバー。start は、中断されるか、ほかから停止されるまで稼働させます。</translation>
    </message>
    <message>
        <source>start, stop or status.</source>
        <translation>start、stop、status。</translation>
    </message>
    <message>
        <source>With start: also let other programs of this machine in at this port of 127.0.0.1, by HTTP and with the login; 0 takes any free port.</source>
        <translation>start とともに: このコンピューターのほかのプログラムにも、127.0.0.1 のこのポートで HTTP とログインによる接続を許可します。0 は任意の空きポート。</translation>
    </message>
    <message>
        <source>Say what to do: server start, server stop or server status.</source>
        <translation>操作を指定してください: server start、server stop、server status。</translation>
    </message>
    <message>
        <source>--share PORT goes with server start; PORT is 0 to 65535.</source>
        <translation>--share PORT は server start とともに使います。PORT は 0 から 65535 までです。</translation>
    </message>
    <message>
        <source>The local server died; starting it again.</source>
        <translation>ローカルサーバーが停止したため、再起動しています。</translation>
    </message>
    <message>
        <source>It is shared at http://127.0.0.1:%1: user %2, password in %3.</source>
        <translation>http://127.0.0.1:%1 で共有中: ユーザー %2、パスワードは %3 にあります。</translation>
    </message>
    <message>
        <source>Without a login every user of this machine sees there what influxd tells everybody: its version, its statistics and the names of the databases (/ping, /metrics, /debug/vars, /debug/requests).</source>
        <translation>ログインがなくても、influxd が誰にでも公開する情報 (バージョン、統計、データベース名: /ping、/metrics、/debug/vars、/debug/requests) は、このコンピューターのすべてのユーザーから見えます。</translation>
    </message>
    <message>
        <source>Another Penstock looks after it; this one keeps it running too.</source>
        <translation>別の Penstock が管理しており、このプログラムも稼働を維持します。</translation>
    </message>
    <message>
        <source>Ctrl+C or penstock-cli server stop ends it.</source>
        <translation>終了するには Ctrl+C または penstock-cli server stop。</translation>
    </message>
    <message>
        <source>The local server is not running.</source>
        <translation>ローカルサーバーは稼働していません。</translation>
    </message>
    <message>
        <source>%1 (process %2) looks after the local server; it ends with that program.</source>
        <translation>ローカルサーバーは %1 (プロセス %2) が管理しており、そのプログラムとともに終了します。</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>The local server has stopped.</source>
        <translation>ローカルサーバーを停止しました。</translation>
    </message>
    <message>
        <source>The program that kept the local server has ended. Others still use the server: it ends with the last of them.</source>
        <translation>ローカルサーバーを管理していたプログラムが終了しました。サーバーはまだほかで使用中で、最後のものとともに終了します。</translation>
    </message>
    <message>
        <source>The local server was asked to stop and has not ended yet.</source>
        <translation>ローカルサーバーに停止を要求しましたが、まだ終了していません。</translation>
    </message>
    <message>
        <source>Nobody else can reach it: it has a network of its own and listens at no port of this machine.</source>
        <translation>ほかからは到達できません。専用のネットワークを使い、このコンピューターのどのポートでも待ち受けていません。</translation>
    </message>
    <message>
        <source>Other programs of yours reach it so (user %1, password in %2):</source>
        <translation>ほかのプログラムからの接続方法 (ユーザー %1、パスワードは %2 にあります):</translation>
    </message>
    <message>
        <source>Or let them in at a port: penstock-cli server start --share 8086.</source>
        <translation>またはポートで接続を許可: penstock-cli server start --share 8086。</translation>
    </message>
    <message>
        <source>Its folder is %1.</source>
        <translation>フォルダーは %1 です。</translation>
    </message>
    <message>
        <source>With start and status: the server&apos;s program, influxd 1.x or 2.x or influxdb3, instead of the one of the preferences.</source>
        <translation>start と status で: 設定のものの代わりに使うサーバーのプログラム (influxd 1.x / 2.x または influxdb3)。</translation>
    </message>
    <message>
        <source>--program FILE goes with server start and server status.</source>
        <translation>--program FILE は server start と server status で使います。</translation>
    </message>
    <message>
        <source>It would be %1, %2.</source>
        <translation>%1、%2 になります。</translation>
    </message>
    <message>
        <source>The local server, %1, runs (process %2) at the socket %3.</source>
        <translation>ローカルサーバー %1 が動作中です (プロセス %2、ソケット %3)。</translation>
    </message>
    <message>
        <source>The local server, %1, runs (process %2) at %3; its token is in %4.</source>
        <translation>ローカルサーバー %1 が動作中です (プロセス %2、%3)。トークンは %4 にあります。</translation>
    </message>
    <message>
        <source>The local server, %1, runs (process %2, looked after by process %3) at %4.</source>
        <translation>ローカルサーバー %1 が動作中です (プロセス %2、監視プロセス %3、%4)。</translation>
    </message>
    <message>
        <source>Only programs of this machine reach it, and only with the token in %1 they see more than what it is.</source>
        <translation>このマシンのプログラムだけが接続でき、%1 のトークンがなければ種類以上のことは分かりません。</translation>
    </message>
    <message>
        <source>The local server, %1, runs (process %2, looked after by process %3) at the socket %4.</source>
        <translation>ローカルサーバー %1 が動作中です (プロセス %2、監視プロセス %3、ソケット %4)。</translation>
    </message>
</context>
<context>
    <name>penstock::ServerLogDock</name>
    <message>
        <source>Local server log</source>
        <translation>ローカルサーバーのログ</translation>
    </message>
    <message>
        <source>The local server has not written anything yet.</source>
        <translation>ローカルサーバーはまだ何も出力していません。</translation>
    </message>
    <message>
        <source>The local server has lost data: answers may lack rows. Remove %1 when they are restored or not needed.</source>
        <translation>ローカルサーバーのデータが失われています。応答に行が欠けている可能性があります。復元したら、または不要であれば %1 を削除してください。</translation>
    </message>
</context>
<context>
    <name>penstock::ServerTypes</name>
    <message>
        <source>Which fields %1 has on the server is not known: %2</source>
        <translation>サーバー上の %1 のフィールドは不明です: %2</translation>
    </message>
    <message>
        <source>These fields of %1 are floats on the server, so that whole numbers are sent as floats: %2</source>
        <translation>%1 の次のフィールドはサーバーでは浮動小数点数のため、整数を浮動小数点数として送信します: %2</translation>
    </message>
</context>
<context>
    <name>penstock::ServiceCommands</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>penstock::Session</name>
    <message>
        <source>The local server went down and is being started again. This connection opens by itself when it is back.</source>
        <translation>ローカルサーバーが停止したため再起動しています。復旧すると、この接続は自動的に開きます。</translation>
    </message>
</context>
<context>
    <name>penstock::SessionStore</name>
    <message>
        <source>The folder for them cannot be written; they are lost when Penstock ends.</source>
        <translation>保存先のフォルダーに書き込めません。Penstock の終了時に失われます。</translation>
    </message>
    <message>
        <source>The texts of queries are not kept. %1</source>
        <translation>クエリのテキストは保存されません。%1</translation>
    </message>
</context>
<context>
    <name>penstock::Settings</name>
    <message>
        <source>The preferences are not kept: %1 cannot be read and written. What is set lasts until Penstock ends.</source>
        <translation>設定は保存されません: %1 を読み書きできません。設定した内容は Penstock を終了するまで有効です。</translation>
    </message>
    <message>
        <source>Some of the preferences in %1 cannot be read: the usual ones are in force.</source>
        <translation>%1 の設定の一部を読み取れません。それらには既定値が使われます。</translation>
    </message>
    <message>
        <source>The file is kept as %1.</source>
        <translation>ファイルは %1 として残されています。</translation>
    </message>
</context>
<context>
    <name>penstock::SettingsFile</name>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1何も変更していません。</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>設定「%1」はありません。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; has a value that it cannot have.</source>
        <translation>設定「%1」の値が正しくありません。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a password, which belongs into no file.</source>
        <translation>プロキシのアドレスにパスワードが含まれています。パスワードはファイルに保存できません。</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; are no list of texts.</source>
        <translation>「%1」のキーがテキストのリストではありません。</translation>
    </message>
    <message>
        <source>The local server is no connection that can be taken over.</source>
        <translation>ローカルサーバーの接続はインポートできません。</translation>
    </message>
    <message>
        <source>This is no file of Penstock&apos;s settings.</source>
        <translation>Penstock の設定ファイルではありません。</translation>
    </message>
    <message>
        <source>The settings come from a later version of Penstock.</source>
        <translation>より新しいバージョンの Penstock の設定です。</translation>
    </message>
    <message>
        <source>Its part &quot;%1&quot; is not as it should be.</source>
        <translation>「%1」の部分が正しくありません。</translation>
    </message>
</context>
<context>
    <name>penstock::SettingsTransfer</name>
    <message>
        <source>Import settings</source>
        <translation>設定のインポート</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>設定 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定のエクスポート</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>Settings and keys are those of the file now.</source>
        <translation>設定とキーがファイルのものになりました。</translation>
    </message>
    <message numerus="yes">
        <source>Settings and keys are those of the file now, and %n connection(s) came with it. Their passwords have to be typed once.</source>
        <translation>
            <numerusform>設定とキーがファイルのものになり、%n 個の接続もインポートしました。パスワードは一度入力する必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>All that the file holds is so already.</source>
        <translation>ファイルの内容はすべて現在の設定と同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n 個の設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the keys of %n command(s)</source>
        <translation>
            <numerusform>%n 個のコマンドのキー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 個の接続</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes: %1. What was set before is not kept.</source>
        <translation>ファイルによって変わるもの: %1。以前の設定は残りません。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
</context>
<context>
    <name>penstock::ShardLayoutJob</name>
    <message>
        <source>This server has no shards to tell of.</source>
        <translation>このサーバーにシャードはありません。</translation>
    </message>
</context>
<context>
    <name>penstock::SharedFile</name>
    <message>
        <source>%1 was changed meanwhile and cannot be read: your change is not kept.</source>
        <translation>%1 がその間に変更されて読み込めないため、変更は保存されません。</translation>
    </message>
</context>
<context>
    <name>penstock::SharedServer</name>
    <message>
        <source>Another program (%1, process %2) looks after the local server in %3, but the server does not answer. Close that program and try again.</source>
        <translation>別のプログラム (%1、プロセス %2) が %3 のローカルサーバーを管理していますが、サーバーが応答しません。そのプログラムを閉じてやり直してください。</translation>
    </message>
</context>
<context>
    <name>penstock::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>キーまたは機能を検索</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>新しいキー(&amp;N)</translation>
    </message>
    <message>
        <source>Press the key that the chosen command is to have</source>
        <translation>選択したコマンドに割り当てるキーを押してください</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Beside the keys that it has</source>
        <translation>現在のキーに加えて割り当てます</translation>
    </message>
    <message>
        <source>N&amp;o key</source>
        <translation>キーなし(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>既定のキー(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;ll usual keys</source>
        <translation>すべて既定のキーに戻す(&amp;L)</translation>
    </message>
    <message>
        <source>Usually: %1</source>
        <translation>既定: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 is “%2” (%3), which keeps its keys.</source>
        <translation>%1 は「%2」(%3) のキーで、変更できません。</translation>
    </message>
    <message>
        <source>Choose what is to have another key.</source>
        <translation>キーを変更する項目を選んでください。</translation>
    </message>
    <message>
        <source>“%1” keeps its keys.</source>
        <translation>「%1」のキーは変更できません。</translation>
    </message>
    <message>
        <source>%1 is “%2” (%3) by now; that would have it no more.</source>
        <translation>%1 は現在「%2」(%3) のキーです。設定すると、そちらでは使えなくなります。</translation>
    </message>
    <message>
        <source>Press the key that “%1” is to have.</source>
        <translation>「%1」に割り当てるキーを押してください。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 は使用されていません。</translation>
    </message>
    <message>
        <source>&amp;Set, and take it there</source>
        <translation>設定し、元の割り当てを解除(&amp;S)</translation>
    </message>
</context>
<context>
    <name>penstock::SinkCommand</name>
    <message>
        <source>%1 is not there, or cannot be read.</source>
        <translation>%1 が存在しないか、読み込めません。</translation>
    </message>
    <message>
        <source>Runs a pipeline that a JSON document describes: its source (line protocol in a file, on stdin or in the document, a CSV file, tail of a growing file, listener for writes over HTTP, this computer&apos;s measures, Kafka, MQTT, a query&apos;s answer), its sinks and its policy. What happens is told on standard output, one JSON object per line.
The first Ctrl+C or SIGTERM finishes: what was taken is still written. The second one stops.</source>
        <translation>JSON ドキュメントに記述されたパイプラインを実行します。記述するのは、ソース (ファイル、標準入力、ドキュメント内のラインプロトコル、CSV ファイル、追記されるファイルの tail、HTTP の書き込みを受ける listener、このコンピューターの測定値、Kafka、MQTT、クエリの応答)、シンク、ポリシーです。経過は標準出力に、1 行 1 つの JSON オブジェクトで出力します。
1 回目の Ctrl+C または SIGTERM で、受け取った分を書き込んで終了します。2 回目で停止します。</translation>
    </message>
    <message>
        <source>run; check: the document, its secrets and servers, without writing; or schema: what a document may hold, as a JSON Schema.</source>
        <translation>run、check (書き込まずにドキュメント、シークレット、サーバーを検査)、schema (ドキュメントに記述できる内容を JSON Schema で表示)。</translation>
    </message>
    <message>
        <source>The document, to run or check.</source>
        <translation>実行または検査するドキュメント。</translation>
    </message>
    <message>
        <source>Say what to do: sink run FILE.json, sink check FILE.json, or sink schema.</source>
        <translation>操作を指定してください: sink run FILE.json、sink check FILE.json、sink schema。</translation>
    </message>
    <message>
        <source>sink schema takes no document.</source>
        <translation>sink schema にドキュメントは指定できません。</translation>
    </message>
    <message>
        <source>Name one document.</source>
        <translation>ドキュメントを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>--%1 does not go with sink: the document says where to connect.</source>
        <translation>--%1 は sink とともに使えません。接続先はドキュメントが示します。</translation>
    </message>
</context>
<context>
    <name>penstock::SinkSet</name>
    <message>
        <source>row %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in %1 (%2).</source>
        <translation>
            <numerusform>%n 行が %1 に入っていません (%2)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::SmallFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2; it cannot be what is expected here.</source>
        <translation>%1 は %2 より大きく、ここで想定するものではありません。</translation>
    </message>
</context>
<context>
    <name>penstock::Socks5Handshake</name>
    <message>
        <source>User and password of a SOCKS5 proxy have at most 255 bytes.</source>
        <translation>SOCKS5 プロキシのユーザーとパスワードは最大 255 バイトです。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login. Give user and password of the proxy in the connection&apos;s settings.</source>
        <translation>プロキシ %1 がログインを求めています。接続の設定で、プロキシのユーザーとパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The proxy %1 does not let connections through to %2. Ask who runs it.</source>
        <translation>プロキシ %1 は %2 への接続を許可していません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy %1 did not find or reach the host of %2. Check how it is spelled.</source>
        <translation>プロキシ %1 は %2 のホストを見つけられないか、到達できませんでした。綴りを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 reached the host, but nothing answers at %2: the connection was refused. Check that the server runs.</source>
        <translation>プロキシ %1 はホストに到達しましたが、%2 で応答がありません。接続が拒否されました。サーバーが稼働していることを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 did not reach %2 (SOCKS reply %3). Check host and port, and that the server runs.</source>
        <translation>プロキシ %1 は %2 に到達できませんでした (SOCKS 応答 %3)。ホストとポート、およびサーバーが稼働していることを確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s host name is too long for a SOCKS5 proxy.</source>
        <translation>サーバーのホスト名が SOCKS5 プロキシには長すぎます。</translation>
    </message>
    <message>
        <source>%1 does not speak as a SOCKS5 proxy does. Check the proxy&apos;s address and kind in the connection&apos;s settings.</source>
        <translation>%1 は SOCKS5 プロキシとして応答していません。接続の設定で、プロキシのアドレスと種類を確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user “%2” with this password. Correct them in the connection&apos;s settings.</source>
        <translation>プロキシ %1 は、ユーザー「%2」とこのパスワードを受け付けませんでした。接続の設定で修正してください。</translation>
    </message>
</context>
<context>
    <name>penstock::Source</name>
    <message>
        <source>This source cannot go back to records that it has given.</source>
        <translation>このソースは、渡し終えたレコードに戻ることができません。</translation>
    </message>
</context>
<context>
    <name>penstock::SpanCountJob</name>
    <message>
        <source>counting them takes the server too long</source>
        <translation>サーバーでの計数に時間がかかりすぎます</translation>
    </message>
    <message>
        <source>the answer was cut</source>
        <translation>応答が打ち切られました</translation>
    </message>
</context>
<context>
    <name>penstock::SpanForm</name>
    <message>
        <source>Fr&amp;om</source>
        <translation>開始(&amp;O)</translation>
    </message>
    <message>
        <source>the first of all times</source>
        <translation>最も早い時刻</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>終了(&amp;U)</translation>
    </message>
    <message>
        <source>the last of all times</source>
        <translation>最も遅い時刻</translation>
    </message>
    <message>
        <source>First moment of the range</source>
        <translation>範囲の最初の時点</translation>
    </message>
    <message>
        <source>Moment after the range, not in it</source>
        <translation>範囲の直後の時点 (範囲に含みません)</translation>
    </message>
    <message>
        <source>This moment itself is not in the range</source>
        <translation>この時点自体は範囲に含まれません</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>時間範囲</translation>
    </message>
    <message>
        <source>2024-01-31, 2024-01-31 12:00 (by the clocks of %1), 2024-01-31T12:00:00.5Z, or nanoseconds since 1970</source>
        <translation>2024-01-31、2024-01-31 12:00 (%1 の時刻)、2024-01-31T12:00:00.5Z、または 1970 年からのナノ秒数</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>範囲の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>適用(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>penstock::SpanStatement</name>
    <message>
        <source>Only a SELECT can be asked again for a span.</source>
        <translation>範囲を変えて問い合わせ直せるのは SELECT だけです。</translation>
    </message>
    <message>
        <source>The statement does not say where it reads from.</source>
        <translation>ステートメントに読み取り元がありません。</translation>
    </message>
    <message>
        <source>A statement with UNION, INTERSECT, EXCEPT, JOIN or INTO is not changed: set its times by hand.</source>
        <translation>UNION、INTERSECT、EXCEPT、JOIN、INTO のあるステートメントは変更しません。時刻を手動で設定してください。</translation>
    </message>
    <message>
        <source>A statement with a SELECT inside is not changed: set its times by hand.</source>
        <translation>内側に SELECT のあるステートメントは変更しません。時刻を手動で設定してください。</translation>
    </message>
    <message>
        <source>What the statement&apos;s WHERE says of the time is not understood: set its times by hand.</source>
        <translation>ステートメントの WHERE の時刻の条件を解釈できません。時刻を手動で設定してください。</translation>
    </message>
    <message>
        <source>What the script means by “range” is not understood: set its times by hand.</source>
        <translation>スクリプトの「range」の意味を解釈できません。時刻を手動で設定してください。</translation>
    </message>
    <message>
        <source>A bracket of the script&apos;s range() is open.</source>
        <translation>スクリプトの range() の括弧が閉じていません。</translation>
    </message>
    <message>
        <source>The script has no range(), which says from when to when it reads.</source>
        <translation>スクリプトに、読み取る期間を示す range() がありません。</translation>
    </message>
    <message>
        <source>The statement does more than read: it is not asked again for a span.</source>
        <translation>このステートメントは読み取り以外の操作を含むため、範囲を変えて問い合わせ直しません。</translation>
    </message>
</context>
<context>
    <name>penstock::Spill</name>
    <message>
        <source>Another run keeps its rows in %1. Wait for its end, or give this one a folder of its own.</source>
        <translation>別の実行が %1 に行を保持しています。終了を待つか、この実行に別のフォルダーを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that an earlier run had kept on disk are sent first, and count as read by this one.</source>
        <translation>
            <numerusform>前回の実行がディスクに保持した %n 行を先に送信し、この実行の読み取りに含めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) in %1 were damaged, and cannot be sent.</source>
        <translation>
            <numerusform>%1 の %n 個のバッチが破損しており、送信できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last batch in %1 was cut off, %2 bytes: an earlier run ended, or its disk was full, while it was written.</source>
        <translation>%1 の最後のバッチが %2 バイトで切れています。書き込み中に前回の実行が終了したか、ディスクがいっぱいになりました。</translation>
    </message>
    <message>
        <source>%1 holds as much as it may: %2.</source>
        <translation>%1 が上限に達しています: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>%1 を作成できません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 を開けません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>A record in %1 is damaged.</source>
        <translation>%1 のレコードが破損しています。</translation>
    </message>
</context>
<context>
    <name>penstock::SpillSide</name>
    <message numerus="yes">
        <source>the server was away for longer than rows are kept on disk (%n second(s))</source>
        <translation>
            <numerusform>サーバーの不在が、行をディスクに保持する時間 (%n 秒) を超えました</numerusform>
        </translation>
    </message>
    <message>
        <source>No more rows can be kept on disk, so that the source has to wait: %1</source>
        <translation>これ以上ディスクに行を保持できないため、ソースは待機します: %1</translation>
    </message>
    <message>
        <source>Rows are kept on disk until the server is back: %1</source>
        <translation>サーバーが復旧するまで行をディスクに保持します: %1</translation>
    </message>
    <message>
        <source>All rows that were kept on disk are settled.</source>
        <translation>ディスクに保持したすべての行が確定しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not sent, and could not be kept on disk: %1</source>
        <translation>
            <numerusform>%n 行は送信されず、ディスクにも保持できませんでした: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait in %1, and are sent when the pipeline runs again.</source>
        <translation>
            <numerusform>%n 行が %1 で待機しており、パイプラインの次の実行時に送信されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::SpooledTable</name>
    <message>
        <source>The rows could not be kept in the folder for temporary files %1: %2. Make room there, or set TMPDIR to another folder.</source>
        <translation>一時ファイルのフォルダー %1 に行を保持できませんでした: %2。空き容量を確保するか、TMPDIR に別のフォルダーを設定してください。</translation>
    </message>
</context>
<context>
    <name>penstock::SshDestination</name>
    <message>
        <source>SSH: &quot;%1&quot; is not a user&apos;s name.</source>
        <translation>SSH: 「%1」はユーザー名として使えません。</translation>
    </message>
    <message>
        <source>SSH: write an IPv6 address like [::1] or [::1]:22.</source>
        <translation>SSH: IPv6 アドレスは [::1] または [::1]:22 のように書いてください。</translation>
    </message>
    <message>
        <source>SSH: the port must be 1 to 65535.</source>
        <translation>SSH: ポートは 1 から 65535 までで指定してください。</translation>
    </message>
    <message>
        <source>SSH: a host&apos;s name cannot begin with &quot;-&quot;.</source>
        <translation>SSH: ホスト名を「-」で始めることはできません。</translation>
    </message>
    <message>
        <source>SSH: &quot;%1&quot; is not a host. Write user@host:port, or a name of ssh&apos;s configuration.</source>
        <translation>SSH: 「%1」はホストではありません。user@host:port、または ssh 設定の名前を書いてください。</translation>
    </message>
</context>
<context>
    <name>penstock::SshTunnel</name>
    <message>
        <source>The folder %1 for ssh&apos;s socket cannot be made: %2.</source>
        <translation>ssh のソケット用のフォルダー %1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>%1 does not reach %2: %3. Check host and port as that host sees them.</source>
        <translation>%1 から %2 に接続できません: %3。そのホストから見たホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>The program ssh is needed to go through %1, and is not there. Install it (on Debian and Ubuntu the package openssh-client).</source>
        <translation>%1 を経由するには ssh プログラムが必要ですが、ありません。インストールしてください (Debian と Ubuntu では openssh-client パッケージ)。</translation>
    </message>
    <message>
        <source>ssh does not trust the key of %1: %2 Whether it is the right one, &quot;ssh %1&quot; in a terminal shows and asks.</source>
        <translation>ssh は %1 の鍵を信頼していません: %2 正しい鍵かどうかは、ターミナルの「ssh %1」で確認できます。</translation>
    </message>
    <message>
        <source>%1 does not let ssh in: %2 Use a key that the agent holds, or one without a passphrase; &quot;ssh %1&quot; in a terminal must work without a question.</source>
        <translation>%1 が ssh を拒否しました: %2 エージェントが持つ鍵か、パスフレーズのない鍵を使ってください。ターミナルの「ssh %1」が確認なしで通る必要があります。</translation>
    </message>
    <message>
        <source>ssh to %1 ended and did not say why.</source>
        <translation>%1 への ssh が終了しました。理由は不明です。</translation>
    </message>
    <message>
        <source>ssh to %1 failed: %2</source>
        <translation>%1 への ssh が失敗しました: %2</translation>
    </message>
</context>
<context>
    <name>penstock::StagedEdits</name>
    <message>
        <source>The point has been changed since it was answered: run the statement again first.</source>
        <translation>このポイントは応答のあとで変更されています。先にステートメントを再実行してください。</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n points are changed at once this way.</source>
        <translation>
            <numerusform>この方法で一度に変更できるのは %n ポイントまでです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The point is to be deleted: take that back first.</source>
        <translation>このポイントは削除予定です。先にそれを取り消してください。</translation>
    </message>
</context>
<context>
    <name>penstock::StatementOptions</name>
    <message>
        <source>The statement, or - to read it from standard input.</source>
        <translation>ステートメント。- なら標準入力から読み込みます。</translation>
    </message>
    <message>
        <source>Read the statement from this file.</source>
        <translation>このファイルからステートメントを読み込みます。</translation>
    </message>
    <message>
        <source>The database or bucket to ask.</source>
        <translation>問い合わせるデータベースまたはバケット。</translation>
    </message>
    <message>
        <source>Retention policy.</source>
        <translation>保持ポリシー。</translation>
    </message>
    <message>
        <source>influxql, sql or flux; if not given, the server&apos;s usual one.</source>
        <translation>influxql、sql、flux。省略時はサーバーの標準の言語。</translation>
    </message>
    <message>
        <source>A pattern instead of a statement, in the server&apos;s language; its values follow, by place or as name=value. penstock-cli patterns lists them.</source>
        <translation>ステートメントの代わりに、サーバーの言語のパターン。値は続けて順番に、または 名前=値 で指定します。一覧は penstock-cli patterns。</translation>
    </message>
    <message>
        <source>A value for $name in the statement (in Flux: params.name), as text or of a type: --param host=a --param n:int=5. Types: text, int, float, bool, duration, ident, regex. With --pattern, a value for the pattern. May be repeated.</source>
        <translation>ステートメントの $name (Flux では params.name) の値。テキスト、または型付き: --param host=a --param n:int=5。型: text、int、float、bool、duration、ident、regex。--pattern とともに使うとパターンの値。複数指定可。</translation>
    </message>
    <message>
        <source>--language must be influxql, sql or flux.</source>
        <translation>--language は influxql、sql、flux のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>Give one statement: as one argument, by -f FILE, or by --pattern.</source>
        <translation>ステートメントを 1 つ、引数、-f FILE、または --pattern で指定してください。</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>標準入力を読み込めません: %1。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>ステートメントが空です。</translation>
    </message>
    <message>
        <source>--param %1: write it as name=value.</source>
        <translation>--param %1: 名前=値 の形で指定してください。</translation>
    </message>
    <message>
        <source>There is no pattern &quot;%1&quot; in %2; there are %3.</source>
        <translation>%2 にパターン「%1」はありません。あるのは %3 です。</translation>
    </message>
    <message>
        <source>%1 does not run the pattern &quot;%2&quot; in %3; it runs %4.</source>
        <translation>%1 はパターン &quot;%2&quot; を %3 で実行できません。実行できるのは %4 です。</translation>
    </message>
</context>
<context>
    <name>penstock::StatementSources</name>
    <message>
        <source>This was run on %1, a connection that is not there any more. Look where it would go now.</source>
        <translation>これは %1 で実行されましたが、その接続はもうありません。今どこへ送られるかを確認してください。</translation>
    </message>
</context>
<context>
    <name>penstock::StatementZones</name>
    <message>
        <source>Times are shown in UTC: this computer does not know the time zone “%1”.</source>
        <translation>時刻を UTC で表示します。このコンピューターにはタイムゾーン「%1」がありません。</translation>
    </message>
</context>
<context>
    <name>penstock::StatementsJob</name>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
    <message>
        <source>The statement “%1” failed, and nothing was written: %2</source>
        <translation>ステートメント「%1」が失敗し、何も書き込みませんでした: %2</translation>
    </message>
</context>
<context>
    <name>penstock::StatisticsChart</name>
    <message>
        <source>Nothing is drawn</source>
        <translation>描画していません</translation>
    </message>
    <message>
        <source>Select rows above, up to %1: their last 15 minutes are drawn here.</source>
        <translation>上で最大 %1 行を選ぶと、直近 15 分をここに描画します。</translation>
    </message>
    <message>
        <source>The last 15 minutes of the selected statistics</source>
        <translation>選択した統計の直近 15 分</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 (毎秒)</translation>
    </message>
    <message>
        <source>Waiting for the second reading</source>
        <translation>2 回目の読み取りを待っています</translation>
    </message>
    <message>
        <source>What a counter grows by is known from then on.</source>
        <translation>カウンターの増加量は、そのあとにわかります。</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>of an axis: per second</comment>
        <translation>/秒</translation>
    </message>
</context>
<context>
    <name>penstock::StatisticsModel</name>
    <message>
        <source>counts</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>level</source>
        <translation>ゲージ</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Only grows while the server runs; its change a second is drawn.</source>
        <translation>サーバーの稼働中は増えるだけです。1 秒あたりの変化を描画します。</translation>
    </message>
    <message>
        <source>Goes up and down; its value is drawn.</source>
        <translation>増えたり減ったりします。値を描画します。</translation>
    </message>
    <message>
        <source>The server does not say whether this only grows or goes up and down; its value is drawn.</source>
        <translation>増えるだけか、増減するかをサーバーが示していません。値を描画します。</translation>
    </message>
    <message>
        <source>Known from the second reading on. After a counter fell, nobody knows how much it counted.</source>
        <translation>2 回目の読み取りからわかります。カウンターが減ったあとは、どれだけ数えたか不明です。</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Change per second</source>
        <translation>1 秒あたりの変化</translation>
    </message>
</context>
<context>
    <name>penstock::StatisticsPage</name>
    <message>
        <source>Find a module, a statistic, a database…</source>
        <translation>モジュール、統計、データベースを検索…</translation>
    </message>
    <message>
        <source>Find statistics</source>
        <translation>統計を検索</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>%n 秒ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>How often statistics are read</source>
        <translation>統計を読み取る間隔</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>The connection is not open</source>
        <translation>接続が開いていません</translation>
    </message>
    <message>
        <source>Statistics are read as soon as it is.</source>
        <translation>接続が開くと、統計を読み取ります。</translation>
    </message>
    <message>
        <source>This server tells no statistics</source>
        <translation>このサーバーは統計を提供しません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Not known: they were not read. They are asked for again and again while this page is shown.</source>
        <translation>不明: 統計を読み取っていません。このページの表示中は、繰り返し取得します。</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets of histograms are left out</source>
        <translation>
            <numerusform>ヒストグラムの %n 個の区間を除外しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more statistics are left out</source>
        <translation>
            <numerusform>さらに %n 個の統計を除外しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counters fell at %1: the server was restarted, or has set them back. What they counted in between is not known.</source>
        <translation>
            <numerusform>%1 に %n 個のカウンターが減りました。サーバーが再起動したか、リセットしました。その間に数えた量は不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>%n statistics</source>
        <translation>
            <numerusform>%n 個の統計</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statistics</source>
        <translation>
            <numerusform>%n 個の統計のうち %1 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %n selected ones are drawn</source>
        <translation>
            <numerusform>選択した %n 個のうち最初の %1 個を描画しています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::StatusStrip</name>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>%1 · not connected</source>
        <translation>%1 · 未接続</translation>
    </message>
    <message>
        <source>%1 · connecting…</source>
        <translation>%1 · 接続中…</translation>
    </message>
    <message>
        <source>%1 · connected · %2 · %3</source>
        <translation>%1 · 接続済み · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · connected · %2</source>
        <translation>%1 · 接続済み · %2</translation>
    </message>
    <message>
        <source>%1 · no connection</source>
        <translation>%1 · 接続なし</translation>
    </message>
    <message>
        <source>Status of the current query</source>
        <translation>現在のクエリの状態</translation>
    </message>
    <message>
        <source>State of the connection</source>
        <translation>接続の状態</translation>
    </message>
</context>
<context>
    <name>penstock::StepButton</name>
    <message>
        <source>Step %1, done</source>
        <translation>ステップ %1、完了</translation>
    </message>
    <message>
        <source>Step %1, this one</source>
        <translation>ステップ %1、現在</translation>
    </message>
    <message>
        <source>Step %1, still to come</source>
        <translation>ステップ %1、これから</translation>
    </message>
</context>
<context>
    <name>penstock::StopQuestion</name>
    <message>
        <source>Writes are running</source>
        <translation>書き込みの実行中</translation>
    </message>
    <message>
        <source>One import is still running.</source>
        <translation>1 件のインポートがまだ実行中です。</translation>
    </message>
    <message numerus="yes">
        <source>%n imports are still running.</source>
        <translation>
            <numerusform>%n 件のインポートがまだ実行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 を %2&#xa0;へ</translation>
    </message>
    <message>
        <source>Rows that were written stay; the rest is not imported.</source>
        <translation>書き込み済みの行は残り、残りはインポートされません。</translation>
    </message>
    <message>
        <source>Stop 1 import and quit</source>
        <translation>1 件のインポートを停止して終了</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n imports and quit</source>
        <translation>
            <numerusform>%n 件のインポートを停止して終了</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop 1 import</source>
        <translation>1 件のインポートを停止</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n imports</source>
        <translation>
            <numerusform>%n 件のインポートを停止</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Not all has ended</source>
        <translation>まだ終わっていない処理があります</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still under way.</source>
        <translation>
            <numerusform>%n 件の処理がまだ実行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all of it and quit</source>
        <translation>すべて停止して終了</translation>
    </message>
</context>
<context>
    <name>penstock::StreamBar</name>
    <message>
        <source>The answer goes into a file</source>
        <translation>応答をファイルに書き込み中</translation>
    </message>
    <message>
        <source>Writing %1: %2, %3, %4 rows per second</source>
        <comment>file, rows, bytes, rate</comment>
        <translation>%1 に書き込み中: %2、%3、%4 行/秒</translation>
    </message>
    <message>
        <source>Stop writin&amp;g</source>
        <translation>書き込みを停止(&amp;G)</translation>
    </message>
</context>
<context>
    <name>penstock::StripButtons</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>実行全体を表示</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Go on where it stopped…</source>
        <translation>停止した位置から続行…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Write again what was not stored…</source>
        <translation>保存されなかったものをもう一度書き込む…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>&amp;Stop at once</source>
        <translation>直ちに停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Give up what waits…</source>
        <translation>待機中の行を断念(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Commit what is stored now</source>
        <translation>保存済みの分を今すぐコミット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Limit the speed…</source>
        <translation>速度を制限(&amp;L)…</translation>
    </message>
    <message>
        <source>Size and number of requests</source>
        <translation>リクエストの大きさと数</translation>
    </message>
    <message>
        <source>As the s&amp;ettings say</source>
        <translation>設定のとおり(&amp;E)</translation>
    </message>
    <message>
        <source>As the server&apos;s &amp;answers show</source>
        <translation>サーバーの応答に応じて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pinned as they are now</source>
        <translation>現在の値に固定(&amp;P)</translation>
    </message>
    <message>
        <source>Pin &amp;by hand…</source>
        <translation>手動で固定(&amp;B)…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stop at once: what waits is not sent</source>
        <translation>直ちに停止: 待機中のものは送信しません</translation>
    </message>
    <message>
        <source>Stop: take no more, and write what was read</source>
        <translation>停止: 新たに受け取らず、読み取った分は書き込みます</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>今すぐ停止</translation>
    </message>
</context>
<context>
    <name>penstock::StripHead</name>
    <message>
        <source>Rejected rows and log</source>
        <translation>拒否された行とログ</translation>
    </message>
    <message>
        <source>Finishing what was read</source>
        <translation>読み取った分を書き込み中</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <comment>a state</comment>
        <translation>%1 (手動)</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>%1 not stored</source>
        <translation>未保存 %1</translation>
    </message>
    <message>
        <source>until it resumes: %1</source>
        <translation>後に再開: %1</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>一時停止: %1</translation>
    </message>
    <message>
        <source>until it resumes: %1, %2</source>
        <translation>後に再開: %1、%2</translation>
    </message>
    <message>
        <source>paused so far: %1</source>
        <translation>一時停止の経過: %1</translation>
    </message>
    <message>
        <source>rows per second</source>
        <translation>行/秒</translation>
    </message>
    <message>
        <source>, %1/s on the wire</source>
        <translation>、通信量 %1/秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>archive.csv: 429 · 4.2 s</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>row(s) in %1</source>
        <translation>
            <numerusform>行 / %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) stored in %1</source>
        <translation>
            <numerusform>行を %1 で保存</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>rows</comment>
        <translation>不明 %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <comment>rows</comment>
        <translation>未送信 %1</translation>
    </message>
    <message>
        <source>%1 missing or unknown</source>
        <comment>rows</comment>
        <translation>欠落・不明 %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>rows</comment>
        <translation>欠落 %1</translation>
    </message>
</context>
<context>
    <name>penstock::TabDrag</name>
    <message>
        <source>Move here</source>
        <translation>ここに移動</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>右に分割</translation>
    </message>
    <message>
        <source>Split down</source>
        <translation>下に分割</translation>
    </message>
</context>
<context>
    <name>penstock::TabFile</name>
    <message>
        <source>This query was saved for the connection “%1”, which is not here. Look at the tool bar for what it would run against now.</source>
        <translation>このクエリは接続「%1」用に保存されましたが、その接続はここにありません。いま実行した場合の対象はツールバーで確認してください。</translation>
    </message>
    <message>
        <source>Save the query</source>
        <translation>クエリを保存</translation>
    </message>
    <message>
        <source>Queries (*%1)</source>
        <translation>クエリ (*%1)</translation>
    </message>
    <message>
        <source>Saved in %1, without the password or token in the text: secrets are in no file.</source>
        <translation>テキスト中のパスワードまたはトークンを除いて %1 に保存しました。シークレットはファイルに書き込まれません。</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>&amp;Overwrite it</source>
        <translation>上書きする(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Load it, and drop what I changed</source>
        <translation>変更を破棄して読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Your text is as it was; saving it asks first.</source>
        <translation>%1 が別のプログラムによって変更されました。テキストは元のままです。保存の前に確認します。</translation>
    </message>
    <message>
        <source>&amp;Load the file</source>
        <translation>ファイルを読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>%1 is not there any more: it was moved or removed. Saving makes it anew.</source>
        <translation>%1 がなくなりました。移動または削除されています。保存すると新しく作成されます。</translation>
    </message>
    <message>
        <source>Saved in %1. It is still for the connection “%2”, which is not here.</source>
        <translation>%1 に保存しました。このクエリは引き続き接続「%2」用ですが、その接続はここにはありません。</translation>
    </message>
</context>
<context>
    <name>penstock::TabHalf</name>
    <message>
        <source>Queries of the half that is worked in</source>
        <translation>作業中の側のクエリ</translation>
    </message>
    <message>
        <source>Queries of the other half</source>
        <translation>もう一方の側のクエリ</translation>
    </message>
</context>
<context>
    <name>penstock::TabMenus</name>
    <message>
        <source>All tabs</source>
        <translation>すべてのタブ</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>新しいクエリ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>ほかを閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Close those to the &amp;right</source>
        <translation>右側を閉じる(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Move to the other half</source>
        <translation>もう一方へ移動(&amp;M)</translation>
    </message>
    <message>
        <source>Bring &amp;both halves together</source>
        <translation>両側を 1 つにまとめる(&amp;B)</translation>
    </message>
    <message>
        <source>Split ri&amp;ght</source>
        <translation>右に分割(&amp;G)</translation>
    </message>
    <message>
        <source>Split do&amp;wn</source>
        <translation>下に分割(&amp;W)</translation>
    </message>
</context>
<context>
    <name>penstock::TableBound</name>
    <message>
        <source>The answer has more tables with columns of their own than can be shown (%1 tables, %2 columns), or names too long; the rows so far are kept. Ask for fewer measurements at a time.</source>
        <translation>応答に、独自の列を持つテーブルが表示できる数 (テーブル %1 個、列 %2 個) を超えているか、長すぎる名前があります。それまでの行は残してあります。一度に問い合わせるメジャーメントを減らしてください。</translation>
    </message>
</context>
<context>
    <name>penstock::TableDifference</name>
    <message>
        <source>difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>前回のみ</translation>
    </message>
    <message>
        <source>only now</source>
        <translation>今回のみ</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 (前回)</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 (今回)</translation>
    </message>
</context>
<context>
    <name>penstock::TableExport</name>
    <message>
        <source>%1 Choose another place, or make room.</source>
        <translation>%1別の場所を選ぶか、空き容量を確保してください。</translation>
    </message>
</context>
<context>
    <name>penstock::TableLines</name>
    <message>
        <source>The table has no column left for a field. A point needs at least one.</source>
        <translation>テーブルに、フィールドになる列が残っていません。ポイントには少なくとも 1 つ必要です。</translation>
    </message>
    <message>
        <source>The table has no time. Name the column that holds it.</source>
        <translation>テーブルに時刻がありません。時刻の列を指定してください。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds no times. Choose one with times, with nanoseconds since 1970, or with text in ISO 8601.</source>
        <translation>列「%1」は時刻ではありません。時刻、1970 年からのナノ秒数、または ISO 8601 のテキストの列を選んでください。</translation>
    </message>
    <message>
        <source>The measurement is missing. Name it, or the column that holds it.</source>
        <translation>メジャーメントがありません。名前、または名前の列を指定してください。</translation>
    </message>
    <message>
        <source>The table has two columns &quot;%1&quot;. Rename one.</source>
        <translation>テーブルに列「%1」が 2 つあります。一方の名前を変えてください。</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;. Its columns are: %2.</source>
        <translation>テーブルに列「%1」はありません。列は %2 です。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice. Use it once.</source>
        <translation>列「%1」が 2 回指定されています。1 回だけにしてください。</translation>
    </message>
    <message>
        <source>The measurement is missing.</source>
        <translation>メジャーメントがありません。</translation>
    </message>
    <message>
        <source>The unsigned field &quot;%1&quot; is %2, which is too large for an integer.</source>
        <translation>符号なしフィールド「%1」の値 %2 は、整数には大きすぎます。</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>時刻がありません。</translation>
    </message>
</context>
<context>
    <name>penstock::TableSeriesModel</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>penstock::TableTimes</name>
    <message>
        <source>&quot;%1&quot; is what this table calls the time of a row: it would be overwritten</source>
        <translation>「%1」はこのテーブルでの行の時刻の名前なので、上書きされます</translation>
    </message>
</context>
<context>
    <name>penstock::TableWriter</name>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… ほか %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows could not be written: %1. Check that there is room and try again.</source>
        <translation>行を書き込めませんでした: %1。空き容量を確認してやり直してください。</translation>
    </message>
</context>
<context>
    <name>penstock::TailCheckpoints</name>
    <message>
        <source>%1 should say how far an earlier run has come, and does not. Remove it, and the source begins as its document says.</source>
        <translation>%1 に前回の実行の進み具合が記録されているはずですが、ありません。これを削除すると、ソースはドキュメントのとおりに始まります。</translation>
    </message>
</context>
<context>
    <name>penstock::TailFile</name>
    <message>
        <source>%1 is no file that can be followed as it grows.</source>
        <translation>%1 は、追記を追跡できるファイルではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
</context>
<context>
    <name>penstock::TailSource</name>
    <message>
        <source>Line %1 is too long to be line protocol.</source>
        <translation>%1 行目はラインプロトコルとしては長すぎます。</translation>
    </message>
    <message>
        <source>a string is not closed: its second quote is missing</source>
        <translation>文字列が閉じられていません。2 つ目の引用符がありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 was made anew %n time(s); each was read to its end.</source>
        <translation>
            <numerusform>%1 は %n 回作り直され、それぞれ最後まで読み取りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was cut short or written anew in place %n time(s), and read from its beginning then. What was written and not yet read before is lost.</source>
        <translation>
            <numerusform>%1 は %n 回、短縮または上書きされたため、先頭から読み取りました。その前に書き込まれ、まだ読み取っていなかったものは失われました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) had no end when %1 was cut short, and were not sent.</source>
        <translation>
            <numerusform>%1 が短縮されたとき、終わりのない行が %n 行あり、送信しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not the file that an earlier run stopped in, and that one is not beside it: it is read from its beginning. What the other had beyond that place was not read.</source>
        <translation>%1 は前回の実行が停止したファイルとは別のもので、元のファイルも見つからないため、先頭から読み取ります。元のファイルのその位置より後は読み取っていません。</translation>
    </message>
    <message>
        <source>%1 was made anew several times since the last run. These were not read: %2</source>
        <translation>%1 は前回の実行の後に何度か作り直されました。次のものは読み取っていません: %2</translation>
    </message>
    <message>
        <source>The last line of %1 has no end yet, and was not sent.</source>
        <translation>%1 の最後の行はまだ終わりがないため、送信しませんでした。</translation>
    </message>
</context>
<context>
    <name>penstock::Talk</name>
    <message>
        <source>%1 refused this. It says: %2</source>
        <translation>%1 はこれを拒否しました。サーバーのメッセージ: %2</translation>
    </message>
</context>
<context>
    <name>penstock::TalkJob</name>
    <message>
        <source>%1 goes on answering without an end. The last request was %2.</source>
        <translation>%1 の応答がいつまでも終わりません。最後のリクエストは %2 でした。</translation>
    </message>
</context>
<context>
    <name>penstock::TargetBar</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>No database</source>
        <translation>データベースなし</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>接続の管理</translation>
    </message>
</context>
<context>
    <name>penstock::TargetCheckJob</name>
    <message>
        <source>What the server has already is not known: %1 does not tell it.</source>
        <translation>サーバーに既にあるものは不明です。%1 はその情報を返しません。</translation>
    </message>
    <message>
        <source>What the server has already is not looked at: each row names its measurement.</source>
        <translation>各行がメジャーメントを示すため、サーバーに既にあるものは確認しません。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
    <message>
        <source>Which fields the measurement has is not known: %1</source>
        <translation>メジャーメントのフィールドは不明です: %1</translation>
    </message>
    <message>
        <source>Of which types the fields are is not known: the server does not tell it.</source>
        <translation>フィールドの型は不明です。サーバーはその情報を返しません。</translation>
    </message>
    <message>
        <source>Which tags the measurement has is not known: %1</source>
        <translation>メジャーメントのタグは不明です: %1</translation>
    </message>
    <message>
        <source>How long the database keeps rows is not known: %1</source>
        <translation>データベースの保持期間は不明です: %1</translation>
    </message>
</context>
<context>
    <name>penstock::TargetConflict</name>
    <message>
        <source>&quot;%1&quot; is a tag there, and a field of type %2 here.</source>
        <translation>「%1」は書き込み先ではタグ、ここでは %2 型のフィールドです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a field of type %2 there, and %3 here.</source>
        <translation>「%1」は書き込み先では %2 型のフィールドです (ここでの扱い: %3)。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; becomes a tag, as the measurement has it.</source>
        <translation>列「%1」は、メジャーメントに合わせてタグにします。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; becomes a text field, as the measurement has it.</source>
        <translation>列「%1」は、メジャーメントに合わせてテキストのフィールドにします。</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>of type %1</source>
        <translation>%1 型</translation>
    </message>
</context>
<context>
    <name>penstock::TargetPage</name>
    <message>
        <source>&amp;Measurement</source>
        <translation>メジャーメント(&amp;M)</translation>
    </message>
    <message>
        <source>Answer what is asked above to go on.</source>
        <translation>続けるには、上の確認に答えてください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not needed: the rows go to %1</source>
        <translation>不要: 行は %1 に入ります</translation>
    </message>
    <message>
        <source>New: made with the first rows</source>
        <translation>新規: 最初の行とともに作成</translation>
    </message>
    <message>
        <source>Exists already: the rows are added to it</source>
        <translation>既に存在: 行が追加されます</translation>
    </message>
    <message>
        <source>Takes the rows; it is made when it is new</source>
        <translation>行の書き込み先。新規の場合は作成されます</translation>
    </message>
    <message>
        <source>Rows that are not stored are not kept: there is no folder that takes their file.</source>
        <translation>保存されなかった行は残りません。そのファイルを置けるフォルダーがありません。</translation>
    </message>
    <message>
        <source>The folder for rows that are not stored cannot be used: they go beside the file.</source>
        <translation>保存されなかった行のフォルダーを使えないため、ファイルと同じ場所に置きます。</translation>
    </message>
    <message>
        <source>The connection is not there any more: choose another one.</source>
        <translation>この接続はもうありません。別の接続を選択してください。</translation>
    </message>
</context>
<context>
    <name>penstock::TargetState</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>If this is an InfluxDB 3 that is new, it has no token yet, and its first one can be made here.</source>
        <translation>これが新しい InfluxDB 3 であれば、まだトークンがなく、最初のトークンをここで作成できます。</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>初期設定する…</translation>
    </message>
    <message>
        <source>Make the first token…</source>
        <translation>最初のトークンを作成…</translation>
    </message>
</context>
<context>
    <name>penstock::TcpHttpSocket</name>
    <message>
        <source>%1 asks for a client certificate. Choose one and its key in the connection&apos;s settings.</source>
        <translation>%1 はクライアント証明書を求めています。接続の設定で、証明書とその鍵を選んでください。</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate. Choose one of an authority that the server trusts, in the connection&apos;s settings.</source>
        <translation>%1 はクライアント証明書を受け付けませんでした。接続の設定で、サーバーが信頼する認証局の証明書を選んでください。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Check that it speaks https on this port.</source>
        <translation>%1 への暗号化された接続を確立できませんでした。このポートで https に対応しているか確認してください。</translation>
    </message>
    <message>
        <source>%1 closed the connection while the encryption was set up. Check that it speaks https on this port.</source>
        <translation>暗号化の確立中に %1 が接続を閉じました。このポートで https に対応しているか確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused. Check that the server runs and that host and port are right.</source>
        <translation>%1 で応答がありません。接続が拒否されました。サーバーが稼働していることと、ホストとポートが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check how it is spelled, and the network.</source>
        <translation>ホスト %1 が見つかりません。綴りとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Connecting to %1 took too long. Check host, port and firewall.</source>
        <translation>%1 への接続に時間がかかりすぎました。ホスト、ポート、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke: %2.</source>
        <translation>%1 への接続が切れました: %2。</translation>
    </message>
    <message>
        <source>No connection to %1: %2. Check the network.</source>
        <translation>%1 に接続できません: %2。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection instead of reaching %2. Check the proxy&apos;s address and kind in the connection&apos;s settings.</source>
        <translation>プロキシ %1 は %2 に到達せずに接続を閉じました。接続の設定で、プロキシのアドレスと種類を確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1: the connection was refused. Check the proxy&apos;s address in the connection&apos;s settings.</source>
        <translation>プロキシ %1 で応答がありません。接続が拒否されました。接続の設定で、プロキシのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The proxy&apos;s host %1 was not found. Check how it is spelled in the connection&apos;s settings.</source>
        <translation>プロキシのホスト %1 が見つかりません。接続の設定で綴りを確認してください。</translation>
    </message>
    <message>
        <source>No connection to the proxy %1: %2. Check the network.</source>
        <translation>プロキシ %1 に接続できません: %2。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>No connection to %1 through ssh: %2.</source>
        <translation>ssh 経由で %1 に接続できません: %2。</translation>
    </message>
</context>
<context>
    <name>penstock::Terminal</name>
    <message>
        <source>The output is not complete: %1.</source>
        <translation>出力が完全ではありません: %1。</translation>
    </message>
    <message>
        <source>The line on standard input is longer than any secret.</source>
        <translation>標準入力の行が、シークレットとしては長すぎます。</translation>
    </message>
</context>
<context>
    <name>penstock::TextEncoding</name>
    <message>
        <source>There is no encoding &quot;%1&quot;. Usual ones are: %2.</source>
        <translation>エンコーディング「%1」はありません。一般的なもの: %2。</translation>
    </message>
</context>
<context>
    <name>penstock::TextSearch</name>
    <message>
        <source>not a pattern: %1</source>
        <translation>パターンではありません: %1</translation>
    </message>
</context>
<context>
    <name>penstock::TextTemplate</name>
    <message>
        <source>a brace stands alone: a key stands between two, and two of a kind stand for one.</source>
        <translation>波括弧が単独であります。キーは 2 つの波括弧で囲み、波括弧そのものは 2 つ続けて書きます。</translation>
    </message>
    <message>
        <source>between two braces stands the key of a value.</source>
        <translation>2 つの波括弧の間には値のキーを書きます。</translation>
    </message>
</context>
<context>
    <name>penstock::Texts</name>
    <message>
        <source>Enter</source>
        <extracomment>the key, as it is called in a combination: Ctrl+Enter</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <comment>in a field for a shortcut</comment>
        <translation>キーを押してください</translation>
    </message>
</context>
<context>
    <name>penstock::TideSampleJob</name>
    <message>
        <source>The sample data cannot be written to %1: %2.</source>
        <translation>サンプルデータを %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Computed from published harmonic constituents (M2, S2, N2, K1, O1); not observed and not for navigation.</source>
        <translation>公表されている調和定数 (M2、S2、N2、K1、O1) から計算したものです。観測値ではなく、航海には使えません。</translation>
    </message>
</context>
<context>
    <name>penstock::TimeAxis</name>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1 since 1970</source>
        <comment>ms since 1970</comment>
        <translation>1970 年からの %1</translation>
    </message>
</context>
<context>
    <name>penstock::TimeBar</name>
    <message>
        <source>Pattern of the time</source>
        <translation>時刻のパターン</translation>
    </message>
    <message>
        <source>As in Qt (dd.MM.yyyy HH:mm:ss.zzz) or in strftime (%d.%m.%Y %H:%M:%S)</source>
        <translation>Qt 形式 (dd.MM.yyyy HH:mm:ss.zzz) または strftime 形式 (%d.%m.%Y %H:%M:%S)</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>パターン(&amp;P)</translation>
    </message>
    <message>
        <source>Moment that the time counts from</source>
        <translation>経過時間の起点</translation>
    </message>
    <message>
        <source>Counts f&amp;rom</source>
        <translation>起点(&amp;R)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>The zone of times that carry no offset of their own</source>
        <translation>オフセットのない時刻のタイムゾーン</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Choose one from the list, such as Europe/Berlin.</source>
        <translation>「%1」はタイムゾーンではありません。Europe/Berlin のように一覧から選んでください。</translation>
    </message>
    <message>
        <source>Say the pattern of the time, such as dd.MM.yyyy HH:mm:ss.</source>
        <translation>dd.MM.yyyy HH:mm:ss のような時刻のパターンを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no pattern of a time. An example is dd.MM.yyyy HH:mm:ss.</source>
        <translation>「%1」は時刻のパターンではありません。例: dd.MM.yyyy HH:mm:ss。</translation>
    </message>
    <message>
        <source>Say the moment that the time counts from, such as 2024-01-31 09:00:00.</source>
        <translation>2024-01-31 09:00:00 のような、経過時間の起点を入力してください。</translation>
    </message>
</context>
<context>
    <name>penstock::TimeDoubt</name>
    <message numerus="yes">
        <source>%n time(s) are far from today when they are read as %1, but not as %2. The first stands in line %3: </source>
        <translation>
            <numerusform>%n 個の時刻は、%1 として読むと現在から大きく離れますが、%2 では離れません。最初は %3 行目です: </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2 as %3, and %4 as %5. If that is what they are, write again with the precision %6.</source>
        <translation>%1 は %3 では %2、%5 では %4 です。後者であれば、時刻の単位を %6 にして書き込み直してください。</translation>
    </message>
</context>
<context>
    <name>penstock::TimeFilling</name>
    <message>
        <source>The connection was closed; the statement has not been run.</source>
        <translation>接続が閉じられたため、ステートメントは実行していません。</translation>
    </message>
    <message>
        <source>Where the data is could not be asked; the statement has not been run. %1</source>
        <translation>データのある範囲を問い合わせることができなかったため、ステートメントは実行していません。%1</translation>
    </message>
    <message>
        <source>Where the data is cannot be asked: the statement does not tell by name all that it reads. Choose another range of time; the statement has not been run.</source>
        <translation>データのある範囲を問い合わせられません。ステートメントが読み取るものをすべて名前で示していないためです。別の時間範囲を選んでください。ステートメントは実行していません。</translation>
    </message>
</context>
<context>
    <name>penstock::TimeRange</name>
    <message>
        <source>“%1”: the clocks of %2 skip this time.</source>
        <translation>「%1」: %2 では時計が進められるため、この時刻は存在しません。</translation>
    </message>
    <message>
        <source>“%1”: the clocks of %2 show this time twice. Write %3 or %4.</source>
        <translation>「%1」: %2 では時計が戻されるため、この時刻が 2 回あります。%3 または %4 と書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 2024-01-31, 2024-01-31 12:00, 2024-01-31T12:00:00.5Z, or nanoseconds since 1970.</source>
        <translation>「%1」は時刻ではありません。2024-01-31、2024-01-31 12:00、2024-01-31T12:00:00.5Z、または 1970 年からのナノ秒数で書いてください。</translation>
    </message>
    <message>
        <source>This computer does not know the time zone “%1”.</source>
        <translation>このコンピューターにタイムゾーン「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1”: times reach from 1677-09-21 to 2262-04-11.</source>
        <translation>「%1」: 時刻の範囲は 1677-09-21 から 2262-04-11 までです。</translation>
    </message>
</context>
<context>
    <name>penstock::TimeRangeBar</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>直近 %n 日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation>
            <numerusform>直近 %n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation>
            <numerusform>直近 %n 分間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n second(s)</source>
        <translation>
            <numerusform>直近 %n 秒間</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>データのある範囲</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>From the first to the last point of what the statement reads; the server is asked</source>
        <translation>ステートメントが読み取るデータの最初から最後のポイントまで。サーバーに問い合わせます</translation>
    </message>
    <message>
        <source>&amp;From … to …</source>
        <translation>期間を指定(&amp;F)…</translation>
    </message>
    <message>
        <source>Show what is &amp;sent</source>
        <translation>送信される内容を表示(&amp;S)</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (未使用)</translation>
    </message>
    <message>
        <source>Range of time: %1</source>
        <translation>時間範囲: %1</translation>
    </message>
    <message>
        <source>%1: what $timeFilter, $from, $to and $interval in the statement stand for, by this computer&apos;s clock</source>
        <translation>%1: ステートメント内の $timeFilter、$from、$to、$interval が表す範囲 (このコンピューターの時計による)</translation>
    </message>
    <message>
        <source>%1. It counts for statements with $timeFilter, $from, $to or $interval; this one has none of them.</source>
        <translation>%1。$timeFilter、$from、$to、$interval のあるステートメントで有効です。このステートメントにはどれもありません。</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>タイムゾーン: %1</translation>
    </message>
    <message>
        <source>%1: what $zone stands for, and by whose clocks times are shown from the next run on</source>
        <translation>%1: $zone が表すタイムゾーン。次の実行から時刻の表示にも使われます</translation>
    </message>
    <message>
        <source>%1: by whose clocks times are shown from the next run on, unless the statement names a zone; $zone stands for it in a statement</source>
        <translation>%1: 次の実行から時刻の表示に使われるタイムゾーン (ステートメントにタイムゾーンの指定がない場合)。ステートメント内では $zone で表せます</translation>
    </message>
</context>
<context>
    <name>penstock::TimeRefusal</name>
    <message>
        <source>%1 is %2 as %3, far from the others; to store it all the same: --time-format %4</source>
        <extracomment>%1: what stands in the file, %2: a day, %3: a format such as &quot;Unix time in seconds&quot;</extracomment>
        <translation>%1 は %3 として %2 であり、ほかから大きく離れています。それでも保存するには: --time-format %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a year of two digits, and the others have four</source>
        <translation>「%1」の年は 2 桁ですが、ほかは 4 桁です</translation>
    </message>
</context>
<context>
    <name>penstock::TimestampFormat</name>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>Digits: year, month, day, hour, …</source>
        <translation>数字: 年、月、日、時、…</translation>
    </message>
    <message>
        <source>Unix time in seconds</source>
        <translation>Unix 時間 (秒)</translation>
    </message>
    <message>
        <source>Unix time in milliseconds</source>
        <translation>Unix 時間 (ミリ秒)</translation>
    </message>
    <message>
        <source>Unix time in microseconds</source>
        <translation>Unix 時間 (マイクロ秒)</translation>
    </message>
    <message>
        <source>Unix time in nanoseconds</source>
        <translation>Unix 時間 (ナノ秒)</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Year, quarter, month or week</source>
        <translation>年、四半期、月、または週</translation>
    </message>
    <message>
        <source>Excel&apos;s days since 1900</source>
        <translation>Excel の 1900 年からの日数</translation>
    </message>
    <message>
        <source>Windows file time</source>
        <translation>Windows のファイル時刻</translation>
    </message>
    <message>
        <source>Seconds since a start</source>
        <translation>開始からの秒数</translation>
    </message>
    <message>
        <source>Milliseconds since a start</source>
        <translation>開始からのミリ秒数</translation>
    </message>
    <message>
        <source>Time of day alone</source>
        <translation>時分秒のみ</translation>
    </message>
    <message>
        <source>As &quot;%1&quot;</source>
        <translation>「%1」の形式</translation>
    </message>
</context>
<context>
    <name>penstock::TlsPolicy</name>
    <message>
        <source>The certificate of %1 is self-signed, and this computer does not know it. If the server is yours, choose its CA file or pin the certificate&apos;s fingerprint in the connection&apos;s settings.</source>
        <translation>%1 の証明書は自己署名で、このコンピューターには未知のものです。自分のサーバーであれば、接続の設定で CA ファイルを選ぶか、証明書のフィンガープリントを固定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that is not trusted here. Choose the authority&apos;s CA file or pin the certificate&apos;s fingerprint in the connection&apos;s settings.</source>
        <translation>%1 の証明書は、ここでは信頼されていない認証局が発行したものです。接続の設定で認証局の CA ファイルを選ぶか、証明書のフィンガープリントを固定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name (%2). Use that name in the address, or pin the certificate&apos;s fingerprint in the connection&apos;s settings.</source>
        <translation>%1 の証明書は別の名前 (%2) のものです。アドレスにその名前を使うか、接続の設定で証明書のフィンガープリントを固定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Renew it on the server, or pin its fingerprint in the connection&apos;s settings.</source>
        <translation>%1 の証明書は %2 に期限が切れました。サーバーで更新するか、接続の設定でフィンガープリントを固定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Check this computer&apos;s clock.</source>
        <translation>%1 の証明書が有効になるのは %2 からです。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2. Choose a CA file or pin the certificate&apos;s fingerprint in the connection&apos;s settings.</source>
        <translation>%1 の証明書は受け入れられませんでした: %2。接続の設定で CA ファイルを選ぶか、証明書のフィンガープリントを固定してください。</translation>
    </message>
    <message>
        <source>The pinned fingerprint must have 64 hexadecimal digits (SHA-256). Correct it in the connection&apos;s settings.</source>
        <translation>固定するフィンガープリントは 16 進数 64 桁 (SHA-256) でなければなりません。接続の設定で修正してください。</translation>
    </message>
    <message>
        <source>The CA file cannot be used: %1 Choose another one in the connection&apos;s settings.</source>
        <translation>CA ファイルを使用できません: %1接続の設定で別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate in PEM form. Choose another one in the connection&apos;s settings.</source>
        <translation>CA ファイル %1 には PEM 形式の証明書がありません。接続の設定で別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 has another certificate than the pinned one. If it was renewed, pin the new fingerprint in the connection&apos;s settings; if not, somebody may be in between.</source>
        <translation>%1 の証明書が固定されたものと異なります。更新されたのであれば、接続の設定で新しいフィンガープリントを固定してください。そうでなければ、第三者が間に入っている可能性があります。</translation>
    </message>
    <message>
        <source>The certificate&apos;s SHA-256 fingerprint is %1.</source>
        <translation>証明書の SHA-256 フィンガープリントは %1 です。</translation>
    </message>
</context>
<context>
    <name>penstock::TokenDialog</name>
    <message>
        <source>The new token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>The server tells this token now, and never again. Penstock does not keep it: copy it to where it is needed.</source>
        <translation>サーバーがこのトークンを示すのは今だけです。Penstock は保存しません。必要な場所にコピーしてください。</translation>
    </message>
    <message>
        <source>The server tells the token “%1” now, and never again. Penstock does not keep it: copy it to where it is needed.</source>
        <translation>サーバーがトークン「%1」を示すのは今だけです。Penstock は保存しません。必要な場所にコピーしてください。</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>C&amp;opy the token</source>
        <translation>トークンをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;I have copied it</source>
        <translation>コピーしました(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>The server tells its first token now, and never again. It may do everything: copy it to a safe place.</source>
        <translation>サーバーが最初のトークンを示すのは今だけです。すべてを行えるトークンなので、安全な場所にコピーしてください。</translation>
    </message>
    <message>
        <source>&amp;Log in by it: keep it in the keyring for this connection</source>
        <translation>これでログインする: この接続用にキーリングに保存(&amp;L)</translation>
    </message>
    <message>
        <source>A token was not copied</source>
        <translation>コピーされていないトークン</translation>
    </message>
    <message>
        <source>A new token is shown, and was not copied.</source>
        <translation>新しいトークンが表示されていますが、コピーされていません。</translation>
    </message>
    <message>
        <source>A server shows it only once: it is lost with the window, and stays valid.</source>
        <translation>サーバーがトークンを示すのは一度だけです。ウィンドウとともに失われ、有効なまま残ります。</translation>
    </message>
    <message>
        <source>Lose the token and quit</source>
        <translation>トークンを失って終了</translation>
    </message>
</context>
<context>
    <name>penstock::TopicPattern</name>
    <message>
        <source>“%1” is no pattern of a topic: %2</source>
        <translation>「%1」はトピックのパターンではありません: %2</translation>
    </message>
    <message>
        <source># stands for the rest, and so at the end.</source>
        <translation># は残りすべてを表すため、末尾に書きます。</translation>
    </message>
    <message>
        <source>a name in braces is a whole part between slashes.</source>
        <translation>波括弧内の名前は、スラッシュの間の部分全体を表します。</translation>
    </message>
    <message>
        <source>braces need a name.</source>
        <translation>波括弧には名前が必要です。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>「%1」が 2 回あります。</translation>
    </message>
    <message>
        <source>a topic is not empty.</source>
        <translation>トピックは空にできません。</translation>
    </message>
    <message>
        <source>that is no topic.</source>
        <translation>トピックではありません。</translation>
    </message>
    <message>
        <source>+ stands for a whole part between slashes.</source>
        <translation>+ はスラッシュの間の部分全体を表します。</translation>
    </message>
    <message>
        <source># stands for the rest, alone after the last slash.</source>
        <translation># は残りすべてを表し、最後のスラッシュの後に単独で書きます。</translation>
    </message>
</context>
<context>
    <name>penstock::TransferCommand</name>
    <message>
        <source>Write rows that were not stored, with the reason, to this CSV file.</source>
        <translation>保存されなかった行を、理由とともにこの CSV ファイルに書き込みます。</translation>
    </message>
    <message>
        <source>json: print the counts as one JSON object.</source>
        <translation>json: 件数を 1 つの JSON オブジェクトで出力します。</translation>
    </message>
    <message>
        <source>Of several files, when one fails or some of its rows are refused: go-on with the next (the default), or stop.</source>
        <translation>複数のファイルの 1 つが失敗したか、行が拒否された場合: go-on (次へ続行、既定) または stop (停止)。</translation>
    </message>
    <message>
        <source>Name at least one file.</source>
        <translation>ファイルを少なくとも 1 つ指定してください。</translation>
    </message>
    <message>
        <source>--summary must be json.</source>
        <translation>--summary は json で指定してください。</translation>
    </message>
    <message>
        <source>--on-file-error must be go-on or stop.</source>
        <translation>--on-file-error は go-on か stop で指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not begun: %1</source>
        <translation>
            <numerusform>%n 個のファイルは開始していません: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::TransferOptions</name>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 は %2 から %3 までの整数で指定してください。</translation>
    </message>
    <message>
        <source>--gzip must be auto, on or off.</source>
        <translation>--gzip は auto、on、off のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>Write to this database or bucket.</source>
        <translation>このデータベースまたはバケットに書き込みます。</translation>
    </message>
    <message>
        <source>Make the database when it is not there (always so with --local).</source>
        <translation>データベースがなければ作成します (--local では常に作成)。</translation>
    </message>
    <message>
        <source>Retention policy; the database&apos;s default one if not given.</source>
        <translation>保持ポリシー。省略時はデータベースの既定のもの。</translation>
    </message>
    <message>
        <source>InfluxDB Enterprise 1.x: any, one, quorum or all.</source>
        <translation>InfluxDB Enterprise 1.x: any、one、quorum、all。</translation>
    </message>
    <message>
        <source>InfluxDB 3.x: let the server refuse a batch with a bad line; it is sent again without that line.</source>
        <translation>InfluxDB 3.x: 不正な行のあるバッチをサーバーに拒否させ、その行を除いて再送します。</translation>
    </message>
    <message>
        <source>InfluxDB 3.x: answer before the data is on disk; about 1 s may be lost.</source>
        <translation>InfluxDB 3.x: データがディスクに書かれる前に応答。約 1 秒分が失われる可能性があります。</translation>
    </message>
    <message>
        <source>Lines in one request, 1 to 100000. Default 5000.</source>
        <translation>1 リクエストの行数、1 から 100000。既定 5000。</translation>
    </message>
    <message>
        <source>Requests in flight, 1 to 32. Default 2.</source>
        <translation>同時に送信するリクエスト数、1 から 32。既定 2。</translation>
    </message>
    <message>
        <source>When the run is stopped, wait so many seconds, 0 to 60, for the answers to what is on its way; what is not answered then counts as unknown. Default 3.</source>
        <translation>実行の停止時に、送信中のものの応答を待つ秒数、0 から 60。それまでに応答がなければ不明とします。既定 3。</translation>
    </message>
    <message>
        <source>Compress requests: auto, on or off. auto: not to this machine.</source>
        <translation>リクエストの圧縮: auto、on、off。auto: このコンピューター宛ては圧縮しません。</translation>
    </message>
</context>
<context>
    <name>penstock::TrustForm</name>
    <message>
        <source>The system&apos;s certificate authorities</source>
        <translation>システムの認証局</translation>
    </message>
    <message>
        <source>Only the authorities in a file</source>
        <translation>ファイルにある認証局のみ</translation>
    </message>
    <message>
        <source>Exactly one certificate</source>
        <translation>特定の 1 つの証明書</translation>
    </message>
    <message>
        <source>Any certificate</source>
        <translation>任意の証明書</translation>
    </message>
    <message>
        <source>Accepted certificates</source>
        <translation>受け入れる証明書</translation>
    </message>
    <message>
        <source>Used when the URL begins with https.</source>
        <translation>URL が https で始まる場合に使われます。</translation>
    </message>
    <message>
        <source>Choose certificate authorities</source>
        <translation>認証局を選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Path of a PEM file</source>
        <translation>PEM ファイルのパス</translation>
    </message>
    <message>
        <source>File with certificate authorities</source>
        <translation>認証局のファイル</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, 64 hexadecimal digits</source>
        <translation>SHA-256 フィンガープリント、16 進数 64 桁</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>証明書の SHA-256 フィンガープリント</translation>
    </message>
    <message>
        <source>Nothing is checked: whoever sits between here and the server can read and change everything, passwords too.</source>
        <translation>何も検証しません。サーバーとの間にいる者は、パスワードを含むすべてを読み取り、改変できます。</translation>
    </message>
</context>
<context>
    <name>penstock::TuningQuestion</name>
    <message>
        <source>Size and number of writes of %1</source>
        <translation>%1 の書き込みの大きさと数</translation>
    </message>
    <message>
        <source>&amp;Rows per write</source>
        <translation>1 回の書き込みの行数(&amp;R)</translation>
    </message>
    <message>
        <source>They stay so until something else is chosen. A write ends earlier where its bytes are enough, and is cut in halves where the server does not take it.</source>
        <translation>別の設定を選ぶまで固定されます。書き込みは、バイト数が十分になればその前に終わり、サーバーが受け付けなければ半分に分けられます。</translation>
    </message>
    <message>
        <source>They stay so until something else is chosen. The rows of a write are not tuned here.</source>
        <translation>別の設定を選ぶまで固定されます。書き込みの行数はここでは調整しません。</translation>
    </message>
    <message>
        <source>&amp;Pin them</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Writes in flight</source>
        <translation>同時書き込み数(&amp;W)</translation>
    </message>
</context>
<context>
    <name>penstock::TypeConflicts</name>
    <message>
        <source>%1 in %2</source>
        <comment>a type in measurements</comment>
        <translation>%2 で %1</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <comment>a field, its types</comment>
        <translation>「%1」は %2</translation>
    </message>
    <message numerus="yes">
        <source>Values of %n field(s) may be missing. InfluxQL reads a field as one type, numbers before texts before booleans, and leaves out the others without a word: %1.</source>
        <translation>
            <numerusform>%n 個のフィールドの値が欠けている可能性があります。InfluxQL はフィールドを 1 つの型 (数値、文字列、ブール値の順に優先) として読み、ほかの型の値を何も知らせずに除外します: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for them by their type (SELECT *, %1 FROM …), or for one measurement at a time.</source>
        <translation>型を指定して照会する (SELECT *, %1 FROM …) か、メジャーメントを 1 つずつ照会してください。</translation>
    </message>
    <message>
        <source>Ask for them by their type: SELECT *, %1 FROM …</source>
        <translation>型を指定して照会してください: SELECT *, %1 FROM …</translation>
    </message>
    <message>
        <source>Ask for them by their type (%1), or for one measurement at a time.</source>
        <translation>型を指定して照会する (%1) か、メジャーメントを 1 つずつ照会してください。</translation>
    </message>
    <message>
        <source>Ask for them by their type: %1</source>
        <translation>型を指定して照会してください: %1</translation>
    </message>
    <message>
        <source>Integers beyond 9,007,199,254,740,992 may have lost digits. InfluxQL reads a field of integers and floats as float: %1.</source>
        <translation>9,007,199,254,740,992 を超える整数は桁が失われている可能性があります。InfluxQL は整数と浮動小数点数のあるフィールドを浮動小数点数として読みます: %1。</translation>
    </message>
    <message>
        <source>The server did not say so in time.</source>
        <translation>サーバーから時間内に回答がありませんでした。</translation>
    </message>
    <message>
        <source>The answer to that was not waited for.</source>
        <translation>その回答を待ちませんでした。</translation>
    </message>
    <message>
        <source>It is not known whether a field holds several types: one that does may show only the values of one type.</source>
        <translation>フィールドに複数の型があるかどうかはわかりません。複数の型がある場合、1 つの型の値しか表示されない可能性があります。</translation>
    </message>
    <message>
        <source>There are more than %1 fields.</source>
        <translation>フィールドが %1 個を超えています。</translation>
    </message>
    <message>
        <source>These are the types of all times: in the span of time that is asked for there may be one alone.</source>
        <translation>これらは全期間の型です。問い合わせた期間では 1 つだけかもしれません。</translation>
    </message>
</context>
<context>
    <name>penstock::TypeInference</name>
    <message>
        <source>%1 of %2 cells in the sample are numbers, but others are not: %3</source>
        <translation>サンプルの %2 セルのうち %1 個は数値ですが、ほかは異なります: %3</translation>
    </message>
    <message>
        <source>it holds codes with leading zeros</source>
        <translation>先頭が 0 のコードがあります</translation>
    </message>
    <message>
        <source>what looks like 12e3, without a point or a sign, is a code, no number</source>
        <translation>小数点も符号もない 12e3 のようなものは、数値ではなくコードです</translation>
    </message>
    <message>
        <source>it holds whole numbers beyond 64 bits</source>
        <translation>64 ビットを超える整数があります</translation>
    </message>
    <message>
        <source>its numbers have several units</source>
        <translation>数値に複数の単位があります</translation>
    </message>
    <message>
        <source>1.10 beside 1.9 is a version, no number</source>
        <translation>1.9 と並ぶ 1.10 は数値ではなくバージョンです</translation>
    </message>
    <message>
        <source>its numbers stand with &quot;%1&quot; in a form that is not known</source>
        <translation>数値に「%1」が付いた不明な形式です</translation>
    </message>
    <message>
        <source>it holds versions, and as a number 1.10 would be 1.1</source>
        <translation>バージョンが入っており、数値にすると 1.10 は 1.1 になります</translation>
    </message>
</context>
<context>
    <name>penstock::TypeNotes</name>
    <message>
        <source>This is not said again for other statements.</source>
        <translation>ほかのステートメントではこの表示を繰り返しません。</translation>
    </message>
</context>
<context>
    <name>penstock::UndoRun</name>
    <message>
        <source>It is deleted: the server has nothing there any more.</source>
        <translation>削除しました。サーバーには何も残っていません。</translation>
    </message>
</context>
<context>
    <name>penstock::UnfinishedUndos</name>
    <message>
        <source>What the import of %1 wrote is deleted: the server has nothing there any more.</source>
        <translation>%1 のインポートで書き込まれたものは削除済みです。サーバーにはもう何も残っていません。</translation>
    </message>
    <message>
        <source>The undo of the import of %1 into %2 has not come to its end.</source>
        <translation>%1 の %2 へのインポートの取り消しが、最後まで終わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more of that kind.</source>
        <translation>
            <numerusform>ほかに同様のものが %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection leads to %1 any more.</source>
        <translation>%1 への接続はもうありません。</translation>
    </message>
    <message>
        <source>Undo it on %1…</source>
        <translation>%1 で取り消す…</translation>
    </message>
    <message>
        <source>The import of %1 is not undone: %2</source>
        <translation>%1 のインポートは取り消されていません: %2</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>its file was imported again meanwhile, or the undo was brought to its end elsewhere. Nothing was deleted.</source>
        <translation>ファイルがその間に再びインポートされたか、取り消しが別の場所で完了しました。何も削除されていません。</translation>
    </message>
</context>
<context>
    <name>penstock::UnixHttpSocket</name>
    <message>
        <source>There is no socket at %1. Check the path, and that the server runs.</source>
        <translation>%1 にソケットがありません。パスと、サーバーが稼働していることを確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at the socket %1. Check that the server runs.</source>
        <translation>ソケット %1 で応答がありません。サーバーが稼働していることを確認してください。</translation>
    </message>
    <message>
        <source>You may not use the socket %1. Ask for permission to read and write it.</source>
        <translation>ソケット %1 を使用する権限がありません。読み書きの権限を得てください。</translation>
    </message>
    <message>
        <source>The connection to the socket %1 failed: %2.</source>
        <translation>ソケット %1 への接続に失敗しました: %2。</translation>
    </message>
</context>
<context>
    <name>penstock::UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>The changes to &quot;%1&quot; are not saved.</source>
        <translation>「%1」の変更が保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>penstock::V1Dialect</name>
    <message>
        <source>This server answers no Flux: InfluxDB 1.x does from 1.7 on, and only where flux-enabled is set in the [http] section of its configuration. Write the query in InfluxQL.</source>
        <translation>このサーバーは Flux に応答しません。InfluxDB 1.x が応答するのは 1.7 以降で、設定の [http] セクションで flux-enabled が有効な場合だけです。クエリを InfluxQL で書いてください。</translation>
    </message>
    <message>
        <source>%1 takes data as InfluxDB does, but does not tell what it holds as InfluxDB does. Use its own tools to look.</source>
        <translation>%1 は InfluxDB と同じ方法でデータを受け付けますが、保持している内容を同じ方法では返しません。専用のツールで調べてください。</translation>
    </message>
    <message>
        <source>This server is InfluxDB %1, which reads times in %2 as nanoseconds. Choose 2.x as the kind of server; then they are converted.</source>
        <translation>このサーバーは InfluxDB %1 で、%2 の時刻をナノ秒として読み取ります。サーバーの種類を 2.x にすると、時刻が変換されます。</translation>
    </message>
    <message>
        <source>%1 does not take compressed data before version 9. Write without gzip.</source>
        <translation>%1 のバージョン 9 より前は圧縮データを受け付けません。gzip なしで書き込んでください。</translation>
    </message>
    <message>
        <source>Say which measurement is meant.</source>
        <translation>メジャーメントを指定してください。</translation>
    </message>
</context>
<context>
    <name>penstock::V2Api</name>
    <message>
        <source>There is no bucket “%1”, or the login may not see it.</source>
        <translation>バケット「%1」が存在しないか、このログインには見えません。</translation>
    </message>
    <message>
        <source>Say which buckets the token may read or write.</source>
        <translation>トークンで読み書きできるバケットを指定してください。</translation>
    </message>
    <message>
        <source>The user “%1” is there now all the same, half-made, and could not be taken back: delete it.</source>
        <translation>ユーザー「%1」が不完全な状態で作成され、取り消せませんでした。削除してください。</translation>
    </message>
    <message>
        <source>Give the token&apos;s id, as the list shows it.</source>
        <translation>一覧に表示されるトークンの ID を指定してください。</translation>
    </message>
    <message>
        <source>The bucket “%1” was there already.</source>
        <translation>バケット「%1」は既に存在しています。</translation>
    </message>
    <message>
        <source>The shards of the bucket “%1” cover %2, which is more than the new retention. Give the shards&apos; new duration as well; on the command line by --shard-duration.</source>
        <translation>バケット「%1」のシャードの期間は %2 で、新しい保持期間より長くなっています。シャードの新しい期間も指定してください。コマンドラインでは --shard-duration で指定します。</translation>
    </message>
    <message>
        <source>“%1” is a bucket of the system, which InfluxDB cannot do without: it is neither deleted nor changed.</source>
        <translation>「%1」は InfluxDB に不可欠なシステムのバケットのため、削除も変更もできません。</translation>
    </message>
    <message>
        <source>“%1” is there more than once, in the organizations %2. Say in the connection&apos;s settings which organization is meant; on the command line by --org.</source>
        <translation>「%1」は組織 %2 に複数あります。どの組織かを接続の設定で、コマンドラインでは --org で指定してください。</translation>
    </message>
    <message>
        <source>There is no user “%1”, or the login may not see it.</source>
        <translation>ユーザー「%1」が存在しないか、このログインには見えません。</translation>
    </message>
    <message>
        <source>There is no organization “%1”, or the login may not see it.</source>
        <translation>組織「%1」が存在しないか、このログインには見えません。</translation>
    </message>
    <message>
        <source>The login sees no organization. Use a token that may read one.</source>
        <translation>このログインから見える組織がありません。組織を読み取れるトークンを使ってください。</translation>
    </message>
    <message>
        <source>The script says its name and its times itself, by “option task”. Leave them out here, or take that line out of the script.</source>
        <translation>スクリプト自身が「option task」で名前と時刻を指定しています。ここでは指定しないか、その行をスクリプトから外してください。</translation>
    </message>
    <message>
        <source>The script has no “option task”, which says the task&apos;s name and its times.</source>
        <translation>スクリプトに、タスクの名前と時刻を指定する「option task」がありません。</translation>
    </message>
    <message>
        <source>Give the task a name.</source>
        <translation>タスクに名前を付けてください。</translation>
    </message>
    <message>
        <source>Say when the task runs: every so often, or at certain times (cron), not both.</source>
        <translation>タスクの実行時期を、間隔か特定の時刻 (cron) のどちらか一方で指定してください。</translation>
    </message>
    <message>
        <source>The run is asked for; the runs of the task tell what becomes of it.</source>
        <translation>実行を要求しました。結果はタスクの実行履歴で分かります。</translation>
    </message>
    <message>
        <source>There may be older runs: the latest 100 are told.</source>
        <translation>さらに古い実行があるかもしれません。表示するのは最新の 100 件です。</translation>
    </message>
    <message>
        <source>The server has made it, but its answer does not hold the token.</source>
        <translation>サーバーは作成しましたが、応答にトークンが含まれていません。</translation>
    </message>
</context>
<context>
    <name>penstock::ValueChart</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message numerus="yes">
        <source>%n infinite values are left out.</source>
        <translation>
            <numerusform>無限大の値 %n 個を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a number are left out.</source>
        <translation>
            <numerusform>数値のない %n 行を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values have no partner of exactly the same time and are left out.</source>
        <translation>
            <numerusform>まったく同じ時刻の相手がない %n 個の値を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n points, %1 are drawn: of each series one in each of %2 × %3 cells that has any.</source>
        <translation>
            <numerusform>%n 点のうち %1 点を描画しています。%2 × %3 のマスごとに、各シリーズから 1 点です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points over the values of %1, from %2 to %3; upwards from %4 to %5.</source>
        <translation>
            <numerusform>横軸は %1 の値 %2 から %3、縦軸は %4 から %5 の %n 点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Histogram of %n values</source>
        <translation>
            <numerusform>%n 個の値のヒストグラム</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bins from %2 to %3; most, %4, between %5 and %6.</source>
        <translation>%2 から %3 までの %1 階級。最多は %5 から %6 の間の %4 個。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message numerus="yes">
        <source>%n more series</source>
        <translation>
            <numerusform>ほか %n シリーズ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>描画するものがありません</translation>
    </message>
</context>
<context>
    <name>penstock::ValueMessageReader</name>
    <message>
        <source>it is not UTF-8</source>
        <translation>UTF-8 ではありません</translation>
    </message>
</context>
<context>
    <name>penstock::ValuePlot</name>
    <message>
        <source>Values in each bin</source>
        <translation>各階級の値の数</translation>
    </message>
    <message>
        <source>There are no values in this span.</source>
        <translation>この範囲に値がありません。</translation>
    </message>
    <message>
        <source>These values are too far apart for an axis.</source>
        <translation>値が離れすぎているため、軸に表示できません。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1 (bins of %2)</source>
        <translation>%1 (階級幅 %2)</translation>
    </message>
    <message>
        <source>Values are drawn over those of another series: here is only one.</source>
        <translation>値を別のシリーズの値に対して描画しますが、シリーズが 1 つしかありません。</translation>
    </message>
    <message>
        <source>Values are drawn over those of another series: tick two or more.</source>
        <translation>値を別のシリーズの値に対して描画します。2 つ以上選んでください。</translation>
    </message>
    <message>
        <source>No two values of these series have the same time in this span.</source>
        <translation>この範囲に、これらのシリーズで時刻が同じ値の組はありません。</translation>
    </message>
    <message>
        <source>Values of the other series</source>
        <translation>ほかのシリーズの値</translation>
    </message>
</context>
<context>
    <name>penstock::WatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダーの監視</translation>
    </message>
    <message>
        <source>Files that are in the folder, and those that come (%1, also packed), are imported each once, as the profile says. One that does not fit, or of which something would have to be asked, is told and left alone.</source>
        <translation>フォルダーにあるファイルと今後現れるファイル (%1、圧縮を含む) を、プロファイルに従って 1 回ずつインポートします。合わないものや確認が必要なものは、通知するだけで変更しません。</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>監視(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>The folder that the files come into</source>
        <translation>ファイルが入ってくるフォルダー</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Its &amp;sub-folders as well</source>
        <translation>サブフォルダーも含める(&amp;S)</translation>
    </message>
    <message>
        <source>Nowhere: they stay where they are</source>
        <translation>移動しない: 元の場所に残す</translation>
    </message>
    <message>
        <source>A sub-folder that imported files are moved into; those that fail stay</source>
        <translation>インポート済みのファイルの移動先のサブフォルダー。失敗したものは残ります</translation>
    </message>
    <message>
        <source>&amp;Move imported files to</source>
        <translation>インポート済みの移動先(&amp;M)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Take &amp;in a file…</source>
        <translation>ファイルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>Take in profiles</source>
        <translation>プロファイルをインポート</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>プロファイル (*.json)</translation>
    </message>
    <message>
        <source>None is kept yet: import a file, and press “Save as profile…” at its end.</source>
        <translation>まだ保存されていません。ファイルをインポートし、最後に「プロファイルとして保存…」を押してください。</translation>
    </message>
    <message>
        <source>For any file</source>
        <translation>すべてのファイル用</translation>
    </message>
    <message>
        <source>For files with the columns %1</source>
        <translation>列 %1 のファイル用</translation>
    </message>
    <message>
        <source>Choose the folder that is to be watched.</source>
        <translation>監視するフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 はフォルダーではありません。</translation>
    </message>
    <message>
        <source>There is no connection to write to.</source>
        <translation>書き込み先の接続がありません。</translation>
    </message>
    <message>
        <source>Choose the database that the rows go to.</source>
        <translation>行を書き込むデータベースを選んでください。</translation>
    </message>
</context>
<context>
    <name>penstock::WatchJournal</name>
    <message>
        <source>The folder is watched by another program already, for the same target (%1).</source>
        <translation>このフォルダーは、同じ書き込み先 (%1) のために別のプログラムが既に監視しています。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>What was imported cannot be kept in %1: %2. After a restart it is imported once more.</source>
        <translation>インポートしたものを %1 に記録できません: %2。再起動後にもう一度インポートされます。</translation>
    </message>
</context>
<context>
    <name>penstock::WatchList</name>
    <message>
        <source>Watched folders</source>
        <translation>監視中のフォルダー</translation>
    </message>
</context>
<context>
    <name>penstock::WatchRun</name>
    <message>
        <source>--%1 must be from 10ms to 1d, as 5s or 2m.</source>
        <translation>--%1 は 5s や 2m のように、10ms から 1d までで指定してください。</translation>
    </message>
    <message>
        <source>Instead of files: import what is in this folder and what comes into it, each file once, until Ctrl+C. What fails in one file does not end it.</source>
        <translation>ファイルの代わりに: このフォルダーにあるものと今後現れるものを、Ctrl+C まで 1 ファイル 1 回ずつインポートします。あるファイルの失敗では終わりません。</translation>
    </message>
    <message>
        <source>Of folders also the files in their sub-folders.</source>
        <translation>フォルダーのサブフォルダーのファイルも含めます。</translation>
    </message>
    <message>
        <source>With --watch: move files that were imported into this sub-folder. One that failed stays.</source>
        <translation>--watch とともに: インポート済みのファイルをこのサブフォルダーに移動します。失敗したものは残ります。</translation>
    </message>
    <message>
        <source>With --watch: a file is complete when its size and time stay the same for so long. Default 2s.</source>
        <translation>--watch とともに: サイズと時刻がこの時間変わらなければファイルを完成とみなします。既定 2s。</translation>
    </message>
    <message>
        <source>With --watch: look for new files so often where the system tells of none, as in network folders. Default 30s.</source>
        <translation>--watch とともに: ネットワークフォルダーのように通知のない場所で、新しいファイルを探す間隔。既定 30s。</translation>
    </message>
    <message>
        <source>--%1 goes with --watch.</source>
        <translation>--%1 は --watch とともに使います。</translation>
    </message>
    <message>
        <source>--watch needs a folder.</source>
        <translation>--watch にはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>--watch finds its files itself: name none.</source>
        <translation>--watch はファイルを自ら見つけます。ファイルは指定できません。</translation>
    </message>
    <message>
        <source>--%1 goes not with --watch.</source>
        <translation>--%1 は --watch とともに使えません。</translation>
    </message>
    <message>
        <source>Watching %1; Ctrl+C ends it.</source>
        <translation>%1 を監視中。Ctrl+C で終了します。</translation>
    </message>
    <message>
        <source>These failed before, and are tried again when they change: %1</source>
        <translation>以前に失敗したもので、変更されたら再試行します: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were imported.</source>
        <translation>
            <numerusform>%n 個のファイルをインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed: %1</source>
        <translation>
            <numerusform>%n 個のファイルが失敗しました: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::WatchStrip</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Show the files that came, and what became of each</source>
        <translation>現れたファイルとその結果を表示</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>監視を停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Files of the watched folder</source>
        <translation>監視中のフォルダーのファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>インポート済み %n ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed or in part</source>
        <translation>
            <numerusform>失敗または一部のみ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>待機中 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching %1 begins</source>
        <translation>%1 の監視を開始しています</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Watching %1 · profile “%2” · into %3</source>
        <translation>%1 を監視中 · プロファイル「%2」 · %3 へ</translation>
    </message>
    <message>
        <source>Watching %1 ends with the file that is being written</source>
        <translation>書き込み中のファイルが終わると %1 の監視を終了します</translation>
    </message>
    <message>
        <source>%1 is no longer watched</source>
        <translation>%1 の監視を終了しました</translation>
    </message>
</context>
<context>
    <name>penstock::WatchedFolder</name>
    <message>
        <source>The connection is not there any more.</source>
        <translation>接続がもうありません。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
    <message>
        <source>These failed before, and are tried again when they change: %1</source>
        <translation>以前に失敗したもので、変更されたら再試行します: %1</translation>
    </message>
</context>
<context>
    <name>penstock::WatchedFolders</name>
    <message>
        <source>Folders are watched</source>
        <translation>フォルダーを監視中</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) are watched: %1</source>
        <translation>
            <numerusform>%n 個のフォルダーを監視しています: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that come from now on are not imported.</source>
        <translation>今後追加されるファイルはインポートされません。</translation>
    </message>
    <message>
        <source>Stop watching and quit</source>
        <translation>監視を停止して終了</translation>
    </message>
</context>
<context>
    <name>penstock::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New query</source>
        <translation>新しいクエリ(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;lines to write</source>
        <translation>ラインプロトコルの新しいタブ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close query</source>
        <translation>クエリを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reopen closed query</source>
        <translation>閉じたクエリを開き直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>クエリ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>すべて実行(&amp;A)</translation>
    </message>
    <message>
        <source>Run into a &amp;file…</source>
        <translation>実行して結果をファイルに保存(&amp;F)…</translation>
    </message>
    <message>
        <source>An answer of any size goes straight into a file, and none of it is kept here</source>
        <translation>どんな大きさの応答も直接ファイルに書き込み、ここには残しません</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Import &amp;CSV…</source>
        <translation>CSV をインポート(&amp;C)…</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSV をインポート</translation>
    </message>
    <message>
        <source>Open &amp;line protocol…</source>
        <translation>ラインプロトコルを開く(&amp;L)…</translation>
    </message>
    <message>
        <source>Shows a file of line protocol in a tab, where it is checked and written</source>
        <translation>ラインプロトコルのファイルをタブに表示し、検査して書き込みます</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>フォルダーを監視(&amp;W)…</translation>
    </message>
    <message>
        <source>Import what comes into a folder, each file once, as a profile says</source>
        <translation>フォルダーに入ってくるものを、プロファイルに従って 1 ファイル 1 回ずつインポート</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>モニター(&amp;M)</translation>
    </message>
    <message>
        <source>Show the sink &amp;monitor</source>
        <translation>シンクモニターを表示(&amp;M)</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>専用のウィンドウで表示(&amp;W)</translation>
    </message>
    <message>
        <source>To be read from across the room; F11 there fills the screen</source>
        <translation>離れた場所からも読める表示です。F11 で全画面になります</translation>
    </message>
    <message>
        <source>Over the whole &amp;screen</source>
        <translation>画面全体に表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New pipeline…</source>
        <translation>新しいパイプライン(&amp;N)…</translation>
    </message>
    <message>
        <source>A source, its sinks and how it flows, kept as a document and started at will</source>
        <translation>ソース、シンク、流し方をドキュメントとして保存し、いつでも開始できます</translation>
    </message>
    <message>
        <source>&amp;Open a pipeline…</source>
        <translation>パイプラインを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Pause all writes</source>
        <translation>すべての書き込みを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all writes</source>
        <translation>すべての書き込みを再開(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top all writes…</source>
        <translation>すべての書き込みを停止(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>Find a comm&amp;and…</source>
        <translation>コマンドを検索(&amp;A)…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Running &amp;queries…</source>
        <translation>実行中のクエリ(&amp;Q)…</translation>
    </message>
    <message>
        <source>What the server is busy with, and a way to end one of them</source>
        <translation>サーバーが処理中のものを表示し、終了させることができます</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Start the local server</source>
        <translation>ローカルサーバーを起動(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top the local server</source>
        <translation>ローカルサーバーを停止(&amp;T)</translation>
    </message>
    <message>
        <source>Local server &amp;log</source>
        <translation>ローカルサーバーのログ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>リクエスト(&amp;R)</translation>
    </message>
    <message>
        <source>Every request to a server, with its status, sizes and times</source>
        <translation>サーバーへのすべてのリクエストを、ステータス、サイズ、時間とともに表示</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Show the &amp;demonstration</source>
        <translation>デモを表示(&amp;D)</translation>
    </message>
    <message>
        <source>Imports computed tide levels into the local server and shows them as a table and a chart</source>
        <translation>計算した潮位をローカルサーバーにインポートし、テーブルとグラフで表示します</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Penstock</source>
        <translation>Penstock について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>A tab for line protocol, checked while you type</source>
        <translation>ラインプロトコル用のタブ。入力中に検査されます</translation>
    </message>
    <message>
        <source>&amp;Open a query…</source>
        <translation>クエリを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>A file of InfluxQL, SQL or Flux, in a tab</source>
        <translation>InfluxQL、SQL、Flux のファイルをタブで開きます</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>最近使ったファイルを開く(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save the query</source>
        <translation>クエリを保存(&amp;S)</translation>
    </message>
    <message>
        <source>In its file, or else among the saved queries</source>
        <translation>クエリのファイルに保存。ファイルがなければ保存済みのクエリに追加</translation>
    </message>
    <message>
        <source>Save the query &amp;as…</source>
        <translation>クエリに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>New connec&amp;tion…</source>
        <translation>新しい接続(&amp;T)…</translation>
    </message>
    <message>
        <source>Run the selection, or the statement at the caret</source>
        <translation>選択範囲、またはカーソル位置のステートメントを実行</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>実行計画(&amp;E)</translation>
    </message>
    <message>
        <source>What the server would do for the selection, or the statement at the caret: it is not run</source>
        <translation>選択範囲、またはカーソル位置のステートメントに対するサーバーの処理の予定を表示。実行はしません</translation>
    </message>
    <message>
        <source>Explain with &amp;times</source>
        <translation>実行計画と所要時間(&amp;T)</translation>
    </message>
    <message>
        <source>The same with the time of each step: the server runs the statement to measure it</source>
        <translation>各ステップの所要時間も表示。計測のためサーバーがステートメントを実行します</translation>
    </message>
    <message>
        <source>Stop the statement; the rows so far stay</source>
        <translation>ステートメントを停止。それまでの行は残ります</translation>
    </message>
    <message>
        <source>Import CSV files, or drop them anywhere on the window</source>
        <translation>CSV ファイルをインポート。ウィンドウのどこかにドロップすることもできます</translation>
    </message>
    <message>
        <source>Everything the window can do and knows, by name</source>
        <translation>ウィンドウの機能と内容のすべてを名前で検索</translation>
    </message>
    <message>
        <source>A&amp;dministration…</source>
        <translation>管理(&amp;D)…</translation>
    </message>
    <message>
        <source>Databases, users, tokens and what else the server has to look after</source>
        <translation>データベース、ユーザー、トークンなど、サーバーで管理するもの</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>What belongs to the part of the window that has the focus</source>
        <translation>フォーカスのある部分の説明</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>What Penstock itself said since it began: warnings, errors, and what it showed here</source>
        <translation>起動してから Penstock が出したもの: 警告、エラー、ここに表示した内容</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>ハイコントラスト(&amp;C)</translation>
    </message>
    <message>
        <source>Split ri&amp;ght</source>
        <translation>右に分割(&amp;G)</translation>
    </message>
    <message>
        <source>Two tabs side by side: the current one goes to the right</source>
        <translation>2 つのタブを左右に並べます。現在のタブは右になります</translation>
    </message>
    <message>
        <source>Split do&amp;wn</source>
        <translation>下に分割(&amp;W)</translation>
    </message>
    <message>
        <source>Two tabs one above the other: the current one goes down</source>
        <translation>2 つのタブを上下に並べます。現在のタブは下になります</translation>
    </message>
    <message>
        <source>Bring &amp;both halves together</source>
        <translation>両側を 1 つにまとめる(&amp;B)</translation>
    </message>
    <message>
        <source>Move the tab to the &amp;other half</source>
        <translation>タブをもう一方へ移動(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Link time axes</source>
        <translation>時間軸を連動(&amp;L)</translation>
    </message>
    <message>
        <source>Charts in both halves of the window have one axis of time</source>
        <translation>ウィンドウの両側のグラフで時間軸を共有します</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>応答(&amp;A)</translation>
    </message>
</context>
<context>
    <name>penstock::WindowEntries</name>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a menu, and one of its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command, and its menu</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>penstock::WindowPalette</name>
    <message>
        <source>table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>history</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>saved query</source>
        <translation>保存済みのクエリ</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>penstock::WriteAttempt</name>
    <message>
        <source>The connection is not there any more; nothing has been written.</source>
        <translation>接続がもうないため、何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The connection was closed; nothing has been written.</source>
        <translation>接続が閉じられたため、何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Every line has a mistake; nothing has been written. See below what is wrong.</source>
        <translation>すべての行に誤りがあるため、何も書き込んでいません。誤りは下に表示されています。</translation>
    </message>
    <message>
        <source>There is no line to write: all of it is comments.</source>
        <translation>書き込む行がありません。すべてコメントです。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Lines are about to be written</source>
        <translation>行を書き込む直前です</translation>
    </message>
    <message>
        <source>“%1” is about to be written.</source>
        <translation>「%1」を書き込もうとしています。</translation>
    </message>
    <message>
        <source>Nothing of it has been written yet. Its text is kept.</source>
        <translation>まだ何も書き込まれていません。テキストは保持されます。</translation>
    </message>
    <message>
        <source>Do not write it, and quit</source>
        <translation>書き込まずに終了</translation>
    </message>
    <message>
        <source>Statements are running</source>
        <translation>ステートメントを実行中</translation>
    </message>
    <message>
        <source>Statements of “%1” are running.</source>
        <translation>「%1」のステートメントを実行しています。</translation>
    </message>
    <message>
        <source>Stopped now, it is not known whether the one under way is done. Those after it are not sent, and no line is written.</source>
        <translation>今停止すると、実行中のステートメントが完了したかどうかはわかりません。後続のステートメントは送信されず、行は書き込まれません。</translation>
    </message>
    <message>
        <source>Stop them and quit</source>
        <translation>停止して終了</translation>
    </message>
</context>
<context>
    <name>penstock::WriteBar</name>
    <message>
        <source>Retention po&amp;licy</source>
        <translation>保持ポリシー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き込み(&amp;W)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Unit of the times</source>
        <translation>時刻の単位</translation>
    </message>
    <message>
        <source>The unit in which the lines have their times; lines without one get the present time</source>
        <translation>行の時刻の単位です。時刻のない行には現在の時刻が付きます</translation>
    </message>
    <message>
        <source>name=value,name=value</source>
        <translation>名前=値,名前=値</translation>
    </message>
    <message>
        <source>Tags for all lines</source>
        <translation>すべての行に付けるタグ</translation>
    </message>
    <message>
        <source>Tags that every line gets which does not have them itself</source>
        <translation>まだそのタグのないすべての行に付けるタグ</translation>
    </message>
    <message>
        <source>P&amp;oint…</source>
        <translation>ポイント(&amp;O)…</translation>
    </message>
    <message>
        <source>Fill in a point, which becomes a line</source>
        <translation>各欄に入力したポイントを行にします</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>時刻の単位</translation>
    </message>
    <message>
        <source>Ta&amp;gs for all lines</source>
        <translation>すべての行に付けるタグ(&amp;G)</translation>
    </message>
    <message>
        <source>Write the lines to the server</source>
        <translation>行をサーバーに書き込む</translation>
    </message>
    <message>
        <source>Stop writing; what was stored stays</source>
        <translation>書き込みを停止。保存済みのものは残ります</translation>
    </message>
</context>
<context>
    <name>penstock::WriteCommand</name>
    <message>
        <source>the database “%1”</source>
        <translation>データベース「%1」</translation>
    </message>
    <message>
        <source>%1, retention policy “%2”</source>
        <translation>%1、保持ポリシー「%2」</translation>
    </message>
    <message>
        <source>Writes line protocol. Lines without a time get the present one.</source>
        <translation>ラインプロトコルを書き込みます。時刻のない行には現在の時刻が付きます。</translation>
    </message>
    <message>
        <source>Files of line protocol, plain or packed by gzip or zstd; - is standard input.</source>
        <translation>ラインプロトコルのファイル (gzip または zstd の圧縮も可)。- は標準入力。</translation>
    </message>
    <message>
        <source>Unit of the times in the file: ns, us, ms, s, m or h. Default ns.</source>
        <translation>ファイルの時刻の単位: ns、us、ms、s、m、h。既定 ns。</translation>
    </message>
    <message>
        <source>A tag for every line that does not have it: name=value. May be given several times.</source>
        <translation>まだそのタグのないすべての行に付けるタグ: 名前=値。複数指定可。</translation>
    </message>
    <message>
        <source>--precision must be ns, us, ms, s, m or h.</source>
        <translation>--precision は ns、us、ms、s、m、h のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>--tag: %1</source>
        <translation>--tag: %1</translation>
    </message>
    <message>
        <source>--on-error skip-cell is for import: a line is written whole or not.</source>
        <translation>--on-error skip-cell はインポート用です。行は全体が書き込まれるか、まったく書き込まれないかのどちらかです。</translation>
    </message>
    <message>
        <source>Say which database: --database NAME.</source>
        <translation>データベースを指定してください: --database NAME。</translation>
    </message>
    <message>
        <source>%1 says in a comment (CONTEXT-…) that its lines belong to %2, so they are not written to %3. Leave --database and --rp out, or take the comments out of the file.</source>
        <translation>コメント (CONTEXT-…) によると %1 の行は %2 のものなので、%3 には書き込みません。--database と --rp を外すか、ファイルからコメントを取り除いてください。</translation>
    </message>
</context>
<context>
    <name>penstock::WriteJob</name>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n line(s) of the data; the others are stored. It says: %2</source>
        <translation>
            <numerusform>%1 がデータの %n 行を拒否しました。ほかは保存されています。サーバーのメッセージ: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused at least %n line(s) of the data, and does not say what became of the others. It says: %2</source>
        <translation>
            <numerusform>%1 がデータの少なくとも %n 行を拒否しました。ほかの行の結果は示されていません。サーバーのメッセージ: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused the data; nothing of it is stored. It says: %2</source>
        <translation>%1 がデータを拒否しました。何も保存されていません。サーバーのメッセージ: %2</translation>
    </message>
    <message>
        <source>%1 takes no writes at %2. Check what kind of server it is, and whether line protocol is switched on there (QuestDB: line.http.enabled).</source>
        <translation>%1 は %2 で書き込みを受け付けません。サーバーの種類と、ラインプロトコルが有効かどうか (QuestDB: line.http.enabled) を確認してください。</translation>
    </message>
    <message>
        <source>%1 does not take compressed data. Write without gzip. It says: %2</source>
        <translation>%1 は圧縮データを受け付けません。gzip なしで書き込んでください。サーバーのメッセージ: %2</translation>
    </message>
    <message>
        <source>%1 refused the data because there is too much of it at once. Use smaller batches.</source>
        <translation>%1 は、一度のデータが多すぎるため拒否しました。バッチを小さくしてください。</translation>
    </message>
    <message>
        <source>%1 answered the write with %2, so nothing was stored. Check the address and what kind of server it is.</source>
        <translation>%1 は書き込みに %2 と応答しました。何も保存されていません。アドレスとサーバーの種類を確認してください。</translation>
    </message>
    <message>
        <source>No bucket to write to is named. Choose one.</source>
        <translation>書き込み先のバケットが指定されていません。選択してください。</translation>
    </message>
    <message>
        <source>No database to write to is named. Choose one.</source>
        <translation>書き込み先のデータベースが指定されていません。選択してください。</translation>
    </message>
    <message>
        <source>%1 has no retention policies to choose from, so “%2” cannot be written to. Leave the retention policy empty.</source>
        <translation>%1 には選択できる保持ポリシーがないため、「%2」に書き込めません。保持ポリシーを空欄にしてください。</translation>
    </message>
    <message>
        <source>%1 knows no write consistency; only InfluxDB Enterprise 1.x does. Leave it out.</source>
        <translation>%1 は書き込み整合性に対応していません。対応しているのは InfluxDB Enterprise 1.x だけです。指定を外してください。</translation>
    </message>
    <message>
        <source>“%1” is no write consistency. Choose any, one, quorum or all.</source>
        <translation>「%1」は書き込み整合性ではありません。any、one、quorum、all から選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be told what to do with the good lines of a batch with bad ones; only InfluxDB 3 Core and Enterprise can. Leave the choice out.</source>
        <translation>%1 では、不正な行のあるバッチの正しい行の扱いを指定できません。指定できるのは InfluxDB 3 Core と Enterprise だけです。指定を外してください。</translation>
    </message>
    <message>
        <source>%1 cannot answer before the data is on disk; only InfluxDB 3 Core and Enterprise can. Leave “no sync” out.</source>
        <translation>%1 は、データがディスクに書かれる前に応答できません。できるのは InfluxDB 3 Core と Enterprise だけです。「no sync」を外してください。</translation>
    </message>
    <message>
        <source>%1 does not read times in %2. Use nanoseconds, microseconds, milliseconds or seconds.</source>
        <translation>%1 は %2 の時刻を読み取りません。ナノ秒、マイクロ秒、ミリ秒、または秒を使ってください。</translation>
    </message>
</context>
<context>
    <name>penstock::WriteOffers</name>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>%1 を保存できません: %2</translation>
    </message>
    <message>
        <source>%1 characters are too many to be edited here; nothing was inserted. They can be written as a file, of which the beginning is shown. It is kept for %2 days.</source>
        <translation>%1 文字はここで編集するには多すぎるため、何も挿入していません。ファイルとして書き込むことができ、その先頭部分を表示します。ファイルは %2 日間残ります。</translation>
    </message>
    <message>
        <source>Take them as a &amp;file</source>
        <translation>ファイルとして受け取る(&amp;F)</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Save the refused &amp;lines…</source>
        <translation>拒否された行を保存(&amp;L)…</translation>
    </message>
    <message>
        <source>Save the refused lines and their reasons</source>
        <translation>拒否された行とその理由を保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>penstock::WriteOptions</name>
    <message>
        <source>&amp;Advanced</source>
        <translation>詳細設定(&amp;A)</translation>
    </message>
    <message>
        <source>Automatic: off to this machine, on to others</source>
        <translation>自動: このコンピューター宛てはオフ、ほかはオン</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>The database&apos;s default one</source>
        <translation>データベースの既定のもの</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>保持ポリシー</translation>
    </message>
    <message>
        <source>Of a row with a cell that cannot be read, &amp;leave out the cell alone</source>
        <translation>読み取れないセルのある行では、そのセルだけを除外(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rows per write</source>
        <translation>1 回の書き込みの行数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Writes in flight</source>
        <translation>同時書き込み数(&amp;W)</translation>
    </message>
    <message>
        <source>Com&amp;pression</source>
        <translation>圧縮(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;tention policy</source>
        <translation>保持ポリシー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;When rows are refused</source>
        <translation>行が拒否された場合(&amp;W)</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>下に表示中</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>折りたたみ中</translation>
    </message>
    <message>
        <source>Write the others</source>
        <translation>ほかの行を書き込む</translation>
    </message>
    <message>
        <source>Stop at so many</source>
        <translation>指定した行数で停止</translation>
    </message>
    <message>
        <source>Stop at a share of the rows</source>
        <translation>行の割合で停止</translation>
    </message>
    <message>
        <source>When rows are refused</source>
        <translation>行が拒否された場合</translation>
    </message>
    <message>
        <source>Refused rows at which it stops</source>
        <translation>停止する拒否行数</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Share of refused rows at which it stops</source>
        <translation>停止する拒否行の割合</translation>
    </message>
    <message>
        <source>Sa&amp;ve rows that are not stored to</source>
        <translation>保存されなかった行の出力先(&amp;V)</translation>
    </message>
    <message>
        <source>File for rows that are not stored</source>
        <translation>保存されなかった行のファイル</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Save rows that are not stored</source>
        <translation>保存されなかった行を書き出す</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV ファイル (*.csv);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>penstock::WriteQuestion</name>
    <message>
        <source>&amp;Do not write</source>
        <translation>書き込まない(&amp;D)</translation>
    </message>
    <message>
        <source>Question before writing</source>
        <translation>書き込み前の確認</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of what is shown have mistakes. Such lines are refused one by one, and the rest of the file is written.</source>
        <translation>
            <numerusform>表示されている %n 行に誤りがあります。そのような行は 1 行ずつ拒否され、ファイルの残りは書き込まれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have mistakes and are left out.</source>
        <translation>
            <numerusform>誤りのある %n 行を除外します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not understand them.</source>
        <translation>%1 はこれらに対応していません。</translation>
    </message>
    <message>
        <source>&amp;Yes, write the whole file</source>
        <translation>はい、ファイル全体を書き込む(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes, write %n good line(s)</source>
        <translation>
            <numerusform>はい、正しい %n 行を書き込む(&amp;Y)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes, write %n line(s)</source>
        <translation>
            <numerusform>はい、%n 行を書き込む(&amp;Y)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, run no statement</source>
        <translation>%1 (ステートメントは実行しない)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run %n statement(s) on %1, then write</source>
        <translation>
            <numerusform>%1 で %n 個のステートメントを実行してから書き込む(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to run the statements.</source>
        <translation>%1 は本番環境の接続です。ステートメントを実行するには %2 と入力してください。</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <comment>the statement that is named before</comment>
        <translation>これは元に戻せません。</translation>
    </message>
    <message>
        <source>It may take something away for good.</source>
        <comment>the statement that is named before</comment>
        <translation>これは何かを完全に失わせる可能性があります。</translation>
    </message>
    <message>
        <source>This one cannot be undone: “%1”.</source>
        <translation>元に戻せないもの: 「%1」。</translation>
    </message>
    <message>
        <source>This one may take something away for good: “%1”.</source>
        <translation>何かを完全に失わせる可能性があるもの: 「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>It and %n other(s) cannot be undone.</source>
        <comment>the statement that is named before</comment>
        <translation>
            <numerusform>これとほか %n 個は元に戻せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It and %n other(s) may take something away for good.</source>
        <comment>the statement that is named before</comment>
        <translation>
            <numerusform>これとほか %n 個は何かを完全に失わせる可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements cannot be undone. The first of them: “%1”.</source>
        <translation>
            <numerusform>%n 個のステートメントは元に戻せません。その最初のもの: 「%1」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements may take something away for good. The first of them: “%1”.</source>
        <translation>
            <numerusform>%n 個のステートメントは何かを完全に失わせる可能性があります。その最初のもの: 「%1」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n statement(s) (after # DDL). The first one: “%1”.</source>
        <translation>
            <numerusform>テキストに %n 個のステートメントがあります (# DDL の後)。最初のもの: 「%1」。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::WriteTab</name>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>%1 · %2 (as the text says)</source>
        <translation>%1 · %2 (テキストの指定)</translation>
    </message>
    <message>
        <source>The text has changed meanwhile; nothing has been written.</source>
        <translation>その間にテキストが変わったため、何も書き込んでいません。</translation>
    </message>
    <message>
        <source>This is %1. It is not changed here; Write sends all of it.</source>
        <translation>これは %1 です。ここでは変更できません。「書き込み」で全体を送信します。</translation>
    </message>
    <message>
        <source>Another target was chosen; nothing has been written.</source>
        <translation>別の書き込み先が選ばれたため、何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>書き込み %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to write: write a line first.</source>
        <translation>書き込むものがありません。先に行を書いてください。</translation>
    </message>
    <message>
        <source>Choose a connection first; nothing has been written.</source>
        <translation>先に接続を選んでください。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The file has not been read; nothing has been written.</source>
        <translation>ファイルが読み込まれていないため、何も書き込んでいません。</translation>
    </message>
</context>
<context>
    <name>penstock::ZoneDialog</name>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>A name of the IANA database, such as Europe/Berlin or Etc/GMT-3.</source>
        <translation>Europe/Berlin や Etc/GMT-3 など、IANA データベースの名前。</translation>
    </message>
    <message>
        <source>There is no zone of that name. Did you mean %1?</source>
        <translation>その名前のタイムゾーンはありません。候補: %1。</translation>
    </message>
</context>
<context>
    <name>penstock::ZoneMenu</name>
    <message>
        <source>Of this computer: %1</source>
        <translation>このコンピューターのもの: %1</translation>
    </message>
    <message>
        <source>&amp;Another zone…</source>
        <translation>別のタイムゾーン(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>penstock::format</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
</TS>
