<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>penstock::AboutBox</name>
    <message>
        <source>About Penstock</source>
        <translation>关于 Penstock</translation>
    </message>
    <message>
        <source>Penstock %1</source>
        <translation>Penstock %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>A workbench for InfluxDB. Not made by InfluxData.</source>
        <translation>InfluxDB 工作台。并非 InfluxData 的产品。</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; Qt Charts is used under the same licence. It sends nothing to anybody but the servers that you name.</source>
        <translation>依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件；Qt Charts 以同一许可证使用。除您指定的服务器外，不向任何人发送任何内容。</translation>
    </message>
</context>
<context>
    <name>penstock::AdminCommand</name>
    <message>
        <source>One of: %1.</source>
        <translation>可选：%1。</translation>
    </message>
    <message>
        <source>Do it, although it cannot be undone.</source>
        <translation>即使无法撤销也执行。</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>新密码: </translation>
    </message>
    <message>
        <source>The new token; it is not shown again:</source>
        <translation>新令牌如下，之后不再显示：</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有任何条目。</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1：完成。</translation>
    </message>
    <message>
        <source>%1: this cannot be undone. %2 Say --yes to do it.</source>
        <translation>%1：此操作无法撤销。%2 如需执行，请加上 --yes。</translation>
    </message>
    <message>
        <source>%1 has no password.</source>
        <translation>%1没有密码。</translation>
    </message>
    <message>
        <source>Read the password for create-user, set-password and set-up from standard input, one line, after the login&apos;s.</source>
        <translation>从标准输入读取 create-user、set-password 和 set-up 的密码，一行，位于登录密码之后。</translation>
    </message>
    <message>
        <source>Data is kept for a longer time now: what is older than the new time is deleted by the server.</source>
        <translation>目前数据保留得更久：早于新时限的数据将由服务器删除。</translation>
    </message>
    <message>
        <source>It is not known for how long data is kept now: what is older than the new time is deleted by the server.</source>
        <translation>目前的保留时间未知：早于新时限的数据将由服务器删除。</translation>
    </message>
    <message>
        <source>Lists, makes, changes and drops what a server administers. What is dropped cannot be brought back: such actions need --yes, and so does a retention that is shorter than before. On a production connection they need --confirm as well.</source>
        <translation>列出、创建、更改和删除服务器所管理的对象。删除后无法恢复：此类操作需要 --yes，缩短保留时间也一样。在生产环境连接上还需要 --confirm。</translation>
    </message>
</context>
<context>
    <name>penstock::AdminDialog</name>
    <message>
        <source>%1 on %2</source>
        <comment>an operation, a connection</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The name, to go on</source>
        <translation>输入名称以继续</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) are in it.</source>
        <translation>
            <numerusform>其中有 %n 个测量。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in it could not be read: %1</source>
        <translation>无法读取其中的内容：%1</translation>
    </message>
    <message>
        <source>What is in it is being asked…</source>
        <translation>正在查询其中的内容…</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>“%1” on %2: %3</source>
        <translation>%2 上的“%1”：%3</translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to go on.</source>
        <translation>%1 是生产环境连接：请输入 %2 以继续。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, to what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Nobody waits for the answer any more. Whether the server has done it, its list tells.</source>
        <translation>已不再等待响应。服务器是否执行了该操作，请看其列表。</translation>
    </message>
    <message>
        <source>Nothing was done yet, and what is written here goes when this is closed.</source>
        <translation>尚未执行任何操作；关闭后，此处填写的内容将丢失。</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rows that are older are deleted by the server.</source>
        <translation>更早的行会被服务器删除。</translation>
    </message>
    <message>
        <source>Nobody waits for the answer any more. %1</source>
        <translation>已不再等待响应。%1</translation>
    </message>
    <message>
        <source>The server has not answered</source>
        <translation>服务器未响应</translation>
    </message>
    <message>
        <source>“%1” was sent to %2 and has not been answered.</source>
        <translation>“%1”已发送到 %2，尚未得到响应。</translation>
    </message>
    <message>
        <source>Quitting only ends the wait: the server may do it all the same.</source>
        <translation>退出只是不再等待：服务器仍可能执行它。</translation>
    </message>
    <message>
        <source>Do not wait, and quit</source>
        <translation>不等待并退出</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are in it.</source>
        <translation>
            <numerusform>其中有 %n 个表。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server keeps the data, but has no command that brings it back.</source>
        <translation>服务器会保留数据，但没有命令能将其恢复。</translation>
    </message>
</context>
<context>
    <name>penstock::AdminField</name>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>The database or bucket.</source>
        <translation>数据库或存储桶。</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>The retention policy.</source>
        <translation>保留策略。</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>The measurement or table.</source>
        <translation>测量或表。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The id that the list shows.</source>
        <translation>列表中显示的 ID。</translation>
    </message>
    <message>
        <source>Keep data for</source>
        <translation>数据保留时长</translation>
    </message>
    <message>
        <source>How long data is kept: 30d, 12h; inf: for ever.</source>
        <translation>数据保留多久：30d、12h；inf：永久。</translation>
    </message>
    <message>
        <source>A shard covers</source>
        <translation>每个分片覆盖</translation>
    </message>
    <message>
        <source>The time that a shard covers.</source>
        <translation>一个分片覆盖的时长。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Copies in a cluster of 1.x.</source>
        <translation>1.x 集群中的副本数。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Only series with this tag. May be repeated.</source>
        <translation>仅限带此标签的序列。可重复。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Delete from this time on: 2024-01-31T12:00:00Z, with its zone, or nanoseconds since 1970.</source>
        <translation>从此时间起删除：2024-01-31T12:00:00Z（带时区），或自 1970 年起的纳秒数。</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Delete up to this time, not included; written as --from.</source>
        <translation>删除到此时间为止（不含）；写法同 --from。</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>SELECT … INTO … of a continuous query.</source>
        <translation>连续查询的 SELECT … INTO …。</translation>
    </message>
    <message>
        <source>Runs every</source>
        <translation>运行间隔</translation>
    </message>
    <message>
        <source>Covers the last</source>
        <translation>覆盖最近</translation>
    </message>
    <message>
        <source>Which time a continuous query covers.</source>
        <translation>连续查询覆盖的时间。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sent to the server only, and not kept.</source>
        <translation>只发送给服务器，不会保存。</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>read, write or all.</source>
        <translation>read、write 或 all。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>读取和写入</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>What a token may do. May be repeated.</source>
        <translation>令牌的权限。可重复。</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>A token&apos;s life from now on.</source>
        <translation>令牌自现在起的有效期。</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>3.x: when dropped data is gone for good: now or never; the server&apos;s delay if not given.</source>
        <translation>3.x：删除的数据何时彻底清除：now 或 never；不指定则按服务器的延迟。</translation>
    </message>
    <message>
        <source>After the server&apos;s delay</source>
        <translation>在服务器的宽限期之后</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Make the retention policy or mapping the default one.</source>
        <translation>将该保留策略或映射设为默认。</translation>
    </message>
    <message>
        <source>All privileges everywhere</source>
        <translation>对所有内容的全部权限</translation>
    </message>
    <message>
        <source>All privileges everywhere.</source>
        <translation>所有位置的全部权限。</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Say which database is meant.</source>
        <translation>请指定数据库。</translation>
    </message>
    <message>
        <source>Say which retention policy is meant.</source>
        <translation>请指定保留策略。</translation>
    </message>
    <message>
        <source>Say which measurement is meant.</source>
        <translation>请指定测量。</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>请给出名称。</translation>
    </message>
    <message>
        <source>Give the id, as the list shows it.</source>
        <translation>请给出 ID（见列表）。</translation>
    </message>
    <message>
        <source>Give a password.</source>
        <translation>请给出密码。</translation>
    </message>
    <message>
        <source>Give the statement.</source>
        <translation>请给出语句。</translation>
    </message>
    <message>
        <source>Say how long the data is kept.</source>
        <translation>请指定数据保留多久。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>%1 must be a duration of whole seconds such as 30d, 12h or 90s.</source>
        <translation>%1必须是以整秒计的时长，例如 30d、12h 或 90s。</translation>
    </message>
    <message>
        <source>A privilege must be read, write or all.</source>
        <translation>权限必须是 read、write 或 all。</translation>
    </message>
    <message>
        <source>%1 %2: write it as bucket:read, bucket:write or bucket:all.</source>
        <translation>%1 %2：请写成 bucket:read、bucket:write 或 bucket:all。</translation>
    </message>
    <message>
        <source>%1 %2: write it as key=value.</source>
        <translation>%1 %2：请写成 key=value。</translation>
    </message>
    <message>
        <source>%1 must be now or never.</source>
        <translation>%1必须是 now 或 never。</translation>
    </message>
    <message>
        <source>%1 must be a whole number above 0.</source>
        <translation>%1必须是大于 0 的整数。</translation>
    </message>
    <message>
        <source>%1 %2: say in which zone: %2Z is UTC, %2+02:00 two hours east of it.</source>
        <translation>%1 %2：请注明时区：%2Z 为 UTC，%2+02:00 为其以东两小时。</translation>
    </message>
    <message>
        <source>%1 %2: times reach from 1677-09-21 to 2262-04-11.</source>
        <translation>%1 %2：时间范围为 1677-09-21 至 2262-04-11。</translation>
    </message>
    <message>
        <source>%1 must be a time such as 2024-01-31T12:00:00Z, to the nanosecond if need be, or nanoseconds since 1970.</source>
        <translation>%1必须是时间，例如 2024-01-31T12:00:00Z（可精确到纳秒），或自 1970 年起的纳秒数。</translation>
    </message>
    <message>
        <source>The name of a user, token, continuous query, subscription, mapping, task or cache.</source>
        <translation>用户、令牌、连续查询、订阅、映射、任务或缓存的名称。</translation>
    </message>
    <message>
        <source>How often a continuous query or a task runs.</source>
        <translation>连续查询或任务的运行间隔。</translation>
    </message>
    <message>
        <source>Switch the token or the task off.</source>
        <translation>停用令牌或任务。</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>Where copies go: udp://host:port, http://host:port or https://host:port. May be repeated.</source>
        <translation>副本的去向：udp://host:port、http://host:port 或 https://host:port。可多次给出。</translation>
    </message>
    <message>
        <source>Each write goes</source>
        <translation>每次写入发往</translation>
    </message>
    <message>
        <source>Whether each write goes to all destinations or to any one of them: all or any.</source>
        <translation>每次写入发往所有目标还是其中任意一个：all 或 any。</translation>
    </message>
    <message>
        <source>To all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To any one of them, in turn</source>
        <translation>轮流发往其中一个</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>The organization of 2.x that buckets and users belong to.</source>
        <translation>2.x 中存储桶和用户所属的组织。</translation>
    </message>
    <message>
        <source>A tag of the table. May be repeated.</source>
        <translation>表的一个标签。可多次给出。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>A field of the table and its type: utf8, int64, uint64, float64 or bool. May be repeated.</source>
        <translation>表的一个字段及其类型：utf8、int64、uint64、float64 或 bool。可多次给出。</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>What the task runs, in Flux. When the script has an “option task”, that says the name and the times.</source>
        <translation>任务运行的 Flux 脚本。若脚本含有“option task”，名称和时间由其给出。</translation>
    </message>
    <message>
        <source>Runs at</source>
        <translation>Cron 时间表</translation>
    </message>
    <message>
        <source>When a task runs, as cron writes it: 0 * * * * is each full hour.</source>
        <translation>任务的运行时间，按 cron 的写法：0 * * * * 表示每个整点。</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>How much later than its time a task runs, so that late rows are in.</source>
        <translation>任务比预定时间延后多久运行，以便迟到的行已到达。</translation>
    </message>
    <message>
        <source>Cache of</source>
        <translation>缓存内容</translation>
    </message>
    <message>
        <source>What the cache keeps: last or distinct.</source>
        <translation>缓存所保留的内容：last 或 distinct。</translation>
    </message>
    <message>
        <source>Last values</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>去重值</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>A column by which last values are kept, all tags if none is given; or one whose distinct values are kept. May be repeated.</source>
        <translation>按其保留最新值的列（未给出则为所有标签）；或保留其去重值的列。可多次给出。</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>取值列</translation>
    </message>
    <message>
        <source>A column whose last values are kept; all others if none is given. May be repeated.</source>
        <translation>保留其最新值的列；未给出则为其余所有列。可多次给出。</translation>
    </message>
    <message>
        <source>Values each</source>
        <translation>每个键的值数</translation>
    </message>
    <message>
        <source>How many last values are kept, 1 to 10.</source>
        <translation>保留多少个最新值，1 到 10。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>How many distinct values are kept; 100000 if not given.</source>
        <translation>保留多少个去重值；未给出则为 100000。</translation>
    </message>
    <message>
        <source>Keeps values for</source>
        <translation>值保留时间</translation>
    </message>
    <message>
        <source>How long a cache keeps a value: 4h for last and 1d for distinct values if not given.</source>
        <translation>缓存保留值的时间：未给出时最新值为 4h，去重值为 1d。</translation>
    </message>
    <message>
        <source>Say where copies are sent.</source>
        <translation>请给出副本的去向。</translation>
    </message>
    <message>
        <source>Give the organization a name; on the command line by --org.</source>
        <translation>请给组织命名；在命令行上用 --org。</translation>
    </message>
    <message>
        <source>Give the script.</source>
        <translation>请给出脚本。</translation>
    </message>
    <message>
        <source>Say which columns.</source>
        <translation>请给出列。</translation>
    </message>
    <message>
        <source>Say which kind of cache is meant: last or distinct.</source>
        <translation>请指明缓存的种类：last 或 distinct。</translation>
    </message>
    <message>
        <source>%1 %2: write it as name:type; the types are %3.</source>
        <translation>%1 %2：请写成 name:type；类型有 %3。</translation>
    </message>
    <message>
        <source>%1 must be last or distinct.</source>
        <translation>%1 必须为 last 或 distinct。</translation>
    </message>
    <message>
        <source>%1 must be all or any.</source>
        <translation>%1 必须为 all 或 any。</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2.</source>
        <translation>%1 必须为 1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>Never: the server keeps the data</source>
        <translation>从不：服务器保留数据</translation>
    </message>
</context>
<context>
    <name>penstock::AdminFieldEdit</name>
    <message>
        <source>30d, 12h, or inf for ever</source>
        <translation>30d、12h，永久保留填 inf</translation>
    </message>
    <message>
        <source>30d, 12h, 90s</source>
        <translation>30d、12h、90s</translation>
    </message>
    <message>
        <source>host=server 1, one in each line</source>
        <comment>an example of key=value</comment>
        <translation>host=server 1，每行一个</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>沿用服务器设置</translation>
    </message>
</context>
<context>
    <name>penstock::AdminForm</name>
    <message>
        <source>Another one has to be made the default one instead.</source>
        <translation>必须改为将另一个策略设为默认。</translation>
    </message>
</context>
<context>
    <name>penstock::AdminJob</name>
    <message>
        <source>%1: the server refused this. Its own words are left out, as they hold the password.</source>
        <translation>%1：服务器拒绝了此操作。其原话含有密码，故不显示。</translation>
    </message>
</context>
<context>
    <name>penstock::AdminListModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>penstock::AdminListing</name>
    <message>
        <source>Buckets</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Nothing is stored here yet, or this login may see none of it.</source>
        <translation>这里还没有存储任何内容，或者此登录无权查看。</translation>
    </message>
    <message>
        <source>Retention policies</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>This database has none, so that nothing can be written to it.</source>
        <translation>此数据库没有保留策略，因此无法写入任何内容。</translation>
    </message>
    <message>
        <source>Choose a database to see its retention policies.</source>
        <translation>选择一个数据库以查看其保留策略。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Nothing has been written there yet.</source>
        <translation>那里还没有写入任何内容。</translation>
    </message>
    <message>
        <source>Choose where to look.</source>
        <translation>请选择要查看的位置。</translation>
    </message>
    <message>
        <source>There are none, or this login may not see them.</source>
        <translation>没有任何条目，或者此登录无权查看。</translation>
    </message>
    <message>
        <source>A continuous query makes means and sums of what comes in, as it comes in.</source>
        <translation>连续查询在数据到达时计算其均值和总和。</translation>
    </message>
    <message>
        <source>Nobody is sent copies of what is written here.</source>
        <translation>写入的内容没有副本发往别处。</translation>
    </message>
    <message>
        <source>Without users a server of 1.x lets in anybody, unless it asks for logins.</source>
        <translation>如果 1.x 服务器不要求登录，没有用户时任何人都可以进入。</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>This user may read and write no database, unless it is an administrator.</source>
        <translation>此用户不能读写任何数据库，除非是管理员。</translation>
    </message>
    <message>
        <source>Choose a user to see its privileges.</source>
        <translation>选择一个用户以查看其权限。</translation>
    </message>
    <message>
        <source>They come with the first rows.</source>
        <translation>它们随第一批行一起产生。</translation>
    </message>
    <message>
        <source>The server is not busy with any query.</source>
        <translation>服务器当前没有在执行查询。</translation>
    </message>
    <message>
        <source>Choose a database to see its queries.</source>
        <translation>选择一个数据库以查看其查询。</translation>
    </message>
    <message>
        <source>This login may see none.</source>
        <translation>此登录无权查看。</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>A mapping lets clients of 1.x find a bucket by the name of a database.</source>
        <translation>有了映射，1.x 的客户端可以用数据库名称找到存储桶。</translation>
    </message>
    <message>
        <source>A task is a Flux script that the server runs by itself.</source>
        <translation>任务是服务器自动运行的 Flux 脚本。</translation>
    </message>
    <message>
        <source>This database keeps neither last nor distinct values at hand.</source>
        <translation>此数据库没有缓存最新值或去重值。</translation>
    </message>
    <message>
        <source>Choose a database to see its caches.</source>
        <translation>选择一个数据库以查看其缓存。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Keeps data for</source>
        <translation>数据保留时长</translation>
    </message>
    <message>
        <source>A shard covers</source>
        <translation>每个分片覆盖</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>Shard group</source>
        <translation>分片组</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保留至</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Bucket&apos;s id</source>
        <translation>存储桶 ID</translation>
    </message>
    <message>
        <source>Made by the server</source>
        <translation>由服务器创建</translation>
    </message>
    <message>
        <source>Runs every</source>
        <translation>运行间隔</translation>
    </message>
    <message>
        <source>Runs at</source>
        <translation>Cron 时间表</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Completed up to</source>
        <translation>已完成至</translation>
    </message>
    <message>
        <source>Error of the last run</source>
        <translation>上次运行的错误</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>尚未运行。</translation>
    </message>
    <message>
        <source>Choose a task to see its runs.</source>
        <translation>选择一个任务以查看其运行记录。</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>应运行时间</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Cache of</source>
        <translation>缓存内容</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>取值列</translation>
    </message>
    <message>
        <source>Values each</source>
        <translation>每个键的值数</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Keeps values for</source>
        <translation>值保留时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>how long a policy keeps data</comment>
        <translation>保留时长</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>how long a query has been running</comment>
        <translation>已运行时间</translation>
    </message>
</context>
<context>
    <name>penstock::AdminOperation</name>
    <message>
        <source>Create…</source>
        <translation>创建…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete series…</source>
        <translation>删除序列…</translation>
    </message>
    <message>
        <source>Delete rows…</source>
        <translation>删除行…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>授予…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Switch on or off…</source>
        <translation>启用或停用…</translation>
    </message>
    <message>
        <source>Replace the operator token…</source>
        <translation>替换操作员令牌…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Makes a database, or a bucket of 2.x.</source>
        <translation>创建数据库（2.x 为存储桶）。</translation>
    </message>
    <message>
        <source>Says for how long data is kept; of 1.x in the default retention policy.</source>
        <translation>设定数据保留多久；1.x 为默认保留策略的时长。</translation>
    </message>
    <message>
        <source>Deletes a database, or a bucket of 2.x, with everything in it.</source>
        <translation>删除数据库（2.x 为存储桶）及其全部内容。</translation>
    </message>
    <message>
        <source>Makes a part of a database that keeps its rows for a time of its own.</source>
        <translation>在数据库中创建保留策略，按其时长保留数据。</translation>
    </message>
    <message>
        <source>Changes what is given; the rest stays as it is.</source>
        <translation>只更改所给的内容，其余保持不变。</translation>
    </message>
    <message>
        <source>Deletes a retention policy with its rows.</source>
        <translation>删除保留策略及其中的行。</translation>
    </message>
    <message>
        <source>Deletes a measurement, or a table of 3.x, with its rows.</source>
        <translation>删除测量（3.x 为表）及其中的行。</translation>
    </message>
    <message>
        <source>Deletes the series of a measurement, or with these tags.</source>
        <translation>删除测量的序列，或带有这些标签的序列。</translation>
    </message>
    <message>
        <source>Deletes rows by measurement, tags and time.</source>
        <translation>按测量、标签和时间删除行。</translation>
    </message>
    <message>
        <source>Lists the continuous queries of all databases.</source>
        <translation>列出所有数据库的连续查询。</translation>
    </message>
    <message>
        <source>Makes a statement that the server runs again and again by itself.</source>
        <translation>创建由服务器自动反复运行的语句。</translation>
    </message>
    <message>
        <source>Ends a continuous query.</source>
        <translation>终止连续查询。</translation>
    </message>
    <message>
        <source>Lists where the server sends copies of what is written.</source>
        <translation>列出服务器将写入内容的副本发往何处。</translation>
    </message>
    <message>
        <source>Lists who may log in.</source>
        <translation>列出谁可以登录。</translation>
    </message>
    <message>
        <source>Makes a user with a password.</source>
        <translation>创建带密码的用户。</translation>
    </message>
    <message>
        <source>Deletes a user.</source>
        <translation>删除用户。</translation>
    </message>
    <message>
        <source>Gives a user another password.</source>
        <translation>为用户更换密码。</translation>
    </message>
    <message>
        <source>Lists what a user may do, by database.</source>
        <translation>按数据库列出用户的权限。</translation>
    </message>
    <message>
        <source>Lets a user read or write a database, or do everything.</source>
        <translation>允许用户读写数据库，或执行所有操作。</translation>
    </message>
    <message>
        <source>Takes a user&apos;s privilege back.</source>
        <translation>收回用户的权限。</translation>
    </message>
    <message>
        <source>Lists the tokens, without their secrets.</source>
        <translation>列出令牌，不含其密文。</translation>
    </message>
    <message>
        <source>Makes a token, which is shown once.</source>
        <translation>创建令牌，只显示一次。</translation>
    </message>
    <message>
        <source>Switches a token on, or off.</source>
        <translation>启用或停用令牌。</translation>
    </message>
    <message>
        <source>Deletes a token.</source>
        <translation>删除令牌。</translation>
    </message>
    <message>
        <source>Makes the first token of a new server of 3.x.</source>
        <translation>为新的 3.x 服务器创建第一个令牌。</translation>
    </message>
    <message>
        <source>Makes a new operator token in place of the present one.</source>
        <translation>创建新的操作员令牌，取代现有的。</translation>
    </message>
    <message>
        <source>Lists the files that hold the rows, by time.</source>
        <translation>按时间列出存放行的文件。</translation>
    </message>
    <message>
        <source>Lists the spans of time that shards cover.</source>
        <translation>列出分片覆盖的时间段。</translation>
    </message>
    <message>
        <source>Deletes a shard with its rows.</source>
        <translation>删除分片及其中的行。</translation>
    </message>
    <message>
        <source>Lists what the server is busy with.</source>
        <translation>列出服务器正在执行的内容。</translation>
    </message>
    <message>
        <source>Ends a running query; nothing that is stored is changed.</source>
        <translation>终止正在运行的查询；已存储的内容不变。</translation>
    </message>
    <message>
        <source>Lists what the server counts of its work.</source>
        <translation>列出服务器对自身工作的统计。</translation>
    </message>
    <message>
        <source>Lists how the server is built and set up.</source>
        <translation>列出服务器的构成和设置。</translation>
    </message>
    <message>
        <source>Lists the organizations of 2.x.</source>
        <translation>列出 2.x 的组织。</translation>
    </message>
    <message>
        <source>Lists under which names of databases buckets are known to clients of 1.x.</source>
        <translation>列出 1.x 客户端用哪些数据库名称访问存储桶。</translation>
    </message>
    <message>
        <source>Lets clients of 1.x know a bucket by the name of a database and a retention policy.</source>
        <translation>让 1.x 客户端用数据库名称和保留策略访问存储桶。</translation>
    </message>
    <message>
        <source>Takes the name of a database away from a bucket.</source>
        <translation>取消存储桶的数据库名称。</translation>
    </message>
    <message>
        <source>Lists the tasks of 2.x.</source>
        <translation>列出 2.x 的任务。</translation>
    </message>
    <message>
        <source>Lists the caches of last and of distinct values of a database of 3.x.</source>
        <translation>列出 3.x 数据库的最新值缓存和去重值缓存。</translation>
    </message>
    <message>
        <source>Everything in it goes with it.</source>
        <translation>其中的所有内容都将一并删除。</translation>
    </message>
    <message>
        <source>All rows that were written into it go with it.</source>
        <translation>写入其中的所有行都将一并删除。</translation>
    </message>
    <message>
        <source>All its rows go with it, of every time.</source>
        <translation>其所有时间的行都将一并删除。</translation>
    </message>
    <message>
        <source>All rows of these series go, of every time.</source>
        <translation>这些序列所有时间的行都将删除。</translation>
    </message>
    <message>
        <source>It runs no more; what it has written stays.</source>
        <translation>它不再运行；已写入的内容保留。</translation>
    </message>
    <message>
        <source>Whoever logs in by this name is refused from then on.</source>
        <translation>此后用该名称登录将被拒绝。</translation>
    </message>
    <message>
        <source>Every program that uses it is refused from then on.</source>
        <translation>此后使用它的所有程序都将被拒绝。</translation>
    </message>
    <message>
        <source>Whatever uses the present one is refused from then on, this connection too if it does.</source>
        <translation>此后使用现有令牌的一切都将被拒绝，包括使用它的此连接。</translation>
    </message>
    <message>
        <source>All rows of its time go with it.</source>
        <translation>该时段的所有行都将一并删除。</translation>
    </message>
    <message>
        <source>Clients that know the bucket by this name do not find it any more.</source>
        <translation>用此名称访问存储桶的客户端将无法再找到它。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Is known as the database</source>
        <translation>对应的数据库名称</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Makes a table of 3.x with its columns, before anything is written to it.</source>
        <translation>在写入之前创建 3.x 的表及其列。</translation>
    </message>
    <message>
        <source>Has the server send copies of what is written to other places.</source>
        <translation>让服务器把写入内容的副本发往别处。</translation>
    </message>
    <message>
        <source>Ends the sending of copies.</source>
        <translation>停止发送副本。</translation>
    </message>
    <message>
        <source>Makes the first user, organization, bucket and token of a new InfluxDB 2.x.</source>
        <translation>为新的 InfluxDB 2.x 创建首个用户、组织、存储桶和令牌。</translation>
    </message>
    <message>
        <source>Makes a Flux script that the server runs again and again by itself.</source>
        <translation>创建由服务器自动反复运行的 Flux 脚本。</translation>
    </message>
    <message>
        <source>Puts another script in the place of the present one; its “option task” says the name and the times.</source>
        <translation>用另一个脚本替换现有脚本；其“option task”给出名称和时间。</translation>
    </message>
    <message>
        <source>Lets a task run no more for a while, or again.</source>
        <translation>暂停或恢复任务。</translation>
    </message>
    <message>
        <source>Runs a task once more, now; it writes what its script writes.</source>
        <translation>立即再运行一次任务；它会写入脚本所写的内容。</translation>
    </message>
    <message>
        <source>Deletes a task.</source>
        <translation>删除任务。</translation>
    </message>
    <message>
        <source>Lists when a task has run, and what it said.</source>
        <translation>列出任务的运行时间及其输出。</translation>
    </message>
    <message>
        <source>Keeps the last values of a table at hand, so that last_cache() answers at once.</source>
        <translation>缓存表的最新值，使 last_cache() 立即返回结果。</translation>
    </message>
    <message>
        <source>Keeps the distinct values of columns at hand, so that distinct_cache() answers at once.</source>
        <translation>缓存列的去重值，使 distinct_cache() 立即返回结果。</translation>
    </message>
    <message>
        <source>Deletes a cache; the rows of the table stay.</source>
        <translation>删除缓存；表中的行保留。</translation>
    </message>
    <message>
        <source>What is written from then on is not sent there.</source>
        <translation>此后写入的内容不再发往那里。</translation>
    </message>
    <message>
        <source>It runs no more, and its script is gone; what it has written stays.</source>
        <translation>它不再运行，脚本也会消失；已写入的内容保留。</translation>
    </message>
    <message>
        <source>Queries of the cache fail from then on; the rows stay.</source>
        <translation>此后对该缓存的查询会失败；行保留。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>键列</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>初始设置…</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>立即运行…</translation>
    </message>
    <message>
        <source>Cache last values…</source>
        <translation>缓存最新值…</translation>
    </message>
    <message>
        <source>Cache distinct values…</source>
        <translation>缓存去重值…</translation>
    </message>
    <message>
        <source>If the server is set up all the same, log in by that user and password.</source>
        <translation>若服务器仍已完成设置，请用该用户和密码登录。</translation>
    </message>
    <message>
        <source>If the server has made its token all the same, nobody knows it: replace it on the server&apos;s machine, by its recovery.</source>
        <translation>若服务器仍已创建令牌，则无人知道它：请在服务器所在机器上通过其恢复功能替换。</translation>
    </message>
    <message>
        <source>The rows are gone for good; in InfluxDB 1.x from every retention policy.</source>
        <translation>这些行将被永久删除；在 InfluxDB 1.x 中会从所有保留策略中删除。</translation>
    </message>
    <message>
        <source>Makes a bucket.</source>
        <translation>创建一个存储桶。</translation>
    </message>
    <message>
        <source>Makes a database.</source>
        <translation>创建一个数据库。</translation>
    </message>
    <message>
        <source>Deletes a bucket with everything in it.</source>
        <translation>删除一个存储桶及其中的全部内容。</translation>
    </message>
    <message>
        <source>Deletes a database with everything in it.</source>
        <translation>删除一个数据库及其中的全部内容。</translation>
    </message>
    <message>
        <source>Deletes a table with its rows.</source>
        <translation>删除一个表及其行。</translation>
    </message>
    <message>
        <source>Deletes a measurement with its rows.</source>
        <translation>删除一个测量及其行。</translation>
    </message>
    <message>
        <source>The rows are gone for good, from every retention policy.</source>
        <translation>这些行将从每个保留策略中永久消失。</translation>
    </message>
    <message>
        <source>The rows are gone for good.</source>
        <translation>这些行将永久消失。</translation>
    </message>
</context>
<context>
    <name>penstock::AdminOptions</name>
    <message>
        <source>Say what to do, one of: %1.</source>
        <translation>请指定操作，可选：%1。</translation>
    </message>
    <message>
        <source>%1 For: %2.</source>
        <comment>what an option says, the actions that have it</comment>
        <translation>%1适用于：%2。</translation>
    </message>
    <message>
        <source>%1 has no %2; it is for: %3.</source>
        <translation>%1没有%2；它适用于：%3。</translation>
    </message>
</context>
<context>
    <name>penstock::AdminRequest</name>
    <message>
        <source>Say which database is meant.</source>
        <translation>请指定数据库。</translation>
    </message>
    <message>
        <source>Say how long the data is kept.</source>
        <translation>请指定数据保留多久。</translation>
    </message>
    <message>
        <source>Say which series: of which measurement, or with which tags.</source>
        <translation>请指定序列：属于哪个测量，或带哪些标签。</translation>
    </message>
    <message>
        <source>Say which rows: of which measurement, with which tags, or from which time.</source>
        <translation>请指定行：属于哪个测量、带哪些标签，或从何时起。</translation>
    </message>
    <message>
        <source>A tag has no name.</source>
        <translation>有一个标签没有名称。</translation>
    </message>
    <message>
        <source>Create a database</source>
        <translation>创建数据库</translation>
    </message>
    <message>
        <source>Change a database&apos;s retention</source>
        <translation>更改数据库的保留期</translation>
    </message>
    <message>
        <source>Delete a database</source>
        <translation>删除数据库</translation>
    </message>
    <message>
        <source>Create a retention policy</source>
        <translation>创建保留策略</translation>
    </message>
    <message>
        <source>Change a retention policy</source>
        <translation>更改保留策略</translation>
    </message>
    <message>
        <source>Delete a retention policy</source>
        <translation>删除保留策略</translation>
    </message>
    <message>
        <source>Delete a measurement</source>
        <translation>删除测量</translation>
    </message>
    <message>
        <source>Delete series</source>
        <translation>删除序列</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Continuous queries</source>
        <translation>连续查询</translation>
    </message>
    <message>
        <source>Create a continuous query</source>
        <translation>创建连续查询</translation>
    </message>
    <message>
        <source>Delete a continuous query</source>
        <translation>删除连续查询</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Create a user</source>
        <translation>创建用户</translation>
    </message>
    <message>
        <source>Delete a user</source>
        <translation>删除用户</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Privileges of a user</source>
        <translation>用户的权限</translation>
    </message>
    <message>
        <source>Grant a privilege</source>
        <translation>授予权限</translation>
    </message>
    <message>
        <source>Revoke a privilege</source>
        <translation>撤销权限</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Create a token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>Switch a token on or off</source>
        <translation>启用或停用令牌</translation>
    </message>
    <message>
        <source>Delete a token</source>
        <translation>删除令牌</translation>
    </message>
    <message>
        <source>Create the operator token</source>
        <translation>创建操作员令牌</translation>
    </message>
    <message>
        <source>Replace the operator token</source>
        <translation>替换操作员令牌</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Shard groups</source>
        <translation>分片组</translation>
    </message>
    <message>
        <source>Delete a shard</source>
        <translation>删除分片</translation>
    </message>
    <message>
        <source>Running queries</source>
        <translation>正在运行的查询</translation>
    </message>
    <message>
        <source>Stop a query</source>
        <translation>停止查询</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计信息</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Mappings of databases to buckets</source>
        <translation>数据库到存储桶的映射</translation>
    </message>
    <message>
        <source>Map a database to a bucket</source>
        <translation>将数据库映射到存储桶</translation>
    </message>
    <message>
        <source>Delete a mapping</source>
        <translation>删除映射</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>“%1” is not possible with %2, only with %3.</source>
        <translation>%2 不支持“%1”，只有 %3 支持。</translation>
    </message>
    <message>
        <source>Rows of 3.x go when their retention period is over, or with their table.</source>
        <translation>3.x 的行在保留期结束时清除，或随其表一起删除。</translation>
    </message>
    <message>
        <source>A duration cannot be negative.</source>
        <translation>时长不能为负。</translation>
    </message>
    <message>
        <source>The time range ends before it begins.</source>
        <translation>时间范围的结束早于开始。</translation>
    </message>
    <message>
        <source>%1 does not know “%2”.</source>
        <translation>%1无法识别“%2”。</translation>
    </message>
    <message>
        <source>Create a table</source>
        <translation>创建表</translation>
    </message>
    <message>
        <source>Create a subscription</source>
        <translation>创建订阅</translation>
    </message>
    <message>
        <source>Delete a subscription</source>
        <translation>删除订阅</translation>
    </message>
    <message>
        <source>Set up the server</source>
        <translation>初始设置服务器</translation>
    </message>
    <message>
        <source>Create a task</source>
        <translation>创建任务</translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation>更改任务</translation>
    </message>
    <message>
        <source>Switch a task on or off</source>
        <translation>启用或停用任务</translation>
    </message>
    <message>
        <source>Run a task now</source>
        <translation>立即运行任务</translation>
    </message>
    <message>
        <source>Delete a task</source>
        <translation>删除任务</translation>
    </message>
    <message>
        <source>Runs of a task</source>
        <translation>任务的运行记录</translation>
    </message>
    <message>
        <source>Create a cache of last values</source>
        <translation>创建最新值缓存</translation>
    </message>
    <message>
        <source>Create a cache of distinct values</source>
        <translation>创建去重值缓存</translation>
    </message>
    <message>
        <source>Delete a cache</source>
        <translation>删除缓存</translation>
    </message>
    <message>
        <source>Create a bucket</source>
        <translation>创建存储桶</translation>
    </message>
    <message>
        <source>Change a bucket&apos;s retention</source>
        <translation>更改存储桶的保留期</translation>
    </message>
    <message>
        <source>Delete a bucket</source>
        <translation>删除存储桶</translation>
    </message>
    <message>
        <source>Delete a table</source>
        <translation>删除表</translation>
    </message>
</context>
<context>
    <name>penstock::AdminSection</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No row has the text that is searched for.</source>
        <translation>没有行包含所搜索的文本。</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not known: the list was not read.</source>
        <translation>未能读取列表。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows that are shown, and all of them</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Choose a row first.</source>
        <translation>%1请先选择一行。</translation>
    </message>
    <message>
        <source>Runs a continuous query for times before it was there.</source>
        <translation>对连续查询创建之前的时间运行该查询。</translation>
    </message>
    <message>
        <source>“%1” was stopped.</source>
        <translation>“%1”已停止。</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1：完成。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>List it again: %1</source>
        <translation>重新列出：%1</translation>
    </message>
    <message>
        <source>Stop listing: %1</source>
        <translation>停止列出：%1</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Backfill…</source>
        <translation>回填…</translation>
    </message>
</context>
<context>
    <name>penstock::AdminWindow</name>
    <message>
        <source>Pages of the administration</source>
        <translation>管理页面</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Administration of %1</source>
        <translation>%1 的管理</translation>
    </message>
    <message>
        <source>%1 is marked as read-only: nothing is changed through it. The mark is in the connection&apos;s settings.</source>
        <translation>%1 已标记为只读：不会通过它更改任何内容。该标记在连接的设置中。</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>connection, product, version</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>The server is asked what it can do.</source>
        <translation>正在询问服务器支持哪些操作。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connect to see what there is to look after.</source>
        <translation>连接后即可查看可管理的内容。</translation>
    </message>
    <message>
        <source>Nothing to look after</source>
        <translation>没有可管理的内容</translation>
    </message>
    <message>
        <source>This kind of server has no administration over HTTP.</source>
        <translation>这类服务器没有 HTTP 管理功能。</translation>
    </message>
    <message>
        <source>This server is new: nobody can log in yet.</source>
        <translation>此服务器是新的：尚无人可以登录。</translation>
    </message>
    <message>
        <source>If this is an InfluxDB 3 that is new, it has no token yet, and its first one can be made here. One that has a token makes no second.</source>
        <translation>如果这是新的 InfluxDB 3，它还没有令牌，可在此创建首个令牌。已有令牌的服务器不会再创建第二个。</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>进行初始设置…</translation>
    </message>
    <message>
        <source>Make the first token…</source>
        <translation>创建首个令牌…</translation>
    </message>
</context>
<context>
    <name>penstock::AdvancedForm</name>
    <message>
        <source>Find out</source>
        <translation>自动检测</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>A request ends when nothing has come or gone for this long</source>
        <translation>若这么长时间内没有任何收发，则结束请求</translation>
    </message>
    <message>
        <source>A request ends after this long, even while rows still arrive</source>
        <translation>超过此时长即结束请求，即使仍有行到达</translation>
    </message>
    <message>
        <source>Path of a socket on this machine, instead of host and port</source>
        <translation>本机套接字的路径，用来代替主机和端口</translation>
    </message>
    <message>
        <source>1.x only; empty: the database&apos;s own</source>
        <translation>仅 1.x；留空：使用数据库的默认策略</translation>
    </message>
    <message>
        <source>Name: value, one on each line</source>
        <translation>名称: 值，每行一个</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>证书和密钥 (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the certificate to show to the server</source>
        <translation>选择要向服务器出示的证书</translation>
    </message>
    <message>
        <source>PEM file, when the server asks for one</source>
        <translation>PEM 文件，服务器要求证书时使用</translation>
    </message>
    <message>
        <source>Choose the private key of the certificate</source>
        <translation>选择证书的私钥</translation>
    </message>
    <message>
        <source>PEM file with its private key</source>
        <translation>含其私钥的 PEM 文件</translation>
    </message>
    <message>
        <source>Ki&amp;nd of server</source>
        <translation>服务器类型(&amp;N)</translation>
    </message>
    <message>
        <source>Time to c&amp;onnect</source>
        <translation>连接超时(&amp;O)</translation>
    </message>
    <message>
        <source>Time without &amp;answer</source>
        <translation>无响应超时(&amp;A)</translation>
    </message>
    <message>
        <source>Time for the &amp;whole</source>
        <translation>总时限(&amp;W)</translation>
    </message>
    <message>
        <source>Unix soc&amp;ket</source>
        <translation>Unix 套接字(&amp;K)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>请求头(&amp;H)</translation>
    </message>
    <message>
        <source>Own certi&amp;ficate</source>
        <translation>客户端证书(&amp;F)</translation>
    </message>
    <message>
        <source>Its ke&amp;y</source>
        <translation>证书私钥(&amp;Y)</translation>
    </message>
    <message>
        <source>user@host:port, or a host of ssh&apos;s configuration</source>
        <translation>user@host:port，或 ssh 配置中的主机名</translation>
    </message>
    <message>
        <source>The system&apos;s ssh goes through this host, which the server&apos;s address is meant for. Keys, agent and known hosts are ssh&apos;s own.</source>
        <translation>系统的 ssh 经由此主机连接，服务器地址以该主机所见为准。密钥、代理程序和已知主机由 ssh 自行管理。</translation>
    </message>
    <message>
        <source>SSH &amp;jump host</source>
        <translation>SSH 跳板主机(&amp;J)</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>保留策略</translation>
    </message>
</context>
<context>
    <name>penstock::AnnotatedColumn</name>
    <message>
        <source>&quot;%1&quot; is no type of an annotated CSV file</source>
        <translation>“%1”不是带注解的 CSV 文件中的类型</translation>
    </message>
    <message>
        <source>&quot;boolean:%1&quot; does not name words for true and for false: boolean:yes,y:no,n</source>
        <translation>“boolean:%1”没有指明表示真和假的词，应如 boolean:yes,y:no,n</translation>
    </message>
</context>
<context>
    <name>penstock::AnnotatedCsvDecoder</name>
    <message>
        <source>The answer has %1 columns, at byte %2.</source>
        <translation>响应有 %1 列，位于字节 %2。</translation>
    </message>
    <message>
        <source>The answer has a record of %1 cells under a heading of %2, at byte %3.</source>
        <translation>响应中有一条 %1 个单元格的记录，而标题行有 %2 个，位于字节 %3。</translation>
    </message>
    <message>
        <source>The answer has “%1” in the column %2 of type %3, at byte %4. Run the query again; if that does not help, check what stands between here and the server.</source>
        <translation>响应中类型为 %3 的列 %2 含有“%1”，位于字节 %4。请重新运行查询；若无效，请检查此处与服务器之间的设备。</translation>
    </message>
    <message>
        <source>The answer has a record of more than %1 bytes or %2 columns, at byte %3, which is not read; the rows so far are kept.</source>
        <translation>响应中有一条超过 %1 字节或 %2 列的记录，位于字节 %3，不予读取；已收到的行予以保留。</translation>
    </message>
    <message>
        <source>The server broke off the query; the rows so far are kept. It says: %1</source>
        <translation>服务器中断了查询；已收到的行予以保留。服务器消息：%1</translation>
    </message>
    <message>
        <source>The answer is not the annotated CSV of a Flux query. Check the address of the connection.</source>
        <translation>响应不是 Flux 查询的带注解的 CSV。请检查连接的地址。</translation>
    </message>
    <message>
        <source>The answer is broken in the record at byte %1: text follows a quoted cell.</source>
        <translation>响应在字节 %1 处的记录已损坏：带引号的单元格后面有文本。</translation>
    </message>
    <message>
        <source>The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.</source>
        <translation>响应在 %1 字节后中断。缺少部分行，请重新运行查询。</translation>
    </message>
</context>
<context>
    <name>penstock::AnnotatedCsvSource</name>
    <message>
        <source>the quotes of the row are broken, or it holds a NUL byte</source>
        <translation>该行的引号有误，或含有 NUL 字节</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>第 %1 行：%2。</translation>
    </message>
    <message>
        <source>#concat of &quot;%1&quot; names the column &quot;%2&quot;, which the table does not have</source>
        <translation>“%1”的 #concat 引用了列“%2”，但表中没有此列</translation>
    </message>
    <message>
        <source>the server broke off the query and said: %1</source>
        <translation>服务器中断了查询，消息：%1</translation>
    </message>
    <message>
        <source>the file ends in the middle of this row</source>
        <translation>文件在该行中间结束</translation>
    </message>
    <message>
        <source>the row is not UTF-8 text; say its encoding</source>
        <translation>该行不是 UTF-8 文本；请指定其编码</translation>
    </message>
    <message>
        <source>the measurement is empty</source>
        <translation>测量为空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of tags such as host=a,region=b</source>
        <translation>“%1”不是标签列表，应如 host=a,region=b</translation>
    </message>
    <message>
        <source>the table has no column of the time</source>
        <translation>表中没有时间列</translation>
    </message>
    <message>
        <source>the time is empty</source>
        <translation>时间为空</translation>
    </message>
    <message>
        <source>no column is the measurement</source>
        <translation>没有列是测量</translation>
    </message>
    <message>
        <source>the row has no field: all cells of field columns are empty</source>
        <translation>该行没有字段：字段列的所有单元格均为空</translation>
    </message>
    <message numerus="yes">
        <source>Of %n whole number(s) the fraction was cut off.</source>
        <translation>
            <numerusform>%n 个整数的小数部分被截去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were left out that no InfluxDB holds: NaN or infinite.</source>
        <translation>
            <numerusform>略去了 %n 个任何 InfluxDB 都无法保存的数：NaN 或无穷大。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::AnnotatedHeader</name>
    <message>
        <source>The file is a Flux answer without its annotations: what is no column of Flux itself is a tag, and numbers are floats.</source>
        <translation>该文件是去掉了注解的 Flux 结果：凡不是 Flux 自身的列都作为标签，数字作为浮点数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no annotation that is known; the line is left out.</source>
        <translation>“%1”不是已知的注解；该行被略去。</translation>
    </message>
    <message>
        <source>the time zone &quot;%1&quot; is not known</source>
        <translation>未知的时区“%1”</translation>
    </message>
    <message>
        <source>the annotation names no type</source>
        <translation>注解没有指明类型</translation>
    </message>
    <message>
        <source>the annotation names no column</source>
        <translation>注解没有指明列</translation>
    </message>
    <message>
        <source>%1 name the measurement: only one of them can; make the others tags or take them out</source>
        <translation>%1 都指定了测量，但只能有一列指定：请将其他列设为标签或去掉</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is a second time and is left out.</source>
        <translation>列“%1”是第二个时间列，被略去。</translation>
    </message>
</context>
<context>
    <name>penstock::AnnotatedValue</name>
    <message>
        <source>&quot;%1&quot; is no duration such as 1h30m</source>
        <translation>“%1”不是时长，应如 1h30m</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time such as 2024-01-31T12:00:00Z</source>
        <translation>“%1”不是时间，应如 2024-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of nanoseconds</source>
        <translation>“%1”不是纳秒数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of the layout %2</source>
        <translation>“%1”不是格式为 %2 的时间</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a time that does not exist in its zone, or that InfluxDB cannot hold</source>
        <translation>“%1”在其时区中不存在，或 InfluxDB 无法保存</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a finite number</source>
        <translation>“%1”不是有限数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a fraction, the column is strictly whole</source>
        <translation>“%1”带有小数，而该列严格为整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from 0 to 2^64 - 1</source>
        <translation>“%1”不是 0 至 2^64 - 1 的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an integer from -2^63 to 2^63 - 1</source>
        <translation>“%1”不是 -2^63 至 2^63 - 1 的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>“%1”既不是真也不是假</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of line protocol; give its column a type, such as string</source>
        <translation>“%1”不是行协议的值；请为其列指定类型，如 string</translation>
    </message>
</context>
<context>
    <name>penstock::AnswerExport</name>
    <message>
        <source>%1 Choose another place, or make room.</source>
        <translation>%1请选择其他位置，或腾出空间。</translation>
    </message>
    <message>
        <source>There is not enough memory for the answer.</source>
        <translation>内存不足，无法容纳结果。</translation>
    </message>
    <message>
        <source>Which columns are tags could not be found out: %1</source>
        <translation>无法查明哪些列是标签：%1</translation>
    </message>
    <message>
        <source>%1 was not written: rows are missing, as the messages say.</source>
        <translation>%1 未写入：缺少部分行，详见消息。</translation>
    </message>
</context>
<context>
    <name>penstock::AnswerPane</name>
    <message>
        <source>Stopped: %1 was not written.</source>
        <translation>已停止：%1 未写入。</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>已将 %1 写入 %2。</translation>
    </message>
    <message>
        <source>%1 are left out, for line protocol cannot hold them: %2</source>
        <translation>略去了 %1，因为行协议无法保存：%2</translation>
    </message>
    <message>
        <source>A statement failed: the messages say why.</source>
        <translation>有语句失败，原因见消息。</translation>
    </message>
    <message>
        <source>Not all rows: the limit of %1 rows has ended the statement, and there are more.</source>
        <translation>结果不完整：语句因达到 %1 行的限制而结束，后面还有更多行。</translation>
    </message>
    <message>
        <source>It is not known which statement this table answers.</source>
        <translation>不清楚此表是哪条语句的结果。</translation>
    </message>
    <message>
        <source>The two answers together take more memory than the program may use.</source>
        <translation>两个结果合计所需的内存超出了程序可用的内存。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>The statement has ended meanwhile: %1 was not written. Export its rows, or run it again into a file.</source>
        <translation>该语句在此期间已结束：未写入 %1。请导出其行，或再次运行到文件。</translation>
    </message>
    <message>
        <source>Sh&amp;ow all rows</source>
        <translation>显示所有行(&amp;O)</translation>
    </message>
    <message>
        <source>An answer goes into a file</source>
        <translation>结果正在写入文件</translation>
    </message>
    <message>
        <source>The answer is being written to %1.</source>
        <translation>结果正在写入 %1。</translation>
    </message>
    <message>
        <source>Stopped now, there is nothing of it; a file that was there before stays as it is.</source>
        <translation>现在停止则不会留下任何内容；原有的文件保持不变。</translation>
    </message>
    <message>
        <source>Stop writing and quit</source>
        <translation>停止写入并退出</translation>
    </message>
    <message>
        <source>A statement is running</source>
        <translation>语句正在运行</translation>
    </message>
    <message>
        <source>A statement that changes data is running on %1.</source>
        <translation>更改数据的语句正在 %1 上运行。</translation>
    </message>
    <message>
        <source>Stopped now, it is not known what of it the server has done, or still does. Statements after it are not sent.</source>
        <translation>现在停止则无法得知服务器已执行或仍在执行其中的哪些部分。后面的语句不会发送。</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>停止并退出</translation>
    </message>
</context>
<context>
    <name>penstock::AnswerTable</name>
    <message>
        <source>The answer to %1 is not what InfluxDB sends. Check the address, and the path in it if there is a proxy in between.</source>
        <translation>对 %1 的响应不是 InfluxDB 的响应。请检查地址；若中间有代理，请检查其中的路径。</translation>
    </message>
</context>
<context>
    <name>penstock::Application</name>
    <message>
        <source>There is no saved connection called &quot;%1&quot;. Tools › Connections lists them.</source>
        <translation>没有名为“%1”的已保存连接。已有连接见“工具”›“连接”。</translation>
    </message>
</context>
<context>
    <name>penstock::AtomicFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>penstock::BackfillJob</name>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>The server does not say how many points it has written.</source>
        <translation>服务器没有说明写入了多少个数据点。</translation>
    </message>
</context>
<context>
    <name>penstock::BackfillPlan</name>
    <message>
        <source>The continuous query is not understood well enough to be run for other times.</source>
        <translation>对此连续查询的理解不足以将其用于其他时间。</translation>
    </message>
    <message>
        <source>The statement writes nothing: it has no INTO.</source>
        <translation>该语句没有 INTO，不写入任何内容。</translation>
    </message>
    <message>
        <source>The statement has a time zone: its intervals do not begin at the same times of UTC.</source>
        <translation>该语句带有时区：其间隔的起点与 UTC 不一致。</translation>
    </message>
    <message>
        <source>The statement does not group by intervals of time.</source>
        <translation>该语句没有按时间间隔分组。</translation>
    </message>
    <message>
        <source>The statement has a condition on the time of its own.</source>
        <translation>该语句自身已有时间条件。</translation>
    </message>
    <message>
        <source>fill() looks at the intervals before and after: at the edges of the windows they are not seen.</source>
        <translation>fill() 会参考前后的间隔：在窗口边缘看不到它们。</translation>
    </message>
    <message>
        <source>The span of time ends before it begins.</source>
        <translation>时间段的结束早于开始。</translation>
    </message>
    <message>
        <source>A window has at least one interval.</source>
        <translation>一个窗口至少包含一个间隔。</translation>
    </message>
    <message>
        <source>The windows are too long.</source>
        <translation>窗口过长。</translation>
    </message>
    <message>
        <source>The span of time begins before the first time of InfluxDB.</source>
        <translation>时间段的开始早于 InfluxDB 的最早时间。</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %n windows: take more intervals for each.</source>
        <translation>
            <numerusform>窗口超过 %n 个：请增加每个窗口的间隔数。</numerusform>
        </translation>
    </message>
    <message>
        <source>The span of time ends after the last time of InfluxDB.</source>
        <translation>时间段的结束晚于 InfluxDB 的最晚时间。</translation>
    </message>
</context>
<context>
    <name>penstock::BatchSender</name>
    <message>
        <source>The server&apos;s disk is full, so writing was given up. Free some space there, start the server again if it goes on refusing (InfluxDB 1.x does), then write the rest. It says: %1</source>
        <translation>服务器磁盘已满，因此放弃写入。请在服务器上释放空间；若之后它仍然拒绝（InfluxDB 1.x 会这样），请重启服务器，再写入其余部分。服务器消息：%1</translation>
    </message>
    <message numerus="yes">
        <source>The same rows failed %n time(s), so writing was given up. Last problem: %1</source>
        <translation>
            <numerusform>同样的行失败了 %n 次，因此放弃写入。最后的问题：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Making it failed: %2</source>
        <translation>%1创建失败：%2</translation>
    </message>
    <message>
        <source>whether this row is stored is not known: each time it was sent, no answer came (%1), although the server answers otherwise</source>
        <translation>不清楚该行是否已存储：每次发送都没有响应（%1），尽管服务器能响应其他请求</translation>
    </message>
    <message>
        <source>whether this row is stored is not known: an answer to it was lost, and the run ended before another came</source>
        <translation>不清楚该行是否已存储：对它的响应丢失，而运行在收到下一个响应之前就结束了</translation>
    </message>
    <message>
        <source>sent, and no answer told of it before the run ended: it may be stored</source>
        <translation>已发送，但运行结束前没有响应提及它：可能已存储</translation>
    </message>
    <message>
        <source>whether this row is stored is not known: an answer to it was lost, and another reader has its partition now, which writes it again</source>
        <translation>不清楚该行是否已存储：对它的响应丢失，而其分区现由另一个读取方接管，会再次写入它</translation>
    </message>
    <message numerus="yes">
        <source>To %n row(s) the server gave no answer, whatever was tried.</source>
        <translation>
            <numerusform>有 %n 行，无论如何尝试，服务器都没有响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>the server closes the connection without an answer when it is sent this row, as InfluxDB 3.6 to 3.9 do with a row that they refuse and whose 20th byte is within a character like ü; through its 2.x interface it says: %1</source>
        <translation>发送该行时服务器不作响应就关闭连接；InfluxDB 3.6 至 3.9 在拒绝某行、而该行第 20 个字节落在 ü 之类的字符内部时就会这样；通过其 2.x 接口，它说：%1</translation>
    </message>
</context>
<context>
    <name>penstock::BindParameter</name>
    <message>
        <source>--param %1: the type must be text, int, float, bool, duration, ident or regex.</source>
        <translation>--param %1：类型必须是 text、int、float、bool、duration、ident 或 regex。</translation>
    </message>
    <message>
        <source>--param %1: &quot;%2&quot; is no %3.</source>
        <translation>--param %1：“%2”不是 %3。</translation>
    </message>
    <message>
        <source>--param %1: write it as name=value or name:type=value.</source>
        <translation>--param %1：请写成 name=value 或 name:type=value。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a parameter. Use letters, digits and underscores, beginning with a letter.</source>
        <translation>“%1”不能作为参数名。请使用字母、数字和下划线，并以字母开头。</translation>
    </message>
    <message>
        <source>The parameter %1 is given twice.</source>
        <translation>参数 %1 给出了两次。</translation>
    </message>
    <message>
        <source>The parameter %1 is not a finite number, which a server cannot take.</source>
        <translation>参数 %1 不是有限数，服务器无法接受。</translation>
    </message>
    <message>
        <source>The parameter %1 is a name, a regular expression or a duration. This server takes texts, numbers, true and false only: write it into the statement instead.</source>
        <translation>参数 %1 是名称、正则表达式或时长。此服务器只接受文本、数字、true 和 false：请直接写在语句中。</translation>
    </message>
    <message>
        <source>The parameter %1 is a name. Names are texts in Flux: give it as a text and write r[params.%1].</source>
        <translation>参数 %1 是名称。在 Flux 中名称就是文本：请以文本给出，并写成 r[params.%1]。</translation>
    </message>
</context>
<context>
    <name>penstock::BudgetBar</name>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Sto&amp;p here</source>
        <translation>到此停止(&amp;P)</translation>
    </message>
    <message>
        <source>The whole answer goes into a file of yours: the rows so far, and those to come, which are not kept here</source>
        <translation>将整个结果写入您选择的文件：包括已有的行和后续的行，后续的行不再保留在此处</translation>
    </message>
    <message>
        <source>The results take %1 of memory, of %2 that they may; %3 rows of this answer have come, and the server waits.</source>
        <translation>结果占用内存 %1，上限为 %2；此结果已收到 %3 行，服务器正在等待。</translation>
    </message>
    <message>
        <source>Go on with a temporary file, write all to a file of yours, or stop here and keep these?</source>
        <translation>要使用临时文件继续、全部写入您的文件，还是到此停止并保留这些行？</translation>
    </message>
    <message>
        <source>Write all t&amp;o a file…</source>
        <translation>全部写入文件(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>penstock::BusyServer</name>
    <message>
        <source>%1 It is asked again until it answers.</source>
        <translation>%1将反复重试，直到它响应。</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is asked again for up to %n minute(s).</source>
        <translation>
            <numerusform>%1将在 %n 分钟内反复重试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ByteSource</name>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file.</source>
        <translation>“%1”是文件夹。请选择文件。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>无法读取文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is packed by %2, which cannot be read here. Unpack it, or pack it by gzip or zstd.</source>
        <translation>文件“%1”是用 %2 压缩的，此处无法读取。请先解压，或改用 gzip 或 zstd 压缩。</translation>
    </message>
    <message>
        <source>The file is shorter than it was.</source>
        <translation>文件变短了。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has grown since it was opened; what was added is not read.</source>
        <translation>文件“%1”在打开后变长了；新增的内容不予读取。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was written to while it was read: its rows may be of before or of after that. Read it anew when nothing writes to it.</source>
        <translation>文件“%1”在读取时被写入：其行可能是写入之前或之后的。请在没有程序写入该文件时重新读取。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; became shorter while it was read. What was read before is complete; start again when nothing writes to the file.</source>
        <translation>文件“%1”在读取时变短了。之前读取的内容是完整的；请在没有程序写入该文件时重新开始。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read only once.</source>
        <translation>“%1”只能读取一次。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is shorter than it was.</source>
        <translation>文件“%1”变短了。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is damaged: its %2 data cannot be unpacked. What was read before may be wrong too; get a whole copy and start again.</source>
        <translation>文件“%1”已损坏：其 %2 数据无法解压。之前读取的内容也可能有误；请获取完整的副本后重新开始。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; stops in the middle of its %2 data; the rest is missing. What was read before is complete.</source>
        <translation>文件“%1”的 %2 数据中途中断，其余部分缺失。之前读取的内容是完整的。</translation>
    </message>
</context>
<context>
    <name>penstock::CardinalityPage</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已计数</translation>
    </message>
    <message>
        <source>Estimated by the server</source>
        <translation>服务器估算</translation>
    </message>
    <message>
        <source>&amp;Count anew</source>
        <translation>重新计数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look closer</source>
        <translation>深入查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Watch, every minute</source>
        <translation>每分钟监视(&amp;W)</translation>
    </message>
    <message>
        <source>Databases and their series</source>
        <translation>数据库及其序列</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Growth of series</source>
        <translation>序列增长</translation>
    </message>
    <message>
        <source>Measurements with the most series</source>
        <translation>序列最多的测量</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Tag keys with the most values</source>
        <translation>值最多的标签键</translation>
    </message>
    <message>
        <source>Tag key</source>
        <translation>标签键</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>连接未打开。</translation>
    </message>
    <message>
        <source>%1%2 since %3</source>
        <comment>sign of an estimate, number of series, time of day</comment>
        <translation>%1%2（自 %3 起）</translation>
    </message>
    <message>
        <source>Counting: %1 of %2 questions</source>
        <comment>answered, known so far</comment>
        <translation>正在计数：%2 个问题中的 %1 个</translation>
    </message>
    <message>
        <source>Of “%1”:</source>
        <translation>“%1”的明细：</translation>
    </message>
    <message>
        <source>Stopped at %1: what has no number was not counted.</source>
        <translation>已于 %1 停止：没有数字的未计数。</translation>
    </message>
    <message>
        <source>Counted at %1</source>
        <translation>统计于 %1</translation>
    </message>
    <message>
        <source>only the first %1 measurements and tag keys</source>
        <translation>仅前 %1 个测量和标签键</translation>
    </message>
    <message>
        <source>Counts the series of each measurement and the values of each tag key, which takes long where there are many.</source>
        <translation>统计每个测量的序列数和每个标签键的值数；数量多时耗时较长。</translation>
    </message>
    <message>
        <source>Choose a database to see which of its measurements and tag keys are the largest.</source>
        <translation>选择一个数据库，查看其中最大的测量和标签键。</translation>
    </message>
    <message>
        <source>Cardinality</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Buckets and their series</source>
        <translation>存储桶及其序列</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Tables with the most series</source>
        <translation>序列最多的表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>only the first %1 tables and tag keys</source>
        <translation>仅前 %1 个表和标签键</translation>
    </message>
    <message>
        <source>Counts the series of each table and the values of each tag key, which takes long where there are many.</source>
        <translation>统计每个表的序列和每个标签键的值；数量多时耗时较长。</translation>
    </message>
    <message>
        <source>Choose a database to see which of its tables and tag keys are the largest.</source>
        <translation>选择一个数据库，查看其中最大的表和标签键。</translation>
    </message>
    <message>
        <source>Choose a bucket to see which of its measurements and tag keys are the largest.</source>
        <translation>选择一个存储桶，查看其中最大的测量和标签键。</translation>
    </message>
    <message>
        <source>Counted by the server, which counts a series once for each shard that it is in. There may be fewer.</source>
        <translation>由服务器计数：一个序列在每个分片中都计一次，实际可能更少。</translation>
    </message>
</context>
<context>
    <name>penstock::CardinalitySurvey</name>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>The server does not say.</source>
        <translation>服务器没有说明。</translation>
    </message>
    <message>
        <source>InfluxDB 3.x counts no series of a whole database. Look closer to count tables.</source>
        <translation>InfluxDB 3.x 不统计整个数据库的序列。请用“深入查看”统计各表。</translation>
    </message>
</context>
<context>
    <name>penstock::CellInspector</name>
    <message>
        <source>JSON in &amp;lines</source>
        <translation>JSON 分行显示(&amp;L)</translation>
    </message>
    <message>
        <source>Row and cell</source>
        <translation>行与单元格</translation>
    </message>
    <message>
        <source>Values of the row</source>
        <translation>该行的值</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value of the cell</source>
        <translation>单元格的值</translation>
    </message>
    <message>
        <source>&amp;Previous row</source>
        <translation>上一行(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next row</source>
        <translation>下一行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 个字符</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字符</translation>
    </message>
</context>
<context>
    <name>penstock::CellText</name>
    <message>
        <source>Which of the columns with text are tags is not known here. Export the table as line protocol instead: there you say it.</source>
        <translation>此处不清楚哪些文本列是标签。请改为将表导出为行协议：可在那里指定。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>penstock::ChartBar</name>
    <message>
        <source>&amp;Line</source>
        <translation>折线图(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>阶梯图(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>点图(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>面积图(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>柱形图(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Stacked</source>
        <translation>堆叠面积图(&amp;S)</translation>
    </message>
    <message>
        <source>Heat &amp;map</source>
        <translation>热力图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>直方图(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;catter</source>
        <translation>散点图(&amp;C)</translation>
    </message>
    <message>
        <source>How the chart is drawn</source>
        <translation>图表的绘制方式</translation>
    </message>
    <message>
        <source>Axes of values</source>
        <translation>值坐标轴</translation>
    </message>
    <message>
        <source>What is computed from the values</source>
        <translation>根据值计算的内容</translation>
    </message>
    <message>
        <source>What can be done with the span in view</source>
        <translation>可对当前视图区间执行的操作</translation>
    </message>
    <message>
        <source>Draw only the rows that the table&apos;s filter leaves</source>
        <translation>只绘制经表格筛选后剩下的行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>The span before (Alt+Left)</source>
        <translation>上一个区间 (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>The next span (Alt+Right)</source>
        <translation>下一个区间 (Alt+Right)</translation>
    </message>
    <message>
        <source>Show the whole span</source>
        <translation>显示整个区间</translation>
    </message>
    <message>
        <source>Show the whole span (Home or a double click)</source>
        <translation>显示整个区间（Home 或双击）</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>Other &amp;sizes: an axis or pane of their own</source>
        <translation>量级不同时：单独的坐标轴或窗格(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;One axis for all</source>
        <translation>所有值共用一个坐标轴(&amp;O)</translation>
    </message>
    <message>
        <source>A &amp;pane for each series</source>
        <translation>每个序列一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Panes by &amp;hand</source>
        <translation>手动分配窗格(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>对数(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unit of the values…</source>
        <translation>值的单位(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>对数计数(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic colours</source>
        <translation>对数色阶(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;As the server sent them</source>
        <translation>按服务器发送的原样(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Times a factor…</source>
        <translation>乘以系数(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Difference from the series chosen in the list</source>
        <translation>与列表中所选序列之差(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Query this span again	Q</source>
        <translation>重新查询此区间(&amp;Q)	Q</translation>
    </message>
    <message>
        <source>&amp;Select its rows in the table	S</source>
        <translation>在表格中选择此区间的行(&amp;S)	S</translation>
    </message>
    <message>
        <source>Show the &amp;whole span	Home</source>
        <translation>显示整个区间(&amp;W)	Home</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;PNG…</source>
        <translation>保存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>As &amp;SVG…</source>
        <translation>保存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>As P&amp;DF…</source>
        <translation>保存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Times a factor</source>
        <translation>乘以系数</translation>
    </message>
    <message>
        <source>Factor:</source>
        <translation>系数：</translation>
    </message>
    <message>
        <source>Link time axes</source>
        <translation>联动时间轴</translation>
    </message>
    <message>
        <source>Charts in both halves of the window have one axis of time: what is zoomed, moved and read in one is in the other</source>
        <translation>窗口两半的图表共用一条时间轴：在一个图表中的缩放、移动和读数会同步到另一个</translation>
    </message>
    <message>
        <source>&amp;Differences from here	D</source>
        <translation>与此处的差值(&amp;D)	D</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Compute&amp;d</source>
        <translation>计算值(&amp;D)</translation>
    </message>
    <message>
        <source>Compute&amp;d: %1</source>
        <translation>计算值(&amp;D)：%1</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Filtered rows onl&amp;y</source>
        <translation>仅筛选后的行(&amp;Y)</translation>
    </message>
    <message>
        <source>More of the chart</source>
        <translation>图表的更多操作</translation>
    </message>
    <message>
        <source>What there is no room for here</source>
        <translation>此处放不下的项目</translation>
    </message>
</context>
<context>
    <name>penstock::ChartCanvas</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Into a new pane</source>
        <translation>移到新窗格</translation>
    </message>
    <message>
        <source>Into this pane</source>
        <translation>移到此窗格</translation>
    </message>
    <message>
        <source>Into this heat map</source>
        <translation>放入此热力图</translation>
    </message>
</context>
<context>
    <name>penstock::ChartLink</name>
    <message>
        <source>The rows of this span stand in too many places of the table to be selected. Sort it by time first.</source>
        <translation>此区间的行在表格中过于分散，无法选择。请先按时间排序。</translation>
    </message>
    <message>
        <source>No row of the table has a time in this span.</source>
        <translation>表格中没有时间在此区间内的行。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of this span are selected in the table.</source>
        <translation>
            <numerusform>已在表格中选择此区间的 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sh&amp;ow them</source>
        <translation>显示这些行(&amp;O)</translation>
    </message>
</context>
<context>
    <name>penstock::ChartPicture</name>
    <message numerus="yes">
        <source>%n more series</source>
        <translation>
            <numerusform>另有 %n 个序列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ChartTransform</name>
    <message>
        <source>Derivative per second</source>
        <translation>每秒导数</translation>
    </message>
    <message>
        <source>Rate of a counter per second</source>
        <translation>计数器的每秒速率</translation>
    </message>
    <message numerus="yes">
        <source>Moving mean of %n values</source>
        <translation>
            <numerusform>%n 个值的移动平均</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of the values so far</source>
        <translation>截至当前的累计和</translation>
    </message>
    <message>
        <source>Values times %1</source>
        <translation>值乘以 %1</translation>
    </message>
    <message>
        <source>Difference from %1</source>
        <translation>与 %1 之差</translation>
    </message>
</context>
<context>
    <name>penstock::ChartView</name>
    <message>
        <source>What the chart leaves out or changes</source>
        <translation>图表略去或更改的内容</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>没有可绘制的内容</translation>
    </message>
    <message>
        <source>A chart needs a time and at least one column of numbers.</source>
        <translation>图表需要时间列和至少一个数字列。</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>No chart yet</source>
        <translation>尚无图表</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>&amp;Unit of %1 (nothing: none):</source>
        <translation>%1 的单位（留空：无）(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Unit of all values (nothing: none):</source>
        <translation>所有值的单位（留空：无）(&amp;U)：</translation>
    </message>
    <message>
        <source>Computed here: %1.</source>
        <translation>此处计算：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n rows that the table&apos;s filter leaves are drawn.</source>
        <translation>
            <numerusform>只绘制经表格筛选后剩下的 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter of the table does not count here: the chart has all rows.</source>
        <translation>表格的筛选在此不起作用：图表包含所有行。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are selected in the table: more than %1 are not marked here.</source>
        <translation>
            <numerusform>表格中选择了 %n 行：超过 %1 行则不在此标出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values have the time of another one of their series: rows of several series may be drawn as one.</source>
        <translation>
            <numerusform>%n 个值与同一序列中的另一个值时间相同：可能把多个序列的行画成了同一个序列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values came after later ones; they are drawn in the order of time.</source>
        <translation>
            <numerusform>%n 个值出现在时间更晚的值之后；按时间顺序绘制。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no time and are left out.</source>
        <translation>
            <numerusform>%n 行没有时间，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of 0 and below have no place on a logarithmic axis.</source>
        <translation>0 及以下的值无法显示在对数坐标轴上。</translation>
    </message>
    <message numerus="yes">
        <source>%n infinite values are left out.</source>
        <translation>
            <numerusform>略去了 %n 个无穷大的值。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no values in this span that could be counted.</source>
        <translation>此区间内没有可计数的值。</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <translation>%1，从 %2 到 %3。</translation>
    </message>
    <message>
        <source>Smallest value %1, largest %2.</source>
        <translation>最小值 %1，最大值 %2。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n values are in a cell.</source>
        <translation>
            <numerusform>一个单元格内最多有 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a series in the list first: the others are drawn as their difference from it.</source>
        <translation>请先在列表中选择一个序列：其他序列将绘制为与它之差。</translation>
    </message>
    <message>
        <source>A difference is taken from values as the server sent them.</source>
        <translation>差值按服务器发送的原始值计算。</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>图片 (*.%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n series were asked for beside the answer: its table and its filter do not have them.</source>
        <translation>
            <numerusform>在结果之外另行查询了 %n 个序列：结果的表格和筛选不包含它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers over time are drawn here when a statement answers with them, and a field when it is dragged here from the explorer.</source>
        <translation>当语句返回随时间变化的数值，或将字段从资源浏览器拖到这里时，会在此绘制。</translation>
    </message>
    <message numerus="yes">
        <source>%n series were asked for by themselves: there is no table of them.</source>
        <translation>
            <numerusform>%n 个序列是单独获取的：没有对应的表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where points are dense, layers are as high as their mean: single peaks are not seen in them.</source>
        <translation>点密集处，层的高度为平均值：看不到单个峰值。</translation>
    </message>
    <message>
        <source>Layers of values below 0 take from what the others add up to.</source>
        <translation>低于 0 的值的层会减少其他层的总和。</translation>
    </message>
    <message>
        <source>More rows were still to come.</source>
        <translation>还有更多行尚未到达。</translation>
    </message>
    <message>
        <source>The picture could not be made: %1 was not written.</source>
        <translation>无法生成图片：未写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n series nothing can be computed: they are left out.</source>
        <translation>
            <numerusform>%n 个序列无法计算，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole numbers beyond %1 are rounded before that: small differences between them are lost.</source>
        <translation>超过 %1 的整数会先被舍入：它们之间的微小差别会丢失。</translation>
    </message>
    <message>
        <source>Infinite values have no place in the chart and are left out.</source>
        <translation>无穷大的值无法在图表中显示，已略去。</translation>
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
        <translation>检查整个文件(&amp;W)</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>&amp;Skip the check</source>
        <translation>跳过检查(&amp;S)</translation>
    </message>
    <message>
        <source>The file was not checked: what goes wrong is told while it is written.</source>
        <translation>文件未经检查：出现的问题会在写入时报告。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Checking: %1 rows</source>
        <translation>正在检查：%1 行</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略去该列</translation>
    </message>
    <message>
        <source>Write it as there, refuse what does not fit</source>
        <translation>按服务器上的类型写入，拒绝不符的行</translation>
    </message>
    <message>
        <source>Write it as there</source>
        <translation>按服务器上的类型写入</translation>
    </message>
    <message>
        <source>Write it as it is here</source>
        <translation>按此处的类型写入</translation>
    </message>
    <message>
        <source>rows that share series and time</source>
        <translation>序列和时间相同的行</translation>
    </message>
    <message>
        <source>Make %1 a tag</source>
        <translation>将 %1 设为标签</translation>
    </message>
    <message>
        <source>A tag with a number tells them apart</source>
        <translation>用带编号的标签区分</translation>
    </message>
    <message>
        <source>Make the later ones later by a nanosecond</source>
        <translation>将后面的行各推迟一纳秒</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>保留第一行</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>保留最后一行</translation>
    </message>
    <message>
        <source>the zone of the times</source>
        <translation>时间的时区</translation>
    </message>
    <message>
        <source>UTC all the same</source>
        <translation>仍为 UTC</translation>
    </message>
    <message>
        <source>times of the hour that comes twice</source>
        <translation>因时钟回拨而重复的那个小时内的时间</translation>
    </message>
    <message>
        <source>The first of the two</source>
        <translation>两次中的第一次</translation>
    </message>
    <message>
        <source>The second of the two</source>
        <translation>两次中的第二次</translation>
    </message>
</context>
<context>
    <name>penstock::CheckQuestion</name>
    <message>
        <source>Choice for %1</source>
        <translation>%1 的选项</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
</context>
<context>
    <name>penstock::CheckpointWriter</name>
    <message>
        <source>How far the run has come cannot be kept: %1 The rows are written all the same; one that is broken off now begins anew, or where it was last kept.</source>
        <translation>无法记录运行的进度：%1行仍会照常写入；若现在中断，将从头开始，或从上次记录处开始。</translation>
    </message>
</context>
<context>
    <name>penstock::ChunkFile</name>
    <message>
        <source>The rows could not be moved to a file in the folder %1: %2. Make room there, or stop here and keep the rows so far.</source>
        <translation>无法将行移入文件夹 %1 中的文件：%2。请在那里腾出空间，或到此停止并保留已有的行。</translation>
    </message>
</context>
<context>
    <name>penstock::ClientCertificate</name>
    <message>
        <source>A client certificate needs two files: the certificate and its key. Choose both in the connection&apos;s settings.</source>
        <translation>客户端证书需要两个文件：证书及其密钥。请在连接设置中选择两者。</translation>
    </message>
    <message>
        <source>The client certificate cannot be used: %1 Choose another one in the connection&apos;s settings.</source>
        <translation>无法使用客户端证书：%1请在连接设置中选择其他证书。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form. Choose another one in the connection&apos;s settings.</source>
        <translation>文件 %1 不含 PEM 格式的证书。请在连接设置中选择其他文件。</translation>
    </message>
    <message>
        <source>The key of the client certificate cannot be used: %1 Choose another one in the connection&apos;s settings.</source>
        <translation>无法使用客户端证书的密钥：%1请在连接设置中选择其他密钥。</translation>
    </message>
    <message>
        <source>The key %1 is encrypted with a passphrase. Choose one without in the connection&apos;s settings (openssl pkey -in FILE -out NEW makes it).</source>
        <translation>密钥 %1 用口令加密。请在连接设置中选择未加密的密钥（可用 openssl pkey -in FILE -out NEW 生成）。</translation>
    </message>
    <message>
        <source>The file %1 holds no private key (RSA or EC) in PEM form. Choose another one in the connection&apos;s settings.</source>
        <translation>文件 %1 不含 PEM 格式的私钥（RSA 或 EC）。请在连接设置中选择其他文件。</translation>
    </message>
    <message>
        <source>The key %1 does not fit the client certificate %2. Choose the two that belong together in the connection&apos;s settings.</source>
        <translation>密钥 %1 与客户端证书 %2 不匹配。请在连接设置中选择配对的两个文件。</translation>
    </message>
</context>
<context>
    <name>penstock::ColourSwatches</name>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>penstock::ColumnPlanModel</name>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Time, continued</source>
        <translation>时间（续）</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>String</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>By a pattern…</source>
        <translation>按格式模板…</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>存储为</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>用作</translation>
    </message>
    <message>
        <source>Type or format</source>
        <translation>类型或格式</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本值</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>不同值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
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
        <translation>%2 个样本值中有 %1 个为空</translation>
    </message>
    <message>
        <source>In the file:
%1

Read as:
%2</source>
        <translation>文件中：
%1

读取为：
%2</translation>
    </message>
</context>
<context>
    <name>penstock::ColumnProblem</name>
    <message>
        <source>Give it a name.</source>
        <translation>请给出名称。</translation>
    </message>
    <message>
        <source>“time” is the name of the point&apos;s own time: choose another name.</source>
        <translation>“time”是数据点自身时间的名称：请选择其他名称。</translation>
    </message>
    <message>
        <source>Column %1 has the same name.</source>
        <translation>列 %1 的名称相同。</translation>
    </message>
    <message>
        <source>Not every sampled value fits this format; such rows are rejected.</source>
        <translation>并非所有样本值都符合此格式；不符的行将被拒绝。</translation>
    </message>
    <message>
        <source>The day comes first.</source>
        <translation>日在前。</translation>
    </message>
    <message>
        <source>The month comes first.</source>
        <translation>月在前。</translation>
    </message>
    <message>
        <source>No zone: UTC is assumed.</source>
        <translation>没有时区：按 UTC 处理。</translation>
    </message>
    <message>
        <source>Not every value is a whole number; such rows are rejected.</source>
        <translation>并非所有值都是整数；不符的行将被拒绝。</translation>
    </message>
    <message>
        <source>Not every value is a number; such rows are rejected.</source>
        <translation>并非所有值都是数字；不符的行将被拒绝。</translation>
    </message>
    <message>
        <source>Not every value is true or false; such rows are rejected.</source>
        <translation>并非所有值都是真或假；不符的行将被拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the sample are no numbers, such as %1: their rows are refused.</source>
        <translation>
            <numerusform>样本中有 %n 个单元格不是数字，例如 %1：相应的行将被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is %1 no value? Then say so on the page of the file, under “Also missing”.</source>
        <translation>%1 是否表示没有值？若是，请在文件页的“其他缺失值”中填写。</translation>
    </message>
    <message>
        <source>Text: %1.</source>
        <translation>文本：%1。</translation>
    </message>
    <message>
        <source>1.10 beside 1.9 could be versions: as a string they stay as they are.</source>
        <translation>1.9 之外还有 1.10，可能是版本号：设为字符串可保持原样。</translation>
    </message>
    <message>
        <source>The unit is left out: %1.</source>
        <translation>单位被略去：%1。</translation>
    </message>
    <message>
        <source>Written like %1.</source>
        <translation>写法如 %1。</translation>
    </message>
    <message>
        <source>Rows without a measurement&apos;s name are rejected.</source>
        <translation>没有测量名的行将被拒绝。</translation>
    </message>
    <message>
        <source>Each row goes into the measurement that it names.</source>
        <translation>每一行写入它所指定的测量。</translation>
    </message>
    <message>
        <source>No values in the sample.</source>
        <translation>样本中没有值。</translation>
    </message>
    <message>
        <source>Very many values: each becomes a series of its own. A field may fit better.</source>
        <translation>不同的值非常多：每个值都会成为一个序列。设为字段可能更合适。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample are refused: the time %1 is far from the others. To store them, choose another format and then this one again.</source>
        <translation>
            <numerusform>样本中有 %n 行被拒绝：时间 %1 与其他时间相差太远。若要保存，请先选择另一种格式，再选回这种格式。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample are refused: %1.</source>
        <translation>
            <numerusform>样本中有 %n 行被拒绝：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the sample are no numbers: their rows are refused.</source>
        <translation>
            <numerusform>样本中有 %n 个单元格不是数字：这些行被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>T and F are read as true and false: as a string they stay as they are.</source>
        <translation>T 和 F 被读作真和假；作为字符串则保持原样。</translation>
    </message>
    <message>
        <source>Numbers beyond 2^53 are rounded: as a string they stay as they are.</source>
        <translation>超过 2^53 的数会被舍入；作为字符串则保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the sample have a unit, which is left out: %1.</source>
        <translation>
            <numerusform>样本中有 %n 个单元格带有单位，将被略去：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ColumnTest</name>
    <message>
        <source>“%1” is no duration. Write it as 1h30m.</source>
        <translation>“%1”不是时长。请写成 1h30m。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>“%1”既不是真也不是假。</translation>
    </message>
    <message>
        <source>“%1” is no number that this column can hold.</source>
        <translation>“%1”不是此列可容纳的数字。</translation>
    </message>
    <message>
        <source>The range has neither a beginning nor an end.</source>
        <translation>该范围既没有起点也没有终点。</translation>
    </message>
    <message>
        <source>The regular expression is wrong at character %1: %2</source>
        <translation>正则表达式在第 %1 个字符处有误：%2</translation>
    </message>
</context>
<context>
    <name>penstock::ColumnsPage</name>
    <message>
        <source>Selected columns become</source>
        <translation>所选列用作</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>标签(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Measurement</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>I&amp;gnore</source>
        <translation>忽略(&amp;G)</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Answer the question above to go on.</source>
        <translation>请先回答上面的问题再继续。</translation>
    </message>
</context>
<context>
    <name>penstock::Command</name>
    <message>
        <source>Say which database: --database NAME.</source>
        <translation>请指定数据库：--database NAME。</translation>
    </message>
</context>
<context>
    <name>penstock::CommandHelp</name>
    <message>
        <source>Usage: penstock-cli %1 [options] %2</source>
        <translation>用法：penstock-cli %1 [选项] %2</translation>
    </message>
</context>
<context>
    <name>penstock::CommandLine</name>
    <message>
        <source>Workbench for InfluxDB: explore, query, chart, import CSV files.</source>
        <translation>InfluxDB 工作台：浏览、查询、绘图、导入 CSV 文件。</translation>
    </message>
    <message>
        <source>Files to open.</source>
        <translation>要打开的文件。</translation>
    </message>
    <message>
        <source>[FILES…]</source>
        <translation>[文件…]</translation>
    </message>
    <message>
        <source>Opens this saved connection.</source>
        <translation>打开此已保存的连接。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Starts the local server, imports computed tide levels and shows them.</source>
        <translation>启动本地服务器，导入计算所得的潮位数据并显示。</translation>
    </message>
    <message>
        <source>Opens a window of its own even when Penstock runs already.</source>
        <translation>即使 Penstock 已在运行，也打开独立的窗口。</translation>
    </message>
</context>
<context>
    <name>penstock::CommandList</name>
    <message>
        <source>what a server is, how far away, and whether the login holds</source>
        <translation>服务器的类型、延迟，以及登录是否有效</translation>
    </message>
    <message>
        <source>run InfluxQL, SQL or Flux and print the answer</source>
        <translation>运行 InfluxQL、SQL 或 Flux 并输出结果</translation>
    </message>
    <message>
        <source>list the patterns that query --pattern knows</source>
        <translation>列出 query --pattern 可用的模板</translation>
    </message>
    <message>
        <source>what a server holds: databases, measurements, tags, fields, …</source>
        <translation>服务器的内容：数据库、测量、标签、字段…</translation>
    </message>
    <message>
        <source>databases, users, tokens, running queries, …: list, make, change, drop</source>
        <translation>数据库、用户、令牌、正在运行的查询…：列出、创建、修改、删除</translation>
    </message>
    <message>
        <source>write line protocol</source>
        <translation>写入行协议</translation>
    </message>
    <message>
        <source>import CSV files</source>
        <translation>导入 CSV 文件</translation>
    </message>
    <message>
        <source>a database, measurements or a query&apos;s answer of one server into another&apos;s</source>
        <translation>将一台服务器的数据库、测量或查询结果复制到另一台</translation>
    </message>
    <message>
        <source>a pipeline as a JSON document describes it: run FILE, check FILE, or schema</source>
        <translation>由 JSON 文档描述的管道：run FILE、check FILE 或 schema</translation>
    </message>
    <message>
        <source>the embedded local server: start, stop, status</source>
        <translation>内嵌的本地服务器：start、stop、status</translation>
    </message>
    <message>
        <source>sample data made, imported and queried on the local server</source>
        <translation>在本地服务器上生成、导入并查询示例数据</translation>
    </message>
    <message>
        <source>what a command takes, or all of them as a document</source>
        <translation>某个命令的用法，或包含所有命令的文档</translation>
    </message>
    <message>
        <source>what makes a shell complete these commands: bash, zsh or fish</source>
        <translation>供 shell 补全这些命令的脚本：bash、zsh 或 fish</translation>
    </message>
    <message>
        <source>Usage: penstock-cli COMMAND [CONNECTION] [OPTIONS]

Commands:
%1
CONNECTION is --connection NAME, --local, or --url URL [--user NAME | --token-stdin].
penstock-cli COMMAND --help tells the options of a command.</source>
        <translation>用法：penstock-cli COMMAND [CONNECTION] [OPTIONS]

命令：
%1
CONNECTION 为 --connection NAME、--local 或 --url URL [--user NAME | --token-stdin]。
命令的选项见 penstock-cli COMMAND --help。</translation>
    </message>
</context>
<context>
    <name>penstock::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type the name of a command, a tab, a table or a pattern</source>
        <translation>输入命令、标签页、表或模板的名称</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing has that in its name.</source>
        <translation>没有名称与此相符的条目。</translation>
    </message>
    <message>
        <source>more than %1 more; type on to narrow them down</source>
        <translation>还有 %1 个以上；继续输入以缩小范围</translation>
    </message>
    <message>
        <source>%1 more; type on to narrow them down</source>
        <translation>还有 %1 个；继续输入以缩小范围</translation>
    </message>
</context>
<context>
    <name>penstock::Completer</name>
    <message>
        <source>Nothing that is known fits here.</source>
        <translation>没有适合此处的已知内容。</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>choice, its number, all</comment>
        <translation>%1，第 %2 项，共 %3 项</translation>
    </message>
</context>
<context>
    <name>penstock::CompletionCommand</name>
    <message>
        <source>Prints the script by which a shell completes penstock-cli: its commands, options, values, files, and the names of connections, patterns and profiles. Packages install it; else: source &lt;(penstock-cli completion bash). The scripts themselves ask by: completion words -- WORD…</source>
        <translation>输出供 shell 补全 penstock-cli 的脚本：命令、选项、值、文件，以及连接、模板和方案的名称。软件包会自动安装该脚本；否则请用：source &lt;(penstock-cli completion bash)。脚本自身的查询方式：completion words -- WORD…</translation>
    </message>
    <message>
        <source>The shell.</source>
        <translation>shell 的名称。</translation>
    </message>
    <message>
        <source>Say for which shell: bash, zsh or fish.</source>
        <translation>请指定 shell：bash、zsh 或 fish。</translation>
    </message>
</context>
<context>
    <name>penstock::CompletionModel</name>
    <message>
        <source>%1 more; type on to narrow them down</source>
        <translation>还有 %1 个；继续输入以缩小范围</translation>
    </message>
    <message>
        <source>more than %1 more; type on to narrow them down</source>
        <translation>还有 %1 个以上；继续输入以缩小范围</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>retention policy</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>关键字</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>penstock::CompletionNames</name>
    <message>
        <source>Name the measurement first: its tags and fields are listed then.</source>
        <translation>请先写出测量名：随后会列出其标签和字段。</translation>
    </message>
    <message>
        <source>The server does not tell: %1</source>
        <translation>服务器未提供：%1</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Only the first %1 are known.</source>
        <translation>只知道前 %1 个。</translation>
    </message>
    <message>
        <source>The names are put in order…</source>
        <translation>正在整理名称…</translation>
    </message>
    <message>
        <source>within the range of time</source>
        <translation>在时间范围内</translation>
    </message>
    <message>
        <source>beginning of the range</source>
        <translation>范围的起点</translation>
    </message>
    <message>
        <source>end of the range</source>
        <translation>范围的终点</translation>
    </message>
    <message>
        <source>window for the chart</source>
        <translation>图表所用的时间窗口</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
</context>
<context>
    <name>penstock::CompletionPopup</name>
    <message>
        <source>What can be written here</source>
        <translation>此处可输入的内容</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectHandshake</name>
    <message>
        <source>%1 does not speak as an HTTP proxy does. Check the proxy&apos;s address and kind in the connection&apos;s settings.</source>
        <translation>%1 的响应不像 HTTP 代理。请在连接设置中检查代理的地址和类型。</translation>
    </message>
    <message>
        <source>The proxy %1 sent bytes that nobody asked for.</source>
        <translation>代理 %1 发来了未经请求的字节。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login. Give user and password of the proxy in the connection&apos;s settings.</source>
        <translation>代理 %1 要求登录。请在连接设置中填写代理的用户和密码。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a kind of login that is not known here (%2).</source>
        <translation>代理 %1 要求的登录方式不受支持 (%2)。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user “%2” with this password. Correct them in the connection&apos;s settings.</source>
        <translation>代理 %1 不接受用户“%2”的此密码。请在连接设置中更正。</translation>
    </message>
    <message>
        <source>The proxy %1 does not let connections through to %2 (%3). Ask who runs it.</source>
        <translation>代理 %1 不允许连接到 %2 (%3)。请咨询其管理员。</translation>
    </message>
    <message>
        <source>The proxy %1 did not find or reach %2 (%3). Check host and port, and that the server runs.</source>
        <translation>代理 %1 找不到或无法到达 %2 (%3)。请检查主机和端口，并确认服务器正在运行。</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionChooser</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>连接(&amp;O)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>已连接：%1</translation>
    </message>
    <message>
        <source>Connected: %1, version %2</source>
        <translation>已连接：%1，版本 %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>未连接</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionEditor</name>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Starting the local server…</source>
        <translation>正在启动本地服务器…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>搜索连接</translation>
    </message>
    <message>
        <source>Import connections of another program</source>
        <translation>导入其他程序的连接</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionMark</name>
    <message>
        <source>Production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Colour of the connection</source>
        <translation>连接的颜色</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionOptions</name>
    <message>
        <source>Warning: others on this computer can see %1 in the list of processes.</source>
        <translation>警告：此计算机上的其他人可在进程列表中看到%1。</translation>
    </message>
    <message>
        <source>Give only one of --ca, --pin and --insecure.</source>
        <translation>--ca、--pin 和 --insecure 只能给出一个。</translation>
    </message>
    <message>
        <source>--%1 must be a number of seconds from 0 to 86400.</source>
        <translation>--%1 必须是 0 至 86400 的秒数。</translation>
    </message>
    <message>
        <source>--%1 must be a number of seconds above 0, up to 86400.</source>
        <translation>--%1 必须是大于 0、不超过 86400 的秒数。</translation>
    </message>
    <message>
        <source>the proxy&apos;s password</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>the header %1 (--header @FILE hides it)</source>
        <translation>请求头 %1（可用 --header @FILE 隐藏）</translation>
    </message>
    <message>
        <source>--flavour must be auto, v1, v2, v3, v3-distributed, victoriametrics, questdb or greptimedb.</source>
        <translation>--flavour 必须是 auto、v1、v2、v3、v3-distributed、victoriametrics、questdb 或 greptimedb。</translation>
    </message>
    <message>
        <source>--url: %1</source>
        <translation>--url：%1</translation>
    </message>
    <message>
        <source>the password or token in --url</source>
        <translation>--url 中的密码或令牌</translation>
    </message>
    <message>
        <source>There is no connection named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的连接。</translation>
    </message>
    <message>
        <source>--%1 means nothing to the local server. Leave it out.</source>
        <translation>--%1 对本地服务器没有意义。请去掉。</translation>
    </message>
    <message>
        <source>A connection saved in Penstock, by its name.</source>
        <translation>Penstock 中已保存的连接的名称。</translation>
    </message>
    <message>
        <source>The embedded local server; started for this command when it is not running.</source>
        <translation>内嵌的本地服务器；未运行时为此命令启动。</translation>
    </message>
    <message>
        <source>A server: http://localhost:8086, influxdb://user@host/database, unix:///path/of.sock, host:port; with ?db=&amp;org=&amp;rp= if needed.</source>
        <translation>服务器：http://localhost:8086、influxdb://user@host/database、unix:///path/of.sock、host:port；需要时加 ?db=&amp;org=&amp;rp=。</translation>
    </message>
    <message>
        <source>Connect through this socket.</source>
        <translation>通过此套接字连接。</translation>
    </message>
    <message>
        <source>What the server is, instead of finding out: v1, v2, v3, v3-distributed, victoriametrics, questdb, greptimedb.</source>
        <translation>服务器的类型（不自动检测）：v1、v2、v3、v3-distributed、victoriametrics、questdb、greptimedb。</translation>
    </message>
    <message>
        <source>Organization of InfluxDB 2.x, by name or id.</source>
        <translation>InfluxDB 2.x 的组织，名称或 ID。</translation>
    </message>
    <message>
        <source>Trust only the certificate authorities in this PEM file.</source>
        <translation>只信任此 PEM 文件中的证书颁发机构。</translation>
    </message>
    <message>
        <source>Trust only the certificate with this SHA-256 fingerprint.</source>
        <translation>只信任具有此 SHA-256 指纹的证书。</translation>
    </message>
    <message>
        <source>Trust any certificate: anybody on the way can read and change everything.</source>
        <translation>信任任何证书：途中的任何人都能读取和更改一切。</translation>
    </message>
    <message>
        <source>Show the certificate in this PEM file to the server.</source>
        <translation>向服务器出示此 PEM 文件中的证书。</translation>
    </message>
    <message>
        <source>Its private key, when that is in a file of its own.</source>
        <translation>其私钥（若在单独的文件中）。</translation>
    </message>
    <message>
        <source>http://[user@]host:port, socks5://[user@]host:port, system, or none; its password comes from PENSTOCK_PROXY_PASSWORD.</source>
        <translation>http://[user@]host:port、socks5://[user@]host:port、system 或 none；密码取自 PENSTOCK_PROXY_PASSWORD。</translation>
    </message>
    <message>
        <source>Send this with every request, &quot;Name: value&quot;; @FILE reads them from a file. May be repeated.</source>
        <translation>随每个请求发送 &quot;Name: value&quot;；@FILE 表示从文件读取。可重复。</translation>
    </message>
    <message>
        <source>Seconds without a byte after which a request fails; 0: none. Default 60.</source>
        <translation>多少秒没有收到字节则请求失败；0：无限制。默认 60。</translation>
    </message>
    <message>
        <source>Seconds that a whole request may take; 0, the default: no limit.</source>
        <translation>整个请求可用的秒数；0（默认）：无限制。</translation>
    </message>
    <message>
        <source>Seconds that connecting may take. Default 10.</source>
        <translation>连接可用的秒数。默认 10。</translation>
    </message>
    <message>
        <source>Say on standard error what is asked of the server, a line for each request.</source>
        <translation>在标准错误上输出对服务器的每个请求，每个一行。</translation>
    </message>
    <message>
        <source>Say which server: --connection NAME, --local, or --url URL.</source>
        <translation>请指定服务器：--connection NAME、--local 或 --url URL。</translation>
    </message>
    <message>
        <source>--%1 does not go with %2: leave it out.</source>
        <translation>--%1 不适用于 %2：请去掉。</translation>
    </message>
    <message>
        <source>Go through this host by the system&apos;s ssh, with its keys, agent and configuration: [user@]host[:port], or none.</source>
        <translation>用系统的 ssh 经由此主机连接，使用其密钥、代理程序和配置：[user@]host[:port]，或 none。</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionTest</name>
    <message>
        <source>under 1 ms</source>
        <translation>不到 1 ms</translation>
    </message>
    <message>
        <source>no login needed</source>
        <translation>无需登录</translation>
    </message>
    <message>
        <source>asks for no login: it lets in anybody</source>
        <translation>不要求登录：任何人都能进入</translation>
    </message>
    <message>
        <source>login holds</source>
        <translation>登录有效</translation>
    </message>
    <message>
        <source>login not checked</source>
        <translation>未检查登录</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionTree</name>
    <message numerus="yes">
        <source>Group %1: %n connection(s)</source>
        <translation>
            <numerusform>分组 %1：%n 个连接</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionUrl</name>
    <message>
        <source>Address: what stands in brackets is not an IPv6 address.</source>
        <translation>地址：方括号中的内容不是 IPv6 地址。</translation>
    </message>
    <message>
        <source>Address: there are too many colons. Write an IPv6 address in brackets, like [::1]:8086, and a : in a user name or password as %3A.</source>
        <translation>地址：冒号过多。IPv6 地址请加方括号，如 [::1]:8086；用户名或密码中的 : 请写成 %3A。</translation>
    </message>
    <message>
        <source>Address: it could end in a port or not. Write an IPv6 address in brackets, like [::1]:8086.</source>
        <translation>地址：结尾可能是端口，也可能不是。IPv6 地址请加方括号，如 [::1]:8086。</translation>
    </message>
    <message>
        <source>Address: the host is missing.</source>
        <translation>地址：缺少主机。</translation>
    </message>
    <message>
        <source>Address: host and port cannot be read. Write them like db.example.org:8086. In a user name or password, write / as %2F and : as %3A.</source>
        <translation>地址：无法识别主机和端口。请写成 db.example.org:8086 的形式。用户名或密码中的 / 请写成 %2F，: 请写成 %3A。</translation>
    </message>
    <message>
        <source>Address: the port must be 1 to 65535.</source>
        <translation>地址：端口必须为 1 至 65535。</translation>
    </message>
    <message>
        <source>Address: the host&apos;s name cannot be one.</source>
        <translation>地址：主机名无效。</translation>
    </message>
    <message>
        <source>Address: write the path of the socket like unix:///run/influxdb.sock.</source>
        <translation>地址：套接字路径请写成 unix:///run/influxdb.sock 的形式。</translation>
    </message>
    <message>
        <source>Address: write the path of the socket like http+unix://%2Frun%2Finfluxdb.sock.</source>
        <translation>地址：套接字路径请写成 http+unix://%2Frun%2Finfluxdb.sock 的形式。</translation>
    </message>
    <message>
        <source>Address: after the ? only db, bucket, org, rp, token, u and p may stand.</source>
        <translation>地址：? 之后只能有 db、bucket、org、rp、token、u 和 p。</translation>
    </message>
    <message>
        <source>Address: it names two databases. Leave one out.</source>
        <translation>地址：指定了两个数据库。请去掉一个。</translation>
    </message>
    <message>
        <source>Address: org or rp is in it twice. Leave one out.</source>
        <translation>地址：org 或 rp 出现了两次。请去掉一个。</translation>
    </message>
    <message>
        <source>Address: it holds two users, passwords or tokens. Leave one out.</source>
        <translation>地址：含有两个用户、密码或令牌。请去掉一个。</translation>
    </message>
    <message>
        <source>Address: it holds a token and a user. Leave one out.</source>
        <translation>地址：同时含有令牌和用户。请去掉一个。</translation>
    </message>
    <message>
        <source>Address: there is a password without a user. A token goes after the ? as token=…</source>
        <translation>地址：有密码而没有用户。令牌应放在 ? 之后，写成 token=…</translation>
    </message>
    <message>
        <source>Address: it must begin with http://, https://, influxdb://, influxdbs:// or unix://, or with the host.</source>
        <translation>地址：必须以 http://、https://、influxdb://、influxdbs:// 或 unix:// 开头，或以主机开头。</translation>
    </message>
    <message>
        <source>Address: nothing may follow a # here. In a password, write it as %23.</source>
        <translation>地址：此处 # 之后不能有内容。密码中的 # 请写成 %23。</translation>
    </message>
    <message>
        <source>Address: there is an @ after the host. In a user name or password, write / as %2F, ? as %3F and @ as %40.</source>
        <translation>地址：主机之后有 @。用户名或密码中的 / 请写成 %2F，? 写成 %3F，@ 写成 %40。</translation>
    </message>
    <message>
        <source>Address: a % must be followed by two hexadecimal digits. Write the character % itself as %25.</source>
        <translation>地址：% 之后必须是两个十六进制数字。% 字符本身请写成 %25。</translation>
    </message>
    <message>
        <source>Address: what is percent-encoded in it is not UTF-8.</source>
        <translation>地址：其中的百分号编码内容不是 UTF-8。</translation>
    </message>
    <message>
        <source>Address: it holds a line break or another control character.</source>
        <translation>地址：含有换行或其他控制字符。</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionsDialog</name>
    <message>
        <source>Connections[*]</source>
        <translation>连接[*]</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>Only this certificate is accepted from now on. Test and save the connection.</source>
        <translation>从现在起只接受此证书。请测试并保存连接。</translation>
    </message>
    <message>
        <source>No keyring answers, so passwords are kept until Penstock ends and not saved. Unlock or install a keyring to keep them.</source>
        <translation>没有可用的密钥环，因此密码只保留到 Penstock 结束，不会保存。请解锁或安装密钥环以保存密码。</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Import connections of another program</source>
        <translation>导入其他程序的连接</translation>
    </message>
    <message>
        <source>Configurations (configs *.toml *.conf *.yaml *.yml *.json *.env .env)</source>
        <translation>配置 (configs *.toml *.conf *.yaml *.yml *.json *.env .env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个连接。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ContinuousQueryBackfillDialog</name>
    <message>
        <source>First time, UTC</source>
        <translation>起始时间 (UTC)</translation>
    </message>
    <message>
        <source>Last time, not included, UTC</source>
        <translation>结束时间（不含，UTC）</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Backfill by the continuous query “%1”</source>
        <translation>用连续查询“%1”回填</translation>
    </message>
    <message>
        <source>Intervals in a window</source>
        <translation>每个窗口的间隔数</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To, not included</source>
        <translation>到（不含）</translation>
    </message>
    <message>
        <source>Points written</source>
        <translation>已写入的数据点</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What is sent for a window</source>
        <translation>每个窗口发送的内容</translation>
    </message>
    <message>
        <source>&amp;From (UTC)</source>
        <translation>从 (UTC)(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to (UTC)</source>
        <translation>到 (UTC)(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Intervals in a window</source>
        <translation>每个窗口的间隔数(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Points of the same times are written over.</source>
        <translation>尚未发送任何内容。相同时间的数据点将被覆盖。</translation>
    </message>
    <message>
        <source>Windows that are done are not run again.</source>
        <translation>已完成的窗口不会再次运行。</translation>
    </message>
    <message numerus="yes">
        <source>Run %n windows on %1</source>
        <translation>
            <numerusform>在 %1 上运行 %n 个窗口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n windows on %1</source>
        <translation>
            <numerusform>在 %1 上继续运行 %n 个窗口</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to go on.</source>
        <translation>%1 是生产环境连接：请输入 %2 以继续。</translation>
    </message>
    <message>
        <source>The connection is not open: nothing was sent.</source>
        <translation>连接未打开：未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation>%2 个窗口中的 %1 个</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>stopped: not known what was written</source>
        <translation>已停止：写入了什么未知</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>%1 of %2 windows are done; %3 points written</source>
        <translation>%2 个窗口中已完成 %1 个；已写入 %3 个数据点</translation>
    </message>
    <message>
        <source>Cancelled: nothing was sent.</source>
        <translation>已取消：未发送任何内容。</translation>
    </message>
    <message>
        <source>Cancelled: the windows that are left are not run.</source>
        <translation>已取消：其余窗口不再运行。</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>再次询问(&amp;A)</translation>
    </message>
    <message>
        <source>A backfill is running</source>
        <translation>回填正在运行</translation>
    </message>
    <message>
        <source>A backfill of %1 has done %2 of %3 windows.</source>
        <translation>%1 的回填已完成 %3 个窗口中的 %2 个。</translation>
    </message>
    <message>
        <source>What was written stays. Of the window under way it is then not known what was written, and those after it are not run; each can be run again.</source>
        <translation>已写入的内容会保留。正在处理的窗口写入了什么将无法得知，其后的窗口不会运行；每个窗口都可以重新运行。</translation>
    </message>
    <message>
        <source>Stop the backfill and quit</source>
        <translation>停止回填并退出</translation>
    </message>
</context>
<context>
    <name>penstock::ControlManners</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>penstock::CopyCommand</name>
    <message>
        <source>Copies a database of one server, some of its measurements, or its answer to a statement into a database of another, of whatever generation. A tag stays a tag, and a field keeps its type. Copying again changes nothing that is there already.</source>
        <translation>将一台服务器的数据库、其中的部分测量或某条语句的结果复制到另一台服务器的数据库，各代 InfluxDB 均可。标签仍为标签，字段保持其类型。再次复制不会更改已有的内容。</translation>
    </message>
    <message>
        <source>The statement does more than read, and is not asked.</source>
        <translation>该语句不只是读取，因此不予执行。</translation>
    </message>
    <message>
        <source>Say which database to read: --from-database NAME.</source>
        <translation>请指定要读取的数据库：--from-database NAME。</translation>
    </message>
    <message>
        <source>That is the same database of the same server: there is nothing to copy. Give another one by --database NAME.</source>
        <translation>这是同一服务器的同一数据库：没有可复制的内容。请用 --database NAME 指定另一个。</translation>
    </message>
    <message>
        <source>  --resume goes on where it stopped</source>
        <translation>  --resume 从停止处继续</translation>
    </message>
</context>
<context>
    <name>penstock::CopyJournal</name>
    <message>
        <source>The folder %1 cannot be made, in which it is kept how far a copy has come.</source>
        <translation>无法创建记录复制进度的文件夹 %1。</translation>
    </message>
    <message>
        <source>The same copy is under way. Wait until it has ended.</source>
        <translation>同样的复制正在进行。请等待其结束。</translation>
    </message>
    <message>
        <source>%1 cannot be written, in which it is kept how far a copy has come.</source>
        <translation>无法写入记录复制进度的 %1。</translation>
    </message>
    <message>
        <source>An earlier run of this copy was not finished; this one begins anew. --resume would go on.</source>
        <translation>此复制的上一次运行未完成；本次从头开始。用 --resume 可继续。</translation>
    </message>
    <message>
        <source>No earlier run of this copy is known: it begins with the first point.</source>
        <translation>没有此复制的上一次运行的记录：从第一个数据点开始。</translation>
    </message>
    <message>
        <source>Nothing of an earlier run of this copy is known to be done: it begins with the first point.</source>
        <translation>此复制的上一次运行没有任何已完成的记录：从第一个数据点开始。</translation>
    </message>
    <message>
        <source>It goes on where an earlier run stopped. What was written to the source since then with a time before that is not looked for.</source>
        <translation>从上一次运行停止处继续。此后写入源、而时间早于该处的内容不会再去查找。</translation>
    </message>
</context>
<context>
    <name>penstock::CopyObstacles</name>
    <message>
        <source>%1: “%2” is a tag and a field. Points that have both are refused.</source>
        <translation>%1：“%2”既是标签又是字段。两者兼有的数据点会被拒绝。</translation>
    </message>
    <message>
        <source>%1: the field “%2” has several types (%3), and the target takes one: the first that comes.</source>
        <translation>%1：字段“%2”有多种类型 (%3)，而目标只接受一种：最先出现的类型。</translation>
    </message>
    <message>
        <source>%1: the field “%2” is unsigned, and is written as an integer; values beyond 9,223,372,036,854,775,807 are refused.</source>
        <translation>%1：字段“%2”是无符号整数，将作为整数写入；大于 9,223,372,036,854,775,807 的值会被拒绝。</translation>
    </message>
    <message>
        <source>%1: the field “%2” is %3 here and %4 in the target.</source>
        <translation>%1：字段“%2”在此处是 %3，在目标中是 %4。</translation>
    </message>
</context>
<context>
    <name>penstock::CopyOptions</name>
    <message>
        <source>--%1 does not go with copy, which has two servers. Name each by its URL or as it is saved in Penstock.</source>
        <translation>--%1 不适用于 copy，因为它涉及两台服务器。请分别用 URL 或 Penstock 中保存的名称指定。</translation>
    </message>
    <message>
        <source>Set only one of %1 and %2.</source>
        <translation>%1 和 %2 只能设置一个。</translation>
    </message>
    <message>
        <source>Others on this computer can see a password or token in a URL. Leave it out, and set %1 or %2.</source>
        <translation>此计算机上的其他人可以看到 URL 中的密码或令牌。请去掉，并设置 %1 或 %2。</translation>
    </message>
    <message>
        <source>The URL names a user, and %1 is set: use one of them.</source>
        <translation>URL 中指定了用户，同时又设置了 %1：请只用其中一个。</translation>
    </message>
    <message>
        <source>%1 is set, and the URL names no user: write http://USER@host:port.</source>
        <translation>设置了 %1，但 URL 中没有用户：请写成 http://USER@host:port。</translation>
    </message>
    <message>
        <source>What is read: a connection saved in Penstock, local, or a URL such as http://user@host:8086/?org=o. Its secret comes from the keyring, or PENSTOCK_FROM_PASSWORD or PENSTOCK_FROM_TOKEN.</source>
        <translation>读取来源：Penstock 中保存的连接、local 或 URL（如 http://user@host:8086/?org=o）。其密码或令牌取自密钥环，或 PENSTOCK_FROM_PASSWORD 或 PENSTOCK_FROM_TOKEN。</translation>
    </message>
    <message>
        <source>What is written to, alike; PENSTOCK_TO_PASSWORD or PENSTOCK_TO_TOKEN.</source>
        <translation>写入目标，写法相同；PENSTOCK_TO_PASSWORD 或 PENSTOCK_TO_TOKEN。</translation>
    </message>
    <message>
        <source>Read this database or bucket; if not given, the connection&apos;s.</source>
        <translation>读取此数据库或存储桶；不指定则用连接中的。</translation>
    </message>
    <message>
        <source>Read this retention policy (1.x).</source>
        <translation>读取此保留策略 (1.x)。</translation>
    </message>
    <message>
        <source>Copy only this measurement. May be repeated.</source>
        <translation>只复制此测量。可重复。</translation>
    </message>
    <message>
        <source>Copy points from this time on, such as 2024-01-31T12:00:00Z.</source>
        <translation>复制从此时间起的数据点，如 2024-01-31T12:00:00Z。</translation>
    </message>
    <message>
        <source>Copy points before this time.</source>
        <translation>复制此时间之前的数据点。</translation>
    </message>
    <message>
        <source>Ask for so much time at once, such as 1d; if not given, as suits the rows. What is done is kept window by window.</source>
        <translation>每次请求这么长的时间，如 1d；不指定则视行数而定。按时间窗口逐个记录完成的部分。</translation>
    </message>
    <message>
        <source>Go on where an earlier run of the same copy stopped.</source>
        <translation>从同一复制的上一次运行停止处继续。</translation>
    </message>
    <message>
        <source>Write nothing: say what would be copied, and what the target cannot hold.</source>
        <translation>不写入：只说明会复制什么，以及目标无法保存什么。</translation>
    </message>
    <message>
        <source>Copy the answer to this statement instead of measurements.</source>
        <translation>复制此语句的结果，而不是测量。</translation>
    </message>
    <message>
        <source>Of the statement: influxql, sql or flux; if not given, the server&apos;s usual one.</source>
        <translation>语句的语言：influxql、sql 或 flux；不指定则用服务器的常用语言。</translation>
    </message>
    <message>
        <source>The measurement that the answer becomes; if not given, as it is called there.</source>
        <translation>结果写成的测量；不指定则沿用结果中的名称。</translation>
    </message>
    <message>
        <source>A column of the answer that becomes a tag; what it groups by is one anyway. May be repeated.</source>
        <translation>结果中作为标签的列；分组所用的列本来就是标签。可重复。</translation>
    </message>
    <message>
        <source>The column of the answer that holds the time, when it is not called time.</source>
        <translation>结果中存放时间的列（若不叫 time）。</translation>
    </message>
    <message>
        <source>Write rows that were not stored, with the reason, to this CSV file.</source>
        <translation>将未存储的行连同原因写入此 CSV 文件。</translation>
    </message>
    <message>
        <source>json: print the counts as one JSON object.</source>
        <translation>json：将计数输出为一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Say from where and to where: copy FROM TO. Each is a saved connection&apos;s name, local, or a URL.</source>
        <translation>请指定来源和目标：copy FROM TO。各为已保存连接的名称、local 或 URL。</translation>
    </message>
    <message>
        <source>--on-error skip-cell is for import: a point is copied whole or not.</source>
        <translation>--on-error skip-cell 仅用于 import：数据点要么整个复制，要么不复制。</translation>
    </message>
    <message>
        <source>--summary must be json.</source>
        <translation>--summary 必须是 json。</translation>
    </message>
    <message>
        <source>--from must be before --to.</source>
        <translation>--from 必须早于 --to。</translation>
    </message>
    <message>
        <source>--window must be a duration of at least 1ms, such as 1d, 6h or 30m.</source>
        <translation>--window 必须是至少 1ms 的时长，如 1d、6h 或 30m。</translation>
    </message>
    <message>
        <source>--%1 goes with --query.</source>
        <translation>--%1 须与 --query 一起使用。</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>语句为空。</translation>
    </message>
    <message>
        <source>--%1 does not go with --query: the statement says what is copied, and is asked once. Look at its answer by penstock-cli query.</source>
        <translation>--%1 不能与 --query 一起使用：复制什么由语句决定，且只查询一次。可用 penstock-cli query 查看其结果。</translation>
    </message>
    <message>
        <source>--language must be influxql, sql or flux.</source>
        <translation>--language 必须是 influxql、sql 或 flux。</translation>
    </message>
</context>
<context>
    <name>penstock::CopyPlanJob</name>
    <message>
        <source>%1 takes data as InfluxDB does, but does not tell what it holds as InfluxDB does, so that nothing can be copied from it.</source>
        <translation>%1 像 InfluxDB 一样接收数据，但不像 InfluxDB 那样说明其中存有什么，因此无法从它复制。</translation>
    </message>
    <message>
        <source>There is no database “%1” at the source, or it has no retention policy.</source>
        <translation>来源中没有数据库“%1”，或该数据库没有保留策略。</translation>
    </message>
    <message>
        <source>The database “%1” has no retention policy “%2”.</source>
        <translation>数据库“%1”没有保留策略“%2”。</translation>
    </message>
    <message>
        <source>The database has other retention policies, whose points are not copied with this one: %1. Copy each by itself.</source>
        <translation>数据库还有其他保留策略，其数据点不随此策略复制：%1。请分别复制。</translation>
    </message>
    <message>
        <source>The database “%1” has no measurement “%2”.</source>
        <translation>数据库“%1”没有测量“%2”。</translation>
    </message>
    <message>
        <source>The database “%1” has no measurements.</source>
        <translation>数据库“%1”没有测量。</translation>
    </message>
    <message>
        <source>“%1” has a field that has one type here and another there, and this server&apos;s answers do not tell whole floats from integers. Copy the other measurements.</source>
        <translation>“%1”中有一个字段在不同位置类型不同，而此服务器的响应无法区分整的浮点数与整数。请复制其他测量。</translation>
    </message>
    <message>
        <source>“%1” has a field that has one type in some shards and another in others, and the server does not tell this login where its shards are, so that values could be left out. Log in as an administrator, or give a window that lies within one shard (--window 1h).</source>
        <translation>“%1”中有一个字段在不同分片中类型不同，而服务器不向此登录透露分片的位置，因此可能会遗漏值。请以管理员身份登录，或给出位于单个分片内的时间窗口 (--window 1h)。</translation>
    </message>
    <message>
        <source>“%1” has no points there.</source>
        <translation>“%1”在那里没有数据点。</translation>
    </message>
</context>
<context>
    <name>penstock::CopyReport</name>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>fields: %1</source>
        <translation>字段：%1</translation>
    </message>
    <message>
        <source>What the target cannot hold as it is:</source>
        <translation>目标无法原样保存的内容：</translation>
    </message>
    <message numerus="yes">
        <source>at most %n series (one of several shards is counted for each of them)</source>
        <translation>
            <numerusform>最多 %n 个序列（位于多个分片的序列在每个分片中都计一次）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::CostQuestion</name>
    <message>
        <source>GROUP BY time makes about %1 windows for each series, empty ones too, and the server holds them all in memory. It has not been run yet: give it a shorter span or longer windows.</source>
        <translation>GROUP BY time 会为每个序列产生约 %1 个窗口（包括空窗口），服务器会将它们全部放在内存中。语句尚未运行：请缩短区间或加长窗口。</translation>
    </message>
    <message>
        <source>The statement has no beginning in time. GROUP BY time makes windows from the first point on, about %1 for each series in ten years, and the server holds them all in memory. It has not been run yet: add WHERE time &gt;= …, or take longer windows.</source>
        <translation>语句没有指定时间起点。GROUP BY time 从第一个数据点开始划分窗口，十年内每个序列约有 %1 个，服务器会将它们全部放在内存中。语句尚未运行：请添加 WHERE time &gt;= …，或加长窗口。</translation>
    </message>
    <message>
        <source>R&amp;un it all the same</source>
        <translation>仍然运行(&amp;U)</translation>
    </message>
</context>
<context>
    <name>penstock::Crosshair</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::CsvAnalysisJob</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample will be refused. The first: %1.</source>
        <translation>
            <numerusform>样本中有 %n 行将被拒绝。第一处：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No row can be read. %1.</source>
        <translation>没有可读取的行。%1。</translation>
    </message>
    <message>
        <source>The file says what its columns are, and names the measurements itself: %1.</source>
        <translation>文件说明了各列的含义，并自行指定测量：%1。</translation>
    </message>
    <message>
        <source>The file does not say which columns are tags. Check them.</source>
        <translation>文件没有说明哪些列是标签。请检查。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is stored as text: %2.</source>
        <translation>列“%1”存储为文本：%2。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is stored as text: its numbers are of no form that is known (%2).</source>
        <translation>列“%1”存储为文本：其数字不是已知的形式 (%2)。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is stored as numbers, though 1.10 beside 1.9 could be versions. To keep them as they are: --field %1:string.</source>
        <translation>列“%1”存储为数字，但 1.9 之外还有 1.10，可能是版本号。若要保持原样：--field %1:string。</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;%1&quot; stand with a unit, which is left out: %2.</source>
        <translation>列“%1”的数字带有单位，单位被略去：%2。</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;%1&quot; are read as %2.</source>
        <translation>列“%1”的数字读取为 %2。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds %2, far below its other numbers. If that says that there is no value: --null %2.</source>
        <translation>列“%1”含有 %2，远小于其他数字。若它表示没有值：--null %2。</translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds numbers, but in %n cell(s) of the sample: %2. Such rows are refused.</source>
        <translation>
            <numerusform>列“%1”为数字，但样本中有 %n 个单元格不是：%2。这些行将被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cells of the column &quot;%1&quot; say from when to when (%2): the beginning is the time, the end is left out.</source>
        <translation>列“%1”的单元格给出从何时到何时 (%2)：取开始作为时间，略去结束。</translation>
    </message>
    <message>
        <source>Years of two digits in the column &quot;%1&quot; are taken to be from 1969 to 2068.</source>
        <translation>列“%1”中的两位数年份按 1969 至 2068 年处理。</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;%1&quot; are read as times (%2): %3.</source>
        <translation>列“%1”的数字读取为时间 (%2)：%3。</translation>
    </message>
    <message numerus="yes">
        <source>The time in the column &quot;%1&quot; cannot be read in %n row(s) of the sample; such rows are refused.</source>
        <translation>
            <numerusform>样本中有 %n 行无法读取列“%1”中的时间；这些行将被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time column &quot;%1&quot; is empty in %n row(s) of the sample; such rows will be refused.</source>
        <translation>
            <numerusform>时间列“%1”在样本的 %n 行中为空；这些行将被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample have another number of cells than there are columns.</source>
        <translation>
            <numerusform>样本中有 %n 行的单元格数与列数不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is on line %1.</source>
        <translation>第一处在第 %1 行。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample have broken quotes or NUL bytes and will be refused.</source>
        <translation>
            <numerusform>样本中有 %n 行引号有误或含有 NUL 字节，将被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample are not UTF-8 text. Convert the file to UTF-8.</source>
        <translation>
            <numerusform>样本中有 %n 行不是 UTF-8 文本。请将文件转换为 UTF-8。</numerusform>
        </translation>
    </message>
    <message>
        <source>No column could be read as a time. Choose the column and its format: --time NAME --time-format FORMAT.</source>
        <translation>没有列可读取为时间。请选择列及其格式：--time NAME --time-format FORMAT。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds times of day: --time-format time-of-day --time-start says the first day.</source>
        <translation>“%1”含有一天中的时刻：--time-format time-of-day，并用 --time-start 指定第一天。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may count from a start: --time-format elapsed-s --time-start says from when.</source>
        <translation>“%1”可能从某个起点计时：--time-format elapsed-s，并用 --time-start 指定起点。</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;%1&quot; can be read in two ways: %2 with the decimal mark &quot;%3&quot;, or with &quot;%4&quot; between thousands. Say which: --decimal &apos;%3&apos; or --decimal &apos;%5&apos;.</source>
        <translation>列“%1”的数字有两种读法：%2 以“%3”为小数点，或以“%4”为千位分隔。请指定：--decimal &apos;%3&apos; 或 --decimal &apos;%5&apos;。</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; day and month could be swapped: %2. Say which comes first: --time-format dmy or --time-format mdy.</source>
        <translation>列“%1”中日和月可能互换：%2。请指定哪个在前：--time-format dmy 或 --time-format mdy。</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; day and month could be swapped; the day is taken to come first.</source>
        <translation>列“%1”中日和月可能互换；按日在前处理。</translation>
    </message>
    <message>
        <source>The time is &quot;%1&quot;. Other columns hold times too: %2.</source>
        <translation>时间列是“%1”。其他列也含有时间：%2。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds no value in the sample, only marks for missing ones (%2), and is left out.</source>
        <translation>列“%1”在样本中没有值，只有表示缺失值的标记 (%2)，予以略去。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is empty in the sample and is left out.</source>
        <translation>列“%1”在样本中为空，予以略去。</translation>
    </message>
    <message>
        <source>What tells rows of the same time apart becomes a tag: %1.</source>
        <translation>用于区分同一时间各行的列作为标签：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first %1 row(s) share time and tags with another one and would overwrite it. Make the column that tells them apart a tag: --tag NAME; or take it as it is: --yes.</source>
        <translation>
            <numerusform>前 %1 行中有 %n 行与其他行的时间和标签相同，会将其覆盖。请将能区分它们的列设为标签：--tag NAME；或按原样接受：--yes。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken; that column is called &quot;%2&quot;.</source>
        <translation>名称“%1”已被占用；该列改称“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file but a pipe or a device, which can be read only once. Save what comes from it to a file, or let penstock-cli import read it.</source>
        <translation>“%1”不是文件，而是管道或设备，只能读取一次。请将其输出保存为文件，或用 penstock-cli import 读取。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a spreadsheet or an archive. Export it as CSV and try again.</source>
        <translation>文件“%1”是电子表格或归档文件。请导出为 CSV 后重试。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a spreadsheet (xls). Export it as CSV and try again.</source>
        <translation>文件“%1”是电子表格 (xls)。请导出为 CSV 后重试。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a web page (HTML), not CSV. Perhaps the download asked for a login; fetch the file again.</source>
        <translation>文件“%1”是网页 (HTML)，不是 CSV。也许下载时需要登录；请重新获取文件。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is XML, not CSV. Export it as CSV and try again.</source>
        <translation>文件“%1”是 XML，不是 CSV。请导出为 CSV 后重试。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is JSON, not CSV. Turn it into CSV or line protocol and try again.</source>
        <translation>文件“%1”是 JSON，不是 CSV。请转换为 CSV 或行协议后重试。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is line protocol, not CSV. Write it with: penstock-cli write FILE</source>
        <translation>文件“%1”是行协议，不是 CSV。请这样写入：penstock-cli write FILE</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a table that the influx shell printed, not CSV. Let it print CSV: influx -format csv</source>
        <translation>文件“%1”是 influx shell 打印的表格，不是 CSV。请让它输出 CSV：influx -format csv</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds a line for each cell, as psql -x prints, and is no CSV. Let psql print CSV: psql --csv</source>
        <translation>文件“%1”每个单元格占一行，如 psql -x 的输出，不是 CSV。请让 psql 输出 CSV：psql --csv</translation>
    </message>
    <message>
        <source>The columns of the file &quot;%1&quot; are parted by several characters, such as &quot;=&gt;&quot;, and a delimiter is one. Put one character in their place; or say one of them: --delimiter CHARACTER.</source>
        <translation>文件“%1”的列由多个字符分隔，如“=&gt;”，而分隔符只能是一个字符。请换成一个字符；或指定其中之一：--delimiter CHARACTER。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a PDF document, not CSV.</source>
        <translation>文件“%1”是 PDF 文档，不是 CSV。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a Parquet file, not CSV. Turn it into CSV and try again.</source>
        <translation>文件“%1”是 Parquet 文件，不是 CSV。请转换为 CSV 后重试。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not text.</source>
        <translation>文件“%1”不是文本。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty.</source>
        <translation>文件“%1”为空。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is no CSV: no delimiter parts its lines into columns. If there is one, say it: --delimiter CHARACTER.</source>
        <translation>文件“%1”不是 CSV：没有分隔符把各行分成列。若有分隔符，请指定：--delimiter CHARACTER。</translation>
    </message>
    <message>
        <source>%1 Say which encoding it is: --encoding NAME (%2).</source>
        <translation>%1请指定编码：--encoding NAME (%2)。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) are skipped as a title.</source>
        <translation>
            <numerusform>前 %n 行作为标题跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Say what it is: %2.</source>
        <translation>%1请指定：%2。</translation>
    </message>
    <message>
        <source>A second table with other columns begins on line %1; its rows will be refused. Import it from a file of its own.</source>
        <translation>第 %1 行开始是列不同的第二个表；其行将被拒绝。请从单独的文件导入它。</translation>
    </message>
    <message>
        <source>The file holds a header but no rows.</source>
        <translation>文件只有标题行，没有数据行。</translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds %2 in %n cell(s) of the sample, which is taken for no value. If it is a text: --not-null %2.</source>
        <translation>
            <numerusform>列“%1”在样本的 %n 个单元格中含有 %2，按没有值处理。若它是文本：--not-null %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds %2 in %n cell(s) of the sample, which is stored as this text. If that says that there is no value: --null %2.</source>
        <translation>
            <numerusform>列“%1”在样本的 %n 个单元格中含有 %2，按此文本存储。若它表示没有值：--null %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the sample hold a mark for a missing value, such as NaN or ERR, and are left out: %1.</source>
        <translation>
            <numerusform>样本中有 %n 个单元格含有表示缺失值的标记，如 NaN 或 ERR，予以略去：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the time column, &quot;%1&quot;, says %2. Say the zone of the times: --time-zone %3, or --time-zone UTC if they are in UTC all the same.</source>
        <translation>时间列的名称“%1”含有 %2。请指定时间的时区：--time-zone %3；若仍为 UTC，则用 --time-zone UTC。</translation>
    </message>
    <message>
        <source>The letters T and F of the column &quot;%1&quot; are read as true and false. To keep them as they are: --field %1:string.</source>
        <translation>列“%1”中的字母 T 和 F 被读作真和假。要保持原样：--field %1:string。</translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds numbers beyond 2^53 in %n cell(s) of the sample, beside others with decimals: as floats they are rounded. To keep them as they are: --field %1:string.</source>
        <translation>
            <numerusform>列“%1”在样本的 %n 个单元格中含有超过 2^53 的数，旁边还有带小数的数：作为浮点数会被舍入。要保持原样：--field %1:string。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n cell(s) of the sample the numbers of the column &quot;%1&quot; stand with %2, which is left out; the others stand alone. To keep them as they are: --field %1:string.</source>
        <translation>
            <numerusform>样本中有 %n 个单元格，列“%1”的数字带有 %2，将被略去；其他数字没有。要保持原样：--field %1:string。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds numbers, but in %n cell(s) of the sample. Such rows are refused.</source>
        <translation>
            <numerusform>列“%1”含有数字，但样本中有 %n 个单元格不是。这样的行被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time in the column &quot;%1&quot; is refused in %n row(s) of the sample: %2.</source>
        <translation>
            <numerusform>列“%1”的时间在样本的 %n 行中被拒绝：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time in the column &quot;%1&quot; is far from the others in %n row(s) of the sample, which are stored as they are: %2.</source>
        <translation>
            <numerusform>列“%1”的时间在样本的 %n 行中与其他时间相差太远，将按原样保存：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The time of day is taken from the column &quot;%1&quot;.</source>
        <translation>一天中的时刻取自列“%1”。</translation>
    </message>
    <message>
        <source>The file ends in the middle of its last row, which will be refused.</source>
        <translation>文件在最后一行中间结束，该行将被拒绝。</translation>
    </message>
    <message>
        <source>Each line of the file &quot;%1&quot; stands in quotes as a whole, so that it is one cell. Take away these quotes; or, when they belong to the values: --quote none.</source>
        <translation>文件“%1”的每一行整体都在引号中，因此成为一个单元格。请去掉这些引号；如果引号属于值本身：--quote none。</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; year and day could be swapped: %2. Say which comes first: --time-format ymd or --time-format dmy.</source>
        <translation>列“%1”中的年和日可能颠倒：%2。请说明哪个在前：--time-format ymd 或 --time-format dmy。</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;%1&quot; can be read in two ways: %2 is %3 as year, month, day, hour and minute, and %4 as Unix time. Say which: --time-format %5 or --time-format s.</source>
        <translation>列“%1”的数字有两种读法：%2 作为年、月、日、时、分是 %3，作为 Unix 时间是 %4。请说明是哪一种：--time-format %5 或 --time-format s。</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; two digits stand after the seconds and a colon: %2. Say what they are: --time-format %3 for milliseconds, or a pattern that ends in %S:%f for hundredths of a second.</source>
        <translation>列“%1”中，秒和冒号之后有两位数字：%2。请说明它们的含义：毫秒用 --time-format %3，百分之一秒用以 %S:%f 结尾的模板。</translation>
    </message>
    <message>
        <source>The cells of the column &quot;%1&quot; seem to say from when to when: %2. Put blanks around the dash to have the beginning for the time; or say that what follows it is the offset from UTC: --time-format %3.</source>
        <translation>列“%1”的单元格似乎表示从何时到何时：%2。要以开始时间作为时间，请在连字符两侧加空格；如果其后是与 UTC 的偏移：--time-format %3。</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; %2 of %3 times say their offset from UTC, and the others do not. Say the zone of those: --time-zone NAME, or --time-zone UTC.</source>
        <translation>列“%1”的 %3 个时间中有 %2 个给出了与 UTC 的偏移，其余没有。请说明其余时间的时区：--time-zone NAME 或 --time-zone UTC。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; says the zone of the times: %2. Say it for all of them: --time-zone %3, or --time-zone UTC if they are in UTC all the same.</source>
        <translation>列“%1”给出了时间的时区：%2。请为所有时间说明：--time-zone %3；如果它们仍是 UTC：--time-zone UTC。</translation>
    </message>
    <message>
        <source>The header has no name for some columns, which are called %1. To call one otherwise: --rename %2=NAME.</source>
        <translation>标题行中有些列没有名称，它们被称为 %1。要改名：--rename %2=NAME。</translation>
    </message>
    <message>
        <source>%1 columns are called &quot;%2&quot;, and all of them are left out. The second alone: --ignore %3. The first alone: --ignore %2 --field %3.</source>
        <translation>有 %1 列名为“%2”，全部被略去。只略去第二列：--ignore %3。只略去第一列：--ignore %2 --field %3。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; holds a character that was lost before it came into the file (U+FFFD); that column is called &quot;%2&quot;. To call it otherwise: --rename &quot;%2=NAME&quot;.</source>
        <translation>名称“%1”含有在写入文件之前已丢失的字符 (U+FFFD)；该列被称为“%2”。要改名：--rename &quot;%2=NAME&quot;。</translation>
    </message>
</context>
<context>
    <name>penstock::CsvColumnOptions</name>
    <message>
        <source>%1 has no column &quot;%2&quot;; its columns are %3.</source>
        <translation>%1 没有列“%2”；其列为 %3。</translation>
    </message>
    <message>
        <source>The column that holds the time. Given again: the column that goes on where it ends, as a time of day.</source>
        <translation>存放时间的列。再次给出：前一列之后的后续列，作为一天中的时刻。</translation>
    </message>
    <message>
        <source>iso8601, s, ms, us, ns, ymd, dmy, mdy, digits, period, excel, filetime, elapsed-s, elapsed-ms, time-of-day, or a pattern: &quot;%d.%m.%Y %H:%M&quot;, &quot;dd.MM.yyyy HH:mm&quot;.</source>
        <translation>iso8601、s、ms、us、ns、ymd、dmy、mdy、digits、period、excel、filetime、elapsed-s、elapsed-ms、time-of-day，或格式模板：&quot;%d.%m.%Y %H:%M&quot;、&quot;dd.MM.yyyy HH:mm&quot;。</translation>
    </message>
    <message>
        <source>Where elapsed times count from, and the first day of times of day: 2024-03-05T09:00:00Z.</source>
        <translation>经过时间的起点，或时刻的第一天：2024-03-05T09:00:00Z。</translation>
    </message>
    <message>
        <source>IANA name for times without an offset. Default UTC.</source>
        <translation>不带时差的时间所用的 IANA 时区名。默认 UTC。</translation>
    </message>
    <message>
        <source>Times that come twice where clocks are set back, when the order of the rows does not tell which is meant: first; or second, whatever the order is.</source>
        <translation>因时钟回拨而重复的时间，当行的顺序看不出是哪一次时：first；或 second，不论顺序如何。</translation>
    </message>
    <message>
        <source>This column is a tag. May be repeated.</source>
        <translation>此列是标签。可重复。</translation>
    </message>
    <message>
        <source>This column is a field: float, integer, boolean or string. May be repeated.</source>
        <translation>此列是字段：float、integer、boolean 或 string。可重复。</translation>
    </message>
    <message>
        <source>Leave this column out. May be repeated.</source>
        <translation>略去此列。可重复。</translation>
    </message>
    <message>
        <source>This column names the measurement of each row.</source>
        <translation>此列指定每一行的测量。</translation>
    </message>
    <message>
        <source>Call this column so in the database. May be repeated.</source>
        <translation>此列在数据库中的名称。可重复。</translation>
    </message>
    <message>
        <source>Of the file: UTF-8, windows-1252, Shift_JIS, GB18030, …</source>
        <translation>文件的编码：UTF-8、windows-1252、Shift_JIS、GB18030、…</translation>
    </message>
    <message>
        <source>The decimal mark, where it is in doubt: a point or a comma.</source>
        <translation>有疑义时的小数点：点或逗号。</translation>
    </message>
    <message>
        <source>Cells of this text hold no value, besides the usual NA, NaN, - … May be repeated.</source>
        <translation>除常见的 NA、NaN、- 等之外，含此文本的单元格也没有值。可重复。</translation>
    </message>
    <message>
        <source>In columns of text this is a text, also where other columns have it (NULL, \N) for no value. May be repeated.</source>
        <translation>在文本列中这是文本，即使其他列以它（NULL、\N）表示没有值。可重复。</translation>
    </message>
    <message>
        <source>--time-format %1: this is neither one of iso8601, s, ms, us, ns, ymd, dmy, mdy, digits, period, excel, filetime, elapsed-s, elapsed-ms and time-of-day nor a pattern.</source>
        <translation>--time-format %1：既不是 iso8601、s、ms、us、ns、ymd、dmy、mdy、digits、period、excel、filetime、elapsed-s、elapsed-ms 或 time-of-day，也不是格式模板。</translation>
    </message>
    <message>
        <source>--time-format %1 needs --time-start: the moment that it counts from.</source>
        <translation>--time-format %1 需要 --time-start：计时的起点。</translation>
    </message>
    <message>
        <source>--time-start goes with --time-format elapsed-s, elapsed-ms or time-of-day.</source>
        <translation>--time-start 须与 --time-format elapsed-s、elapsed-ms 或 time-of-day 一起使用。</translation>
    </message>
    <message>
        <source>--time-start %1: say a moment with its zone, as 2024-03-05T09:00:00Z.</source>
        <translation>--time-start %1：请给出带时区的时刻，如 2024-03-05T09:00:00Z。</translation>
    </message>
    <message>
        <source>--repeated-hour must be first or second.</source>
        <translation>--repeated-hour 必须是 first 或 second。</translation>
    </message>
    <message>
        <source>--time-zone: there is no time zone &quot;%1&quot;; an example is %2.</source>
        <translation>--time-zone：没有时区“%1”；例如 %2。</translation>
    </message>
    <message>
        <source>--decimal must be a point or a comma.</source>
        <translation>--decimal 必须是点或逗号。</translation>
    </message>
    <message>
        <source>--null %1 and --not-null %1: say one of them.</source>
        <translation>--null %1 和 --not-null %1：只能给出一个。</translation>
    </message>
    <message>
        <source>--measurement-column: one column can name the measurement.</source>
        <translation>--measurement-column：只能有一列指定测量。</translation>
    </message>
    <message>
        <source>--field %1: the type must be float, integer, boolean or string.</source>
        <translation>--field %1：类型必须是 float、integer、boolean 或 string。</translation>
    </message>
    <message>
        <source>--rename %1: say COLUMN=NAME.</source>
        <translation>--rename %1：请写成 COLUMN=NAME。</translation>
    </message>
    <message>
        <source>Refuse rows whose time is a number far from those that people measure (0 is in 1970), also where --time-format says the format. Where it was found by itself this goes without saying.</source>
        <translation>拒绝时间为远离常见测量时间之数字的行（0 在 1970 年），即使 --time-format 指定了格式。格式自动识别时本来就如此。</translation>
    </message>
</context>
<context>
    <name>penstock::CsvDialectOptions</name>
    <message>
        <source>--delimiter %1: say one character that is neither letter, digit nor quote, its code (0x1F), tab, or blanks for any number of spaces and tabs.</source>
        <translation>--delimiter %1：请给出一个字母、数字和引号以外的字符、其代码 (0x1F)、tab，或 blanks（任意多个空格和制表符）。</translation>
    </message>
    <message>
        <source>--column-starts is for columns of a fixed width, which have no --delimiter.</source>
        <translation>--column-starts 用于固定宽度的列，这种列没有 --delimiter。</translation>
    </message>
    <message>
        <source>--column-starts %1: say at which characters of the line the columns begin, counted from 1: 1,12,20.</source>
        <translation>--column-starts %1：请给出各列从行的第几个字符开始，从 1 计数：1,12,20。</translation>
    </message>
    <message>
        <source>--quote %1: say one character other than the delimiter, or none.</source>
        <translation>--quote %1：请给出分隔符以外的一个字符，或 none。</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, or none.</source>
        <translation>--%1 必须是 %2 至 %3 的整数，或 none。</translation>
    </message>
    <message>
        <source>--%1 must be %2 or %3.</source>
        <translation>--%1 必须是 %2 或 %3。</translation>
    </message>
    <message>
        <source>Between two cells: a character, its code (0x1F), tab, or blanks for any number of spaces and tabs.</source>
        <translation>单元格之间：一个字符、其代码 (0x1F)、tab，或 blanks（任意多个空格和制表符）。</translation>
    </message>
    <message>
        <source>Columns of a fixed width: the characters at which they begin, counted from 1: 1,12,20.</source>
        <translation>固定宽度的列：各列开始处的字符位置，从 1 计数：1,12,20。</translation>
    </message>
    <message>
        <source>Around cells: a character, or none.</source>
        <translation>单元格的引号：一个字符，或 none。</translation>
    </message>
    <message>
        <source>Quotes inside of quotes: doubled, or after a backslash.</source>
        <translation>引号内的引号：doubled（写两次），或 backslash（前加反斜杠）。</translation>
    </message>
    <message>
        <source>Quotes may have blanks around them: yes or no.</source>
        <translation>引号外侧可以有空白：yes 或 no。</translation>
    </message>
    <message>
        <source>Leave out blanks around cells that are not quoted: yes or no. Default yes.</source>
        <translation>略去未加引号的单元格两侧的空白：yes 或 no。默认 yes。</translation>
    </message>
    <message>
        <source>Leave out lines that begin with this mark; none: there are no comments.</source>
        <translation>略去以此标记开头的行；none：没有注释。</translation>
    </message>
    <message>
        <source>lf: a line ends with LF or CR LF; cr: with a CR alone as well.</source>
        <translation>lf：行以 LF 或 CR LF 结束；cr：也可以单个 CR 结束。</translation>
    </message>
    <message>
        <source>Lines above the header, or above the rows where there is none.</source>
        <translation>标题行之上（没有标题行则为数据行之上）的行数。</translation>
    </message>
    <message>
        <source>Rows that name the columns, joined; none: the columns are called column1, column2 and so on.</source>
        <translation>给出列名的行数（合并）；none：列名为 column1、column2 等。</translation>
    </message>
    <message>
        <source>A comment names the columns: yes or no.</source>
        <translation>由注释给出列名：yes 或 no。</translation>
    </message>
    <message>
        <source>Rows with units before the header.</source>
        <translation>标题行之前的单位行数。</translation>
    </message>
    <message>
        <source>Rows with units after the header.</source>
        <translation>标题行之后的单位行数。</translation>
    </message>
    <message>
        <source>The column that the header leaves out, counted from 1, as a time of day after its date; or none.</source>
        <translation>标题行遗漏的列（从 1 计数），作为其日期后的时刻；或 none。</translation>
    </message>
    <message>
        <source>--line-tail %1: say one character that is neither letter, digit nor quote, its code (0x1F), tab, or none.</source>
        <translation>--line-tail %1：请给出一个既非字母、数字也非引号的字符、其代码 (0x1F)、tab 或 none。</translation>
    </message>
    <message>
        <source>Left out at the end of each line, however often it stands there, as spreadsheets leave their delimiter in files of another one: a character, or none.</source>
        <translation>在每行末尾略去，无论出现多少次；电子表格会把自己的分隔符留在使用其他分隔符的文件中：一个字符，或 none。</translation>
    </message>
    <message>
        <source>Of cells such as =&quot;0047&quot; take what stands in the quotes: yes or no.</source>
        <translation>对于 =&quot;0047&quot; 这样的单元格，取引号中的内容：yes 或 no。</translation>
    </message>
</context>
<context>
    <name>penstock::CsvEntry</name>
    <message>
        <source>The profile is for files with the columns %1; %2 has %3.</source>
        <translation>此方案适用于列为 %1 的文件；%2 的列为 %3。</translation>
    </message>
</context>
<context>
    <name>penstock::CsvFilesAnalysisJob</name>
    <message>
        <source>a tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>a float</source>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is %2, as in other files of this run.</source>
        <translation>列“%1”是 %2，与本次运行的其他文件一致。</translation>
    </message>
</context>
<context>
    <name>penstock::CsvMessageReader</name>
    <message>
        <source>the column &quot;%1&quot; is there twice</source>
        <translation>列“%1”出现了两次</translation>
    </message>
    <message>
        <source>text stands after a closing quote</source>
        <translation>右引号之后有文本</translation>
    </message>
    <message>
        <source>a NUL byte is in it</source>
        <translation>其中有 NUL 字节</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>有引号未闭合</translation>
    </message>
    <message>
        <source>there are %1 cells for %2 columns</source>
        <translation>有 %1 个单元格，而列数为 %2</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>它不是 UTF-8</translation>
    </message>
    <message>
        <source>there is no row in it</source>
        <translation>其中没有行</translation>
    </message>
</context>
<context>
    <name>penstock::CsvReader</name>
    <message>
        <source>The record that begins on line %1 is too long. A quote may be missing at its end, or this is not a CSV file.</source>
        <translation>从第 %1 行开始的记录过长。其末尾可能缺少引号，或者这不是 CSV 文件。</translation>
    </message>
</context>
<context>
    <name>penstock::CsvSink</name>
    <message>
        <source>There is no CSV dialect &quot;%1&quot;; it is excel, excel-tab or unix.</source>
        <translation>没有 CSV 方言“%1”；可选 excel、excel-tab 或 unix。</translation>
    </message>
    <message>
        <source>No file can be written at &quot;%1&quot;. Choose another place.</source>
        <translation>无法在“%1”写入文件。请选择其他位置。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds other columns. Choose another one.</source>
        <translation>文件“%1”的列不同。请选择其他文件。</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: %2</source>
        <translation>写入“%1”失败：%2</translation>
    </message>
</context>
<context>
    <name>penstock::CsvSniff</name>
    <message>
        <source>The cells are parted by blanks.</source>
        <translation>单元格以空白分隔。</translation>
    </message>
    <message>
        <source>The columns have a fixed width.</source>
        <translation>列为固定宽度。</translation>
    </message>
    <message>
        <source>The cells are parted by the character %1.</source>
        <translation>单元格以字符 %1 分隔。</translation>
    </message>
    <message>
        <source>A backslash keeps quotes and delimiters inside of their cell.</source>
        <translation>单元格内的引号和分隔符由反斜杠转义。</translation>
    </message>
    <message>
        <source>Some lines end with CR alone.</source>
        <translation>有些行以单个 CR 结束。</translation>
    </message>
    <message>
        <source>Lines that begin with %1 are left out as comments.</source>
        <translation>以 %1 开头的行作为注释略去。</translation>
    </message>
    <message>
        <source>Each line ends with %1, which parts no cells here and is left out, however often it stands there.</source>
        <translation>每行以 %1 结尾，它在此处不分隔单元格，无论出现多少次都被略去。</translation>
    </message>
    <message>
        <source>Of cells such as =&quot;0047&quot;, what stands in the quotes is read.</source>
        <translation>对于 =&quot;0047&quot; 这样的单元格，读取引号中的内容。</translation>
    </message>
</context>
<context>
    <name>penstock::CsvSource</name>
    <message>
        <source>The columns of the file &quot;%1&quot; are not those that were expected: column %2 is called &quot;%3&quot; and not &quot;%4&quot;. Nothing of it was written; look at its columns again.</source>
        <translation>文件“%1”的列与预期不符：第 %2 列名为“%3”，而不是“%4”。其内容均未写入；请重新检查其列。</translation>
    </message>
    <message>
        <source>The columns of the file &quot;%1&quot; stand in another order than was expected: column %2 is &quot;%3&quot; and not &quot;%4&quot;, and the names do not tell them apart. Nothing of it was written; look at its columns again.</source>
        <translation>文件“%1”的列与预期的顺序不同：第 %2 列是“%3”，而不是“%4”，且无法按名称区分。其内容均未写入；请重新检查其列。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has %2 columns, %3 were expected. It has changed, or its delimiter is another one; look at its columns again.</source>
        <translation>文件“%1”有 %2 列，应为 %3 列。文件已更改，或分隔符不同；请重新检查其列。</translation>
    </message>
    <message>
        <source>None of the columns is the time. Choose one.</source>
        <translation>没有列是时间。请选择一列。</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Choose another one.</source>
        <translation>未知的时区“%1”。请选择其他时区。</translation>
    </message>
    <message>
        <source>has %1 fields, the header has %2</source>
        <translation>有 %1 个单元格，标题行有 %2 个</translation>
    </message>
    <message>
        <source>has %1 fields, %2 were expected</source>
        <translation>有 %1 个单元格，应为 %2 个</translation>
    </message>
    <message>
        <source>the row has no field: all of its cells are empty</source>
        <translation>该行没有字段：其所有单元格均为空</translation>
    </message>
    <message>
        <source>the row has no field: all cells of field columns are empty</source>
        <translation>该行没有字段：字段列的所有单元格均为空</translation>
    </message>
    <message>
        <source>the measurement is empty</source>
        <translation>测量为空</translation>
    </message>
    <message>
        <source>the time is empty</source>
        <translation>时间为空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time in the format &quot;%2&quot;, or no time that exists</source>
        <translation>“%1”不是格式为“%2”的时间，或该时间不存在</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a finite number</source>
        <translation>“%1”不是有限数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an integer from -2^63 to 2^63 - 1</source>
        <translation>“%1”不是 -2^63 至 2^63 - 1 的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>“%1”既不是真也不是假</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not UTF-8 text; convert the file to UTF-8</source>
        <translation>“%1”不是 UTF-8 文本；请将文件转换为 UTF-8</translation>
    </message>
    <message>
        <source>there is text after the closing quote</source>
        <translation>右引号之后有文本</translation>
    </message>
    <message>
        <source>the cell holds a NUL byte</source>
        <translation>单元格含有 NUL 字节</translation>
    </message>
    <message>
        <source>the quote that opens on line %1 is never closed</source>
        <translation>第 %1 行开始的引号未闭合</translation>
    </message>
    <message>
        <source>the file ends in the middle of this row</source>
        <translation>文件在该行中间结束</translation>
    </message>
    <message>
        <source>the row belongs to a second table, with other columns, that begins on line %1; import that from a file of its own</source>
        <translation>该行属于列不同的第二个表（从第 %1 行开始）；请从单独的文件导入它</translation>
    </message>
    <message>
        <source>The columns stand in another order than when they were chosen: each was found by its name.</source>
        <translation>列的顺序与选择时不同：已按名称找到各列。</translation>
    </message>
    <message numerus="yes">
        <source>%n comment line(s) among the rows were left out, the first on line %1.</source>
        <translation>
            <numerusform>行间的 %n 行注释被略去，第一处在第 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header came again %n time(s) among the rows, first on line %1; that was left out.</source>
        <translation>
            <numerusform>行间重复出现标题行 %n 次，第一次在第 %1 行；已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) held nothing but NUL bytes, the first is line %1.</source>
        <translation>
            <numerusform>有 %n 行只含 NUL 字节，第一处是第 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that could not be read were left out, and the rest of their rows written: %1</source>
        <translation>
            <numerusform>略去了 %n 个无法读取的单元格，其所在行的其余部分已写入：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are of an hour that comes twice when the clocks are set back, and the order of the rows does not tell which; the first is taken.</source>
        <translation>
            <numerusform>%n 个时间处于因时钟回拨而重复的小时内，行的顺序看不出是哪一次；取第一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blanks around %n text(s) were left out.</source>
        <translation>
            <numerusform>略去了 %n 个文本两侧的空白。</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>penstock::DatabaseChooser</name>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>选择一个，或输入新数据库的名称</translation>
    </message>
    <message>
        <source>Not needed by this server</source>
        <translation>此服务器不需要</translation>
    </message>
    <message>
        <source>New: will be created</source>
        <translation>新数据库：将会创建</translation>
    </message>
    <message>
        <source>Exists already: the rows are added to it</source>
        <translation>已存在：行将添加到其中</translation>
    </message>
</context>
<context>
    <name>penstock::DeadLetterFile</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
</context>
<context>
    <name>penstock::DeadLetters</name>
    <message>
        <source>whether this row is stored is not known: no answer told of it, and it was given up</source>
        <translation>不清楚该行是否已存储：没有响应提及它，且已被放弃</translation>
    </message>
    <message>
        <source>given up before the server took it</source>
        <translation>在服务器接受之前已被放弃</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that waited were given up. They are in %1.</source>
        <translation>
            <numerusform>放弃了 %n 个等待中的行，它们保存在 %1 中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::DefaultTags</name>
    <message>
        <source>The tags for all lines cannot be read: %1. Write them as name=value,name=value.</source>
        <translation>无法识别用于所有行的标签：%1。请写成 name=value,name=value。</translation>
    </message>
</context>
<context>
    <name>penstock::DemoCommand</name>
    <message>
        <source>Makes a year of computed tide levels, imports it into the embedded local server, and queries it.</source>
        <translation>生成一年的潮位计算数据，导入内嵌的本地服务器并查询。</translation>
    </message>
    <message>
        <source>demo takes no arguments.</source>
        <translation>demo 不接受参数。</translation>
    </message>
    <message>
        <source>Starting the local server…</source>
        <translation>正在启动本地服务器…</translation>
    </message>
    <message>
        <source>Making the sample. %1</source>
        <translation>正在生成样本。%1</translation>
    </message>
    <message>
        <source>%1 rows in all.</source>
        <translation>共 %1 行。</translation>
    </message>
</context>
<context>
    <name>penstock::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>penstock::DiagnosticsPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>复制为文本(&amp;Y)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>The connection is not open</source>
        <translation>连接未打开</translation>
    </message>
    <message>
        <source>Diagnostics are read as soon as it is.</source>
        <translation>连接打开后即读取诊断信息。</translation>
    </message>
    <message>
        <source>This server tells no diagnostics</source>
        <translation>此服务器不提供诊断信息</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>（已隐藏）</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>读取于 %1</translation>
    </message>
</context>
<context>
    <name>penstock::Dialect</name>
    <message>
        <source>The database “%1” has no default retention policy.</source>
        <translation>数据库“%1”没有默认保留策略。</translation>
    </message>
    <message>
        <source>“%1” is not an id: shards and queries have numbers.</source>
        <translation>“%1”不是 ID：分片和查询的 ID 是数字。</translation>
    </message>
    <message>
        <source>A continuous query is exactly one statement.</source>
        <translation>连续查询必须恰好是一条语句。</translation>
    </message>
    <message>
        <source>%1 comes with InfluxDB 3.%2; this server is %3.</source>
        <translation>%1 从 InfluxDB 3.%2 起才有；此服务器是 %3。</translation>
    </message>
    <message>
        <source>The database “%1” was there already.</source>
        <translation>数据库“%1”早已存在。</translation>
    </message>
    <message>
        <source>InfluxDB 3.x has no shards: leave their duration out.</source>
        <translation>InfluxDB 3.x 没有分片：请去掉分片时长。</translation>
    </message>
    <message>
        <source>A change of the retention</source>
        <translation>更改保留期</translation>
    </message>
    <message>
        <source>The choice of when dropped data is gone for good</source>
        <translation>选择已删除数据的彻底清除时间</translation>
    </message>
    <message>
        <source>Tokens of InfluxDB 3.x that are made here may do everything: ask for an administrator&apos;s token, without databases.</source>
        <translation>在此创建的 InfluxDB 3.x 令牌拥有全部权限：请选择管理员令牌，不要指定数据库。</translation>
    </message>
    <message>
        <source>A token with a name</source>
        <translation>带名称的令牌</translation>
    </message>
    <message>
        <source>Give the token&apos;s name.</source>
        <translation>请给出令牌的名称。</translation>
    </message>
    <message>
        <source>Say which database&apos;s queries are meant.</source>
        <translation>请指定要哪个数据库的查询。</translation>
    </message>
    <message>
        <source>The login sees several organizations: %1. Say in the connection&apos;s settings which one is meant; on the command line by --org.</source>
        <translation>此登录可见多个组织：%1。请在连接设置中指定一个；命令行中用 --org。</translation>
    </message>
    <message>
        <source>%1 takes data as InfluxDB does, but does not answer queries as InfluxDB does. Use its own tools to query it.</source>
        <translation>%1 像 InfluxDB 一样接收数据，但不像 InfluxDB 那样响应查询。请用它自己的工具查询。</translation>
    </message>
    <message>
        <source>%1 does not speak %2, but %3. Write the query so, or choose another connection.</source>
        <translation>%1 不支持 %2，而支持 %3。请用后者编写查询，或选择其他连接。</translation>
    </message>
    <message>
        <source>%1 does not answer this in the format %2. Choose json, csv or msgpack.</source>
        <translation>%1 不以格式 %2 响应此查询。请选择 json、csv 或 msgpack。</translation>
    </message>
    <message>
        <source>%1 answers Flux as csv only, not in the format %2.</source>
        <translation>%1 只以 csv 响应 Flux，不支持格式 %2。</translation>
    </message>
    <message>
        <source>InfluxDB 2.x answers InfluxQL for the organization that the token belongs to and for no other, and this login sees several: %1. Ask in Flux, use a token of “%2” alone, or leave the organization out to ask the token&apos;s own.</source>
        <translation>InfluxDB 2.x 只为令牌所属的组织响应 InfluxQL，而此登录可见多个组织：%1。请用 Flux 查询，使用只属于“%2”的令牌，或去掉组织以查询令牌自己的组织。</translation>
    </message>
    <message>
        <source>InfluxDB 3 looks into the retention policy “%1” for one SELECT, EXPLAIN or SHOW at a time only. Run the statements one by one, or leave the policy out.</source>
        <translation>InfluxDB 3 一次只能在保留策略“%1”中执行一条 SELECT、EXPLAIN 或 SHOW。请逐条运行语句，或去掉该策略。</translation>
    </message>
    <message>
        <source>InfluxDB 3 does not answer this in the format %1. Choose one of %2.</source>
        <translation>InfluxDB 3 不以格式 %1 响应。请选择 %2 之一。</translation>
    </message>
    <message>
        <source>A query in SQL needs a database. Choose one.</source>
        <translation>SQL 查询需要数据库。请选择一个。</translation>
    </message>
    <message numerus="yes">
        <source>InfluxDB 3 runs one SQL statement at a time; this text has %n. Run them one by one.</source>
        <translation>
            <numerusform>InfluxDB 3 一次只运行一条 SQL 语句；此文本中有 %n 条。请逐条运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which measurement&apos;s series are meant.</source>
        <translation>请指定要哪个测量的序列。</translation>
    </message>
    <message>
        <source>%1 does not list series. Ask for the tags and their values.</source>
        <translation>%1 不能列出序列。请查询标签及其值。</translation>
    </message>
    <message>
        <source>Say which table is meant: InfluxDB 3.x looks into one at a time.</source>
        <translation>请指定表：InfluxDB 3.x 一次只查看一个表。</translation>
    </message>
    <message>
        <source>InfluxDB 3.x does not tell this.</source>
        <translation>InfluxDB 3.x 不提供此信息。</translation>
    </message>
    <message>
        <source>There is no database “%1”.</source>
        <translation>没有数据库“%1”。</translation>
    </message>
    <message>
        <source>The same cache was there already.</source>
        <translation>相同的缓存已存在。</translation>
    </message>
</context>
<context>
    <name>penstock::DialectBar</name>
    <message>
        <source>Shown below</source>
        <translation>显示在下方</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Blanks, any number</source>
        <translation>任意多个空白</translation>
    </message>
    <message>
        <source>None: fixed width</source>
        <translation>无：固定宽度</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Delimiter character</source>
        <translation>分隔符字符</translation>
    </message>
    <message>
        <source>Double (&quot;)</source>
        <translation>双引号 (&quot;)</translation>
    </message>
    <message>
        <source>Single (&apos;)</source>
        <translation>单引号 (&apos;)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>Lines to skip at the start</source>
        <translation>开头要跳过的行数</translation>
    </message>
    <message>
        <source>Lines before the first record, such as a title or remarks</source>
        <translation>第一条记录之前的行，如标题或备注</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>分隔符(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>引号(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Skip lines</source>
        <translation>跳过行数(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;First row has the names</source>
        <translation>首行为列名(&amp;F)</translation>
    </message>
    <message>
        <source>Decimal co&amp;mma</source>
        <translation>小数点用逗号(&amp;M)</translation>
    </message>
    <message>
        <source>1,5 means one and a half. Needs another delimiter than the comma.</source>
        <translation>1,5 表示一点五。分隔符不能同为逗号。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>How the file spells its characters</source>
        <translation>文件的字符编码</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>M&amp;ore…</source>
        <translation>更多(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>penstock::DialectDetails</name>
    <message>
        <source>Doubled (&quot;&quot;)</source>
        <translation>写两次 (&quot;&quot;)</translation>
    </message>
    <message>
        <source>With a backslash (\&quot;)</source>
        <translation>加反斜杠 (\&quot;)</translation>
    </message>
    <message>
        <source>Quotes inside of cells</source>
        <translation>单元格内的引号</translation>
    </message>
    <message>
        <source>Mark of comment lines</source>
        <translation>注释行的标记</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>More texts for missing values</source>
        <translation>更多表示缺失值的文本</translation>
    </message>
    <message>
        <source>Besides NA, NaN, null, -, #DIV/0! and their like, which are known</source>
        <translation>除已知的 NA、NaN、null、-、#DIV/0! 等之外</translation>
    </message>
    <message>
        <source>Where the columns begin</source>
        <translation>各列的起始位置</translation>
    </message>
    <message>
        <source>Characters before the second, the third … column of a fixed width</source>
        <translation>固定宽度时第二列、第三列……之前的字符数</translation>
    </message>
    <message>
        <source>Quotes &amp;inside</source>
        <translation>内部的引号(&amp;I)</translation>
    </message>
    <message>
        <source>Commen&amp;t lines begin with</source>
        <translation>注释行开头(&amp;T)</translation>
    </message>
    <message>
        <source>Also missin&amp;g</source>
        <translation>其他缺失值(&amp;G)</translation>
    </message>
    <message>
        <source>Columns begin &amp;at</source>
        <translation>列起始位置(&amp;A)</translation>
    </message>
    <message>
        <source>Rows of names</source>
        <translation>列名的行数</translation>
    </message>
    <message>
        <source>Rows of units above the names</source>
        <translation>列名上方的单位行数</translation>
    </message>
    <message>
        <source>Rows of units below the names</source>
        <translation>列名下方的单位行数</translation>
    </message>
    <message>
        <source>&amp;Rows of names</source>
        <translation>列名的行数(&amp;R)</translation>
    </message>
    <message>
        <source>Rows of units belo&amp;w them</source>
        <translation>列名下方的单位行数(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Leave out blanks around cells</source>
        <translation>略去单元格两侧的空白(&amp;L)</translation>
    </message>
    <message>
        <source>Quotes may ha&amp;ve blanks around them</source>
        <translation>引号外侧可有空白(&amp;V)</translation>
    </message>
    <message>
        <source>CR alone ends a line</source>
        <translation>单个 CR 也结束一行</translation>
    </message>
    <message>
        <source>Names stand after the comment mar&amp;k</source>
        <translation>列名在注释标记之后(&amp;K)</translation>
    </message>
    <message>
        <source>Rows &amp;of units above them</source>
        <translation>列名上方的单位行数(&amp;O)</translation>
    </message>
    <message>
        <source>Delimiters at the ends of lines</source>
        <translation>行尾的分隔符</translation>
    </message>
    <message>
        <source>A character that spreadsheets add to files of another delimiter; it is left out there</source>
        <translation>电子表格附加到使用其他分隔符之文件的字符；在那里被略去</translation>
    </message>
    <message>
        <source>Lines end with</source>
        <translation>行尾字符</translation>
    </message>
    <message>
        <source>Cells such as =&quot;0047&quot; hold the text in their quotes</source>
        <translation>=&quot;0047&quot; 这样的单元格表示其引号中的文本</translation>
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
        <translation>差异</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>此前：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>Comparing %1 rows with %2…</source>
        <translation>正在比较 %1 行与 %2 行…</translation>
    </message>
    <message>
        <source>How much is other</source>
        <translation>差异数量</translation>
    </message>
    <message>
        <source>What is to know of the comparison</source>
        <translation>比较说明</translation>
    </message>
    <message>
        <source>Stopped: nothing was compared.</source>
        <translation>已停止：未比较任何内容。</translation>
    </message>
    <message>
        <source>Rows: %1 the same</source>
        <translation>行：相同 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1 only before</source>
        <translation>仅此前 %1</translation>
    </message>
    <message>
        <source>%1 only now</source>
        <translation>仅当前 %1</translation>
    </message>
    <message>
        <source>Series: %1 the same</source>
        <translation>序列：相同 %1</translation>
    </message>
    <message>
        <source>Nothing is other.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>One of the answers has not all of its rows: some may only seem to be missing.</source>
        <translation>其中一个结果不完整：有些行可能只是看似缺失。</translation>
    </message>
    <message>
        <source>The answers have no time in common: rows belong together in the order in which they came.</source>
        <translation>两个结果没有共同的时间列：各行按到达的顺序对应。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have the time and the tags of another one: they belong together in the order in which they came.</source>
        <translation>
            <numerusform>%n 行与另一行的时间和标签相同：这些行按到达的顺序对应。</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns only before, which were not compared: %1.</source>
        <translation>仅此前有、未参与比较的列：%1。</translation>
    </message>
    <message>
        <source>Columns only now, which were not compared: %1.</source>
        <translation>仅当前有、未参与比较的列：%1。</translation>
    </message>
    <message>
        <source>The table has the first %1 of them.</source>
        <translation>表格仅包含其中的前 %1 处。</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>关闭(&amp;E)</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentFields</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>the local server</source>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>by its address, see the document</source>
        <translation>按地址，见文档</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>see the document</source>
        <translation>见文档</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentForm</name>
    <message>
        <source>Values are</source>
        <translation>值的形式</translation>
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
        <translation>行协议</translation>
    </message>
    <message>
        <source>one value each</source>
        <translation>各一个值</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>as the first line says</source>
        <translation>按第一行</translation>
    </message>
    <message>
        <source>Columns that are text</source>
        <translation>文本列</translation>
    </message>
    <message>
        <source>those without numbers</source>
        <translation>没有数字的列</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>列之间</translation>
    </message>
    <message>
        <source>Between nested names</source>
        <translation>嵌套名称之间</translation>
    </message>
    <message>
        <source>A record for each of</source>
        <translation>每个元素一条记录</translation>
    </message>
    <message>
        <source>the key of a list; none</source>
        <translation>列表的键；留空：无</translation>
    </message>
    <message>
        <source>The value is called</source>
        <translation>值的名称</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>old=new, …</source>
        <translation>旧名=新名，…</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>key=float, key=integer, boolean or string</source>
        <translation>键=float、键=integer、boolean 或 string</translation>
    </message>
    <message>
        <source>Tags of all</source>
        <translation>全部的标签</translation>
    </message>
    <message>
        <source>name=value, …</source>
        <translation>名称=值，…</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Authorities (CA file)</source>
        <translation>颁发机构（CA 文件）</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>其密钥</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>密钥的密码</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker 列表</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Member of it</source>
        <translation>组成员 ID</translation>
    </message>
    <message>
        <source>a new one each time</source>
        <translation>每次新建</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>起始位置</translation>
    </message>
    <message>
        <source>as the group has it</source>
        <translation>按消费者组的记录</translation>
    </message>
    <message>
        <source>the earliest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>the latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>what came from this time on</source>
        <translation>从此时间起到来的内容</translation>
    </message>
    <message>
        <source>what is committed, or not at all</source>
        <translation>已提交的位置，没有则不读</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>此时间</translation>
    </message>
    <message>
        <source>only with “from this time on”: 2024-01-31T12:00:00Z</source>
        <translation>仅用于“从此时间起到来的内容”：2024-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>Log in by</source>
        <translation>登录机制</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>1883, with TLS 8883</source>
        <translation>1883，用 TLS 时为 8883</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>none: what comes while nobody reads is lost</source>
        <translation>留空：无人读取时到来的内容会丢失</translation>
    </message>
    <message>
        <source>Acknowledges</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>what is written</source>
        <translation>已写入的内容</translation>
    </message>
    <message>
        <source>what has come</source>
        <translation>已到达的内容</translation>
    </message>
    <message>
        <source>Takes retained messages</source>
        <translation>接受保留消息</translation>
    </message>
    <message>
        <source>Tags of the topic</source>
        <translation>主题的标签</translation>
    </message>
    <message>
        <source>The topic as a tag</source>
        <translation>主题作为标签</translation>
    </message>
    <message>
        <source>the name of that tag; none</source>
        <translation>该标签的名称；留空：无</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>查询的服务器</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>the default one</source>
        <translation>默认策略</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>the server&apos;s usual one</source>
        <translation>服务器的常用语言</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>as the answer says</source>
        <translation>以结果为准</translation>
    </message>
    <message>
        <source>Column of the time</source>
        <translation>时间列</translation>
    </message>
    <message>
        <source>Columns that are tags</source>
        <translation>作为标签的列</translation>
    </message>
    <message>
        <source>Keys that are tags</source>
        <translation>作为标签的键</translation>
    </message>
    <message>
        <source>Keys that are fields</source>
        <translation>作为字段的键</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>Key of the time</source>
        <translation>时间键</translation>
    </message>
    <message>
        <source>the message&apos;s own time</source>
        <translation>消息自身的时间</translation>
    </message>
    <message>
        <source>Integers become floats</source>
        <translation>整数转为浮点数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>导入方案</translation>
    </message>
    <message>
        <source>none: as it looks</source>
        <translation>留空：自动识别</translation>
    </message>
    <message>
        <source>as the profile or the file&apos;s name says</source>
        <translation>按方案或文件名</translation>
    </message>
    <message>
        <source>what is there</source>
        <translation>已有的内容</translation>
    </message>
    <message>
        <source>what comes from now on</source>
        <translation>从现在起到来的内容</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>Takes writes to</source>
        <translation>接受写入到</translation>
    </message>
    <message>
        <source>any database</source>
        <translation>任意数据库</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Every (ms)</source>
        <translation>间隔 (ms)</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>主机名称</translation>
    </message>
    <message>
        <source>this computer&apos;s name</source>
        <translation>此计算机的名称</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>测量项目</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>方言</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Keys are written</source>
        <translation>键的写法</translation>
    </message>
    <message>
        <source>as text, or else in base64</source>
        <translation>文本，否则为 base64</translation>
    </message>
    <message>
        <source>Values are written</source>
        <translation>值的写法</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>作为 JSON</translation>
    </message>
    <message>
        <source>as line protocol</source>
        <translation>作为行协议</translation>
    </message>
    <message>
        <source>Create the database</source>
        <translation>创建数据库</translation>
    </message>
    <message>
        <source>Rows in a batch</source>
        <translation>每批行数</translation>
    </message>
    <message>
        <source>A row waits at most (ms)</source>
        <translation>行最多等待 (ms)</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>but to this machine</source>
        <translation>压缩，但发往本机时除外</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>同时请求数</translation>
    </message>
    <message>
        <source>Adapt to the server</source>
        <translation>随服务器调整</translation>
    </message>
    <message>
        <source>Rows per second, at most</source>
        <translation>每秒最多行数</translation>
    </message>
    <message>
        <source>as many as there are</source>
        <translation>有多少就多少</translation>
    </message>
    <message>
        <source>Refused rows go to (file)</source>
        <translation>被拒绝的行写入（文件）</translation>
    </message>
    <message>
        <source>Refused rows, at most</source>
        <translation>被拒绝的行最多</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>任意数量</translation>
    </message>
    <message>
        <source>A busy sink holds</source>
        <translation>接收端繁忙时暂停</translation>
    </message>
    <message>
        <source>its partition</source>
        <translation>其分区</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>仅该接收端</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>所有</translation>
    </message>
    <message>
        <source>Commit every (ms)</source>
        <translation>提交间隔 (ms)</translation>
    </message>
    <message>
        <source>Keep on disk</source>
        <translation>暂存到磁盘</translation>
    </message>
    <message>
        <source>as the source needs it</source>
        <translation>视源的需要</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>while the server is away</source>
        <translation>服务器不可用时</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <source>one of its own</source>
        <translation>自己的文件夹</translation>
    </message>
    <message>
        <source>Attempts for a batch, at most</source>
        <translation>每批最多尝试次数</translation>
    </message>
    <message>
        <source>Give up after (s)</source>
        <translation>放弃前等待 (s)</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>it fails</source>
        <translation>运行失败</translation>
    </message>
    <message>
        <source>these rows go to the refused ones</source>
        <translation>这些行归入被拒绝的行</translation>
    </message>
    <message>
        <source>what the monitor calls it</source>
        <translation>在监视器中的名称</translation>
    </message>
    <message>
        <source>A file of line protocol</source>
        <translation>行协议文件</translation>
    </message>
    <message>
        <source>Lines in the document</source>
        <translation>文档中的行</translation>
    </message>
    <message>
        <source>A CSV file</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>A file of line protocol that grows</source>
        <translation>不断增长的行协议文件</translation>
    </message>
    <message>
        <source>What programs write to this port (listener)</source>
        <translation>程序写入此端口的内容（监听器）</translation>
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
        <translation>服务器的查询结果（复制）</translation>
    </message>
    <message>
        <source>Measures of this computer</source>
        <translation>此计算机的测量数据</translation>
    </message>
    <message>
        <source>another, see the document</source>
        <translation>其他，见文档</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>无</translation>
    </message>
    <message>
        <source>InfluxDB</source>
        <translation>InfluxDB</translation>
    </message>
    <message>
        <source>Writes to</source>
        <translation>写入到</translation>
    </message>
    <message>
        <source>Writes as well to</source>
        <translation>同时写入到</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reads</source>
        <translation>读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Writes to</source>
        <translation>写入到(&amp;W)</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新建管道</translation>
    </message>
    <message>
        <source>Standard input is for the command line: penstock-cli sink run. A window has none.</source>
        <translation>标准输入用于命令行：penstock-cli sink run。窗口没有标准输入。</translation>
    </message>
    <message>
        <source>a variable of the environment, or /path/of/a/file</source>
        <translation>环境变量，或 /path/of/a/file</translation>
    </message>
    <message>
        <source>An&amp;d to</source>
        <translation>同时写入(&amp;D)</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentJournal</name>
    <message>
        <source>How far the run has come cannot be kept: the folder of %1 cannot be made.</source>
        <translation>无法记录运行的进度：无法创建 %1 所在的文件夹。</translation>
    </message>
    <message>
        <source>Another run of this pipeline is under way. Wait until that has ended.</source>
        <translation>此管道的另一个运行正在进行。请等待其结束。</translation>
    </message>
    <message>
        <source>An earlier run stopped after row %1, but the document says something else now: this one begins with the first row.</source>
        <translation>上一次运行在第 %1 行之后停止，但文档现已更改：本次从第一行开始。</translation>
    </message>
    <message>
        <source>The file has changed since an earlier run stopped after row %1: %2. This one begins with the first row.</source>
        <translation>上一次运行在第 %1 行之后停止，此后文件已更改：%2。本次从第一行开始。</translation>
    </message>
    <message>
        <source>It goes on after row %1, where an earlier run stopped; rows that were on their way then are sent again.</source>
        <translation>从上一次运行停止处（第 %1 行之后）继续；当时在途的行会再次发送。</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentObject</name>
    <message>
        <source>this is missing.</source>
        <translation>缺少此项。</translation>
    </message>
    <message>
        <source>this must be a text.</source>
        <translation>此项必须是文本。</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>此项不能为空。</translation>
    </message>
    <message>
        <source>this must be a list of texts.</source>
        <translation>此项必须是文本列表。</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2.</source>
        <translation>此项必须是 %1 至 %2 的整数。</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>此项必须是 true 或 false。</translation>
    </message>
    <message>
        <source>this must be one of: %1.</source>
        <translation>此项必须是以下之一：%1。</translation>
    </message>
    <message>
        <source>this must be an object.</source>
        <translation>此项必须是对象。</translation>
    </message>
    <message>
        <source>this must be a list of objects.</source>
        <translation>此项必须是对象列表。</translation>
    </message>
    <message>
        <source>this is not known here. There are: %1.</source>
        <translation>此处没有这一项。可用的有：%1。</translation>
    </message>
    <message>
        <source>this is not known; perhaps &quot;%1&quot; is meant.</source>
        <translation>未知的项；也许是指“%1”。</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentServers</name>
    <message>
        <source>There is no saved connection called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的已保存连接。</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentText</name>
    <message>
        <source>The document (JSON)</source>
        <translation>文档 (JSON)</translation>
    </message>
</context>
<context>
    <name>penstock::DropWatch</name>
    <message>
        <source>the time is older than what this server keeps; it would drop the row without a word</source>
        <translation>时间早于此服务器的保留范围；它会不声不响地丢弃该行</translation>
    </message>
    <message>
        <source>the time is further ahead than this server keeps; it would drop the row without a word</source>
        <translation>时间超前于此服务器的保留范围；它会不声不响地丢弃该行</translation>
    </message>
    <message>
        <source>VictoriaMetrics acknowledges what it drops, and its counters (/metrics) were not asked, are not open or do not move: whether it has kept every row is not known.</source>
        <translation>VictoriaMetrics 对丢弃的内容也予以确认，而其计数器 (/metrics) 未被查询、未开放或没有变化：不清楚它是否保留了每一行。</translation>
    </message>
    <message numerus="yes">
        <source>While this ran VictoriaMetrics counted %n line(s), values or series that it dropped or cut, although it acknowledged them. Others may have sent some of them; up to so many rows may be missing.</source>
        <translation>
            <numerusform>运行期间，VictoriaMetrics 记录它丢弃或截断了 %n 个行、值或序列，尽管已予以确认。其中可能有他人发送的；最多可能缺少这么多行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are older than a month or more than two days ahead, which VictoriaMetrics drops unless it was told otherwise.</source>
        <translation>
            <numerusform>有 %n 行早于一个月前或超前两天以上，除非另有设置，VictoriaMetrics 会将其丢弃。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::DroppedFile</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is a folder without CSV files or line protocol.</source>
        <translation>%1 是不含 CSV 文件或行协议的文件夹。</translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation>不允许读取 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is compressed. Unpack it first, then drop the CSV file.</source>
        <translation>%1 是压缩文件。请先解压，再拖入 CSV 文件。</translation>
    </message>
    <message>
        <source>%1 is not a CSV file. Files that end in .csv, .tsv or .txt can be imported.</source>
        <translation>%1 不是 CSV 文件。可导入以 .csv、.tsv 或 .txt 结尾的文件。</translation>
    </message>
</context>
<context>
    <name>penstock::DryRun</name>
    <message>
        <source>ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation>时间，%1</translation>
    </message>
    <message>
        <source>more of the time</source>
        <translation>时间的后续部分</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>names the measurement</source>
        <translation>指定测量</translation>
    </message>
    <message>
        <source>field, float</source>
        <translation>字段，浮点数</translation>
    </message>
    <message>
        <source>field, integer</source>
        <translation>字段，整数</translation>
    </message>
    <message>
        <source>field, boolean</source>
        <translation>字段，布尔值</translation>
    </message>
    <message>
        <source>field, string</source>
        <translation>字段，字符串</translation>
    </message>
    <message>
        <source>Show what would be written, rows beside their lines; write nothing, need no server.</source>
        <translation>显示将要写入的内容（行与其行协议并列）；不写入，也不需要服务器。</translation>
    </message>
    <message>
        <source>With --dry-run: save all lines to this file, as line protocol.</source>
        <translation>与 --dry-run 一起使用：将所有行以行协议保存到此文件。</translation>
    </message>
    <message>
        <source>--lines goes with --dry-run.</source>
        <translation>--lines 须与 --dry-run 一起使用。</translation>
    </message>
    <message>
        <source>--lines goes with one file.</source>
        <translation>--lines 只能用于一个文件。</translation>
    </message>
    <message>
        <source>%1: about %2 rows, measurement &quot;%3&quot;</source>
        <translation>%1：约 %2 行，测量“%3”</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>  not written: %1</source>
        <translation>  未写入：%1</translation>
    </message>
    <message>
        <source>%1: No row can be written.</source>
        <translation>%1：没有可写入的行。</translation>
    </message>
    <message>
        <source>Say what becomes of them: --on-duplicate sequence, tag, ns, first or last.</source>
        <translation>请指定如何处理：--on-duplicate sequence、tag、ns、first 或 last。</translation>
    </message>
</context>
<context>
    <name>penstock::Duplicates</name>
    <message>
        <source>an earlier row has the same series and time; the first one is kept</source>
        <translation>前面有一行的序列和时间与它相同；保留第一行</translation>
    </message>
    <message>
        <source>whether an earlier row has the same series and time is not known: the rows are too far out of order. Sort the file by its time</source>
        <translation>不清楚前面是否有行的序列和时间与它相同：行的顺序过于混乱。请将文件按时间排序</translation>
    </message>
    <message>
        <source>no later time is known to be free: the rows are too far out of order. Sort the file by its time</source>
        <translation>无法确定哪个更晚的时间是空闲的：行的顺序过于混乱。请将文件按时间排序</translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s) it is not known whether they share series and time with an earlier one, first on line %1: they are too far out of order.</source>
        <translation>
            <numerusform>不清楚 %n 行是否与前面的行序列和时间相同，第一处在第 %1 行：它们的顺序过于混乱。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1; where points have an identity they have overwritten its fields.</source>
        <translation>
            <numerusform>有 %n 行的序列和时间与前面的行相同，第一处在第 %1 行；在数据点具有唯一标识的服务器上，它们已覆盖前面的行的字段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1; each got a tag with its number.</source>
        <translation>
            <numerusform>有 %n 行的序列和时间与前面的行相同，第一处在第 %1 行；各加了一个带编号的标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1; their times were made later by nanoseconds.</source>
        <translation>
            <numerusform>有 %n 行的序列和时间与前面的行相同，第一处在第 %1 行；其时间已推迟若干纳秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1; they were left out.</source>
        <translation>
            <numerusform>有 %n 行的序列和时间与前面的行相同，第一处在第 %1 行；已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1, and have replaced it.</source>
        <translation>
            <numerusform>有 %n 行的序列和时间与前面的行相同，第一处在第 %1 行；已取代前面的行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::DurationWords</name>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
</context>
<context>
    <name>penstock::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;ormat the query</source>
        <translation>格式化查询(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;mment or not</source>
        <translation>注释/取消注释(&amp;M)</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>替换(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>penstock::EditPlan</name>
    <message>
        <source>“%1” had no value: it cannot be taken away again by itself.</source>
        <translation>“%1”原本没有值：无法单独将其去除。</translation>
    </message>
    <message>
        <source>%1: a deletion of InfluxDB 2.x cannot say “without the tag %2”, and would take points of other series as well.</source>
        <translation>%1：InfluxDB 2.x 的删除无法表示“没有标签 %2”，会同时删除其他序列的数据点。</translation>
    </message>
    <message>
        <source>Not all of the point&apos;s fields are among the columns.</source>
        <translation>列中没有包含该数据点的全部字段。</translation>
    </message>
    <message>
        <source>It is itself what undoes.</source>
        <translation>它本身就是撤销操作。</translation>
    </message>
</context>
<context>
    <name>penstock::EditTarget</name>
    <message>
        <source>Its values are computed: they are no fields of stored points.</source>
        <translation>其值是计算得出的：不是已存储数据点的字段。</translation>
    </message>
    <message>
        <source>A column has another name than its field.</source>
        <translation>有一列的名称与其字段不同。</translation>
    </message>
    <message>
        <source>The statement writes, it has no rows of points.</source>
        <translation>该语句用于写入，没有数据点的行。</translation>
    </message>
    <message>
        <source>The rows are of more than one measurement.</source>
        <translation>这些行属于多个测量。</translation>
    </message>
    <message>
        <source>The statement is not understood well enough to tell its points.</source>
        <translation>对该语句的理解不足以确定其数据点。</translation>
    </message>
    <message>
        <source>The rows are of spans of time, not of stored points.</source>
        <translation>这些行对应时间段，而不是已存储的数据点。</translation>
    </message>
    <message>
        <source>Points can be edited in answers of InfluxQL.</source>
        <translation>只能在 InfluxQL 的结果中编辑数据点。</translation>
    </message>
    <message>
        <source>The rows are no points: only those of a SELECT are.</source>
        <translation>这些行不是数据点：只有 SELECT 的行才是。</translation>
    </message>
    <message>
        <source>The rows are of a statement within the statement, not of stored points.</source>
        <translation>这些行来自语句内部的语句，不是已存储的数据点。</translation>
    </message>
    <message>
        <source>The rows may be of more than one measurement.</source>
        <translation>这些行可能属于多个测量。</translation>
    </message>
</context>
<context>
    <name>penstock::EditTargetJob</name>
    <message>
        <source>It is not known which statement this table answers.</source>
        <translation>不清楚此表是哪条语句的结果。</translation>
    </message>
    <message>
        <source>Points can be edited on InfluxDB 1.x and 2.x: other servers delete none.</source>
        <translation>只能在 InfluxDB 1.x 和 2.x 上编辑数据点：其他服务器不能删除数据点。</translation>
    </message>
    <message>
        <source>It is not known which database the rows are of.</source>
        <translation>不知道这些行来自哪个数据库。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>The server does not tell the fields of “%1”.</source>
        <translation>服务器没有给出“%1”的字段。</translation>
    </message>
    <message>
        <source>It is not known which bucket the database “%1” is: no mapping says so.</source>
        <translation>不知道数据库“%1”对应哪个存储桶：没有映射说明。</translation>
    </message>
    <message>
        <source>The bucket that is mapped to the database “%1” is not in the server&apos;s list.</source>
        <translation>数据库“%1”所映射的存储桶不在服务器的列表中。</translation>
    </message>
</context>
<context>
    <name>penstock::EditableText</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 begins as UTF-16 or UTF-32 text, and then holds what is none, so that it cannot be shown as it is. Save it as UTF-8 where it comes from.</source>
        <translation>%1 开头是 UTF-16 或 UTF-32 文本，后面却含有不属于该编码的内容，因此无法原样显示。请在来源处将其保存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 is no UTF-8 text, so that it cannot be shown as it is. Convert it to UTF-8, or write it with: penstock-cli write %1</source>
        <translation>%1 不是 UTF-8 文本，因此无法原样显示。请转换为 UTF-8，或这样写入：penstock-cli write %1</translation>
    </message>
    <message>
        <source>%1 is UTF-16 or UTF-32 text, and too large or packed, so that it is not converted here; servers take UTF-8. Convert it first: iconv -f UTF-16 -t UTF-8 %1</source>
        <translation>%1 是 UTF-16 或 UTF-32 文本，且过大或已压缩，因此不在此处转换；服务器接受的是 UTF-8。请先转换：iconv -f UTF-16 -t UTF-8 %1</translation>
    </message>
</context>
<context>
    <name>penstock::EditorFindBar</name>
    <message>
        <source>Find in the query</source>
        <translation>在查询中查找</translation>
    </message>
    <message>
        <source>Match the case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>替换(&amp;P)</translation>
    </message>
    <message>
        <source>Replace a&amp;ll</source>
        <translation>全部替换(&amp;L)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 处</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match, all</comment>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::EditsBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Changes that have not been sent</source>
        <translation>尚未发送的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n changes staged; nothing has been sent</source>
        <comment>of points</comment>
        <translation>
            <numerusform>已暂存 %n 项更改；尚未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. They are of an answer before this one.</source>
        <translation>%1。它们属于之前的结果。</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>查看(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>penstock::EditsJob</name>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
</context>
<context>
    <name>penstock::EditsReview</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Changes of “%1” in %2</source>
        <translation>%2 中“%1”的更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Exactly what is sent, in this order</source>
        <translation>将按此顺序发送的确切内容</translation>
    </message>
    <message>
        <source>Exactly what is sent, in this order:</source>
        <translation>将按此顺序发送的确切内容：</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>DELETE of InfluxDB 1.x works in all retention policies of the database.</source>
        <translation>InfluxDB 1.x 的 DELETE 对数据库的所有保留策略生效。</translation>
    </message>
    <message>
        <source>A server does not say how many points it has deleted.</source>
        <translation>服务器不会说明删除了多少个数据点。</translation>
    </message>
    <message>
        <source>The values before are those of the answer: if somebody has written others since, they are not seen here.</source>
        <translation>之前的值取自该结果：如果此后有人写入了别的值，这里看不到。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the changes cannot be undone: %1</source>
        <translation>
            <numerusform>其中 %n 项更改无法撤销：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>write %n points</source>
        <translation>
            <numerusform>写入 %n 个数据点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n points</source>
        <translation>
            <numerusform>删除 %n 个数据点</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two deeds</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>write 2 points, delete 1 points · home · plant</comment>
        <translation>在 %2 上%1</translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to go on.</source>
        <translation>%1 是生产环境连接：请输入 %2 以继续。</translation>
    </message>
    <message>
        <source>The connection is not open: nothing was sent.</source>
        <translation>连接未打开：未发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>The values before were written again. Run the statement again to see them.</source>
        <translation>已写回之前的值。再次运行该语句即可查看。</translation>
    </message>
    <message>
        <source>All changes are done. Run the statement again to see them.</source>
        <translation>所有更改均已完成。再次运行该语句即可查看。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changes are done.</source>
        <translation>
            <numerusform>%n 项更改中已完成 %1 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known whether they were done.</source>
        <translation>
            <numerusform>其中 %n 项是否已执行未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n changes</source>
        <translation>
            <numerusform>撤销 %n 项更改(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>The values before will be written again.</source>
        <translation>之前的值将被写回。</translation>
    </message>
    <message>
        <source>What was deleted in other retention policies is not back.</source>
        <translation>在其他保留策略中删除的内容不会恢复。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was undone.</source>
        <translation>已取消：未撤销任何内容。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was sent.</source>
        <translation>已取消：未发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>再次询问(&amp;A)</translation>
    </message>
    <message>
        <source>Changes are being sent</source>
        <translation>正在发送更改</translation>
    </message>
    <message>
        <source>Changes of “%1” in %2 are being sent.</source>
        <translation>正在发送 %2 中“%1”的更改。</translation>
    </message>
    <message>
        <source>What was done stays. Of the change under way it is then not known whether it was done, and those after it are not sent.</source>
        <translation>已完成的更改会保留。正在处理的更改是否完成将无法得知，其后的更改不会发送。</translation>
    </message>
    <message>
        <source>Stop sending and quit</source>
        <translation>停止发送并退出</translation>
    </message>
</context>
<context>
    <name>penstock::EncodingGuess</name>
    <message>
        <source>The text is not UTF-8. As %1 %2 % of its characters beyond ASCII make sense.</source>
        <translation>该文本不是 UTF-8。按 %1 解读时，其非 ASCII 字符中有 %2% 合理。</translation>
    </message>
    <message>
        <source>The file begins with the byte order mark of %1.</source>
        <translation>文件以 %1 的字节顺序标记开头。</translation>
    </message>
    <message>
        <source>Every other byte is NUL, as in %1.</source>
        <translation>每隔一个字节为 NUL，与 %1 一样。</translation>
    </message>
    <message numerus="yes">
        <source>The text is UTF-8 but for %n byte(s).</source>
        <translation>
            <numerusform>除 %n 个字节外，该文本是 UTF-8。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::Endpoint</name>
    <message>
        <source>The server&apos;s address is not complete. Write it as http://host:8086 or https://host:8086 in the connection&apos;s settings.</source>
        <translation>服务器地址不完整。请在连接设置中写成 http://host:8086 或 https://host:8086。</translation>
    </message>
</context>
<context>
    <name>penstock::EntryChooser</name>
    <message>
        <source>Which table of the answer is shown</source>
        <translation>显示结果中的哪个表</translation>
    </message>
</context>
<context>
    <name>penstock::EntryList</name>
    <message>
        <source>%1: %2</source>
        <comment>number of a table, its name</comment>
        <translation>%1：%2</translation>
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
            <numerusform>已停止，因为有 %n 行被拒绝，达到了设定的上限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, because %n row(s) of %1 were refused, more than the %2 % that were allowed.</source>
        <translation>
            <numerusform>已停止，因为 %1 行中有 %n 行被拒绝，超过了允许的 %2%。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is line %1: %2.</source>
        <translation>第一处是第 %1 行：%2。</translation>
    </message>
    <message>
        <source>The first is line %1, column %2: %3.</source>
        <translation>第一处是第 %1 行第 %2 列：%3。</translation>
    </message>
</context>
<context>
    <name>penstock::EventText</name>
    <message>
        <source>%1, %2</source>
        <comment>429, the server asked to wait</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; the first is row %2</source>
        <translation>%1；第一处是第 %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at a time</source>
        <translation>
            <numerusform>同时 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each of up to %2 rows</source>
        <translation>%1，每个最多 %2 行</translation>
    </message>
    <message>
        <source>%1: more, for the server takes it well</source>
        <translation>%1：增加，因为服务器应对良好</translation>
    </message>
    <message>
        <source>%1: less, for answers had become slower</source>
        <translation>%1：减少，因为响应变慢了</translation>
    </message>
    <message>
        <source>%1: less, for no answer had come in time</source>
        <translation>%1：减少，因为没有及时收到响应</translation>
    </message>
    <message>
        <source>%1: less, for writes were too large for the server</source>
        <translation>%1：减少，因为写入对服务器来说过大</translation>
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
            <numerusform>%1 行未存储</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) may be stored, no answer told of them</source>
        <translation>
            <numerusform>%1 行可能已存储，没有响应提及它们</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a write was too large for the server: %1 line(s) at a time instead</source>
        <translation>
            <numerusform>一次写入对服务器来说过大：改为每次 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>all rows up to row %1 are settled</source>
        <translation>第 %1 行及之前的所有行均已处理完毕</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were stored</source>
        <translation>
            <numerusform>已存储 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Smaller writes</source>
        <translation>写入变小</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>已调整</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>penstock::EventsModel</name>
    <message>
        <source>After</source>
        <translation>已过时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
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
        <translation>Flux 没有执行计划，InfluxQL 和 SQL 才有。未运行任何内容。</translation>
    </message>
    <message>
        <source>A plan is asked for one statement at a time: put the caret in it. Nothing has been run.</source>
        <translation>一次只能查询一条语句的执行计划：请将光标置于该语句中。未运行任何内容。</translation>
    </message>
    <message>
        <source>Only statements that select rows, and write none, have a plan. Nothing has been run.</source>
        <translation>只有选取行而不写入行的语句才有执行计划。未运行任何内容。</translation>
    </message>
</context>
<context>
    <name>penstock::ExplorerBranch</name>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>%1 of %2 · more…</source>
        <translation>%2 中的 %1 · 更多…</translation>
    </message>
    <message>
        <source>The first %1 · more…</source>
        <translation>前 %1 个 · 更多…</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation>%1，默认</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No database yet</source>
        <translation>尚无数据库</translation>
    </message>
    <message>
        <source>No measurement yet</source>
        <translation>尚无测量</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>No tag and no field</source>
        <translation>没有标签和字段</translation>
    </message>
</context>
<context>
    <name>penstock::ExplorerDock</name>
    <message>
        <source>Filter names</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>Filter the explorer</source>
        <translation>筛选资源浏览器</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>尚无连接</translation>
    </message>
    <message>
        <source>Add a server to look at its databases, measurements and fields.</source>
        <translation>添加服务器以查看其数据库、测量和字段。</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Connections, databases, measurements, tags and fields</source>
        <translation>连接、数据库、测量、标签和字段</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>资源浏览器</translation>
    </message>
</context>
<context>
    <name>penstock::ExplorerMenu</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New query here</source>
        <translation>在此新建查询(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Use for the current query</source>
        <translation>用于当前查询(&amp;U)</translation>
    </message>
    <message>
        <source>Count &amp;series</source>
        <translation>统计序列数(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New query</source>
        <translation>新建查询(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;first rows</source>
        <translation>显示前若干行(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>Show time s&amp;pan</source>
        <translation>显示时间区间(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;series</source>
        <translation>显示序列(&amp;S)</translation>
    </message>
    <message>
        <source>Count &amp;values</source>
        <translation>统计值的个数(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>复制名称(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;quoted name</source>
        <translation>复制带引号的名称(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Insert name</source>
        <translation>插入名称(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>复制消息(&amp;C)</translation>
    </message>
    <message>
        <source>I&amp;mport CSV here…</source>
        <translation>在此导入 CSV(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>编辑连接(&amp;E)…</translation>
    </message>
    <message>
        <source>Dr&amp;op database…</source>
        <translation>删除数据库(&amp;O)…</translation>
    </message>
    <message>
        <source>Dr&amp;op retention policy…</source>
        <translation>删除保留策略(&amp;O)…</translation>
    </message>
    <message>
        <source>Dr&amp;op measurement…</source>
        <translation>删除测量(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Show more</source>
        <translation>显示更多(&amp;S)</translation>
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
        <translation>还有未显示的名称。双击或按回车键显示后续名称。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>penstock::ExportBar</name>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>停止导出</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 rows</source>
        <translation>正在写入 %1：%2 / %3 行</translation>
    </message>
</context>
<context>
    <name>penstock::ExportDialog</name>
    <message>
        <source>Export the table</source>
        <translation>导出表</translation>
    </message>
    <message>
        <source>Write the answer to a file</source>
        <translation>将结果写入文件</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>not packed</source>
        <translation>不压缩</translation>
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
        <translation>压缩(&amp;P)</translation>
    </message>
    <message>
        <source>All rows of the answer, as they come, in constant memory. The file is there when the last row is in it, and not before.</source>
        <translation>结果的所有行，随到随写，占用的内存恒定。最后一行写入后文件才会出现，此前不会。</translation>
    </message>
    <message>
        <source>&amp;All, as they came: %1</source>
        <translation>全部，按到达的原样(&amp;A)：%1</translation>
    </message>
    <message>
        <source>&amp;All: %1</source>
        <translation>全部(&amp;A)：%1</translation>
    </message>
    <message>
        <source>As they are &amp;shown, sorted and filtered: %1</source>
        <translation>按显示的样子，已排序和筛选(&amp;S)：%1</translation>
    </message>
    <message>
        <source>The s&amp;election: %1</source>
        <comment>rows and cells</comment>
        <translation>所选内容(&amp;E)：%1</translation>
    </message>
    <message>
        <source>%1, %2 cells</source>
        <comment>number of rows, of cells</comment>
        <translation>%1，%2 个单元格</translation>
    </message>
    <message>
        <source>These are not all rows of the answer: some are missing, or still to come.</source>
        <translation>这些不是结果的所有行：有些缺失，或尚未到达。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) are left out</source>
        <translation>
            <numerusform>略去 %n 个隐藏的列</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No fo&amp;rmulas for spreadsheets</source>
        <translation>防止电子表格公式(&amp;R)</translation>
    </message>
    <message>
        <source>Texts that begin like a formula get an apostrophe in front.</source>
        <translation>在开头像公式的文本前加一个单引号。</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>&amp;NaN and infinity as text</source>
        <translation>NaN 和无穷大写为文本(&amp;N)</translation>
    </message>
    <message>
        <source>JSON has no word for them; else they become null.</source>
        <translation>JSON 没有表示它们的方式；否则写为 null。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>Separator of CSV</source>
        <translation>CSV 的分隔符</translation>
    </message>
    <message>
        <source>Comma between cells</source>
        <translation>单元格之间用逗号</translation>
    </message>
    <message>
        <source>Semicolon between cells</source>
        <translation>单元格之间用分号</translation>
    </message>
    <message>
        <source>Tab between cells</source>
        <translation>单元格之间用制表符</translation>
    </message>
    <message>
        <source>Windows &amp;line ends</source>
        <translation>Windows 换行(&amp;L)</translation>
    </message>
    <message>
        <source>CR LF, as RFC 4180 has it, and not LF alone</source>
        <translation>按 RFC 4180 用 CR LF，而非仅 LF</translation>
    </message>
</context>
<context>
    <name>penstock::ExportMenu</name>
    <message>
        <source>As &amp;CSV…</source>
        <translation>导出为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>导出为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>As JSON &amp;lines…</source>
        <translation>导出为 JSON 行(&amp;L)…</translation>
    </message>
    <message>
        <source>As line &amp;protocol…</source>
        <translation>导出为行协议(&amp;P)…</translation>
    </message>
    <message>
        <source>As &amp;Markdown…</source>
        <translation>导出为 Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>As &amp;HTML…</source>
        <translation>导出为 HTML(&amp;H)…</translation>
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
        <translation>JSON 行</translation>
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
        <translation>文本</translation>
    </message>
    <message>
        <source>line protocol</source>
        <translation>行协议</translation>
    </message>
    <message>
        <source>%1 files, also packed (%2)</source>
        <translation>%1 文件，包括压缩文件 (%2)</translation>
    </message>
</context>
<context>
    <name>penstock::ExportRun</name>
    <message>
        <source>No cell is selected; nothing was written.</source>
        <translation>没有选择单元格；未写入任何内容。</translation>
    </message>
    <message>
        <source>The types of the fields could not be asked for; they are those of the columns: %1</source>
        <translation>无法查询字段的类型；沿用列的类型：%1</translation>
    </message>
    <message>
        <source>The connection was closed: %1 was not written.</source>
        <translation>连接已关闭：%1 未写入。</translation>
    </message>
    <message>
        <source>Stopped: %1 was not written.</source>
        <translation>已停止：%1 未写入。</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>已将 %1 写入 %2。</translation>
    </message>
    <message>
        <source>%1 are left out, for line protocol cannot hold them: %2</source>
        <translation>略去了 %1，因为行协议无法保存：%2</translation>
    </message>
    <message>
        <source>They are not all: the answer is not complete.</source>
        <translation>并非全部：结果不完整。</translation>
    </message>
    <message>
        <source>Another file is still being written; nothing else was. Wait for it, or stop it.</source>
        <translation>另一个文件仍在写入；除此之外未写入任何内容。请等待其完成，或将其停止。</translation>
    </message>
    <message>
        <source>It was too late to stop: %1 has all rows already.</source>
        <translation>已来不及停止：%1 中已有所有行。</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are NaN or infinite, for which JSON has no word: they are null in the file.</source>
        <translation>
            <numerusform>%n 个数值为 NaN 或无穷大，JSON 无法表示：它们在文件中为 null。</numerusform>
        </translation>
    </message>
    <message>
        <source>The values are those of the server: staged changes are not among them.</source>
        <translation>这些值来自服务器：暂存的更改不包括在内。</translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>A table is being written to %1.</source>
        <translation>表正在写入 %1。</translation>
    </message>
    <message>
        <source>Stopped now, there is nothing of it; a file that was there before stays as it is.</source>
        <translation>现在停止则不会留下任何内容；原有的文件保持不变。</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>停止导出并退出</translation>
    </message>
    <message>
        <source>Another answer came before the filter was applied; nothing was written.</source>
        <translation>在应用筛选之前收到了另一个结果；未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>penstock::FieldEditDialog</name>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>%1; it stays what it is</source>
        <translation>%1（类型不变）</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>&amp;New value</source>
        <translation>新值(&amp;N)</translation>
    </message>
    <message>
        <source>What is wrong with the value</source>
        <translation>该值的问题</translation>
    </message>
    <message>
        <source>&amp;Stage the change</source>
        <translation>暂存更改(&amp;S)</translation>
    </message>
</context>
<context>
    <name>penstock::FieldText</name>
    <message>
        <source>A value of “%1” (%2) is needed: it cannot be taken away from a point by itself.</source>
        <translation>“%1” (%2) 需要一个值：无法单独从数据点中去除。</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”, which is of type %3.</source>
        <translation>“%1”不是“%2”的值，其类型为%3。</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>unsigned integer</source>
        <translation>无符号整数</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>float</source>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>A text cannot hold a NUL character.</source>
        <translation>文本不能包含 NUL 字符。</translation>
    </message>
</context>
<context>
    <name>penstock::FileEdit</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>penstock::FileFingerprint</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>无法读取文件“%1”：%2。</translation>
    </message>
    <message>
        <source>its size was %1 bytes and is %2</source>
        <translation>其大小原为 %1 字节，现为 %2</translation>
    </message>
    <message>
        <source>its content is another one</source>
        <translation>其内容不同</translation>
    </message>
    <message>
        <source>it was written at %1</source>
        <translation>它在 %1 被写入过</translation>
    </message>
    <message>
        <source>it was replaced, or its rights or links were changed, at %1, and it is too large to be compared as a whole</source>
        <translation>它在 %1 被替换，或其权限或链接被更改，且它过大，无法整体比较</translation>
    </message>
</context>
<context>
    <name>penstock::FileHeadJob</name>
    <message>
        <source>%1 is no UTF-8 text, so that it cannot be shown as it is. Convert it to UTF-8, or write it with: penstock-cli write %1</source>
        <translation>%1 不是 UTF-8 文本，因此无法原样显示。请转换为 UTF-8，或这样写入：penstock-cli write %1</translation>
    </message>
</context>
<context>
    <name>penstock::FileImport</name>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>The profile “%1” is for files with the columns %2; %3 has %4.</source>
        <translation>方案“%1”适用于列为 %2 的文件；%3 的列为 %4。</translation>
    </message>
</context>
<context>
    <name>penstock::FileIntake</name>
    <message>
        <source>Import CSV files</source>
        <translation>导入 CSV 文件</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.tab *.txt *.csv.gz *.csv.zst)</source>
        <translation>CSV 文件 (*.csv *.tsv *.tab *.txt *.csv.gz *.csv.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open line protocol</source>
        <translation>打开行协议</translation>
    </message>
    <message>
        <source>Line protocol (*.lp *.line *.txt *.lp.gz *.lp.zst *.line.gz *.line.zst)</source>
        <translation>行协议 (*.lp *.line *.txt *.lp.gz *.lp.zst *.line.gz *.line.zst)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of line protocol were not opened, since there are so many. Write them with penstock-cli write: %1</source>
        <translation>
            <numerusform>因数量过多，未打开 %n 个行协议文件。请用 penstock-cli write 写入：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 in a tab for lines</source>
        <translation>在行协议标签页中打开 %1</translation>
    </message>
    <message>
        <source>Nothing is written before you say so.</source>
        <translation>在您确认之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Open the pipeline %1</source>
        <translation>打开管道 %1</translation>
    </message>
    <message>
        <source>It does not start by itself.</source>
        <translation>它不会自动启动。</translation>
    </message>
    <message>
        <source>Keep the profile %1</source>
        <translation>保存方案 %1</translation>
    </message>
    <message>
        <source>The next file is looked at with it.</source>
        <translation>用它查看下一个文件。</translation>
    </message>
    <message>
        <source>Nothing will be imported.</source>
        <translation>不会导入任何内容。</translation>
    </message>
    <message>
        <source>Import %1 into %2</source>
        <translation>将 %1 导入到 %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %n CSV files into %1</source>
        <translation>
            <numerusform>将 %n 个 CSV 文件导入到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: opened in a tab for lines.</source>
        <translation>%1：已在行协议标签页中打开。</translation>
    </message>
    <message>
        <source>The profile %1 is kept, and offered.</source>
        <translation>方案 %1 会保存并供选用。</translation>
    </message>
    <message>
        <source>Columns and types are shown before anything is written.</source>
        <translation>写入之前会先显示列和类型。</translation>
    </message>
    <message>
        <source>Open %1 in a tab for queries</source>
        <translation>在查询标签页中打开 %1</translation>
    </message>
    <message>
        <source>Nothing runs before you say so.</source>
        <translation>在您确认之前不会运行任何内容。</translation>
    </message>
    <message>
        <source>%1: opened in a tab for queries.</source>
        <translation>%1：已在查询标签页中打开。</translation>
    </message>
    <message>
        <source>Import connections from %1</source>
        <translation>从 %1 导入连接</translation>
    </message>
    <message>
        <source>You choose which of them, and see what of them is not taken.</source>
        <translation>可以选择导入哪些，并查看其中哪些内容不会导入。</translation>
    </message>
    <message>
        <source>Files of connections are opened one after the other. Not opened yet: %1</source>
        <translation>连接文件逐个打开。尚未打开：%1</translation>
    </message>
</context>
<context>
    <name>penstock::FileLock</name>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>无法使用 %1：%2</translation>
    </message>
    <message>
        <source>Another run holds %1.</source>
        <translation>另一个运行正占用 %1。</translation>
    </message>
</context>
<context>
    <name>penstock::FileName</name>
    <message>
        <source>A name is needed.</source>
        <translation>需要名称。</translation>
    </message>
    <message>
        <source>A name cannot hold line breaks or other control characters.</source>
        <translation>名称不能包含换行或其他控制字符。</translation>
    </message>
    <message>
        <source>A name cannot hold %1.</source>
        <translation>名称不能包含 %1。</translation>
    </message>
    <message>
        <source>The name holds half a character.</source>
        <translation>名称包含不完整的字符。</translation>
    </message>
    <message>
        <source>A name that begins with a dot is hidden.</source>
        <translation>以点开头的名称会被隐藏。</translation>
    </message>
    <message>
        <source>A name cannot begin or end with a space, nor end with a dot.</source>
        <translation>名称不能以空格开头或结尾，也不能以点结尾。</translation>
    </message>
    <message>
        <source>“%1” is the name of a device on Windows.</source>
        <translation>“%1”在 Windows 上是设备名。</translation>
    </message>
    <message>
        <source>The name is too long: %1 bytes at most.</source>
        <translation>名称过长：最多 %1 字节。</translation>
    </message>
</context>
<context>
    <name>penstock::FilePage</name>
    <message>
        <source>C&amp;hoose another file…</source>
        <translation>选择其他文件(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>方案(&amp;P)…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前若干行</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>无法导入此文件</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <translation>%1 · 正在读取…</translation>
    </message>
    <message>
        <source>Answer the question above to go on.</source>
        <translation>请先回答上面的问题再继续。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n column(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>The file names its columns, but it has no rows.</source>
        <translation>文件给出了列名，但没有数据行。</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>导入 CSV 文件</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.tab *.txt *.csv.gz *.csv.zst);;All files (*)</source>
        <translation>CSV 文件 (*.csv *.tsv *.tab *.txt *.csv.gz *.csv.zst);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>penstock::FilterRow</name>
    <message>
        <source>Filters of the columns</source>
        <translation>各列的筛选</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>%1 的筛选</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Part of the text, or = != &lt; &gt; &lt;= &gt;= a value, a..b, /expression/, null, !null</source>
        <translation>部分文本，或 = != &lt; &gt; &lt;= &gt;= 加值、a..b、/表达式/、null、!null</translation>
    </message>
    <message>
        <source>filtered by %1</source>
        <comment>names of columns</comment>
        <translation>按 %1 筛选</translation>
    </message>
    <message>
        <source>%1 (texts, letter by letter)</source>
        <comment>name of a column</comment>
        <translation>%1（文本，逐字符）</translation>
    </message>
</context>
<context>
    <name>penstock::FindBar</name>
    <message>
        <source>Find in the cells</source>
        <translation>在单元格中查找</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>from the other end</source>
        <translation>已从另一端继续</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 个单元格</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 个单元格</translation>
    </message>
</context>
<context>
    <name>penstock::FirstLogin</name>
    <message>
        <source>The connection was removed meanwhile, or leads elsewhere, so the token is not kept. Copy it.</source>
        <translation>该连接在此期间已被删除或指向别处，因此不保留令牌。请复制。</translation>
    </message>
</context>
<context>
    <name>penstock::FirstLoginDialogs</name>
    <message>
        <source>No keyring answers, so this connection knows the token until Penstock ends only. Copy it.</source>
        <translation>没有密钥环响应，此连接只在 Penstock 结束前记得该令牌。请复制。</translation>
    </message>
</context>
<context>
    <name>penstock::Flavour</name>
    <message>
        <source>Unknown server</source>
        <translation>未知服务器</translation>
    </message>
</context>
<context>
    <name>penstock::FlowGate</name>
    <message numerus="yes">
        <source>The server has taken nothing for %n second(s), so writing was given up. Last problem: %1</source>
        <translation>
            <numerusform>服务器已有 %n 秒未接受任何内容，因此放弃写入。最后的问题：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::FolderWatch</name>
    <message>
        <source>%1 was imported and stays where it is: the folder %2 cannot be made.</source>
        <translation>%1 已导入，但仍留在原处：无法创建文件夹 %2。</translation>
    </message>
    <message>
        <source>%1 was imported and stays where it is: it cannot be moved to %2: %3.</source>
        <translation>%1 已导入，但仍留在原处：无法移到 %2：%3。</translation>
    </message>
    <message>
        <source>%1 is no folder that can be read.</source>
        <translation>%1 不是可读取的文件夹。</translation>
    </message>
    <message>
        <source>Imported files cannot be moved to %1: it holds the watched folder.</source>
        <translation>已导入的文件无法移到 %1：它包含被监视的文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 is there again.</source>
        <translation>文件夹 %1 恢复可用。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read; it is waited for.</source>
        <translation>无法读取文件夹 %1；正在等待它恢复。</translation>
    </message>
    <message>
        <source>%1 has changed while it was imported; it is imported again.</source>
        <translation>%1 在导入期间已更改；将再次导入。</translation>
    </message>
    <message>
        <source>%1 is tried again when the watch is started again, or it changes.</source>
        <translation>重新开始监视时，或 %1 更改时，会再次尝试。</translation>
    </message>
    <message>
        <source>%1 stays where it is, and is tried again when it changes.</source>
        <translation>%1 仍留在原处，更改时会再次尝试。</translation>
    </message>
    <message>
        <source>%1 is moved to %2.</source>
        <translation>%1 已移到 %2。</translation>
    </message>
</context>
<context>
    <name>penstock::FoldingBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What there is no room for here</source>
        <translation>此处放不下的内容</translation>
    </message>
</context>
<context>
    <name>penstock::ForeignFile</name>
    <message>
        <source>There is no connection to an InfluxDB in it. Penstock reads the influx CLI&apos;s configs, influxctl&apos;s config.toml, .env and token files of influxdb3, Telegraf&apos;s outputs (.conf), and Grafana&apos;s data sources (.yaml, .json).</source>
        <translation>其中没有 InfluxDB 的连接。Penstock 可读取 influx CLI 的 configs、influxctl 的 config.toml、influxdb3 的 .env 和令牌文件、Telegraf 的输出 (.conf)，以及 Grafana 的数据源 (.yaml、.json)。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large for a file of connections.</source>
        <translation>%1 太大，不像是连接的文件。</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>The file says that the server&apos;s certificate is not to be checked: so it will be here.</source>
        <translation>文件中写明不检查服务器证书：这里也将如此。</translation>
    </message>
    <message>
        <source>The header %1 may hold a secret and is not taken.</source>
        <translation>标头 %1 可能含有机密，不会导入。</translation>
    </message>
    <message>
        <source>The file does not say where the server is.</source>
        <translation>文件没有写明服务器的位置。</translation>
    </message>
    <message>
        <source>Where the server is, is filled in when the program runs: %1.</source>
        <translation>服务器的位置在程序运行时才填入：%1。</translation>
    </message>
    <message>
        <source>%1 is filled in when the program runs, and not known here: %2.</source>
        <translation>%1在程序运行时才填入，这里无从得知：%2。</translation>
    </message>
    <message>
        <source>The password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>%1 is not in the file: type it in the connection.</source>
        <translation>%1不在文件中：请在连接中输入。</translation>
    </message>
    <message>
        <source>Its certificates stand in Grafana itself and are not taken: choose their files in the connection.</source>
        <translation>其证书保存在 Grafana 中，不会导入：请在连接中选择证书文件。</translation>
    </message>
    <message>
        <source>The file does not say where the server is: the usual place on this machine is taken.</source>
        <translation>文件没有写明服务器的位置：采用本机的通常位置。</translation>
    </message>
    <message>
        <source>there is more than one value on the line.</source>
        <translation>该行有多个值。</translation>
    </message>
    <message>
        <source>a name is expected.</source>
        <translation>此处应为名称。</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>the table&apos;s name does not end.</source>
        <translation>表名没有结束。</translation>
    </message>
    <message>
        <source>the table is something else above.</source>
        <translation>该表在上文中是别的内容。</translation>
    </message>
    <message>
        <source>a &quot;=&quot; is expected.</source>
        <translation>此处应为“=”。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message>
        <source>the list does not end.</source>
        <translation>列表没有结束。</translation>
    </message>
    <message>
        <source>the table does not end.</source>
        <translation>表没有结束。</translation>
    </message>
    <message>
        <source>the text does not end.</source>
        <translation>文本没有结束。</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; is no sign of TOML.</source>
        <translation>“\%1”不是 TOML 的字符。</translation>
    </message>
    <message>
        <source>this is not where the lines above let it be.</source>
        <translation>上面的行不允许它出现在此处。</translation>
    </message>
    <message>
        <source>a tabulator cannot indent.</source>
        <translation>不能用制表符缩进。</translation>
    </message>
    <message>
        <source>a name and a colon are expected.</source>
        <translation>此处应为名称和冒号。</translation>
    </message>
    <message>
        <source>a text over several lines is not read.</source>
        <translation>不读取跨多行的文本。</translation>
    </message>
    <message>
        <source>a block&apos;s own indentation is not read.</source>
        <translation>不读取块自身的缩进。</translation>
    </message>
    <message>
        <source>the block&apos;s lines are not indented alike.</source>
        <translation>该块各行的缩进不一致。</translation>
    </message>
    <message>
        <source>only a short list in one line is read here.</source>
        <translation>此处只读取单行的短列表。</translation>
    </message>
    <message>
        <source>an escape that Penstock does not read.</source>
        <translation>Penstock 不读取的转义。</translation>
    </message>
    <message>
        <source>there is a value that Penstock does not read here.</source>
        <translation>此处有 Penstock 不读取的值。</translation>
    </message>
</context>
<context>
    <name>penstock::FurtherAsker</name>
    <message>
        <source>The connection that this chart is of is gone: nothing was asked for.</source>
        <translation>此图表所属的连接已不存在：未查询任何内容。</translation>
    </message>
    <message>
        <source>%1 is of another connection than this chart, which is of %2: nothing was asked for.</source>
        <translation>%1 属于另一个连接，而此图表属于 %2：未查询任何内容。</translation>
    </message>
    <message>
        <source>%1 is of the database %2, and this chart is of %3: nothing was asked for.</source>
        <translation>%1 属于数据库 %2，而此图表属于 %3：未查询任何内容。</translation>
    </message>
    <message>
        <source>Only measurements and fields have series: nothing was asked for.</source>
        <translation>只有测量和字段才有序列：未查询任何内容。</translation>
    </message>
    <message>
        <source>Asking for %1 in the span in view.</source>
        <translation>正在查询当前视图区间内的 %1。</translation>
    </message>
    <message>
        <source>There are no numbers of %1 in this span.</source>
        <translation>此区间内没有 %1 的数值。</translation>
    </message>
    <message numerus="yes">
        <source>%n series of %1 were put into the chart: %2</source>
        <translation>
            <numerusform>已将 %1 的 %n 个序列添加到图表：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them: the limit of %1 rows has ended the statement, and there are more.</source>
        <translation>并非全部：语句因达到 %1 行的限制而结束，后面还有更多行。</translation>
    </message>
    <message>
        <source>The series that were asked for have not been put into the chart.</source>
        <translation>所请求的序列未放入图表。</translation>
    </message>
    <message>
        <source>Choose a connection first: nothing was asked for.</source>
        <translation>请先选择连接：未获取任何内容。</translation>
    </message>
    <message>
        <source>Asking for %1 in the tab&apos;s range of time.</source>
        <translation>正在按标签页的时间范围获取 %1。</translation>
    </message>
</context>
<context>
    <name>penstock::FurtherSeries</name>
    <message>
        <source>There is not enough memory for these series. Look at a shorter span.</source>
        <translation>内存不足，无法容纳这些序列。请查看更短的区间。</translation>
    </message>
</context>
<context>
    <name>penstock::GiveUpQuestion</name>
    <message>
        <source>Give up what waits</source>
        <translation>放弃等待中的行</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of %2 wait to be sent now.</source>
        <translation>
            <numerusform>%2 中有 %1 行正在等待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>a new file of rejected rows, which the run names then</source>
        <translation>新的拒绝记录文件（届时显示文件名）</translation>
    </message>
    <message>
        <source>They are not written: they go to %1, with the reason, and the run goes on with what comes after them. What is on its way to the server stays on its way.</source>
        <translation>这些行不会写入，而会连同原因存入%1；运行将继续处理后面的行。已在发往服务器途中的行不受影响。</translation>
    </message>
    <message numerus="yes">
        <source>Give up %1 row(s)</source>
        <translation>
            <numerusform>放弃 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
</context>
<context>
    <name>penstock::GrantsEdit</name>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>What the token may use</source>
        <translation>令牌可以使用的内容</translation>
    </message>
</context>
<context>
    <name>penstock::GridHeader</name>
    <message>
        <source>Columns of the result</source>
        <translation>结果的列</translation>
    </message>
</context>
<context>
    <name>penstock::GridView</name>
    <message>
        <source>no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>column</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation>已降序排序</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>已升序排序</translation>
    </message>
</context>
<context>
    <name>penstock::GuideBrowser</name>
    <message>
        <source>Text of the guide</source>
        <translation>指南正文</translation>
    </message>
</context>
<context>
    <name>penstock::GuideContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>指南目录</translation>
    </message>
</context>
<context>
    <name>penstock::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 个小节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation>%1 – 指南</translation>
    </message>
</context>
<context>
    <name>penstock::GzipInflater</name>
    <message>
        <source>The compressed answer is damaged and cannot be unpacked.</source>
        <translation>压缩的响应已损坏，无法解压。</translation>
    </message>
    <message>
        <source>The compressed answer stops in the middle.</source>
        <translation>压缩的响应中途中断。</translation>
    </message>
</context>
<context>
    <name>penstock::HeaderOption</name>
    <message>
        <source>%1: write a header like &quot;Name: value&quot;.</source>
        <translation>%1：请求头请写成 &quot;Name: value&quot;。</translation>
    </message>
    <message>
        <source>--header: %1</source>
        <translation>--header：%1</translation>
    </message>
    <message>
        <source>--header: %1, line %2</source>
        <translation>--header：%1，第 %2 行</translation>
    </message>
</context>
<context>
    <name>penstock::HeaderRows</name>
    <message>
        <source>Line %1 holds units (%2); they are kept as notes.</source>
        <translation>第 %1 行是单位 (%2)；作为备注保留。</translation>
    </message>
    <message>
        <source>Date and time of day have one name in the header (line %1).</source>
        <translation>日期和时刻在标题行（第 %1 行）中共用一个名称。</translation>
    </message>
    <message>
        <source>The header on line %1 has %2 names, the rows have %3 cells.</source>
        <translation>第 %1 行的标题行有 %2 个名称，数据行有 %3 个单元格。</translation>
    </message>
    <message>
        <source>No row names the columns; they are called column1, column2 and so on.</source>
        <translation>没有给出列名的行；列名为 column1、column2 等。</translation>
    </message>
    <message>
        <source>Line %1 says how the values were taken (%2); it is kept as a note.</source>
        <translation>第 %1 行说明值的取得方式 (%2)；作为备注保留。</translation>
    </message>
    <message>
        <source>The comment on line %1 names the columns.</source>
        <translation>第 %1 行的注释给出列名。</translation>
    </message>
    <message>
        <source>Line %1 is a rule and is left out.</source>
        <translation>第 %1 行是分隔线，予以略去。</translation>
    </message>
    <message>
        <source>Line %1 names the columns; what stands above (%2) is taken for a title.</source>
        <translation>第 %1 行给出列名；其上方的内容 (%2) 视为标题。</translation>
    </message>
    <message>
        <source>The lines %1 to %2 name the columns together: &quot;%3&quot; above &quot;%4&quot;.</source>
        <translation>第 %1 至 %2 行共同给出列名：“%3”在“%4”之上。</translation>
    </message>
</context>
<context>
    <name>penstock::HeatPainter</name>
    <message>
        <source>Values</source>
        <translation>值的个数</translation>
    </message>
</context>
<context>
    <name>penstock::HeatReading</name>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>values</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::HelpCommand</name>
    <message>
        <source>Says what a command takes; without one, which commands there are.</source>
        <translation>说明某个命令的用法；未指定时列出所有命令。</translation>
    </message>
    <message>
        <source>The command.</source>
        <translation>命令。</translation>
    </message>
    <message>
        <source>text, the default; or all commands as one document: markdown, or man, the sections that the manual page has of it.</source>
        <translation>text（默认）；或将所有命令输出为一个文档：markdown，或 man（手册页中的相应章节）。</translation>
    </message>
    <message>
        <source>Name one command.</source>
        <translation>请指定一个命令。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>--format must be text, markdown or man.</source>
        <translation>--format 必须是 text、markdown 或 man。</translation>
    </message>
    <message>
        <source>A document is of all commands: leave out %1.</source>
        <translation>文档涵盖所有命令：请去掉 %1。</translation>
    </message>
</context>
<context>
    <name>penstock::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>在历史记录中查找</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>仅加星标的</translation>
    </message>
    <message>
        <source>Queries that were run</source>
        <translation>运行过的查询</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>尚未运行任何查询</translation>
    </message>
    <message>
        <source>Each query that you run is kept here, without passwords.</source>
        <translation>您运行的每个查询都会保存在此处，不含密码。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No query of the history is like that.</source>
        <translation>历史记录中没有这样的查询。</translation>
    </message>
    <message>
        <source>&amp;Open in a new tab</source>
        <translation>在新标签页中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>加星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove &amp;all without a star</source>
        <translation>移除所有未加星标的(&amp;A)</translation>
    </message>
</context>
<context>
    <name>penstock::HistoryModel</name>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
</context>
<context>
    <name>penstock::HttpAnswer</name>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1服务器消息：%2</translation>
    </message>
    <message>
        <source>%1 speaks TLS only: write the address with https:// in the connection&apos;s settings.</source>
        <translation>%1 只支持 TLS：请在连接设置中将地址写成 https:// 开头。</translation>
    </message>
    <message>
        <source>Say in the connection&apos;s settings which organization is meant; on the command line by --org.</source>
        <translation>请在连接设置中指定组织；命令行中用 --org。</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for.</source>
        <translation>%1 没有所请求的内容。</translation>
    </message>
    <message>
        <source>%1 has nothing at %2. Check the address, and the path in it if there is a proxy in between.</source>
        <translation>%1 在 %2 处没有内容。请检查地址；若中间有代理，请检查其中的路径。</translation>
    </message>
    <message>
        <source>%1 refused the data because there is too much of it at once. Use smaller batches.</source>
        <translation>%1 拒绝了数据，因为一次的数据量过大。请使用更小的批次。</translation>
    </message>
    <message>
        <source>%1 asks to send less often.</source>
        <translation>%1 要求降低发送频率。</translation>
    </message>
    <message>
        <source>%1 is too busy at the moment.</source>
        <translation>%1 目前过于繁忙。</translation>
    </message>
    <message>
        <source>The proxy at %1 does not reach the database server behind it. Check that it runs.</source>
        <translation>%1 处的代理无法到达其后的数据库服务器。请检查该服务器是否在运行。</translation>
    </message>
    <message>
        <source>%1 sends on to another address (%2). Put that address into the connection&apos;s settings if it is right; the login is not sent there by itself.</source>
        <translation>%1 重定向到另一个地址 (%2)。若该地址正确，请填入连接设置；登录信息不会自动发往那里。</translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation>%1 拒绝了此操作。</translation>
    </message>
    <message>
        <source>%1 failed with HTTP status %2.</source>
        <translation>%1 失败，HTTP 状态为 %2。</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>一个网页</translation>
    </message>
    <message>
        <source>a web page, “%1”</source>
        <translation>一个网页“%1”</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password, or a token; it does not say which. InfluxDB 3 refuses like this, and takes tokens. Give the login in the connection&apos;s settings.</source>
        <translation>%1 要求用户名和密码，或令牌，但没有说明是哪种。InfluxDB 3 会这样拒绝，并接受令牌。请在连接设置中填写登录信息。</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password, or a token. Give them in the connection&apos;s settings.</source>
        <translation>%1 要求用户名和密码，或令牌。请在连接设置中填写。</translation>
    </message>
    <message>
        <source>%1 asks for a token. Give one in the connection&apos;s settings.</source>
        <translation>%1 要求令牌。请在连接设置中填写。</translation>
    </message>
    <message>
        <source>%1 did not accept the user name “%2” with this password. InfluxDB 2.x asks for a token: choose the login by token in the connection&apos;s settings.</source>
        <translation>%1 不接受用户名“%2”的此密码。InfluxDB 2.x 要求令牌：请在连接设置中选择用令牌登录。</translation>
    </message>
    <message>
        <source>%1 did not accept the login of “%2”. InfluxDB 3.x asks for a token: choose the login by token in the connection&apos;s settings.</source>
        <translation>%1 不接受“%2”的登录。InfluxDB 3.x 要求令牌：请在连接设置中选择用令牌登录。</translation>
    </message>
    <message>
        <source>%1 did not accept the user name “%2” with this password, and gives no reason. If it is InfluxDB 3, which refuses like this, choose the login by token in the connection&apos;s settings; else correct them there.</source>
        <translation>%1 不接受用户名“%2”的此密码，且未说明原因。若它是 InfluxDB 3（它会这样拒绝），请在连接设置中选择用令牌登录；否则请在那里更正。</translation>
    </message>
    <message>
        <source>%1 did not accept the user name “%2” with this password. Correct them in the connection&apos;s settings.</source>
        <translation>%1 不接受用户名“%2”的此密码。请在连接设置中更正。</translation>
    </message>
    <message>
        <source>%1 takes no logins by shared secret: only InfluxDB 1.x does. Choose the login by token in the connection&apos;s settings.</source>
        <translation>%1 不接受共享密钥登录：只有 InfluxDB 1.x 接受。请在连接设置中选择用令牌登录。</translation>
    </message>
    <message>
        <source>%1 takes no logins by shared secret. Set shared-secret in the [http] section of its configuration, or log in with a password.</source>
        <translation>%1 不接受共享密钥登录。请在其配置的 [http] 部分设置 shared-secret，或用密码登录。</translation>
    </message>
    <message>
        <source>%1 has another shared secret than this connection. Correct it in the connection&apos;s settings.</source>
        <translation>%1 的共享密钥与此连接的不同。请在连接设置中更正。</translation>
    </message>
    <message>
        <source>%1 has no user “%2”. Correct the name in the connection&apos;s settings.</source>
        <translation>%1 没有用户“%2”。请在连接设置中更正名称。</translation>
    </message>
    <message>
        <source>%1 says that the login has expired, although it was made just now. Compare its clock with this computer&apos;s.</source>
        <translation>%1 称登录已过期，尽管它是刚刚生成的。请比对它与此计算机的时钟。</translation>
    </message>
    <message>
        <source>%1 did not accept the login of “%2” by shared secret. Correct it in the connection&apos;s settings.</source>
        <translation>%1 不接受“%2”用共享密钥登录。请在连接设置中更正。</translation>
    </message>
    <message>
        <source>%1 takes no such tokens: InfluxDB 1.x needs shared-secret in the [http] section of its configuration for that. Log in with a password, or have it set.</source>
        <translation>%1 不接受此类令牌：InfluxDB 1.x 需要在其配置的 [http] 部分设置 shared-secret。请用密码登录，或请人设置。</translation>
    </message>
    <message>
        <source>%1 says that this token has expired. Give a fresh one in the connection&apos;s settings.</source>
        <translation>%1 称此令牌已过期。请在连接设置中填写新的令牌。</translation>
    </message>
    <message>
        <source>%1 did not accept this token. It may be mistyped, expired or deleted. Give another one in the connection&apos;s settings.</source>
        <translation>%1 不接受此令牌。它可能有误、已过期或已删除。请在连接设置中填写其他令牌。</translation>
    </message>
    <message>
        <source>%1 does not allow this without a login.</source>
        <translation>%1 不允许未登录时执行此操作。</translation>
    </message>
    <message>
        <source>%1 does not allow this with this token.</source>
        <translation>%1 不允许此令牌执行此操作。</translation>
    </message>
    <message>
        <source>%1 does not allow this to the user “%2”.</source>
        <translation>%1 不允许用户“%2”执行此操作。</translation>
    </message>
</context>
<context>
    <name>penstock::HttpCall</name>
    <message>
        <source>The answer to %1 is longer than %2 MiB.</source>
        <translation>对 %1 的响应超过 %2 MiB。</translation>
    </message>
</context>
<context>
    <name>penstock::HttpConnection</name>
    <message>
        <source>The connection to %1 was closed here before the answer was complete.</source>
        <translation>与 %1 的连接在响应完成前已在此处关闭。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes of the request had been sent.</source>
        <translation>请求的 %2 字节中已发送 %1 字节。</translation>
    </message>
    <message>
        <source>Connecting to %1 took longer than %2 s. Check host, port and firewall.</source>
        <translation>连接 %1 超过 %2 s。请检查主机、端口和防火墙。</translation>
    </message>
    <message>
        <source>Connecting to %1 through a proxy took longer than %2 s. Check host, port, proxy and firewall.</source>
        <translation>通过代理连接 %1 超过 %2 s。请检查主机、端口、代理和防火墙。</translation>
    </message>
    <message>
        <source>Setting up the encryption with %1 took longer than %2 s. Check that it speaks https on this port.</source>
        <translation>与 %1 建立加密超过 %2 s。请检查它在此端口上是否支持 https。</translation>
    </message>
    <message>
        <source>%1 took no byte of the request for %2 s.</source>
        <translation>%1 在 %2 s 内没有接收请求的任何字节。</translation>
    </message>
    <message>
        <source>%1 did not answer for %2 s. Give it more time in the connection&apos;s settings, or ask for less.</source>
        <translation>%1 在 %2 s 内没有响应。请在连接设置中延长时间，或减少请求的内容。</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of its answer for %2 s.</source>
        <translation>%1 在响应中途停顿了 %2 s。</translation>
    </message>
</context>
<context>
    <name>penstock::HttpExchange</name>
    <message numerus="yes">
        <source>%1 sends the request on from one address to the next, more than %n time(s). Check the address in the connection&apos;s settings.</source>
        <translation>
            <numerusform>%1 将请求从一个地址重定向到下一个地址，超过 %n 次。请检查连接设置中的地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was given up before it was sent on.</source>
        <translation>请求在转发前已被放弃。</translation>
    </message>
    <message>
        <source>The exchange with %1 took longer than %2 s in all. Give it more time in the connection&apos;s settings, or ask for less.</source>
        <translation>与 %1 的通信总共超过 %2 s。请在连接设置中延长时间，或减少请求的内容。</translation>
    </message>
</context>
<context>
    <name>penstock::HttpParser</name>
    <message>
        <source>The connection was closed before an answer came.</source>
        <translation>连接在收到响应前已关闭。</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer&apos;s header.</source>
        <translation>连接在接收响应头时关闭。</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer: %1 of %2 bytes came.</source>
        <translation>连接在接收响应时关闭：%2 字节中收到 %1 字节。</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer, after %1 bytes.</source>
        <translation>连接在接收响应时关闭，已收到 %1 字节。</translation>
    </message>
    <message>
        <source>The answer&apos;s header is longer than %1 bytes.</source>
        <translation>响应头超过 %1 字节。</translation>
    </message>
    <message>
        <source>The answer&apos;s header holds a character that HTTP does not allow.</source>
        <translation>响应头含有 HTTP 不允许的字符。</translation>
    </message>
    <message>
        <source>The answer is not HTTP/1.1. Check the port, and whether the address must start with https.</source>
        <translation>响应不是 HTTP/1.1。请检查端口，以及地址是否必须以 https 开头。</translation>
    </message>
    <message>
        <source>The answer&apos;s header has a line that is not a field.</source>
        <translation>响应头中有一行不是头字段。</translation>
    </message>
    <message>
        <source>The server wants to speak another protocol than HTTP/1.1.</source>
        <translation>服务器要使用 HTTP/1.1 以外的协议。</translation>
    </message>
    <message>
        <source>The answer&apos;s Content-Length is not a number.</source>
        <translation>响应的 Content-Length 不是数字。</translation>
    </message>
    <message>
        <source>The answer has two different values of Content-Length.</source>
        <translation>响应有两个不同的 Content-Length 值。</translation>
    </message>
    <message>
        <source>The answer has a transfer coding that is not known: %1</source>
        <translation>响应使用未知的传输编码：%1</translation>
    </message>
    <message>
        <source>A chunk of the answer is longer than it says.</source>
        <translation>响应的一个分块比它声明的长。</translation>
    </message>
    <message>
        <source>A chunk of the answer does not say how long it is.</source>
        <translation>响应的一个分块没有说明长度。</translation>
    </message>
</context>
<context>
    <name>penstock::HttpPool</name>
    <message>
        <source>The request to %1 was given up before it was sent.</source>
        <translation>对 %1 的请求在发送前已被放弃。</translation>
    </message>
</context>
<context>
    <name>penstock::HttpRequest</name>
    <message>
        <source>The header %1 cannot be set by hand: it says how a request is sent. Take it out of the connection&apos;s settings.</source>
        <translation>请求头 %1 不能手动设置：它决定请求的发送方式。请从连接设置中去掉。</translation>
    </message>
    <message>
        <source>A header or address for %1 holds a line break or another character that HTTP does not allow. Check the connection&apos;s settings.</source>
        <translation>发往 %1 的请求头或地址含有换行或其他 HTTP 不允许的字符。请检查连接设置。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportCheckJob</name>
    <message numerus="yes">
        <source>The measurement has %n row(s) in this span already.</source>
        <translation>
            <numerusform>该测量在此区间内已有 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The measurement has %n row(s) in this span already; those with the same series and time are overwritten.</source>
        <translation>
            <numerusform>该测量在此区间内已有 %n 行；序列和时间相同的行会被覆盖。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many rows the measurement has in this span is not known: %1</source>
        <translation>不清楚该测量在此区间内有多少行：%1</translation>
    </message>
</context>
<context>
    <name>penstock::ImportChecks</name>
    <message>
        <source>%1 To write it as there, and refuse rows that do not fit: %2.</source>
        <translation>%1若要按服务器上的类型写入并拒绝不符的行：%2。</translation>
    </message>
    <message>
        <source>%1 To write it as there: %2.</source>
        <translation>%1若要按服务器上的类型写入：%2。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; tells them apart and becomes a tag.</source>
        <translation>列“%1”能区分它们，作为标签。</translation>
    </message>
    <message>
        <source>A tag with a number tells them apart (--on-duplicate sequence).</source>
        <translation>用带编号的标签区分 (--on-duplicate sequence)。</translation>
    </message>
    <message>
        <source>No column tells them apart.</source>
        <translation>没有列能区分它们。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; tells them apart: --tag %1.</source>
        <translation>列“%1”能区分它们：--tag %1。</translation>
    </message>
    <message>
        <source>Say what becomes of rows that share series and time: --on-duplicate sequence, ns, first or last.</source>
        <translation>请指定如何处理序列和时间相同的行：--on-duplicate sequence、ns、first 或 last。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportCommand</name>
    <message>
        <source>The folder %1 holds no file that could be CSV (%2, also packed as .gz or .zst). Name the files, or say --recursive for those in its sub-folders.</source>
        <translation>文件夹 %1 中没有可能是 CSV 的文件（%2，包括 .gz 或 .zst 压缩文件）。请指定文件，或用 --recursive 包括其子文件夹中的文件。</translation>
    </message>
    <message>
        <source>checking  %1 %  %2 rows</source>
        <translation>正在检查  %1%  %2 行</translation>
    </message>
    <message>
        <source>checking  %1 rows</source>
        <translation>正在检查  %1 行</translation>
    </message>
    <message>
        <source>Nothing was written. Say what is meant by the options above, or take the likeliest by --yes.</source>
        <translation>未写入任何内容。请用上述选项指定，或用 --yes 采用最可能的读法。</translation>
    </message>
    <message>
        <source>Imports CSV files. Delimiter, types and times are found by themselves; options overrule them.</source>
        <translation>导入 CSV 文件。分隔符、类型和时间会自动检测；选项优先于检测结果。</translation>
    </message>
    <message>
        <source>CSV files; - is standard input.</source>
        <translation>CSV 文件；- 为标准输入。</translation>
    </message>
    <message>
        <source>--resume needs a file; what comes from a pipe is gone.</source>
        <translation>--resume 需要文件；来自管道的内容已不存在。</translation>
    </message>
    <message>
        <source>What comes from a pipe has no name to call the measurement by: say --measurement NAME.</source>
        <translation>来自管道的内容没有可用作测量名的名称：请指定 --measurement NAME。</translation>
    </message>
    <message numerus="yes">
        <source>%1: Nothing was written, because %n thing(s) can be read in several ways. Say which one is meant by the option above, or take the likeliest by --yes.</source>
        <translation>
            <numerusform>%1：未写入任何内容，因为有 %n 处存在多种读法。请用上述选项指定，或用 --yes 采用最可能的读法。</numerusform>
        </translation>
    </message>
    <message>
        <source>--confirm goes with --undo.</source>
        <translation>--confirm 须与 --undo 一起使用。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Say --yes to delete it.</source>
        <translation>未删除任何内容。如需删除，请加上 --yes。</translation>
    </message>
    <message>
        <source>Deletion of what the import has written</source>
        <translation>删除此次导入写入的内容</translation>
    </message>
    <message>
        <source>--undo goes without --dry-run and without files: it only says what it would delete, unless --yes is given.</source>
        <translation>--undo 不能与 --dry-run 或文件一起使用：除非给出 --yes，它只说明将删除的内容。</translation>
    </message>
    <message>
        <source>No zone: UTC is assumed (--time-zone NAME says another).</source>
        <translation>没有时区：按 UTC 处理（--time-zone NAME 指定其他时区）。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportConnectionsDialog</name>
    <message>
        <source>not in the file</source>
        <translation>不在文件中</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, password %2</source>
        <translation>%1，密码：%2</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>令牌：%1</translation>
    </message>
    <message>
        <source>Import connections from %1</source>
        <translation>从 %1 导入连接</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>文件中的连接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>Everything of this connection is taken.</source>
        <translation>此连接的全部内容都会导入。</translation>
    </message>
    <message>
        <source>None; plant 3/line 2 lies in plant 3</source>
        <translation>无；例如 plant 3/line 2（plant 3 下的 line 2）</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>无法导入</translation>
    </message>
    <message>
        <source>You have this server already: &quot;%1&quot;.</source>
        <translation>您已有此服务器：“%1”。</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Passwords and tokens go into the keyring, and into no file.</source>
        <translation>密码和令牌存入密钥环，不存入任何文件。</translation>
    </message>
    <message>
        <source>Into &amp;group</source>
        <translation>放入分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
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
            <numerusform>约 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>the measurements that the column “%1” names</source>
        <translation>列“%1”所指定的测量</translation>
    </message>
    <message>
        <source>the measurements that the file names</source>
        <translation>文件所指定的测量</translation>
    </message>
    <message>
        <source>the file&apos;s own measurement %1</source>
        <translation>文件自身的测量 %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Writes %1 of %2 to %3 in %4.</source>
        <translation>将 %2 的 %1写入 %4 的 %3。</translation>
    </message>
    <message>
        <source>Writes %1 of %2 to measurement %3 on %4.</source>
        <translation>将 %2 的 %1写入 %4 上的测量 %3。</translation>
    </message>
    <message>
        <source>Writes %1 of %2 to measurement %3 in %4 on %5.</source>
        <translation>将 %2 的 %1写入 %5 上 %4 的测量 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s)</source>
        <translation>
            <numerusform>%1 / %2 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 row(s), %2 cannot be written.</source>
        <translation>
            <numerusform>前 %1 行中有 %2 行无法写入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ImportJournal</name>
    <message>
        <source>How far the import has come cannot be kept: the folder %1 cannot be made.</source>
        <translation>无法记录导入的进度：无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Another import of &quot;%1&quot; to the same place is under way, or what one wrote is being deleted. Wait until that has ended.</source>
        <translation>另一次将“%1”导入同一处的导入正在进行，或其写入的内容正在被删除。请等待其结束。</translation>
    </message>
    <message>
        <source>An earlier import of this file stopped after row %1; this one begins anew.</source>
        <translation>此文件的上一次导入在第 %1 行之后停止；本次从头开始。</translation>
    </message>
    <message>
        <source>No earlier import of this file to this place is known: it begins with the first row.</source>
        <translation>没有将此文件导入此处的上一次导入的记录：从第一行开始。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has changed since its import stopped after row %2: %3. Which of its rows are stored cannot be told any more. Import it anew: points of the same series and time are replaced.</source>
        <translation>文件“%1”自其导入在第 %2 行之后停止以来已更改：%3。已无法判断哪些行已存储。请重新导入：序列和时间相同的数据点会被替换。</translation>
    </message>
    <message>
        <source>The import of &quot;%1&quot; that stopped after row %2 read the file in another way: its columns, types, times or structure were others. Go on with the same choices, or import it anew.</source>
        <translation>“%1”在第 %2 行之后停止的那次导入以不同的方式读取文件：列、类型、时间或结构不同。请用相同的选项继续，或重新导入。</translation>
    </message>
    <message>
        <source>The file was imported to its end before, at %1; nothing was sent.</source>
        <translation>该文件此前已于 %1 完整导入；未发送任何内容。</translation>
    </message>
    <message>
        <source>It goes on after row %1, where an earlier import stopped; rows that were on their way then are sent again.</source>
        <translation>从上一次导入停止处（第 %1 行之后）继续；当时在途的行会再次发送。</translation>
    </message>
    <message>
        <source>What an earlier import of this file wrote was being deleted, and that has not come to its end. This one begins with the first row; what it does not write again of that stays on the server.</source>
        <translation>此文件先前导入写入的内容正在被删除，但没有完成。本次导入从第一行开始；其中不会重新写入的内容将留在服务器上。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportOptions</name>
    <message>
        <source>--on-duplicate tag goes not with --no-preflight: the column is found by reading the file.</source>
        <translation>--on-duplicate tag 不能与 --no-preflight 一起使用：该列要通过读取文件来确定。</translation>
    </message>
    <message>
        <source>--on-duplicate %1: it must be tag, %2.</source>
        <translation>--on-duplicate %1：必须是 tag、%2。</translation>
    </message>
    <message>
        <source>Measurement; the file&apos;s name if not given.</source>
        <translation>测量；不指定则用文件名。</translation>
    </message>
    <message>
        <source>What can be read in several ways: ask (end with code 2) or guess.</source>
        <translation>存在多种读法时：ask（以代码 2 结束）或 guess。</translation>
    </message>
    <message>
        <source>As --on-ambiguous guess.</source>
        <translation>同 --on-ambiguous guess。</translation>
    </message>
    <message>
        <source>Of rows that share series and time: sequence (a tag with a number tells them apart), tag (the column that tells them apart becomes a tag), ns (the later ones by a nanosecond each), first, or last.</source>
        <translation>序列和时间相同的行：sequence（用带编号的标签区分）、tag（将能区分它们的列设为标签）、ns（后面的行各推迟一纳秒）、first 或 last。</translation>
    </message>
    <message>
        <source>Do not read the whole file before anything is written.</source>
        <translation>写入之前不读取整个文件。</translation>
    </message>
    <message>
        <source>--on-ambiguous must be ask or guess.</source>
        <translation>--on-ambiguous 必须是 ask 或 guess。</translation>
    </message>
    <message>
        <source>The profile&apos;s &quot;%1&quot; is no option of an import, or has a value where it needs none, or none where it needs one.</source>
        <translation>方案的“%1”不是导入的选项，或者不该有值却有值，或者该有值却没有值。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportPlan</name>
    <message>
        <source>None of the columns is the time. Choose the column that holds it.</source>
        <translation>没有列是时间。请选择存放时间的列。</translation>
    </message>
    <message>
        <source>Say which one: --time COLUMN, of %1; and how it is written, unless that is found by itself: --time-format FORMAT.</source>
        <translation>请指定：--time COLUMN，可选 %1；若写法不能自动检测，还需：--time-format FORMAT。</translation>
    </message>
    <message>
        <source>The columns &quot;%1&quot; and &quot;%2&quot; are both the time. Keep one of them.</source>
        <translation>列“%1”和“%2”都是时间。请只保留一个。</translation>
    </message>
    <message>
        <source>Say which one: --time %1 or --time %2.</source>
        <translation>请指定：--time %1 或 --time %2。</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; of the column &quot;%2&quot; is not known. Choose another one.</source>
        <translation>列“%2”的时区“%1”未知。请选择其他时区。</translation>
    </message>
    <message>
        <source>It could be: %1.</source>
        <translation>可能是：%1。</translation>
    </message>
    <message>
        <source>Say it: --time-zone NAME.</source>
        <translation>请指定：--time-zone NAME。</translation>
    </message>
    <message>
        <source>Column %1 has no name. Give it one, or leave the column out.</source>
        <translation>第 %1 列没有名称。请给出名称，或略去该列。</translation>
    </message>
    <message>
        <source>Column %1 is called &quot;time&quot;, which is reserved for the timestamp. Rename it.</source>
        <translation>第 %1 列名为“time”，该名称保留给时间戳。请重命名。</translation>
    </message>
    <message>
        <source>Say its name: --rename time=NAME.</source>
        <translation>请指定其名称：--rename time=NAME。</translation>
    </message>
    <message>
        <source>The columns %1 and %2 are both called &quot;%3&quot;. Rename one of them.</source>
        <translation>第 %1 列和第 %2 列都名为“%3”。请重命名其中一个。</translation>
    </message>
    <message>
        <source>Say another name for one: --rename COLUMN=NAME; or leave it out: --ignore COLUMN.</source>
        <translation>请为其中一个指定其他名称：--rename COLUMN=NAME；或略去：--ignore COLUMN。</translation>
    </message>
    <message>
        <source>Say another name: --rename COLUMN=NAME, or --measurement NAME.</source>
        <translation>请指定其他名称：--rename COLUMN=NAME，或 --measurement NAME。</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>未选择文件。</translation>
    </message>
    <message>
        <source>The comma cannot be both the delimiter and the decimal mark. Choose another delimiter.</source>
        <translation>逗号不能同时作为分隔符和小数点。请选择其他分隔符。</translation>
    </message>
    <message>
        <source>Say it: --delimiter CHARACTER.</source>
        <translation>请指定：--delimiter CHARACTER。</translation>
    </message>
    <message>
        <source>None of the columns is a field. A point needs at least one.</source>
        <translation>没有列是字段。数据点至少需要一个字段。</translation>
    </message>
    <message>
        <source>Say which one: --field COLUMN:TYPE, of %1.</source>
        <translation>请指定：--field COLUMN:TYPE，可选 %1。</translation>
    </message>
    <message>
        <source>%1 columns name the measurement. Keep one of them.</source>
        <translation>有 %1 列指定测量。请只保留一个。</translation>
    </message>
    <message>
        <source>Say which one: --measurement-column COLUMN.</source>
        <translation>请指定：--measurement-column COLUMN。</translation>
    </message>
    <message>
        <source>The file says itself what its measurements are: no column can name them.</source>
        <translation>文件自身说明了其测量：不能由列指定。</translation>
    </message>
    <message>
        <source>Leave out --measurement-column.</source>
        <translation>请去掉 --measurement-column。</translation>
    </message>
    <message>
        <source>The measurement has no name. Give it one.</source>
        <translation>测量没有名称。请给出名称。</translation>
    </message>
    <message>
        <source>Say it: --measurement NAME.</source>
        <translation>请指定：--measurement NAME。</translation>
    </message>
    <message>
        <source>This server keeps rows of the same series and time side by side: the last one cannot replace the others. Keep the first one, or tell them apart by a tag.</source>
        <translation>此服务器会将序列和时间相同的行并存：最后一行无法替换其他行。请保留第一行，或用标签区分。</translation>
    </message>
    <message>
        <source>Say which: --on-duplicate first, or --on-duplicate tag.</source>
        <translation>请指定：--on-duplicate first，或 --on-duplicate tag。</translation>
    </message>
    <message>
        <source>No database is chosen.</source>
        <translation>未选择数据库。</translation>
    </message>
    <message>
        <source>Say it: --database NAME.</source>
        <translation>请指定：--database NAME。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportProfile</name>
    <message>
        <source>&quot;%1&quot; must be a text or a list of texts.</source>
        <translation>“%1”必须是文本或文本列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true, or not be there.</source>
        <translation>“%1”必须是 true，或不出现。</translation>
    </message>
    <message>
        <source>It is no JSON: %1 at byte %2.</source>
        <translation>不是 JSON：字节 %2 处 %1。</translation>
    </message>
    <message>
        <source>It is no import profile: &quot;format&quot; must be &quot;%1&quot;.</source>
        <translation>不是导入方案：&quot;format&quot; 必须是“%1”。</translation>
    </message>
    <message>
        <source>It is an import profile of version %1; this program reads version %2.</source>
        <translation>这是版本 %1 的导入方案；本程序读取版本 %2。</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; in an import profile.</source>
        <translation>导入方案中没有键“%1”。</translation>
    </message>
    <message>
        <source>&quot;options&quot; must be an object.</source>
        <translation>&quot;options&quot; 必须是对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option of an import, or has a value where it needs none, or none where it needs one.</source>
        <translation>“%1”不是导入的选项，或者不该有值却有值，或者该有值却没有值。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportProfileFolder</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile: it must have 1 to %2 characters, no &quot;/&quot;, and no dot or blank at its ends.</source>
        <translation>“%1”不能作为方案的名称：名称须有 1 至 %2 个字符，不含“/”，首尾不能是点或空白。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; cannot be used. %2</source>
        <translation>无法使用方案“%1”。%2</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <translation>已有方案“%1”。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; cannot be renamed: %2.</source>
        <translation>无法重命名方案“%1”：%2。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; cannot be removed: %2.</source>
        <translation>无法移除方案“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportProfilesModel</name>
    <message>
        <source>%1 · for files like this</source>
        <translation>%1 · 适用于此类文件</translation>
    </message>
    <message>
        <source>For any file</source>
        <translation>适用于任何文件</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列：%1</translation>
    </message>
</context>
<context>
    <name>penstock::ImportQueueModel</name>
    <message>
        <source>Waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Imported in part</source>
        <translation>部分导入</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>已接受 %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>已拒绝 %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>未知 %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>未发送 %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) imported</source>
        <translation>
            <numerusform>已导入 %1 / %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed or in part</source>
        <translation>
            <numerusform>%n 个失败或部分导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped or left out</source>
        <translation>
            <numerusform>%n 个已停止或跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ImportRecord</name>
    <message>
        <source>%1 is no journal of an import.</source>
        <translation>%1 不是导入日志。</translation>
    </message>
    <message>
        <source>%1 is no journal of a run.</source>
        <translation>%1 不是运行日志。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportUndo</name>
    <message>
        <source>The import of %1 was written to %2, and the connection is to %3.</source>
        <translation>%1 的导入写入的是 %2，而当前连接的是 %3。</translation>
    </message>
    <message>
        <source>The import of %1 was undone before.</source>
        <translation>%1 的导入此前已撤销。</translation>
    </message>
    <message>
        <source>What was imported cannot be taken away again: this kind of server deletes no rows. InfluxDB 1.x and 2.x do; 3.x can only drop the whole table.</source>
        <translation>已导入的内容无法取回：此类服务器不能删除行。InfluxDB 1.x 和 2.x 可以；3.x 只能删除整个表。</translation>
    </message>
    <message>
        <source>The import of %1 wrote nothing.</source>
        <translation>%1 的导入没有写入任何内容。</translation>
    </message>
    <message>
        <source>The import of %1 wrote more series than are remembered, in measurements that the file names: which ones is not known, and nothing is deleted. Their times are from %2 to %3.</source>
        <translation>%1 的导入写入的序列多于所能记录的数量，且测量由文件指定：不清楚是哪些序列，因此不删除任何内容。其时间从 %2 到 %3。</translation>
    </message>
    <message>
        <source>The import still runs. Stop it first, or wait for its end.</source>
        <translation>导入仍在运行。请先停止，或等待其结束。</translation>
    </message>
    <message>
        <source>The import of %1 wrote %2 rows to %3 in %4, with times from %5 to %6.</source>
        <translation>%1 的导入向 %4 的 %3 写入了 %2 行，时间从 %5 到 %6。</translation>
    </message>
    <message>
        <source>All series of %1 are deleted within that span, also those that others wrote.</source>
        <translation>该区间内 %1 的所有序列都会被删除，包括他人写入的。</translation>
    </message>
    <message numerus="yes">
        <source>%n series are deleted within that span.</source>
        <translation>
            <numerusform>该区间内的 %n 个序列会被删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has %1 values there now. Whatever others wrote to the same series within the span goes with them; a value that the import replaced does not come back.</source>
        <translation>服务器上现有 %1 个值。他人在此区间内写入相同序列的内容也会一并删除；被导入替换的值不会恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n series of others have the same tags and more: they are deleted too.</source>
        <translation>
            <numerusform>有 %n 个他人的序列带有相同的标签及其他标签：它们也会被删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>InfluxDB 1.x deletes in all retention policies of the database.</source>
        <translation>InfluxDB 1.x 会在数据库的所有保留策略中删除。</translation>
    </message>
    <message>
        <source>The import did not come to its end: rows that were on their way when it was broken off may be outside that span.</source>
        <translation>导入没有进行到底：中断时在途的行可能在该区间之外。</translation>
    </message>
    <message>
        <source>The file is being imported again. Stop that first, or wait for its end.</source>
        <translation>该文件正在再次导入。请先停止，或等待其结束。</translation>
    </message>
    <message>
        <source>The server was asked to delete, and still has %1 values there.</source>
        <translation>已请求服务器删除，但那里仍有 %1 个值。</translation>
    </message>
    <message>
        <source>All is deleted. That cannot be noted: %1</source>
        <translation>已全部删除，但无法记录：%1</translation>
    </message>
    <message>
        <source>Meanwhile the file was imported again, or that was undone: nothing was deleted. Begin anew to see what would be.</source>
        <translation>在此期间该文件又被导入，或导入已被撤销：未删除任何内容。请重新开始以查看将涉及的内容。</translation>
    </message>
    <message>
        <source>Nothing was deleted: that it has begun cannot be noted. %1</source>
        <translation>没有删除任何内容：无法记录其已开始。%1</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已被停止。</translation>
    </message>
    <message>
        <source>That cannot be noted: %1</source>
        <translation>无法记录：%1</translation>
    </message>
    <message>
        <source>How much of it was deleted is not known; undo the import again to delete what is left.</source>
        <translation>删除了多少无法得知；请再次撤销该导入，以删除剩余内容。</translation>
    </message>
    <message>
        <source>All deletions were done, and it is not known to be all gone; undo the import again to look.</source>
        <translation>所有删除均已执行，但无法得知是否已全部清除；请再次撤销该导入以查看。</translation>
    </message>
    <message>
        <source>%1 of %2 deletions were done. What is left is still on the server; undo the import again to delete it.</source>
        <translation>已完成 %2 次删除中的 %1 次。其余内容仍在服务器上；请再次撤销该导入以将其删除。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportWizard</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>下一个文件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Closing does not stop it: it goes on in the sink monitor.</source>
        <translation>关闭窗口不会停止导入：它会在写入监视器中继续。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait(s).</source>
        <translation>
            <numerusform>%n 个文件等待中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3)</source>
        <translation>导入 %1（第 %2 个，共 %3 个）</translation>
    </message>
    <message>
        <source>Leave this file o&amp;ut</source>
        <translation>跳过此文件(&amp;U)</translation>
    </message>
    <message>
        <source>What the import wrote is being deleted. Closing does not stop that.</source>
        <translation>正在删除此次导入写入的内容。关闭窗口不会停止删除。</translation>
    </message>
</context>
<context>
    <name>penstock::ImportableFiles</name>
    <message numerus="yes">
        <source>%n file(s) with refused rows of earlier imports are left out, such as %1.</source>
        <translation>
            <numerusform>已略去 %n 个含先前导入被拒行的文件，例如 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::IncompleteMark</name>
    <message>
        <source>These are the first; all of them go into the file.</source>
        <translation>这些是前若干行；全部行会写入文件。</translation>
    </message>
    <message>
        <source>The rest was to go into a file, which was not written.</source>
        <translation>其余的行本应写入文件，但文件未写成。</translation>
    </message>
    <message>
        <source>The statement was stopped before its last row.</source>
        <translation>语句在最后一行之前被停止。</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>结果在结束之前中断。</translation>
    </message>
    <message>
        <source>The server marked rows as missing.</source>
        <translation>服务器标记有行缺失。</translation>
    </message>
    <message>
        <source>Rows are missing</source>
        <translation>缺少部分行</translation>
    </message>
    <message>
        <source>Not all rows: %1</source>
        <translation>结果不完整：%1</translation>
    </message>
</context>
<context>
    <name>penstock::InfluxQlAnswer</name>
    <message>
        <source>The server marked this answer as partial: rows may be missing. Ask for it in chunks to get all rows.</source>
        <translation>服务器将此结果标记为不完整：可能缺少部分行。请分块查询以获得所有行。</translation>
    </message>
</context>
<context>
    <name>penstock::InfluxQlJsonDecoder</name>
    <message>
        <source>The answer is not one of InfluxDB 1.x: it has neither results nor an error. Check the address of the connection.</source>
        <translation>响应不是 InfluxDB 1.x 的响应：既没有结果也没有错误。请检查连接的地址。</translation>
    </message>
    <message>
        <source>The answer has a series of more than %1 columns, at byte %2.</source>
        <translation>响应中有一个超过 %1 列的序列，位于字节 %2。</translation>
    </message>
    <message>
        <source>The answer has a series that is not built as InfluxDB 1.x does it, at byte %1.</source>
        <translation>响应中有一个序列的结构不符合 InfluxDB 1.x，位于字节 %1。</translation>
    </message>
    <message>
        <source>Rows are missing: the server cannot write infinite values as JSON. It said: %1</source>
        <translation>缺少部分行：服务器无法将无穷大的值写成 JSON。服务器消息：%1</translation>
    </message>
    <message>
        <source>The server sent text instead of rows: %1</source>
        <translation>服务器发送的是文本而不是行：%1</translation>
    </message>
    <message numerus="yes">
        <source>The server sends its answer in one piece of more than %n MiB, which is not read; the rows so far are kept. Ask for less at a time: a shorter span, fewer measurements, smaller chunks, or a LIMIT.</source>
        <translation>
            <numerusform>服务器将结果作为超过 %n MiB 的一整块发送，不予读取；已收到的行予以保留。请减少每次查询的内容：缩短区间、减少测量、缩小分块或使用 LIMIT。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.</source>
        <translation>响应在 %1 字节后中断。缺少部分行，请重新运行查询。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was empty.</source>
        <translation>服务器的响应为空。</translation>
    </message>
</context>
<context>
    <name>penstock::InfluxSink</name>
    <message>
        <source>No database to write to is named. Choose one.</source>
        <translation>没有指定要写入的数据库。请选择一个。</translation>
    </message>
    <message>
        <source>This server does not take compressed data. Write without gzip.</source>
        <translation>此服务器不接受压缩数据。请不用 gzip 写入。</translation>
    </message>
    <message>
        <source>there is no rule that makes points of messages</source>
        <translation>没有将消息转换为数据点的规则</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were left out: NaN and infinity cannot be stored.</source>
        <translation>
            <numerusform>略去了 %n 个字段：NaN 和无穷大无法存储。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody takes the batches of &quot;%1&quot;.</source>
        <translation>没有程序接收“%1”的批次。</translation>
    </message>
</context>
<context>
    <name>penstock::InfluxdProbe</name>
    <message>
        <source>, and </source>
        <comment>between two reasons</comment>
        <translation>，且 </translation>
    </message>
    <message>
        <source>%1 is InfluxDB %2</source>
        <translation>%1 是 InfluxDB %2</translation>
    </message>
    <message>
        <source>%1 does not say that it is InfluxDB</source>
        <translation>%1 没有表明自己是 InfluxDB</translation>
    </message>
    <message>
        <source>The local server needs InfluxDB 1.x, 2.x or 3 Core, but %1. Install one of them (on Debian and Ubuntu the package influxdb), or choose the path of its program in the preferences.</source>
        <translation>本地服务器需要 InfluxDB 1.x、2.x 或 3 Core，但%1。请安装其中之一（Debian 和 Ubuntu 上为软件包 influxdb），或在首选项中选择其程序的路径。</translation>
    </message>
    <message>
        <source>There is no program %1. Choose the path of influxd or influxdb3 in the preferences, or leave it empty to have it found.</source>
        <translation>没有程序 %1。请在首选项中选择 influxd 或 influxdb3 的路径，或留空以自动查找。</translation>
    </message>
    <message>
        <source>InfluxDB (influxd or influxdb3) is not installed. On Debian and Ubuntu the package influxdb provides it: sudo apt install influxdb. The system&apos;s own copy is not needed and can be switched off: sudo systemctl disable --now influxdb. Or choose the path of the program in the preferences.</source>
        <translation>未安装 InfluxDB（influxd 或 influxdb3）。在 Debian 和 Ubuntu 上由软件包 influxdb 提供：sudo apt install influxdb。不需要系统自己的实例，可将其关闭：sudo systemctl disable --now influxdb。或在首选项中选择程序的路径。</translation>
    </message>
    <message>
        <source>%1 is %2, and the local server holds data of %3</source>
        <translation>%1 是 %2，而本地服务器保存的是 %3 的数据</translation>
    </message>
    <message>
        <source>%1 is InfluxDB 3 Enterprise, which does not run without a licence</source>
        <translation>%1 是 InfluxDB 3 Enterprise，没有许可证无法运行</translation>
    </message>
</context>
<context>
    <name>penstock::InfluxdProcess</name>
    <message>
        <source>Another server has its folder already.</source>
        <translation>另一台服务器已占用其文件夹。</translation>
    </message>
    <message>
        <source>It ended by itself or by a signal.</source>
        <translation>它自行结束或被信号终止。</translation>
    </message>
    <message>
        <source>It was ended by a signal.</source>
        <translation>它被信号终止。</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>它以退出代码 %1 结束。</translation>
    </message>
</context>
<context>
    <name>penstock::InputSpool</name>
    <message>
        <source>%1: it cannot be kept: %2.</source>
        <translation>%1：无法暂存：%2。</translation>
    </message>
    <message>
        <source>%1: it cannot be read: %2.</source>
        <translation>%1：无法读取：%2。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>%1: it cannot be kept in %2: %3. Make room there, or set TMPDIR to another folder.</source>
        <translation>%1：无法暂存到 %2：%3。请在那里腾出空间，或将 TMPDIR 设为其他文件夹。</translation>
    </message>
</context>
<context>
    <name>penstock::Inquiry</name>
    <message>
        <source>The server knows this token, but it is switched off (inactive). Switch it on again, or give another one in the connection&apos;s settings.</source>
        <translation>服务器认识此令牌，但它已停用 (inactive)。请重新启用它，或在连接设置中填写其他令牌。</translation>
    </message>
    <message>
        <source>There is no organization “%1”, or the login may not see it. It sees: %2.</source>
        <translation>没有组织“%1”，或此登录无权查看。可见的有：%2。</translation>
    </message>
    <message>
        <source>This InfluxDB 2.x is not set up yet: it has no user, no organization and no token. Set it up in the administration of this connection or by “penstock-cli admin set-up”; or elsewhere, then give the token in the connection&apos;s settings.</source>
        <translation>此 InfluxDB 2.x 尚未初始设置：没有用户、组织和令牌。请在此连接的“管理”中进行初始设置，或用“penstock-cli admin set-up”；也可在别处设置，然后在连接设置中填写令牌。</translation>
    </message>
</context>
<context>
    <name>penstock::IntakeNotices</name>
    <message>
        <source>The profile “%1” is kept. The next file is looked at with it.</source>
        <translation>方案“%1”已保存。下一个文件将用它查看。</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>%1 is still being imported. The sink monitor shows it.</source>
        <translation>%1 仍在导入。可在写入监视器中查看。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the queue were not imported.</source>
        <translation>
            <numerusform>队列中有 %n 个文件未导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with the queue</source>
        <translation>继续处理队列(&amp;G)</translation>
    </message>
</context>
<context>
    <name>penstock::JsonMessageReader</name>
    <message>
        <source>there is no list &quot;%1&quot; in it</source>
        <translation>其中没有列表“%1”</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is there twice</source>
        <translation>名称“%1”出现了两次</translation>
    </message>
    <message>
        <source>the list has no element</source>
        <translation>列表没有元素</translation>
    </message>
    <message>
        <source>the value is not JSON: %1</source>
        <translation>值不是 JSON：%1</translation>
    </message>
    <message>
        <source>the value has more than %1 maps or lists in each other</source>
        <translation>值中的映射或列表嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>something follows the end of the JSON</source>
        <translation>JSON 结束之后还有内容</translation>
    </message>
</context>
<context>
    <name>penstock::JsonParser</name>
    <message>
        <source>The server&apos;s answer is broken at byte %1: %2. Run the query again; if that does not help, check what stands between here and the server.</source>
        <translation>服务器的响应在字节 %1 处损坏：%2。请重新运行查询；若无效，请检查此处与服务器之间的设备。</translation>
    </message>
</context>
<context>
    <name>penstock::JsonRowsDecoder</name>
    <message>
        <source>The server&apos;s answer is broken at byte %1: a row was expected.</source>
        <translation>服务器的响应在字节 %1 处损坏：此处应为一行。</translation>
    </message>
    <message>
        <source>The answer is not one of InfluxDB 3: it has no rows and no error. Check the address of the connection.</source>
        <translation>响应不是 InfluxDB 3 的响应：没有行也没有错误。请检查连接的地址。</translation>
    </message>
    <message numerus="yes">
        <source>The answer has a value of more than %n MiB, at byte %1, which is not read; the rows so far are kept.</source>
        <translation>
            <numerusform>响应中有一个超过 %n MiB 的值，位于字节 %1，不予读取；已收到的行予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sent no rows. It says: %1</source>
        <translation>服务器没有发送行。服务器消息：%1</translation>
    </message>
    <message>
        <source>The server&apos;s answer was empty.</source>
        <translation>服务器的响应为空。</translation>
    </message>
    <message>
        <source>The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.</source>
        <translation>响应在 %1 字节后中断。缺少部分行，请重新运行查询。</translation>
    </message>
    <message>
        <source>Rows without any value: %1. InfluxDB leaves out empty cells, and so it did not name the columns of these rows.</source>
        <translation>没有任何值的行：%1。InfluxDB 会略去空单元格，因此没有给出这些行的列名。</translation>
    </message>
    <message>
        <source>The answer has more than %1 columns, or their names are too long, at byte %2.</source>
        <translation>响应超过 %1 列，或列名过长，位于字节 %2。</translation>
    </message>
    <message>
        <source>The column “%1” holds times, but for the row at byte %2.</source>
        <translation>列“%1”存放时间，但字节 %2 处的行不是。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) shown as NaN may be infinite as well: InfluxDB 3 writes NaN, +Inf and -Inf alike in JSON. Its raw answer in csv tells them apart.</source>
        <translation>
            <numerusform>显示为 NaN 的 %n 个值也可能是无穷大：InfluxDB 3 在 JSON 中以相同方式表示 NaN、+Inf 和 -Inf。其 csv 原始响应可加以区分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::KafkaConfig</name>
    <message>
        <source>No Kafka broker is named.</source>
        <translation>没有指定 Kafka broker。</translation>
    </message>
    <message>
        <source>No Kafka topic is named.</source>
        <translation>没有指定 Kafka 主题。</translation>
    </message>
    <message>
        <source>No Kafka group is named: readers of the same group share the messages.</source>
        <translation>没有指定 Kafka 消费者组：同组的读取方分担消息。</translation>
    </message>
    <message>
        <source>A user of Kafka needs a mechanism to log in by.</source>
        <translation>Kafka 用户需要登录机制。</translation>
    </message>
    <message>
        <source>To log in to Kafka a user and a password are needed.</source>
        <translation>登录 Kafka 需要用户和密码。</translation>
    </message>
    <message>
        <source>Certificates are for TLS, which is off.</source>
        <translation>证书用于 TLS，而 TLS 已关闭。</translation>
    </message>
    <message>
        <source>A certificate of this client and its key go together.</source>
        <translation>此客户端的证书及其密钥必须同时给出。</translation>
    </message>
    <message>
        <source>%1 is not there, or cannot be read.</source>
        <translation>%1 不存在，或无法读取。</translation>
    </message>
    <message>
        <source>The time to finish a partition must be less than the time after which it is lost.</source>
        <translation>处理完分区的时限必须小于失去该分区的时限。</translation>
    </message>
    <message>
        <source>Kafka does not take a setting: %1.</source>
        <translation>Kafka 不接受某项设置：%1。</translation>
    </message>
</context>
<context>
    <name>penstock::KafkaConsumer</name>
    <message>
        <source>%1: this reader stood still for too long, and its partitions went to others.</source>
        <translation>%1：此读取方停顿过久，其分区已移交他方。</translation>
    </message>
    <message>
        <source>The broker had deleted offsets %1 to %2 of %3/%4 before they were read.</source>
        <translation>broker 在读取之前已删除 %3/%4 的偏移量 %1 至 %2。</translation>
    </message>
    <message>
        <source>This reader has left its Kafka group.</source>
        <translation>此读取方已离开其 Kafka 消费者组。</translation>
    </message>
</context>
<context>
    <name>penstock::KafkaError</name>
    <message>
        <source>The certificate of the Kafka broker (%1) is not trusted: the authority that signed it is not the one that was given. Name its file as &quot;ca&quot;.</source>
        <translation>Kafka broker (%1) 的证书不受信任：签发它的颁发机构不是所给出的那个。请用 &quot;ca&quot; 指定其文件。</translation>
    </message>
    <message>
        <source>The Kafka broker (%1) does not take this client&apos;s certificate, or wants one.</source>
        <translation>Kafka broker (%1) 不接受此客户端的证书，或要求证书。</translation>
    </message>
    <message>
        <source>A secure connection to the Kafka broker (%1) did not come about.</source>
        <translation>未能与 Kafka broker (%1) 建立安全连接。</translation>
    </message>
    <message>
        <source>The Kafka broker (%1) refuses the login. Check user, password and mechanism.</source>
        <translation>Kafka broker (%1) 拒绝登录。请检查用户、密码和机制。</translation>
    </message>
    <message>
        <source>This user may not read as the Kafka group &quot;%1&quot;.</source>
        <translation>此用户不能以 Kafka 消费者组“%1”读取。</translation>
    </message>
    <message>
        <source>This user may not read the Kafka topic &quot;%1&quot;.</source>
        <translation>此用户不能读取 Kafka 主题“%1”。</translation>
    </message>
    <message>
        <source>There is no Kafka topic &quot;%1&quot;.</source>
        <translation>没有 Kafka 主题“%1”。</translation>
    </message>
    <message>
        <source>The Kafka broker (%1) does not answer.</source>
        <translation>Kafka broker (%1) 没有响应。</translation>
    </message>
    <message>
        <source>The Kafka broker (%1) closes the connection. It may want TLS or a login, or take none.</source>
        <translation>Kafka broker (%1) 关闭了连接。它可能要求 TLS 或登录，或者不接受这些。</translation>
    </message>
    <message>
        <source>The Kafka broker (%1) cannot be reached.</source>
        <translation>无法到达 Kafka broker (%1)。</translation>
    </message>
    <message>
        <source>Kafka does not take a setting of &quot;%1&quot;: %2.</source>
        <translation>Kafka 不接受“%1”的某项设置：%2。</translation>
    </message>
    <message>
        <source>Kafka reports a fault (%1): %2.</source>
        <translation>Kafka 报告故障 (%1)：%2。</translation>
    </message>
</context>
<context>
    <name>penstock::KafkaSource</name>
    <message>
        <source>the message has no value (a tombstone)</source>
        <translation>消息没有值（墓碑消息）</translation>
    </message>
    <message>
        <source>This Penstock was built without Kafka.</source>
        <translation>此 Penstock 构建时未包含 Kafka。</translation>
    </message>
</context>
<context>
    <name>penstock::KafkaStart</name>
    <message>
        <source>The Kafka group &quot;%1&quot; has committed nothing of %2/%3, so there is nowhere to go on from. Say where to begin.</source>
        <translation>Kafka 消费者组“%1”没有提交过 %2/%3 的任何内容，因此没有可继续的位置。请指定起始位置。</translation>
    </message>
    <message>
        <source>The group has committed offset %1 of %2/%3, which ends before that: it was made anew, and is read from its beginning.</source>
        <translation>消费者组已提交 %2/%3 的偏移量 %1，而该分区在此之前就结束了：它是重新创建的，将从头读取。</translation>
    </message>
</context>
<context>
    <name>penstock::KeptRun</name>
    <message>
        <source>%1 is no run that this version can read.</source>
        <translation>%1 不是此版本可读取的运行。</translation>
    </message>
    <message>
        <source>Penstock ended while this was written. It can go on after row %1, up to where it is known what became of each row.</source>
        <translation>Penstock 在写入期间结束。可从第 %1 行之后继续，到此为止每一行的结果都是已知的。</translation>
    </message>
    <message>
        <source>Penstock ended while this was written. The figures are those that were kept last.</source>
        <translation>Penstock 在写入期间结束。数字为最后保存的数值。</translation>
    </message>
    <message>
        <source>Penstock ended while this was written. The figures are those that were kept last; it can go on after the last row of which it is known what became of it.</source>
        <translation>Penstock 在写入期间结束。数字为最后保存的数值；可从已知结果的最后一行之后继续。</translation>
    </message>
    <message>
        <source>How far it has come is kept in %1.</source>
        <translation>进度记录在 %1 中。</translation>
    </message>
    <message>
        <source>Rows that were refused are in %1.</source>
        <translation>被拒绝的行在 %1 中。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) waited on disk in %1, and are sent when the pipeline runs again.</source>
        <translation>
            <numerusform>有 %n 行在 %1 中暂存于磁盘等待，管道再次运行时会发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 at offset %3</source>
        <comment>a topic&apos;s partition</comment>
        <translation>%1/%2，偏移量 %3</translation>
    </message>
    <message>
        <source>The next reader goes on where this one has committed: %1.</source>
        <translation>下一个读取方从此读取方已提交的位置继续：%1。</translation>
    </message>
</context>
<context>
    <name>penstock::KeyChoices</name>
    <message>
        <source>The keys are not kept. %1</source>
        <translation>快捷键设置未能保存。%1</translation>
    </message>
</context>
<context>
    <name>penstock::KeyRows</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>To the next part: text, answer, docks</source>
        <translation>到下一部分：文本、结果、停靠面板</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>到上一部分</translation>
    </message>
    <message>
        <source>To tab %1</source>
        <translation>到标签页 %1</translation>
    </message>
    <message>
        <source>To the next tab</source>
        <translation>到下一个标签页</translation>
    </message>
    <message>
        <source>To the tab before</source>
        <translation>到上一个标签页</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>资源浏览器</translation>
    </message>
    <message>
        <source>List again what is there</source>
        <translation>刷新列表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>连同标题复制</translation>
    </message>
    <message>
        <source>Query text</source>
        <translation>查询文本</translation>
    </message>
    <message>
        <source>Offer what can be written here</source>
        <translation>提示此处可输入的内容</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>Indent the lines</source>
        <translation>增加行的缩进</translation>
    </message>
    <message>
        <source>Indent the lines less</source>
        <translation>减少行的缩进</translation>
    </message>
    <message>
        <source>%1 types a character.</source>
        <translation>%1 用于输入字符。</translation>
    </message>
    <message>
        <source>%1 belongs to texts, lists and tables.</source>
        <translation>%1 用于文本、列表和表格的操作。</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation>%1 用于打开菜单“%2”。</translation>
    </message>
    <message>
        <source>Edit the value of a point</source>
        <translation>编辑数据点的值</translation>
    </message>
    <message>
        <source>Delete the selected points</source>
        <translation>删除所选数据点</translation>
    </message>
    <message>
        <source>Add to the selection: keys go on without losing it, Shift and Space take in more</source>
        <translation>添加到选择：用按键移动时不丢失选择，Shift 和空格可加入更多</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>penstock::KeychainSecretStore</name>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>密钥环没有及时响应。</translation>
    </message>
</context>
<context>
    <name>penstock::KeyringSecrets</name>
    <message>
        <source>The keyring has no secret for this pipeline called &quot;%1&quot;: give the password once more, in its form.</source>
        <translation>密钥环中没有此管道的名为“%1”的机密：请在其表单中重新给出密码。</translation>
    </message>
</context>
<context>
    <name>penstock::KnownPipeline</name>
    <message>
        <source>This pipeline runs already.</source>
        <translation>此管道已在运行。</translation>
    </message>
</context>
<context>
    <name>penstock::LaneActions</name>
    <message>
        <source>&amp;Hold the chosen lane</source>
        <translation>挂起所选通道(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Let %1 go on</source>
        <translation>让 %1 继续(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hold %1</source>
        <translation>挂起 %1(&amp;H)</translation>
    </message>
    <message>
        <source>Let all of %1 &amp;go on</source>
        <translation>让 %1 全部继续(&amp;G)</translation>
    </message>
    <message>
        <source>Hold &amp;all of %1</source>
        <translation>挂起 %1 的全部通道(&amp;A)</translation>
    </message>
    <message>
        <source>Hold its whole &amp;sink</source>
        <translation>挂起其整个接收端(&amp;S)</translation>
    </message>
</context>
<context>
    <name>penstock::LaneRows</name>
    <message>
        <source>%1: %2</source>
        <comment>Paused: 429 · 4.2 s</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>All figures of the lanes are in the run&apos;s window.</source>
        <translation>各通道的全部数字见该运行的窗口。</translation>
    </message>
    <message>
        <source>%1: %2, offset %3, lag %4, oldest waits %5</source>
        <comment>of a lane</comment>
        <translation>%1：%2，偏移量 %3，滞后 %4，最早一批已等待 %5</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s)</source>
        <translation>
            <numerusform>其中 %n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Oldest waits</source>
        <translation>最长等待</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lines, bytes</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All up to this one are settled in this sink</source>
        <translation>在此接收端中，到此为止的内容均已处理完毕</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Records that are not settled yet</source>
        <translation>尚未处理完毕的记录</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>How long the oldest batch that is not settled has waited</source>
        <translation>尚未处理完毕的最早批次已等待多久</translation>
    </message>
    <message>
        <source>Oldest waits</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Lines handed on to the lane: the sum of the next four</source>
        <translation>转交给此通道的行：后四项之和</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Sent, and no answer told of them: they may be stored</source>
        <translation>已发送，但没有响应提及它们：可能已存储</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Lines that wait to be sent or answered; after the end: not sent</source>
        <translation>等待发送或响应的行；结束后：未发送</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Where a new reader would begin</source>
        <translation>新的读取方将从何处开始</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Lines given up to free memory, and read again</source>
        <translation>为释放内存而放弃并重新读取的行</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Time that this partition alone stood still</source>
        <translation>仅此分区停顿的时间</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>队列已满</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Somebody holds it; the others go on.</source>
        <translation>已被人为挂起；其他分区继续。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>429 · 4.2 s, the server asked to wait</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The whole sink has to wait.</source>
        <translation>整个接收端必须等待。</translation>
    </message>
    <message>
        <source>Another reader has this partition now.</source>
        <translation>此分区现由另一个读取方接管。</translation>
    </message>
    <message>
        <source>Its queue is full, so that nothing of it is read.</source>
        <translation>其队列已满，因此不再读取它的内容。</translation>
    </message>
</context>
<context>
    <name>penstock::LibraryVersions</name>
    <message>
        <source>%1 (compiled with %2)</source>
        <translation>%1（编译时为 %2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>penstock::LineEditor</name>
    <message>
        <source>Line protocol</source>
        <translation>行协议</translation>
    </message>
    <message>
        <source>Line protocol, one point a line: a measurement, its tags, its fields, and a time, for instance
weather,station=pier temp=21.5,gusts=3i 1700000000000000000
Type or paste it, open or drop a file that ends in .lp, or fill in a point above.</source>
        <translation>行协议，每行一个数据点：测量、标签、字段和时间，例如
weather,station=pier temp=21.5,gusts=3i 1700000000000000000
可输入或粘贴，打开或拖入以 .lp 结尾的文件，或在上方填写数据点。</translation>
    </message>
    <message>
        <source>Refused by the server: %1</source>
        <translation>被服务器拒绝：%1</translation>
    </message>
</context>
<context>
    <name>penstock::LineEncoder</name>
    <message>
        <source>The point</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>The measurement name &quot;%1&quot;</source>
        <translation>测量名“%1”</translation>
    </message>
    <message>
        <source>The tag name &quot;%1&quot;</source>
        <translation>标签名“%1”</translation>
    </message>
    <message>
        <source>The value of the tag &quot;%1&quot;</source>
        <translation>标签“%1”的值</translation>
    </message>
    <message>
        <source>The field name &quot;%1&quot;</source>
        <translation>字段名“%1”</translation>
    </message>
    <message>
        <source>The value of the field &quot;%1&quot;</source>
        <translation>字段“%1”的值</translation>
    </message>
    <message>
        <source>%1 is empty. Give it a name.</source>
        <translation>%1为空。请给出名称。</translation>
    </message>
    <message>
        <source>%1 has a backslash at its end, or before a comma, a space, an equals sign, a quote or another backslash. Line protocol cannot hold that; use a slash, or a string field.</source>
        <translation>%1的反斜杠位于末尾，或位于逗号、空格、等号、引号或另一个反斜杠之前。行协议无法保存；请使用斜杠或字符串字段。</translation>
    </message>
    <message>
        <source>%1 has a backslash, which no name in QuestDB can hold. Use another name.</source>
        <translation>%1含有反斜杠，QuestDB 的名称不能含有它。请使用其他名称。</translation>
    </message>
    <message>
        <source>%1 holds a line break, a tab or another control character. Only string fields may hold these.</source>
        <translation>%1含有换行、制表符或其他控制字符。只有字符串字段可以含有这些字符。</translation>
    </message>
    <message>
        <source>%1 holds a NUL byte, which servers garble. Take it out.</source>
        <translation>%1含有 NUL 字节，服务器会弄乱它。请去掉。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Convert the data to UTF-8.</source>
        <translation>%1不是 UTF-8 文本。请将数据转换为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 begins with #, so the server would take the line for a comment. Use another name.</source>
        <translation>%1以 # 开头，服务器会将该行当作注释。请使用其他名称。</translation>
    </message>
    <message>
        <source>%1 is reserved for the timestamp. Use another name.</source>
        <translation>%1保留给时间戳。请使用其他名称。</translation>
    </message>
    <message>
        <source>%1 appears twice in one point. Tags and fields need different names.</source>
        <translation>%1在一个数据点中出现了两次。标签和字段不能同名。</translation>
    </message>
    <message>
        <source>%1 is not a finite number. InfluxDB stores neither NaN nor infinity; leave the field out.</source>
        <translation>%1不是有限数。InfluxDB 既不存储 NaN 也不存储无穷大；请略去该字段。</translation>
    </message>
    <message>
        <source>%1 is not a decimal number. Write it as 219.23.</source>
        <translation>%1不是十进制数。请写成 219.23 的形式。</translation>
    </message>
    <message>
        <source>%1 is too large for a float field. Write it as text.</source>
        <translation>%1对浮点字段来说过大。请写为文本。</translation>
    </message>
    <message>
        <source>%1 is an unsigned integer, which InfluxDB 1.x does not have. Write it as an integer.</source>
        <translation>%1是无符号整数，而 InfluxDB 1.x 没有这种类型。请写为整数。</translation>
    </message>
    <message>
        <source>%1 is too large for an integer field, which ends at 9,223,372,036,854,775,807. Write it as text.</source>
        <translation>%1对整数字段来说过大，其上限为 9,223,372,036,854,775,807。请写为文本。</translation>
    </message>
    <message>
        <source>%1 has no field. A point needs at least one.</source>
        <translation>%1没有字段。数据点至少需要一个字段。</translation>
    </message>
    <message>
        <source>%1 is too long: measurement, tags and a field&apos;s name must not exceed 65,535 bytes together.</source>
        <translation>%1过长：测量、标签和一个字段名合计不能超过 65,535 字节。</translation>
    </message>
    <message>
        <source>%1 has a time outside the range of InfluxDB, 1677-09-21 to 2262-04-11.</source>
        <translation>%1的时间超出 InfluxDB 的范围（1677-09-21 至 2262-04-11）。</translation>
    </message>
    <message>
        <source>%1 is what QuestDB calls the time of a row: it would be overwritten. Use another name.</source>
        <translation>%1是 QuestDB 对行时间的称呼：它会被覆盖。请使用其他名称。</translation>
    </message>
    <message>
        <source>%1 appears twice in one point but for capital letters, which QuestDB does not tell apart: one value would be lost. Tags and fields need different names.</source>
        <translation>%1在一个数据点中出现了两次，仅大小写不同，而 QuestDB 不区分大小写：会丢失一个值。标签和字段不能同名。</translation>
    </message>
    <message>
        <source>%1 is the smallest integer, -9,223,372,036,854,775,808, which QuestDB stores as &quot;no value&quot;.</source>
        <translation>%1是最小的整数 -9,223,372,036,854,775,808，QuestDB 会将其存储为“没有值”。</translation>
    </message>
    <message>
        <source>%1 has a time before 1970, which this server does not store.</source>
        <translation>%1的时间早于 1970 年，此服务器不存储。</translation>
    </message>
    <message>
        <source>%1 holds a carriage return, which ends the line in QuestDB.</source>
        <translation>%1含有回车符，在 QuestDB 中它会结束该行。</translation>
    </message>
    <message>
        <source>%1 is missing. Leave the field out.</source>
        <translation>%1缺失。请略去该字段。</translation>
    </message>
    <message>
        <source>%1 is where VictoriaMetrics keeps the metric&apos;s name: it would be lost. Use another name.</source>
        <translation>%1是 VictoriaMetrics 存放指标名称的位置：它会丢失。请使用其他名称。</translation>
    </message>
    <message>
        <source>%1 has a quote, and VictoriaMetrics drops such a line without a word. Use another name.</source>
        <translation>%1含有引号，VictoriaMetrics 会不声不响地丢弃这样的行。请使用其他名称。</translation>
    </message>
    <message>
        <source>%1 has a line break, and VictoriaMetrics drops such a line without a word. It keeps numbers only: leave the text out.</source>
        <translation>%1含有换行，VictoriaMetrics 会不声不响地丢弃这样的行。它只保存数字：请略去该文本。</translation>
    </message>
    <message>
        <source>%1 is what GreptimeDB calls the time of a row. Use another name.</source>
        <translation>%1是 GreptimeDB 对行时间的称呼。请使用其他名称。</translation>
    </message>
</context>
<context>
    <name>penstock::LineFile</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written: %2</source>
        <translation>无法写入文件“%1”：%2</translation>
    </message>
    <message>
        <source>column &quot;%1&quot;: %2</source>
        <translation>列“%1”：%2</translation>
    </message>
    <message>
        <source>The lines were not saved: somebody stopped it.</source>
        <translation>行未保存：已被停止。</translation>
    </message>
</context>
<context>
    <name>penstock::LineFileJob</name>
    <message numerus="yes">
        <source>%n line(s) are saved in %1.</source>
        <translation>
            <numerusform>%n 行已保存到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have none: they hold no value, or cannot be written.</source>
        <translation>
            <numerusform>%n 行没有对应内容：它们没有值，或无法写入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::LineMessageReader</name>
    <message>
        <source>there is no line in it</source>
        <translation>其中没有行协议的行</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>有字符串未闭合</translation>
    </message>
    <message>
        <source>neither the line nor the message has a time</source>
        <translation>行和消息都没有时间</translation>
    </message>
</context>
<context>
    <name>penstock::LinePanel</name>
    <message>
        <source>Rows that will be refused</source>
        <translation>将被拒绝的行</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Line %1, “%2”</source>
        <translation>第 %1 行，“%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
            <numerusform>%1 行将被拒绝(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the first %2 row(s) will be refu&amp;sed</source>
        <translation>
            <numerusform>前 %2 行中有 %1 行将被拒绝(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>No row can be written. %1</source>
        <translation>没有可写入的行。%1</translation>
    </message>
</context>
<context>
    <name>penstock::LineParser</name>
    <message>
        <source>this is not UTF-8 text; convert it to UTF-8</source>
        <translation>不是 UTF-8 文本；请转换为 UTF-8</translation>
    </message>
    <message>
        <source>the line begins with #, which makes it a comment</source>
        <translation>该行以 # 开头，因此是注释</translation>
    </message>
    <message>
        <source>the measurement is missing</source>
        <translation>缺少测量</translation>
    </message>
    <message>
        <source>a tag&apos;s name is missing</source>
        <translation>缺少标签名</translation>
    </message>
    <message>
        <source>the tag has no value; leave the tag out, or put = and a value after its name</source>
        <translation>标签没有值；请略去该标签，或在其名称后加 = 和值</translation>
    </message>
    <message>
        <source>an = in a tag&apos;s value needs a backslash before it</source>
        <translation>标签值中的 = 前需要反斜杠</translation>
    </message>
    <message>
        <source>this tag appears twice</source>
        <translation>此标签出现了两次</translation>
    </message>
    <message>
        <source>the fields are missing; a space and at least one field such as value=1.5 must follow</source>
        <translation>缺少字段；后面必须有一个空格和至少一个字段，如 value=1.5</translation>
    </message>
    <message>
        <source>a field&apos;s name is missing</source>
        <translation>缺少字段名</translation>
    </message>
    <message>
        <source>an = is missing after the field&apos;s name; commas and spaces in names need a backslash before them</source>
        <translation>字段名之后缺少 =；名称中的逗号和空格前需要反斜杠</translation>
    </message>
    <message>
        <source>the field has no value; leave the field out</source>
        <translation>字段没有值；请略去该字段</translation>
    </message>
    <message>
        <source>this field appears twice</source>
        <translation>此字段出现了两次</translation>
    </message>
    <message>
        <source>a tag has the same name as this field</source>
        <translation>有一个标签与此字段同名</translation>
    </message>
    <message>
        <source>the name &quot;time&quot; is reserved for the timestamp</source>
        <translation>名称“time”保留给时间戳</translation>
    </message>
    <message>
        <source>InfluxDB 2.x keeps the names &quot;_field&quot; and &quot;_measurement&quot; for itself; give the tag another name</source>
        <translation>InfluxDB 2.x 保留名称“_field”和“_measurement”自用；请为该标签使用其他名称</translation>
    </message>
    <message>
        <source>the server cannot tell this backslash from one that escapes what follows</source>
        <translation>服务器无法区分此反斜杠与转义后续内容的反斜杠</translation>
    </message>
    <message>
        <source>a tab or another control character stands outside of a string</source>
        <translation>字符串之外有制表符或其他控制字符</translation>
    </message>
    <message>
        <source>a carriage return stands at the end of the line; end lines with a line feed alone</source>
        <translation>行末有回车符；请只用换行符结束行</translation>
    </message>
    <message>
        <source>a string is not closed: its second quote is missing</source>
        <translation>字符串未闭合：缺少第二个引号</translation>
    </message>
    <message>
        <source>a comma or a space must follow the string; quotes in strings need a backslash before them</source>
        <translation>字符串之后必须是逗号或空格；字符串中的引号前需要反斜杠</translation>
    </message>
    <message>
        <source>the string is longer than 1,048,576 bytes</source>
        <translation>字符串超过 1,048,576 字节</translation>
    </message>
    <message>
        <source>this is not a number; write 1.5 or 1.5e3 for a float, 15i for an integer</source>
        <translation>这不是数字；浮点数请写 1.5 或 1.5e3，整数请写 15i</translation>
    </message>
    <message>
        <source>a digit must stand on both sides of the decimal point</source>
        <translation>小数点两侧都必须有数字</translation>
    </message>
    <message>
        <source>the integer is outside the range of 64 bits</source>
        <translation>整数超出 64 位的范围</translation>
    </message>
    <message>
        <source>the number is too large for a float</source>
        <translation>数字对浮点数来说过大</translation>
    </message>
    <message>
        <source>NaN and infinity cannot be stored; leave the field out</source>
        <translation>NaN 和无穷大无法存储；请略去该字段</translation>
    </message>
    <message>
        <source>InfluxDB 1.x has no unsigned integers; write i for u</source>
        <translation>InfluxDB 1.x 没有无符号整数；请将 u 改为 i</translation>
    </message>
    <message>
        <source>this is no value; strings need quotes, booleans are true or false</source>
        <translation>这不是值；字符串需要引号，布尔值为 true 或 false</translation>
    </message>
    <message>
        <source>the timestamp is not an integer</source>
        <translation>时间戳不是整数</translation>
    </message>
    <message>
        <source>the timestamp is outside the range of InfluxDB, 1677-09-21 to 2262-04-11; is the precision right?</source>
        <translation>时间戳超出 InfluxDB 的范围（1677-09-21 至 2262-04-11）；精度是否正确？</translation>
    </message>
    <message>
        <source>a space stands at the end, and no timestamp after it; take the space out</source>
        <translation>末尾有空格而其后没有时间戳；请去掉空格</translation>
    </message>
    <message>
        <source>nothing may follow the timestamp</source>
        <translation>时间戳之后不能有内容</translation>
    </message>
    <message>
        <source>the name is too long: measurement, tags and a field&apos;s name must not exceed 65,535 bytes together</source>
        <translation>名称过长：测量、标签和一个字段名合计不能超过 65,535 字节</translation>
    </message>
</context>
<context>
    <name>penstock::LinePointsForm</name>
    <message>
        <source>&amp;Measurement of the points</source>
        <translation>数据点的测量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Measurement, if the answer does not say it</source>
        <translation>测量（若结果未给出）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tags; all other columns are fields</source>
        <translation>标签（其余各列均为字段）(&amp;T)</translation>
    </message>
</context>
<context>
    <name>penstock::LineProtocolSource</name>
    <message>
        <source>This is compressed data within what was read. Unpack it and try again. Nothing was sent.</source>
        <translation>读取的内容中含有压缩数据。请解压后重试。未发送任何内容。</translation>
    </message>
    <message>
        <source>This is UTF-16 text, which no server takes. Save it as UTF-8 and try again. Nothing was sent.</source>
        <translation>这是 UTF-16 文本，没有服务器接受。请保存为 UTF-8 后重试。未发送任何内容。</translation>
    </message>
    <message>
        <source>This is an archive or a spreadsheet, not line protocol. Unpack or convert it and try again. Nothing was sent.</source>
        <translation>这是归档文件或电子表格，不是行协议。请解压或转换后重试。未发送任何内容。</translation>
    </message>
    <message>
        <source>By a comment before it, line %1 belongs to the database &quot;%2&quot;, but it would be written to &quot;%3&quot;. Write to that database, or take the comment (CONTEXT-DATABASE) out.</source>
        <translation>按其前面的注释，第 %1 行属于数据库“%2”，却会被写入“%3”。请写入该数据库，或去掉注释 (CONTEXT-DATABASE)。</translation>
    </message>
    <message>
        <source>By comments before it, line %1 belongs to the retention policy &quot;%2&quot; of the database &quot;%3&quot;, but it would be written to &quot;%4&quot;. Write to that database and retention policy, or take the comments (CONTEXT-…) out.</source>
        <translation>按其前面的注释，第 %1 行属于数据库“%3”的保留策略“%2”，却会被写入“%4”。请写入该数据库和保留策略，或去掉注释 (CONTEXT-…)。</translation>
    </message>
    <message>
        <source>this is a statement, not line protocol</source>
        <translation>这是语句，不是行协议</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of the export (CREATE DATABASE and the like, after &quot;# DDL&quot;) were not run.</source>
        <translation>
            <numerusform>导出文件中的 %n 条语句（“# DDL”之后的 CREATE DATABASE 等）未运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>It breaks after line %1.</source>
        <translation>在第 %1 行之后中断。</translation>
    </message>
    <message>
        <source>a string is not closed: its second quote is missing</source>
        <translation>字符串未闭合：缺少第二个引号</translation>
    </message>
    <message>
        <source>the timestamp &quot;%1&quot; is not an integer</source>
        <translation>时间戳“%1”不是整数</translation>
    </message>
    <message>
        <source>the timestamp &quot;%1&quot; is outside the range of nanoseconds; is the precision right?</source>
        <translation>时间戳“%1”超出纳秒的范围；精度是否正确？</translation>
    </message>
    <message>
        <source>the line ends in a backslash, which would join it with the next one</source>
        <translation>该行以反斜杠结尾，会与下一行连在一起</translation>
    </message>
    <message>
        <source>the line holds a NUL byte, which servers garble; take it out</source>
        <translation>该行含有 NUL 字节，服务器会弄乱它；请去掉</translation>
    </message>
    <message>
        <source>a tag appears twice</source>
        <translation>有标签出现了两次</translation>
    </message>
    <message>
        <source>Line %1 is too long to be line protocol.</source>
        <translation>第 %1 行过长，不可能是行协议。</translation>
    </message>
</context>
<context>
    <name>penstock::LineReview</name>
    <message>
        <source>the line holds a NUL byte, which servers garble; take it out</source>
        <translation>该行含有 NUL 字节，服务器会弄乱它；请去掉</translation>
    </message>
    <message>
        <source>a tag appears twice</source>
        <translation>有标签出现了两次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of type %2 here and of type %3 in line %4; a server keeps one type of a field</source>
        <translation>“%1”在此处的类型为 %2，而在第 %4 行为 %3；服务器上一个字段只有一种类型</translation>
    </message>
</context>
<context>
    <name>penstock::LineSchema</name>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
</context>
<context>
    <name>penstock::LineStamp</name>
    <message>
        <source>the line holds a NUL byte, which servers garble; take it out</source>
        <translation>该行含有 NUL 字节，服务器会弄乱它；请去掉</translation>
    </message>
</context>
<context>
    <name>penstock::LineTableWriter</name>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The lines could not be written: %1. Check that there is room and try again.</source>
        <translation>无法写入行：%1。请确认有足够空间后重试。</translation>
    </message>
    <message>
        <source>“%1” has a tag and a field “%2”: the columns of the answer do not say which of them is which.</source>
        <translation>“%1”的标签和字段同名，均为“%2”：结果的列没有说明哪一列是哪一个。</translation>
    </message>
    <message>
        <source>“%1” of “%2” is in the column “%3”, because it is a tag of one measurement and a field of another. Ask for one measurement at a time.</source>
        <translation>“%2”的“%1”位于列“%3”中，因为它在一个测量中是标签，在另一个测量中是字段。请逐个查询各测量。</translation>
    </message>
</context>
<context>
    <name>penstock::LinesFile</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the beginning of %1 (%2)</source>
        <translation>%1 的开头（%2）</translation>
    </message>
</context>
<context>
    <name>penstock::LinesOutcome</name>
    <message numerus="yes">
        <source>%n line(s) stored in %1, in %2.</source>
        <translation>
            <numerusform>%n 行已存储到 %1，用时 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were refused; they are marked.</source>
        <translation>
            <numerusform>%n 行被拒绝；已标出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were refused; the first ones are marked, and all can be saved.</source>
        <translation>
            <numerusform>%n 行被拒绝；前若干行已标出，全部行可以保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n line(s) no answer told whether they are stored.</source>
        <translation>
            <numerusform>没有响应说明 %n 行是否已存储。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not sent.</source>
        <translation>
            <numerusform>%n 行未发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with mistakes were left out.</source>
        <translation>
            <numerusform>略去了 %n 个有错误的行。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已被停止。</translation>
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
            <numerusform>%n 行有错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a time</source>
        <translation>
            <numerusform>%n 行没有时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stored so far</source>
        <translation>
            <numerusform>目前已存储 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>等待中：%1</translation>
    </message>
</context>
<context>
    <name>penstock::LinesWrite</name>
    <message>
        <source>Choose the database first; nothing was written.</source>
        <translation>请先选择数据库；未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>penstock::ListenerServer</name>
    <message>
        <source>It can listen on 127.0.0.1 or ::1 only, and not on &quot;%1&quot;: what other machines send would come without encryption.</source>
        <translation>只能在 127.0.0.1 或 ::1 上监听，不能在“%1”上：其他机器发送的内容不会加密。</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be listened on: %3</source>
        <translation>无法监听 %2 的端口 %1：%3</translation>
    </message>
</context>
<context>
    <name>penstock::ListenerSource</name>
    <message numerus="yes">
        <source>%n line(s) that programs sent could not be parsed; they were told so (400).</source>
        <translation>
            <numerusform>程序发送的 %n 行无法解析；已告知它们 (400)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::LocalBackup</name>
    <message>
        <source>The backup is not whole: %1</source>
        <translation>备份不完整：%1</translation>
    </message>
    <message numerus="yes">
        <source>it has %n list(s) of its files instead of one.</source>
        <translation>
            <numerusform>其文件列表有 %n 份，而不是一份。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>what it knows of databases and users is missing.</source>
        <translation>缺少有关数据库和用户的信息。</translation>
    </message>
    <message>
        <source>its list of files is damaged.</source>
        <translation>其文件列表已损坏。</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) are missing: %1.</source>
        <translation>
            <numerusform>缺少 %n 个分片：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The local server was stopped before the backup began.</source>
        <translation>本地服务器在备份开始前已停止。</translation>
    </message>
    <message>
        <source>The local server has no network of its own on this system, and is backed up only where it has. Stop it and copy its folder instead: %1</source>
        <translation>本系统上的本地服务器没有自己的网络，因此无法备份。请停止它，改为复制其文件夹：%1</translation>
    </message>
    <message>
        <source>The local server&apos;s process cannot be reached: %1.</source>
        <translation>无法访问本地服务器的进程：%1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>无法创建文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>influxd cannot be run: %1.</source>
        <translation>无法运行 influxd：%1。</translation>
    </message>
    <message>
        <source>The local server&apos;s network cannot be entered, so that it cannot be backed up.</source>
        <translation>无法进入本地服务器的网络，因此不能备份。</translation>
    </message>
    <message>
        <source>influxd did not complete the backup: %1</source>
        <translation>influxd 没有完成备份：%1</translation>
    </message>
    <message>
        <source>The backup is complete, but cannot get its name %1.</source>
        <translation>备份已完成，但无法命名为 %1。</translation>
    </message>
    <message>
        <source>The local server is %1 since it was started just now. Back it up again.</source>
        <translation>本地服务器刚启动后已是 %1。请再备份一次。</translation>
    </message>
</context>
<context>
    <name>penstock::LocalCopy</name>
    <message>
        <source>Another Penstock uses the local server, which has to be stopped while it is copied. Close that one first.</source>
        <translation>另一个 Penstock 正在使用本地服务器，而复制时必须停止它。请先关闭那一个。</translation>
    </message>
    <message>
        <source>The local server does not end, and cannot be copied.</source>
        <translation>本地服务器没有结束，无法复制。</translation>
    </message>
    <message>
        <source>The local server holds nothing yet.</source>
        <translation>本地服务器尚无内容。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>无法创建文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be copied: %2.</source>
        <translation>无法复制 %1：%2。</translation>
    </message>
    <message>
        <source>The copy of %1 is not as it should be.</source>
        <translation>%1 的副本不正确。</translation>
    </message>
    <message>
        <source>The backup is complete, but cannot get its name %1.</source>
        <translation>备份已完成，但无法命名为 %1。</translation>
    </message>
</context>
<context>
    <name>penstock::LocalLoginJob</name>
    <message>
        <source>The local server could not be set up: %1</source>
        <translation>无法对本地服务器进行初始设置：%1</translation>
    </message>
    <message>
        <source>The local server has an administrator&apos;s token already.</source>
        <translation>本地服务器已有管理员令牌。</translation>
    </message>
</context>
<context>
    <name>penstock::LocalReset</name>
    <message>
        <source>The local server is empty now, but what it held could not be removed from the disk. Remove %1 by hand.</source>
        <translation>本地服务器现已清空，但无法从磁盘删除其原有内容。请手动删除 %1。</translation>
    </message>
    <message>
        <source>Another Penstock uses the local server. Close it first: nothing was removed.</source>
        <translation>另一个 Penstock 正在使用本地服务器。请先将其关闭：未删除任何内容。</translation>
    </message>
    <message>
        <source>The local server does not end. Nothing was removed.</source>
        <translation>本地服务器没有结束。未删除任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be moved away. The local server is as it was.</source>
        <translation>无法移走 %1。本地服务器保持原样。</translation>
    </message>
</context>
<context>
    <name>penstock::LocalServer</name>
    <message>
        <source>%1: of the write-ahead log %2 the last %3 bytes were dropped as damaged (%4). Rows that were written last may be missing.</source>
        <translation>%1：预写日志 %2 的最后 %3 字节因损坏 (%4) 被丢弃。最后写入的行可能缺失。</translation>
    </message>
    <message>
        <source>%1: the data file %2 is damaged (%3) and was set aside as %2.bad. Its rows are missing.</source>
        <translation>%1：数据文件 %2 已损坏 (%3)，已另存为 %2.bad。其中的行缺失。</translation>
    </message>
    <message>
        <source>%1: the shard %2 could not be opened (%3). Its rows are missing.</source>
        <translation>%1：无法打开分片 %2 (%3)。其中的行缺失。</translation>
    </message>
    <message>
        <source>The local server&apos;s list of databases, %1, is missing, but there are data of: %2. Put the file back, or move the folder %3 away to begin with an empty server.</source>
        <translation>本地服务器的数据库列表 %1 缺失，但存在以下数据：%2。请恢复该文件，或移走文件夹 %3，以空服务器开始。</translation>
    </message>
    <message>
        <source>The list of series %1 is damaged and cannot be moved away. Move it away yourself: it is made anew from the data.</source>
        <translation>序列列表 %1 已损坏且无法移走。请自行移走：它会根据数据重新生成。</translation>
    </message>
    <message>
        <source>The list of series of the database %1 was damaged. It was moved to %2 and is made anew from the data; nothing is missing.</source>
        <translation>数据库 %1 的序列列表已损坏。已将其移到 %2，并根据数据重新生成；没有缺失。</translation>
    </message>
    <message>
        <source>The local server&apos;s folder %1 cannot be closed to other people. It must belong to you.</source>
        <translation>无法对其他人关闭本地服务器的文件夹 %1。它必须属于您。</translation>
    </message>
    <message>
        <source>Other people can change the folder %1, which the local server&apos;s folder lies in: they could put a server of theirs there. Take their right to write from it (chmod go-w).</source>
        <translation>其他人可以更改本地服务器文件夹所在的文件夹 %1：他们可能在那里放入自己的服务器。请取消他们的写入权限 (chmod go-w)。</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>The local server&apos;s password in %1 is missing or damaged. Put the file back, or move the folder %2 away to begin with an empty server.</source>
        <translation>%1 中的本地服务器密码缺失或损坏。请恢复该文件，或移走文件夹 %2，以空服务器开始。</translation>
    </message>
    <message>
        <source>The local server&apos;s folder %1 cannot be written. Check that it belongs to you and that the disk is not full.</source>
        <translation>无法写入本地服务器的文件夹 %1。请检查它是否属于您，以及磁盘是否已满。</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>系统消息：%1。</translation>
    </message>
    <message>
        <source>The local server in %1 is being ended, and that does not come to an end.</source>
        <translation>正在结束 %1 中的本地服务器，但一直未能结束。</translation>
    </message>
    <message>
        <source>The disk with the local server&apos;s folder %1 is full. Free some space on it.</source>
        <translation>本地服务器的文件夹 %1 所在磁盘已满。请在其上释放空间。</translation>
    </message>
    <message>
        <source>The local server&apos;s list of databases and users in %1 is damaged (%2). Put a copy of it back, or move the folder %3 away to begin with an empty server.</source>
        <translation>%1 中的本地服务器数据库和用户列表已损坏 (%2)。请恢复其副本，或移走文件夹 %3，以空服务器开始。</translation>
    </message>
    <message>
        <source>%1 Its folder is %2.</source>
        <translation>%1其文件夹为 %2。</translation>
    </message>
    <message>
        <source>%1 Its folder is %2. It said last: %3</source>
        <translation>%1其文件夹为 %2。它最后的消息：%3</translation>
    </message>
    <message>
        <source>The local server does not accept the password in %1. Put the right file back, or move that folder away to begin with an empty server.</source>
        <translation>本地服务器不接受 %1 中的密码。请恢复正确的文件，或移走该文件夹，以空服务器开始。</translation>
    </message>
    <message>
        <source>This system gives the local server no network of its own (%1): it also listens at two ports of this machine. The one for backups asks for no login, so that every user of this machine can read and restore all its data.</source>
        <translation>此系统不为本地服务器提供独立的网络 (%1)：它还会监听本机的两个端口。其中用于备份的端口不要求登录，因此本机的任何用户都能读取和恢复其全部数据。</translation>
    </message>
    <message>
        <source>%1 listens at a port of 127.0.0.1 by itself, %2 at present, and cannot be shared at another one.</source>
        <translation>%1 自行在 127.0.0.1 的一个端口（目前为 %2）上监听，无法在另一个端口共享。</translation>
    </message>
    <message>
        <source>The local server&apos;s folder %1 holds data of %2, and %3 is %4, which cannot read them. Choose a program of %2 in the preferences, or move the folder away, or reset the local server, to begin with an empty one.</source>
        <translation>本地服务器的文件夹 %1 保存着 %2 的数据，而 %3 是 %4，无法读取。请在首选项中选择 %2 的程序，或移走该文件夹，或重置本地服务器以从空开始。</translation>
    </message>
</context>
<context>
    <name>penstock::LocalServerPanel</name>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>重置…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>停止备份</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>占用磁盘 %1</translation>
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
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>备份的存放位置</translation>
    </message>
    <message>
        <source>Back up here</source>
        <translation>备份到此处</translation>
    </message>
    <message>
        <source>Reading the backup again to check it…</source>
        <translation>正在重新读取备份以进行检查…</translation>
    </message>
    <message>
        <source>Shard %1 of %2…</source>
        <translation>分片 %1/%2…</translation>
    </message>
    <message>
        <source>Beginning the backup…</source>
        <translation>正在开始备份…</translation>
    </message>
    <message>
        <source>Starting the local server…</source>
        <translation>正在启动本地服务器…</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing of it is left.</source>
        <translation>备份已停止；没有留下任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n shard(s), %1 in %2.</source>
        <translation>
            <numerusform>已备份并检查：%n 个分片，%1，位于 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>influxd restore -portable brings it back, on any influxd 1.x.</source>
        <translation>可在任何 influxd 1.x 上用 influxd restore -portable 恢复。</translation>
    </message>
    <message>
        <source>This removes all that the local server holds in %1. It cannot be undone.</source>
        <translation>这将删除本地服务器在 %1 中的全部内容。此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>This removes all that the local server holds, %1 in %n database(s): %2. It cannot be undone.</source>
        <translation>
            <numerusform>这将删除本地服务器的全部内容：%1，共 %n 个数据库：%2。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset the local server</source>
        <translation>重置本地服务器</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>请输入 %1 以继续。</translation>
    </message>
    <message>
        <source>The local server is empty.</source>
        <translation>本地服务器已清空。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) are running: what they have stored here goes as well.</source>
        <translation>
            <numerusform>有 %n 个写入正在运行：它们在此存储的内容也将丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has to be stopped while it is copied, and %n write(s) are running. Let them end first, or stop them.</source>
        <translation>
            <numerusform>复制时必须停止 %1，但有 %n 个写入正在运行。请先让其结束或将其停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>File %1 of %2…</source>
        <translation>文件 %1 / %2…</translation>
    </message>
    <message>
        <source>Stopping the local server…</source>
        <translation>正在停止本地服务器…</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n file(s), %1 in %2.</source>
        <translation>
            <numerusform>已备份并核对：%n 个文件，%1，位于 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back into %1 while the local server is stopped, the files bring it back. The login&apos;s token is among them: keep them to yourself.</source>
        <translation>在本地服务器停止时放回 %1，这些文件即可将其恢复。其中包含登录令牌：请勿外传。</translation>
    </message>
    <message>
        <source>A backup is running</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The local server is being backed up.</source>
        <translation>正在备份本地服务器。</translation>
    </message>
    <message>
        <source>Stopped now, it leaves no backup.</source>
        <translation>现在停止则不会留下备份。</translation>
    </message>
    <message>
        <source>Stop the backup and quit</source>
        <translation>停止备份并退出</translation>
    </message>
    <message>
        <source>A reset is running</source>
        <translation>正在重置</translation>
    </message>
    <message>
        <source>The local server is being emptied.</source>
        <translation>正在清空本地服务器。</translation>
    </message>
    <message>
        <source>That is not broken off halfway: the window closes when it has come to its end.</source>
        <translation>此操作不会中途停止：完成后窗口将关闭。</translation>
    </message>
    <message>
        <source>Quit when it is empty</source>
        <translation>清空后退出</translation>
    </message>
</context>
<context>
    <name>penstock::LogModel</name>
    <message>
        <source>Shown here</source>
        <translation>界面提示</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source> (%1 times)</source>
        <translation>（%1 次）</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>penstock::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>所选消息</translation>
    </message>
    <message>
        <source>A message that is chosen above is shown here whole.</source>
        <translation>在上方选中的消息会在此完整显示。</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>显示哪些消息</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The chosen messages, or all that are shown</source>
        <translation>所选消息，或显示的全部消息</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>All messages that are shown, as a text file</source>
        <translation>将显示的所有消息保存为文本文件</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Forget all messages</source>
        <translation>清除所有消息</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Log (*.log *.txt);;All files (*)</source>
        <translation>日志 (*.log *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>penstock::LoginForm</name>
    <message>
        <source>User and password</source>
        <translation>用户和密码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Bearer token or JWT</source>
        <translation>Bearer 令牌或 JWT</translation>
    </message>
    <message>
        <source>JWT made from the shared secret (1.x)</source>
        <translation>由共享密钥生成的 JWT (1.x)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>None: the server asks for no login</source>
        <translation>无：服务器不要求登录</translation>
    </message>
    <message>
        <source>The user that the token speaks for</source>
        <translation>令牌所代表的用户</translation>
    </message>
    <message>
        <source>Tok&amp;en</source>
        <translation>令牌(&amp;E)</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>正在查询密钥环…</translation>
    </message>
    <message>
        <source>Shar&amp;ed secret</source>
        <translation>共享密钥(&amp;E)</translation>
    </message>
</context>
<context>
    <name>penstock::LoginOptions</name>
    <message>
        <source>--login must be basic, token, bearer or jwt.</source>
        <translation>--login 必须是 basic、token、bearer 或 jwt。</translation>
    </message>
    <message>
        <source>--user and --url name different users. Leave one out.</source>
        <translation>--user 和 --url 指定了不同的用户。请去掉一个。</translation>
    </message>
    <message>
        <source>--user: the saved password belongs to another user. Give this one&apos;s by --password-stdin or PENSTOCK_PASSWORD.</source>
        <translation>--user：保存的密码属于另一个用户。请用 --password-stdin 或 PENSTOCK_PASSWORD 给出该用户的密码。</translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>令牌: </translation>
    </message>
    <message>
        <source>Shared secret: </source>
        <translation>共享密钥: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码: </translation>
    </message>
    <message>
        <source>How to log in: basic (user and password), token, bearer, or jwt (signed with the shared secret of InfluxDB 1.x). Default: token when one is given, else basic.</source>
        <translation>登录方式：basic（用户和密码）、token、bearer 或 jwt（用 InfluxDB 1.x 的共享密钥签名）。默认：给出令牌时为 token，否则为 basic。</translation>
    </message>
    <message>
        <source>The login&apos;s user; the password comes by --password-stdin or PENSTOCK_PASSWORD.</source>
        <translation>登录用户；密码用 --password-stdin 或 PENSTOCK_PASSWORD 给出。</translation>
    </message>
    <message>
        <source>Read the password, or the shared secret, from standard input, one line.</source>
        <translation>从标准输入读取密码或共享密钥，一行。</translation>
    </message>
    <message>
        <source>Read the token from standard input, one line; else it comes from PENSTOCK_TOKEN.</source>
        <translation>从标准输入读取令牌，一行；否则取自 PENSTOCK_TOKEN。</translation>
    </message>
    <message>
        <source>Give only one of --password-stdin and --token-stdin.</source>
        <translation>--password-stdin 和 --token-stdin 只能给出一个。</translation>
    </message>
    <message>
        <source>--token-stdin goes with --login token or bearer.</source>
        <translation>--token-stdin 须与 --login token 或 bearer 一起使用。</translation>
    </message>
    <message>
        <source>--password-stdin goes with --login basic or jwt; a token comes by --token-stdin.</source>
        <translation>--password-stdin 须与 --login basic 或 jwt 一起使用；令牌用 --token-stdin 给出。</translation>
    </message>
    <message>
        <source>Give the token by --token-stdin or PENSTOCK_TOKEN.</source>
        <translation>请用 --token-stdin 或 PENSTOCK_TOKEN 给出令牌。</translation>
    </message>
    <message>
        <source>Give the shared secret by --password-stdin or PENSTOCK_PASSWORD.</source>
        <translation>请用 --password-stdin 或 PENSTOCK_PASSWORD 给出共享密钥。</translation>
    </message>
</context>
<context>
    <name>penstock::LoopbackDoor</name>
    <message>
        <source>The local server cannot be shared at port %1 of 127.0.0.1: %2. Choose another port.</source>
        <translation>无法在 127.0.0.1 的端口 %1 共享本地服务器：%2。请选择其他端口。</translation>
    </message>
</context>
<context>
    <name>penstock::LossQuestion</name>
    <message>
        <source>This cannot be undone. It has not been run yet.</source>
        <translation>此操作无法撤销，尚未运行。</translation>
    </message>
    <message>
        <source>This cannot be undone, and has not been run yet: %1</source>
        <translation>此操作无法撤销，尚未运行：“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n statements cannot be undone, and nothing has been run yet. The first one: %1</source>
        <translation>
            <numerusform>有 %n 条语句无法撤销，尚未运行任何语句。第一条：“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>在 %2 上执行 %1</translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to go on.</source>
        <translation>%1 是生产环境连接：请输入 %2 以继续。</translation>
    </message>
    <message>
        <source>The rows that its condition names go, in every retention policy.</source>
        <translation>其条件所指的行会在所有保留策略中被删除。</translation>
    </message>
    <message>
        <source>It has no condition: all rows go, of every time and in every retention policy.</source>
        <translation>它没有条件：所有时间的所有行都会在所有保留策略中被删除。</translation>
    </message>
    <message>
        <source>All rows of the series that its condition names go, of every time.</source>
        <translation>其条件所指序列的所有行都会被删除，不论时间。</translation>
    </message>
    <message>
        <source>It has no condition: all its series go with their rows, of every time.</source>
        <translation>它没有条件：其所有序列连同所有时间的行都会被删除。</translation>
    </message>
    <message>
        <source>Where its time becomes shorter, the rows that are older than that go for good; a longer time can be set back.</source>
        <translation>如果时间变短，更早的行将永久丢失；变长则可以改回。</translation>
    </message>
    <message>
        <source>Whether this takes something away for good is not known.</source>
        <translation>这是否会永久移除某些内容，尚不清楚。</translation>
    </message>
    <message>
        <source>It has not been run yet.</source>
        <translation>尚未运行。</translation>
    </message>
    <message>
        <source>This has not been run yet: %1</source>
        <translation>尚未运行：“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n statements may take something away for good, and nothing has been run yet. The first one: %1</source>
        <translation>
            <numerusform>有 %n 条语句可能永久移除某些内容，尚未运行任何语句。第一条：“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::MainWindow</name>
    <message>
        <source>a connection of your choice</source>
        <translation>您选择的连接</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>No keyring answers: passwords are kept in memory until Penstock ends. Unlock or install a keyring to keep them.</source>
        <translation>没有可用的密钥环：密码保存在内存中，直到 Penstock 结束。请解锁或安装密钥环以保存密码。</translation>
    </message>
</context>
<context>
    <name>penstock::MappedMessageReader</name>
    <message>
        <source>the name &quot;%1&quot; is there twice by the mapping</source>
        <translation>按映射，名称“%1”出现了两次</translation>
    </message>
    <message>
        <source>%1 is no %2</source>
        <translation>%1 不是%2</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>penstock::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>消息的详细信息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>penstock::MetricsPage</name>
    <message numerus="yes">
        <source>%n lines of the server&apos;s page were not understood and are left out.</source>
        <translation>
            <numerusform>服务器页面中有 %n 行无法识别，已略去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::MissingDatabase</name>
    <message>
        <source>The database &quot;%1&quot; was made with shards of %2 days.</source>
        <translation>数据库“%1”已按 %2 天的分片创建。</translation>
    </message>
</context>
<context>
    <name>penstock::MonitorActions</name>
    <message>
        <source>Runs &amp;beside each other</source>
        <translation>并排显示各次运行(&amp;B)</translation>
    </message>
    <message>
        <source>Tell the &amp;desktop when a run ends, waits long or refuses rows</source>
        <translation>运行结束、长时间等待或拒绝行时发送桌面通知(&amp;D)</translation>
    </message>
    <message>
        <source>A wait is &amp;long after</source>
        <translation>长时间等待阈值(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close all that are over</source>
        <translation>关闭所有已结束的运行(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
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
        <translation>写入监视器</translation>
    </message>
</context>
<context>
    <name>penstock::MonitorPanel</name>
    <message>
        <source>No writes yet</source>
        <translation>尚无写入</translation>
    </message>
    <message>
        <source>Writes show up here. Drop a CSV file on the window to start one, or make one that goes on: Monitor › New pipeline…</source>
        <translation>写入会显示在此处。将 CSV 文件拖到窗口上即可开始，或创建持续运行的管道：监视器 › 新建管道…</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) were under way when Penstock ended. See below what is known.</source>
        <translation>
            <numerusform>Penstock 结束时有 %n 次写入正在进行。已知情况见下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit the speed</source>
        <translation>限制速度</translation>
    </message>
    <message>
        <source>Rows per second at most; 0: as many as the server takes</source>
        <translation>每秒最多行数；0：服务器能接受多少就多少</translation>
    </message>
    <message>
        <source>%1 is not there any more, so that its import cannot go on.</source>
        <translation>%1 已不存在，因此无法继续导入它。</translation>
    </message>
</context>
<context>
    <name>penstock::MonitorView</name>
    <message>
        <source>Writes</source>
        <translation>写入</translation>
    </message>
</context>
<context>
    <name>penstock::MonitorWindow</name>
    <message>
        <source>Sink monitor</source>
        <translation>写入监视器</translation>
    </message>
</context>
<context>
    <name>penstock::MoveQueryDialog</name>
    <message>
        <source>Move “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
</context>
<context>
    <name>penstock::MqttClient</name>
    <message>
        <source>The certificates for the MQTT broker cannot be read (%1): %2</source>
        <translation>无法读取用于 MQTT broker 的证书 (%1)：%2</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of an MQTT client.</source>
        <translation>“%1”不能作为 MQTT 客户端的 ID。</translation>
    </message>
</context>
<context>
    <name>penstock::MqttHistory</name>
    <message numerus="yes">
        <source>%n message(s) were lost: they came while nothing more could be kept.</source>
        <translation>
            <numerusform>丢失了 %n 条消息：它们到来时已无法再保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection to the MQTT broker was lost %n time(s).</source>
        <translation>
            <numerusform>与 MQTT broker 的连接中断了 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was published meanwhile is lost: a broker keeps it for readers with a client id, at QoS 1.</source>
        <translation>其间发布的内容已丢失：broker 只为带客户端 ID 且 QoS 为 1 的读取方保留消息。</translation>
    </message>
    <message>
        <source>A message of QoS 2 that was half taken when the connection was lost may be lost; QoS 1 loses none.</source>
        <translation>连接中断时接收到一半的 QoS 2 消息可能丢失；QoS 1 不会丢失。</translation>
    </message>
    <message>
        <source>The MQTT broker has forgotten this client meanwhile: what it should have kept is lost.</source>
        <translation>MQTT broker 其间忘记了此客户端：它本应保留的内容已丢失。</translation>
    </message>
    <message>
        <source>The MQTT broker grants QoS %1 only, where %2 was asked for.</source>
        <translation>MQTT broker 只授予 QoS %1，而请求的是 %2。</translation>
    </message>
</context>
<context>
    <name>penstock::MqttSource</name>
    <message>
        <source>the topic is none that is read here: the broker keeps an older subscription of this client id</source>
        <translation>该主题不是此处读取的主题：broker 保留了此客户端 ID 的旧订阅</translation>
    </message>
    <message>
        <source>the topic is none of “%1”</source>
        <translation>该主题不属于“%1”</translation>
    </message>
    <message>
        <source>the message is empty: what the broker retained was deleted</source>
        <translation>消息为空：broker 保留的内容已删除</translation>
    </message>
    <message>
        <source>%1 (topic %2)</source>
        <translation>%1（主题 %2）</translation>
    </message>
    <message>
        <source>the name is there twice, in the message and in its topic %1</source>
        <translation>该名称出现了两次：在消息中和在其主题 %1 中</translation>
    </message>
    <message>
        <source>This Penstock was built without MQTT.</source>
        <translation>此 Penstock 构建时未包含 MQTT。</translation>
    </message>
</context>
<context>
    <name>penstock::MqttTrouble</name>
    <message>
        <source>The MQTT broker %1 does not let this login read one of the topics: %2.</source>
        <translation>MQTT broker %1 不允许此登录读取某个主题：%2。</translation>
    </message>
    <message>
        <source>The MQTT broker %1 refused the login: %2</source>
        <translation>MQTT broker %1 拒绝登录：%2</translation>
    </message>
    <message>
        <source>TLS with the MQTT broker %1 failed: %2</source>
        <translation>与 MQTT broker %1 的 TLS 失败：%2</translation>
    </message>
    <message>
        <source>The MQTT broker %1 cannot be reached: %2</source>
        <translation>无法到达 MQTT broker %1：%2</translation>
    </message>
</context>
<context>
    <name>penstock::MsgpackDecoder</name>
    <message>
        <source>The server&apos;s answer is broken in the row at byte %1.</source>
        <translation>服务器的响应在字节 %1 处的行中损坏。</translation>
    </message>
    <message>
        <source>The answer has a row that is not built as InfluxDB 1.x does it, at byte %1.</source>
        <translation>响应中有一行的结构不符合 InfluxDB 1.x，位于字节 %1。</translation>
    </message>
    <message>
        <source>The answer has rows before their columns, at byte %1.</source>
        <translation>响应中的行出现在其列之前，位于字节 %1。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is broken at byte %1.</source>
        <translation>服务器的响应在字节 %1 处损坏。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is broken at byte %1: a name was expected.</source>
        <translation>服务器的响应在字节 %1 处损坏：此处应为名称。</translation>
    </message>
    <message>
        <source>The answer is not one of InfluxDB 1.x in msgpack. Check the address of the connection.</source>
        <translation>响应不是 InfluxDB 1.x 的 msgpack 响应。请检查连接的地址。</translation>
    </message>
    <message>
        <source>The answer is not one of InfluxDB 1.x: it has neither results nor an error. Check the address of the connection.</source>
        <translation>响应不是 InfluxDB 1.x 的响应：既没有结果也没有错误。请检查连接的地址。</translation>
    </message>
    <message>
        <source>The answer has a series without columns, before byte %1.</source>
        <translation>响应中有一个没有列的序列，位于字节 %1 之前。</translation>
    </message>
    <message>
        <source>The answer has a part that is not built as InfluxDB 1.x does it, at byte %1.</source>
        <translation>响应中有一部分的结构不符合 InfluxDB 1.x，位于字节 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The answer has a value of more than %n MiB, at byte %1, which is not read; the rows so far are kept.</source>
        <translation>
            <numerusform>响应中有一个超过 %n MiB 的值，位于字节 %1，不予读取；已收到的行予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.</source>
        <translation>响应在 %1 字节后中断。缺少部分行，请重新运行查询。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was empty.</source>
        <translation>服务器的响应为空。</translation>
    </message>
</context>
<context>
    <name>penstock::NameDrop</name>
    <message>
        <source>Ask for it and draw it here</source>
        <translation>获取并在此绘制</translation>
    </message>
</context>
<context>
    <name>penstock::NotesView</name>
    <message>
        <source>Messages of the server</source>
        <translation>服务器消息</translation>
    </message>
    <message>
        <source>Further messages are counted, not listed.</source>
        <translation>更多消息只计数，不列出。</translation>
    </message>
    <message>
        <source>Statement %1: %2</source>
        <translation>语句 %1：%2</translation>
    </message>
</context>
<context>
    <name>penstock::NoticeStack</name>
    <message>
        <source>Show fewer messages</source>
        <translation>显示较少消息</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>另有 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::NumberLookDialog</name>
    <message>
        <source>Numbers of %1</source>
        <translation>%1 的数字</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>&amp;Decimal places</source>
        <translation>小数位数(&amp;D)</translation>
    </message>
    <message>
        <source>A space between &amp;thousands</source>
        <translation>用空格作千位分隔(&amp;T)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>thousands: k, M, G</source>
        <translation>千：k、M、G</translation>
    </message>
    <message>
        <source>bytes: KiB, MiB, GiB</source>
        <translation>字节：KiB、MiB、GiB</translation>
    </message>
    <message>
        <source>percent, of shares of 1</source>
        <translation>百分比（以 1 为整体）</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>such as °C or m/s</source>
        <translation>如 °C 或 m/s</translation>
    </message>
    <message>
        <source>Text &amp;after</source>
        <translation>后缀文本(&amp;B)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>数据条</translation>
    </message>
    <message>
        <source>a colour scale</source>
        <translation>色阶</translation>
    </message>
    <message>
        <source>&amp;Paint in the cells</source>
        <translation>在单元格中绘制(&amp;P)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The numbers stay what they are: copies, exports, filters and sorts have all of their digits.</source>
        <translation>数字本身不变：复制、导出、筛选和排序使用其全部位数。</translation>
    </message>
</context>
<context>
    <name>penstock::OffsetCommits</name>
    <message>
        <source>How far the source was read could not be committed: %1 It is tried again; what is not committed in the end is read again by the next reader.</source>
        <translation>无法提交源的读取进度：%1将会重试；最终未提交的内容会由下一个读取方重新读取。</translation>
    </message>
</context>
<context>
    <name>penstock::OpenQuestion</name>
    <message>
        <source>Day first: %1</source>
        <translation>日在前：%1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>月在前：%1</translation>
    </message>
    <message>
        <source>Which day is %1 in the column “%2”?</source>
        <translation>列“%2”中的 %1 是哪一天？</translation>
    </message>
    <message>
        <source>%1: the decimal mark is “%2”</source>
        <translation>%1：小数点为“%2”</translation>
    </message>
    <message>
        <source>Which number is %1 in the column “%2”?</source>
        <translation>列“%2”中的 %1 是哪个数？</translation>
    </message>
    <message>
        <source>The name of the time column, “%1”, says %2. In which zone are the times? Others can be chosen from the list of zones.</source>
        <translation>时间列的名称“%1”含有 %2。时间属于哪个时区？其他时区可从时区列表中选择。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>UTC all the same</source>
        <translation>仍为 UTC</translation>
    </message>
    <message>
        <source>An hour comes twice in the first %1 rows, as it does where clocks are set back. In which zone are the times? Others can be chosen from the list of zones.</source>
        <translation>前 %1 行中有一个小时出现了两次，与时钟回拨时一样。时间属于哪个时区？其他时区可从时区列表中选择。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first %1 row(s) have time and tags in common with another row and would overwrite it. Which column tells them apart?</source>
        <translation>
            <numerusform>前 %1 行中有 %n 行与其他行的时间和标签相同，会将其覆盖。哪一列能区分它们？</numerusform>
        </translation>
    </message>
    <message>
        <source>Make “%1” a tag</source>
        <translation>将“%1”设为标签</translation>
    </message>
    <message>
        <source>None: the last of such rows stays</source>
        <translation>无：保留这类行中的最后一行</translation>
    </message>
    <message>
        <source>%1 In which one are its letters right?</source>
        <translation>%1哪一种编码下文字显示正确？</translation>
    </message>
    <message>
        <source>%1 Is that right? See how it is read below.</source>
        <translation>%1是否正确？请在下方查看读取结果。</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Only the last line names them</source>
        <translation>只由最后一行给出列名</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>按现状继续</translation>
    </message>
</context>
<context>
    <name>penstock::OutcomeList</name>
    <message>
        <source>Statements of the run</source>
        <translation>本次运行的语句</translation>
    </message>
</context>
<context>
    <name>penstock::OutcomeModel</name>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a statement, how it stands</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>penstock::OutputFormat</name>
    <message>
        <source>table, csv, json, jsonl, markdown, html or lp (line protocol)</source>
        <translation>table、csv、json、jsonl、markdown、html 或 lp（行协议）</translation>
    </message>
    <message>
        <source>table, csv, json, jsonl, markdown or html</source>
        <translation>table、csv、json、jsonl、markdown 或 html</translation>
    </message>
    <message>
        <source>%1. Default table.</source>
        <translation>%1。默认 table。</translation>
    </message>
    <message>
        <source>Line protocol has its times in nanoseconds: leave out --epoch.</source>
        <translation>行协议的时间以纳秒计：请去掉 --epoch。</translation>
    </message>
    <message>
        <source>--format must be %1.</source>
        <translation>--format 必须是 %1。</translation>
    </message>
    <message>
        <source>--epoch must be ns, u, ms, s or rfc3339.</source>
        <translation>--epoch 必须是 ns、u、ms、s 或 rfc3339。</translation>
    </message>
    <message>
        <source>--formula-safe is for --format csv.</source>
        <translation>--formula-safe 用于 --format csv。</translation>
    </message>
    <message>
        <source>--not-finite is for --format json and jsonl.</source>
        <translation>--not-finite 用于 --format json 和 jsonl。</translation>
    </message>
    <message>
        <source>--%1 is for --format lp.</source>
        <translation>--%1 用于 --format lp。</translation>
    </message>
    <message>
        <source>Times as whole numbers, rounded down: ns, u, ms or s; or rfc3339, the default.</source>
        <translation>时间以整数表示（向下取整）：ns、u、ms 或 s；或 rfc3339（默认）。</translation>
    </message>
</context>
<context>
    <name>penstock::OwnPatterns</name>
    <message>
        <source>Own patterns</source>
        <translation>自定义模板</translation>
    </message>
    <message>
        <source>Make, edit and pass on patterns of your own</source>
        <translation>创建、编辑和分享您自己的模板</translation>
    </message>
    <message>
        <source>&amp;New pattern…</source>
        <translation>新建模板(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Copy and edit…</source>
        <translation>复制并编辑(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Import patterns</source>
        <translation>导入模板</translation>
    </message>
    <message>
        <source>Patterns (*.json)</source>
        <translation>模板 (*.json)</translation>
    </message>
    <message>
        <source>The patterns are taken over.</source>
        <translation>已导入模板。</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) of the file were left out.</source>
        <translation>
            <numerusform>略去了文件中的 %n 个模板。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export your patterns</source>
        <translation>导出您的模板</translation>
    </message>
    <message>
        <source>Your patterns are in %1.</source>
        <translation>您的模板已保存到 %1。</translation>
    </message>
</context>
<context>
    <name>penstock::OwnServer</name>
    <message>
        <source>The local server did not answer within 10 minutes.</source>
        <translation>本地服务器在 10 分钟内没有响应。</translation>
    </message>
    <message>
        <source>The local server ended. %1</source>
        <translation>本地服务器已结束。%1</translation>
    </message>
    <message>
        <source>Another program has taken port %1 of 127.0.0.1. The local server is started at another one.</source>
        <translation>另一个程序占用了 127.0.0.1 的端口 %1。本地服务器将在另一个端口启动。</translation>
    </message>
</context>
<context>
    <name>penstock::PackingDevice</name>
    <message>
        <source>The file could not be written: %1. Check that there is room and try again.</source>
        <translation>无法写入文件：%1。请确认有足够空间后重试。</translation>
    </message>
</context>
<context>
    <name>penstock::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>penstock::ParameterPanel</name>
    <message>
        <source>Values of the query&apos;s parameters</source>
        <translation>查询参数的值</translation>
    </message>
    <message>
        <source>Type of $%1</source>
        <translation>$%1 的类型</translation>
    </message>
    <message>
        <source>Value of $%1</source>
        <translation>$%1 的值</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>$%1 has no value yet; the statement has not been run.</source>
        <translation>$%1 尚无值；语句未运行。</translation>
    </message>
    <message>
        <source>$%1: %2. The statement has not been run.</source>
        <translation>$%1：%2。语句未运行。</translation>
    </message>
</context>
<context>
    <name>penstock::ParameterValue</name>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>“%1”既不是真也不是假</translation>
    </message>
    <message>
        <source>“%1” is no whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>“%1” is no duration such as 1h30m</source>
        <translation>“%1”不是时长，应如 1h30m</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>缺少名称</translation>
    </message>
</context>
<context>
    <name>penstock::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>penstock::PatternCatalog</name>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Fields and their types</source>
        <translation>字段及其类型</translation>
    </message>
    <message>
        <source>Fields of a measurement</source>
        <translation>某测量的字段</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of a measurement</source>
        <translation>某测量的标签</translation>
    </message>
    <message>
        <source>Values of a tag</source>
        <translation>某标签的值</translation>
    </message>
    <message>
        <source>Values of a tag in a measurement</source>
        <translation>某测量中某标签的值</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Series of a measurement</source>
        <translation>某测量的序列</translation>
    </message>
    <message>
        <source>Number of series</source>
        <translation>序列数</translation>
    </message>
    <message>
        <source>Number of values of a tag</source>
        <translation>某标签的值的个数</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Retention policies</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>Continuous queries</source>
        <translation>连续查询</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Create a database</source>
        <translation>创建数据库</translation>
    </message>
    <message>
        <source>Create a retention policy</source>
        <translation>创建保留策略</translation>
    </message>
    <message>
        <source>Delete old rows of a measurement</source>
        <translation>删除某测量的旧行</translation>
    </message>
    <message>
        <source>Delete a measurement</source>
        <translation>删除测量</translation>
    </message>
    <message>
        <source>Delete a database</source>
        <translation>删除数据库</translation>
    </message>
    <message>
        <source>Running queries</source>
        <translation>正在运行的查询</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Columns of a table and their types</source>
        <translation>某表的列及其类型</translation>
    </message>
    <message>
        <source>Queries, running and recent</source>
        <translation>查询（运行中和最近的）</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Databases and users</source>
        <translation>数据库和用户</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Recent rows</source>
        <translation>最近的行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Last value of each series</source>
        <translation>每个序列的最后一个值</translation>
    </message>
    <message>
        <source>Latest row</source>
        <translation>最新的一行</translation>
    </message>
    <message>
        <source>Mean in time windows</source>
        <translation>时间窗口内的平均值</translation>
    </message>
    <message>
        <source>Min, mean, max in time windows</source>
        <translation>时间窗口内的最小值、平均值和最大值</translation>
    </message>
    <message>
        <source>Percentile in time windows</source>
        <translation>时间窗口内的百分位数</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>变化率</translation>
    </message>
    <message>
        <source>Highest values</source>
        <translation>最大的若干值</translation>
    </message>
    <message>
        <source>Gaps between values</source>
        <translation>值之间的间隔</translation>
    </message>
    <message>
        <source>Today and the day before</source>
        <translation>今天与前一天</translation>
    </message>
    <message>
        <source>First and last value</source>
        <translation>第一个和最后一个值</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>值的个数</translation>
    </message>
    <message>
        <source>Rows with a tag value</source>
        <translation>具有某标签值的行</translation>
    </message>
    <message>
        <source>Rows with a tag that matches</source>
        <translation>标签匹配的行</translation>
    </message>
</context>
<context>
    <name>penstock::PatternDialog</name>
    <message>
        <source>Pattern %1</source>
        <translation>模板 %1</translation>
    </message>
    <message>
        <source>New pattern</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>for penstock-cli query --pattern</source>
        <translation>用于 penstock-cli query --pattern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文本(&amp;X)</translation>
    </message>
    <message>
        <source>It asks for no value. Write {name} where one is to stand: in quotes it may be any text, without quotes a number, a duration or a word.</source>
        <translation>不要求任何值。在需要值的位置写 {name}：在引号内可以是任意文本，不加引号则是数字、时长或单词。</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>要求的值：%1。</translation>
    </message>
</context>
<context>
    <name>penstock::PatternField</name>
    <message>
        <source>Choose from a list</source>
        <translation>从列表中选择</translation>
    </message>
    <message>
        <source>No names are known here.</source>
        <translation>此处没有已知的名称。</translation>
    </message>
    <message>
        <source>No values are known here.</source>
        <translation>此处没有已知的值。</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>choice, its number, all</comment>
        <translation>%1，第 %2 项，共 %3 项</translation>
    </message>
</context>
<context>
    <name>penstock::PatternFile</name>
    <message>
        <source>&quot;language&quot; must be influxql, sql or flux.</source>
        <translation>&quot;language&quot; 必须是 influxql、sql 或 flux。</translation>
    </message>
    <message>
        <source>“%1” is no name for a pattern: letters, digits and _, at most %2 of them.</source>
        <translation>“%1”不能作为模板的名称：可用字母、数字和 _，最多 %2 个。</translation>
    </message>
    <message>
        <source>%1 is the name of a built-in pattern; give yours another.</source>
        <translation>%1 是内置模板的名称；请为您的模板另取名称。</translation>
    </message>
    <message>
        <source>The text has more than %1 characters.</source>
        <translation>文本超过 %1 个字符。</translation>
    </message>
    <message>
        <source>This is no file of patterns: line %1: %2.</source>
        <translation>这不是模板文件：第 %1 行：%2。</translation>
    </message>
    <message>
        <source>This is no file of patterns: it has no list &quot;patterns&quot;.</source>
        <translation>这不是模板文件：没有列表 &quot;patterns&quot;。</translation>
    </message>
    <message>
        <source>The file of patterns has version %1; this Penstock reads version %2.</source>
        <translation>模板文件的版本为 %1；此 Penstock 读取版本 %2。</translation>
    </message>
    <message>
        <source>Pattern %1: %2</source>
        <translation>模板 %1：%2</translation>
    </message>
    <message>
        <source>There is another %1.</source>
        <translation>另有一个 %1。</translation>
    </message>
    <message>
        <source>A pattern needs a name: letters, digits and _, at most %1 of them.</source>
        <translation>模板需要名称：可用字母、数字和 _，最多 %1 个。</translation>
    </message>
</context>
<context>
    <name>penstock::PatternForm</name>
    <message>
        <source>a regular expression, without slashes</source>
        <translation>正则表达式，不加斜杠</translation>
    </message>
    <message>
        <source>a duration, such as 5m or 2 days</source>
        <translation>时长，如 5m 或“2 days”</translation>
    </message>
    <message>
        <source>a number, a duration or a word</source>
        <translation>数字、时长或单词</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>at most so many rows</extracomment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>so many of the highest values</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>the percentile: 95</extracomment>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>of time, over which a mean is taken: 1m</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>of time, a rate is per 1s or 1m</extracomment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>that a gap lasts at least</extracomment>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>how old: rows before it are deleted, or how long a policy keeps them</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Give “%1” first: what it has is listed then.</source>
        <translation>请先填写“%1”：然后会列出其中的内容。</translation>
    </message>
    <message>
        <source>name, no quotes</source>
        <translation>名称，不加引号</translation>
    </message>
    <message>
        <source>text, no quotes</source>
        <translation>文本，不加引号</translation>
    </message>
</context>
<context>
    <name>penstock::PatternStore</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 holds patterns that cannot be used. Mend or remove them there first: %2</source>
        <translation>%1 中有无法使用的模板。请先在那里修复或移除：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>My patterns</source>
        <translation>我的模板</translation>
    </message>
    <message>
        <source>There is a pattern %1 already.</source>
        <translation>已有模板 %1。</translation>
    </message>
</context>
<context>
    <name>penstock::PatternTree</name>
    <message>
        <source>Find a pattern</source>
        <translation>查找模板</translation>
    </message>
    <message>
        <source>Query patterns</source>
        <translation>查询模板</translation>
    </message>
</context>
<context>
    <name>penstock::PatternsCommand</name>
    <message>
        <source>Lists the patterns that query --pattern knows: the built-in ones, which ask the same in each language, and your own. Needs no server.</source>
        <translation>列出 query --pattern 可用的模板：内置模板（各语言查询内容相同）和您自己的模板。不需要服务器。</translation>
    </message>
    <message>
        <source>Only those in influxql, sql or flux.</source>
        <translation>仅限 influxql、sql 或 flux 的模板。</translation>
    </message>
    <message>
        <source>Take over the patterns of this file into your own; those of the same names are replaced.</source>
        <translation>将此文件中的模板导入为您自己的模板；同名的会被替换。</translation>
    </message>
    <message>
        <source>Write your own patterns into this file.</source>
        <translation>将您自己的模板写入此文件。</translation>
    </message>
    <message>
        <source>patterns takes no argument: %1.</source>
        <translation>patterns 不接受参数：%1。</translation>
    </message>
    <message>
        <source>--language must be influxql, sql or flux.</source>
        <translation>--language 必须是 influxql、sql 或 flux。</translation>
    </message>
    <message>
        <source>Give --import or --export, not both.</source>
        <translation>--import 和 --export 只能给出一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) of the file were left out; the others are taken over.</source>
        <translation>
            <numerusform>略去了文件中的 %n 个模板；其余的已导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the built-in ones only those that such a server runs: v1, v2, v3, v3-distributed, victoriametrics, questdb or greptimedb.</source>
        <translation>内置模板中仅列出此类服务器能运行的：v1、v2、v3、v3-distributed、victoriametrics、questdb 或 greptimedb。</translation>
    </message>
    <message>
        <source>--runs-on must be v1, v2, v3, v3-distributed, victoriametrics, questdb or greptimedb.</source>
        <translation>--runs-on 必须为 v1、v2、v3、v3-distributed、victoriametrics、questdb 或 greptimedb。</translation>
    </message>
</context>
<context>
    <name>penstock::PatternsDock</name>
    <message>
        <source>The statement with its values</source>
        <translation>填入值后的语句</translation>
    </message>
    <message>
        <source>I&amp;nsert</source>
        <translation>插入(&amp;N)</translation>
    </message>
    <message>
        <source>Write the statement into the current query</source>
        <translation>将语句写入当前查询</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run %1…</source>
        <translation>运行 %1…</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>%1 answers no %2.</source>
        <translation>%1 不支持 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) that %1 does not run in %2 are not listed.</source>
        <translation>
            <numerusform>有 %n 个模板因 %1 无法以 %2 运行而未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a value for “%1”.</source>
        <translation>请为“%1”给出值。</translation>
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
        <translation>%1：%2</translation>
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
        <translation>被限流</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>队列已满</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>the server asked to wait</source>
        <translation>服务器要求等待</translation>
    </message>
    <message>
        <source>the server is not available</source>
        <translation>服务器不可用</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>没有及时响应</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>无法到达服务器</translation>
    </message>
    <message>
        <source>nothing listens at the server&apos;s address</source>
        <translation>服务器的地址上没有程序在监听</translation>
    </message>
    <message>
        <source>the server does not answer, and the queue is full</source>
        <translation>服务器没有响应，且队列已满</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>由您暂停</translation>
    </message>
    <message>
        <source>resumes in %1</source>
        <translation>%1 后恢复</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已持续 %1</translation>
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
        <translation>无；只接受写入</translation>
    </message>
    <message>
        <source>bind parameters</source>
        <translation>绑定参数</translation>
    </message>
    <message>
        <source>typed parameters</source>
        <translation>带类型的参数</translation>
    </message>
    <message>
        <source>msgpack</source>
        <translation>msgpack</translation>
    </message>
    <message>
        <source>gzip on writes</source>
        <translation>写入时 gzip</translation>
    </message>
    <message>
        <source>partial writes</source>
        <translation>部分写入</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>not asked for: the server lets in anybody, with any login or none</source>
        <translation>未要求：服务器允许任何人进入，无论用什么登录或不登录</translation>
    </message>
    <message>
        <source>holds, by token</source>
        <translation>有效，用令牌</translation>
    </message>
    <message>
        <source>holds, as “%1”</source>
        <translation>有效，身份为“%1”</translation>
    </message>
    <message>
        <source>socket %1</source>
        <translation>套接字 %1</translation>
    </message>
    <message>
        <source>on this computer, not encrypted</source>
        <translation>在此计算机上，未加密</translation>
    </message>
    <message>
        <source>not encrypted: anybody on the way can read and change everything, the login too</source>
        <translation>未加密：途中的任何人都能读取和更改一切，包括登录信息</translation>
    </message>
    <message>
        <source>encrypted, the certificate is the pinned one</source>
        <translation>已加密，证书为固定的证书</translation>
    </message>
    <message>
        <source>encrypted, but the certificate is not checked: anybody on the way can read and change everything</source>
        <translation>已加密，但未检查证书：途中的任何人都能读取和更改一切</translation>
    </message>
    <message>
        <source>encrypted, the certificate is checked</source>
        <translation>已加密，证书已检查</translation>
    </message>
    <message>
        <source>the system&apos;s, if it has one for this server</source>
        <translation>系统的代理（若适用于此服务器）</translation>
    </message>
    <message>
        <source>Says what a server is, how far away it is, and whether the login holds.</source>
        <translation>说明服务器的类型、延迟，以及登录是否有效。</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>spoken to as</source>
        <translation>使用协议</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>can</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>several, of which none is chosen (--org): %1</source>
        <translation>多个，未选定其一 (--org)：%1</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>by ssh through %1; from there on not encrypted</source>
        <translation>经由 %1 的 ssh；此后的路段未加密</translation>
    </message>
</context>
<context>
    <name>penstock::PingJob</name>
    <message>
        <source>There is no organization “%2” on %1. Correct it in the connection&apos;s settings.</source>
        <translation>%1 上没有组织“%2”。请在连接设置中更正。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak as %2, which the connection says it is. Check host, port and path, or let Penstock find out what it is.</source>
        <translation>%1 处响应的不是连接所指定的 %2。请检查主机、端口和路径，或让 Penstock 自动检测其类型。</translation>
    </message>
    <message>
        <source>%1 is %2, but its interface is not at this path. Check the path in the address.</source>
        <translation>%1 是 %2，但其接口不在此路径。请检查地址中的路径。</translation>
    </message>
    <message>
        <source>What answers at %1 is not InfluxDB. Check host and port, and the path if there is a proxy in between.</source>
        <translation>%1 处响应的不是 InfluxDB。请检查主机和端口；若中间有代理，请检查路径。</translation>
    </message>
    <message>
        <source>The address names no port; InfluxDB usually listens on 8086, InfluxDB 3 on 8181.</source>
        <translation>地址没有指定端口；InfluxDB 通常监听 8086，InfluxDB 3 监听 8181。</translation>
    </message>
</context>
<context>
    <name>penstock::Pipeline</name>
    <message numerus="yes">
        <source>Up to %n row(s) may be stored twice: the answer to them was lost, and this server may keep both.</source>
        <translation>
            <numerusform>最多有 %n 行可能存储了两次：对它们的响应丢失，而此服务器可能会两份都保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody wanted no more to be read: the source was not read to its end.</source>
        <translation>已应要求不再读取：源没有读到末尾。</translation>
    </message>
    <message numerus="yes">
        <source>%n more may be stored: no answer told of them. Writing them again does no harm if each has its own time.</source>
        <translation>
            <numerusform>另有 %n 行可能已存储：没有响应提及它们。若每行都有自己的时间，重新写入没有害处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be stored: no answer told of them. Look before you write them again: this server may keep both.</source>
        <translation>
            <numerusform>另有 %n 行可能已存储：没有响应提及它们。重新写入之前请先查看：此服务器可能会两份都保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were acknowledged by the server before that.</source>
        <translation>
            <numerusform>在此之前服务器已确认 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::PipelineDocument</name>
    <message>
        <source>the key is no UTF-8 text</source>
        <translation>键不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>the value of a message is no line protocol</source>
        <translation>消息的值不是行协议</translation>
    </message>
    <message>
        <source>the value has no &quot;%1&quot; that is a text or a number</source>
        <translation>值中没有为文本或数字的“%1”</translation>
    </message>
    <message>
        <source>this must be a list of texts, none of them empty.</source>
        <translation>此项必须是文本列表，且各项不能为空。</translation>
    </message>
    <message>
        <source>this needs a mechanism to log in by: name it as &quot;sasl&quot;.</source>
        <translation>此项需要登录机制：请用 &quot;sasl&quot; 指定。</translation>
    </message>
    <message>
        <source>this goes with &quot;from&quot;: &quot;timestamp&quot;.</source>
        <translation>此项须与 &quot;from&quot;: &quot;timestamp&quot; 一起使用。</translation>
    </message>
    <message>
        <source>this must be a time such as 2018-08-08T15:22:33Z.</source>
        <translation>此项必须是时间，如 2018-08-08T15:22:33Z。</translation>
    </message>
    <message>
        <source>this must be less than &quot;poll_timeout_ms&quot;.</source>
        <translation>此项必须小于 &quot;poll_timeout_ms&quot;。</translation>
    </message>
    <message>
        <source>this must not be less than &quot;session_timeout_ms&quot;.</source>
        <translation>此项不能小于 &quot;session_timeout_ms&quot;。</translation>
    </message>
    <message>
        <source>this goes with the format &quot;%1&quot; only.</source>
        <translation>此项只能用于格式“%1”。</translation>
    </message>
    <message>
        <source>this must be a text, and not empty.</source>
        <translation>此项必须是文本，且不能为空。</translation>
    </message>
    <message>
        <source>this must be one of: %1.</source>
        <translation>此项必须是以下之一：%1。</translation>
    </message>
    <message>
        <source>this must be one ASCII character, and no quote.</source>
        <translation>此项必须是一个 ASCII 字符，且不能是引号。</translation>
    </message>
    <message>
        <source>lines of line protocol are sent as they are.</source>
        <translation>行协议的行会原样发送。</translation>
    </message>
    <message>
        <source>at least one is needed.</source>
        <translation>至少需要一个。</translation>
    </message>
    <message>
        <source>the &quot;topic_pattern&quot; has this name already.</source>
        <translation>&quot;topic_pattern&quot; 已使用此名称。</translation>
    </message>
    <message>
        <source>lines of line protocol have their own tags.</source>
        <translation>行协议的行有自己的标签。</translation>
    </message>
    <message>
        <source>this needs a &quot;client_id&quot;, and QoS 1 or 2: to others a broker sends nothing again.</source>
        <translation>此项需要 &quot;client_id&quot; 以及 QoS 1 或 2：对其他客户端，broker 不会再次发送任何内容。</translation>
    </message>
    <message>
        <source>a password needs its user.</source>
        <translation>密码需要对应的用户。</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>this source waits by itself: what is not sent stays where it is read from, so that nothing has to be kept on disk. Only &quot;off&quot; is possible.</source>
        <translation>此源会自行等待：未发送的内容留在读取处，因此无需暂存到磁盘。只能是 &quot;off&quot;。</translation>
    </message>
    <message>
        <source>this does not go with &quot;template&quot;: give one of them.</source>
        <translation>此项不能与 &quot;template&quot; 同时使用：请只给出其中一个。</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>此项不能为空。</translation>
    </message>
    <message>
        <source>this does not go with &quot;include_metadata_tags&quot;: give one of them.</source>
        <translation>此项不能与 &quot;include_metadata_tags&quot; 同时使用：请只给出其中一个。</translation>
    </message>
    <message>
        <source>CSV files cannot be read here.</source>
        <translation>此处无法读取 CSV 文件。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>lines of the document</source>
        <translation>文档中的行</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>name a saved &quot;connection&quot;, give a &quot;url&quot;, or say &quot;local&quot;: true.</source>
        <translation>请用 &quot;connection&quot; 指定已保存的连接，给出 &quot;url&quot;，或设置 &quot;local&quot;: true。</translation>
    </message>
    <message>
        <source>local server</source>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>a saved connection has its own.</source>
        <translation>已保存的连接有自己的设置。</translation>
    </message>
    <message>
        <source>a saved connection has its own login and organization.</source>
        <translation>已保存的连接有自己的登录和组织。</translation>
    </message>
    <message>
        <source>give a token, or a user and a password.</source>
        <translation>请给出令牌，或用户和密码。</translation>
    </message>
    <message>
        <source>nothing is checked without it, so that no certificate can be given.</source>
        <translation>没有此项就不进行检查，因此不能给出证书。</translation>
    </message>
    <message>
        <source>give authorities, or one certificate&apos;s fingerprint.</source>
        <translation>请给出颁发机构，或一个证书的指纹。</translation>
    </message>
    <message>
        <source>this goes on where the last run stopped, so that no &quot;offset&quot; can be given.</source>
        <translation>此项从上一次运行停止处继续，因此不能给出 &quot;offset&quot;。</translation>
    </message>
    <message>
        <source>these must be some of: cpu, mem, disk, net.</source>
        <translation>这些必须是以下各项中的若干项：cpu、mem、disk、net。</translation>
    </message>
    <message>
        <source>this must be 127.0.0.1 or ::1: it listens to this machine only.</source>
        <translation>此项必须是 127.0.0.1 或 ::1：它只监听本机。</translation>
    </message>
    <message>
        <source>a secret never stands in a document: give {&quot;env&quot;: &quot;NAME&quot;}, {&quot;file&quot;: &quot;PATH&quot;} or {&quot;keyring&quot;: &quot;NAME&quot;}.</source>
        <translation>机密不能写在文档中：请给出 {&quot;env&quot;: &quot;NAME&quot;}、{&quot;file&quot;: &quot;PATH&quot;} 或 {&quot;keyring&quot;: &quot;NAME&quot;}。</translation>
    </message>
    <message>
        <source>this is for TLS, which is off: say &quot;tls&quot;: true.</source>
        <translation>此项用于 TLS，而 TLS 已关闭：请设置 &quot;tls&quot;: true。</translation>
    </message>
    <message>
        <source>&quot;certificate&quot; and &quot;key&quot; go together.</source>
        <translation>&quot;certificate&quot; 和 &quot;key&quot; 必须同时给出。</translation>
    </message>
    <message>
        <source>to make points of messages a sink of type &quot;influx&quot; needs a &quot;rule&quot;.</source>
        <translation>要将消息转换为数据点，类型为 &quot;influx&quot; 的接收端需要 &quot;rule&quot;。</translation>
    </message>
    <message>
        <source>This is not JSON: %1 (line %2).</source>
        <translation>这不是 JSON：%1（第 %2 行）。</translation>
    </message>
    <message>
        <source>A pipeline is one JSON object.</source>
        <translation>管道是一个 JSON 对象。</translation>
    </message>
    <message>
        <source>this stands here twice, and only one of them would count.</source>
        <translation>此项在这里出现了两次，而只有一个会生效。</translation>
    </message>
    <message>
        <source>this must be &quot;%1&quot;.</source>
        <translation>此项必须是“%1”。</translation>
    </message>
    <message>
        <source>this must be %1; other versions are not known.</source>
        <translation>此项必须是 %1；不支持其他版本。</translation>
    </message>
    <message>
        <source>%1: %2 (line %3)</source>
        <translation>%1：%2（第 %3 行）</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large to be a pipeline.</source>
        <translation>%1 过大，不可能是管道。</translation>
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
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save and s&amp;tart</source>
        <translation>保存并启动(&amp;T)</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新建管道</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Pipeline %1</source>
        <translation>管道 %1</translation>
    </message>
    <message>
        <source>It can run: %1 → %2</source>
        <translation>可以运行：%1 → %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>保存管道</translation>
    </message>
    <message>
        <source>Pipelines (*.json)</source>
        <translation>管道 (*.json)</translation>
    </message>
    <message>
        <source>The document has changes that are not saved.</source>
        <translation>文档有未保存的更改。</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>不保存并关闭(&amp;W)</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineList</name>
    <message>
        <source>Pipelines</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Open a pipeline</source>
        <translation>打开管道</translation>
    </message>
    <message>
        <source>Pipelines (*.json)</source>
        <translation>管道 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineModel</name>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2：%3</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineRegistry</name>
    <message>
        <source>This cannot be run again: what it was begun from is not there any more.</source>
        <translation>无法再次运行：启动它所依据的内容已不存在。</translation>
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
        <translation>已接受 %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>已拒绝 %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>未知 %1</translation>
    </message>
    <message>
        <source>paused: %1, resumes in %2 s</source>
        <translation>已暂停：%1，%2 s 后恢复</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 s</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 accepted, %4 rejected, %5 skipped in %6 s (%7 rows/s)</source>
        <translation>%1：读取 %2 行，接受 %3，拒绝 %4，跳过 %5，用时 %6 s（%7 行/秒）</translation>
    </message>
    <message>
        <source>  %1 more may be stored: no answer told of them</source>
        <translation>  另有 %1 行可能已存储：没有响应提及它们</translation>
    </message>
    <message>
        <source>  %1 were read and not written</source>
        <translation>  %1 行已读取但未写入</translation>
    </message>
    <message>
        <source>  %1 of them were settled by an earlier run</source>
        <translation>  其中 %1 行由上一次运行处理完毕</translation>
    </message>
    <message>
        <source>  %1 requests found out which rows are stored, as the server did not say</source>
        <translation>  因服务器未说明，用了 %1 个请求查明哪些行已存储</translation>
    </message>
    <message>
        <source>  %1 requests were repeated, with %2 rows</source>
        <translation>  重复了 %1 个请求，共 %2 行</translation>
    </message>
    <message>
        <source>  %1 pauses, %2 s in all</source>
        <translation>  暂停 %1 次，共 %2 s</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>row unknown</source>
        <translation>行未知</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation>（文件第 %1 行）</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>，第 %1 列</translation>
    </message>
    <message>
        <source>  … and more; --rejects FILE keeps them all</source>
        <translation>  … 还有更多；用 --rejects FILE 可全部保存</translation>
    </message>
    <message>
        <source>  rejected rows are in %1</source>
        <translation>  被拒绝的行在 %1 中</translation>
    </message>
    <message>
        <source>  --resume goes on where it stopped</source>
        <translation>  --resume 从停止处继续</translation>
    </message>
    <message>
        <source>  --undo %1 deletes what it wrote</source>
        <translation>  用 --undo %1 可删除其写入的内容</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>被限流</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>没有及时响应</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>the server does not answer, and the queue is full</source>
        <translation>服务器没有响应，且队列已满</translation>
    </message>
    <message>
        <source>paused by hand</source>
        <translation>手动暂停</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineRow</name>
    <message>
        <source>&amp;Start with Penstock</source>
        <translation>随 Penstock 启动(&amp;S)</translation>
    </message>
    <message>
        <source>Open the refused ro&amp;ws</source>
        <translation>打开被拒绝的行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>从此列表移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove from this list, and its secrets from the keyring</source>
        <translation>从此列表移除，并从密钥环移除其机密(&amp;R)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Ask the server again at once</source>
        <translation>立即再次询问服务器</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成并结束</translation>
    </message>
    <message>
        <source>Take no more; what was taken is still written</source>
        <translation>不再接收；已接收的仍会写入</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop at once; only what is on its way is waited for</source>
        <translation>立即停止；只等待在途的内容</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>已停止 %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>已结束 %1</translation>
    </message>
    <message>
        <source>Failed %1: %2</source>
        <translation>已失败 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stored</source>
        <translation>
            <numerusform>已存储 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 行被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n no answer tells</source>
        <translation>
            <numerusform>%n 行没有响应提及</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connecting, try %1, next in %2</source>
        <translation>正在连接，第 %1 次尝试，%2 后再试</translation>
    </message>
    <message>
        <source>Connecting, try %1 is on its way</source>
        <translation>正在连接，正在进行第 %1 次尝试</translation>
    </message>
    <message>
        <source>Opening the source…</source>
        <translation>正在打开源…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Finishing what was taken…</source>
        <translation>正在完成已接收的内容…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineState</name>
    <message>
        <source>Running, %1 waits</source>
        <comment>one of several sinks or partitions</comment>
        <translation>运行中，%1 等待中</translation>
    </message>
    <message numerus="yes">
        <source>Running, %n part(s) wait</source>
        <translation>
            <numerusform>运行中，%n 个部分等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Finished, rows unknown</source>
        <translation>已完成，有结果未知的行</translation>
    </message>
    <message>
        <source>Finished with rejects</source>
        <translation>已完成，有被拒绝的行</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Half of the writes were answered within %1, 95 of 100 within %2, 99 of 100 within %3.</source>
        <translation>半数写入在 %1 内得到响应，95% 在 %2 内，99% 在 %3 内。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n write(s) at a time</source>
        <translation>
            <numerusform>同时最多 %n 次写入</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each of up to %2 rows</source>
        <translation>%1，每个最多 %2 行</translation>
    </message>
    <message>
        <source>%1, as pinned.</source>
        <translation>%1，按固定值。</translation>
    </message>
    <message>
        <source>%1, as the settings say.</source>
        <translation>%1，按设置。</translation>
    </message>
    <message>
        <source>%1; it adapts to the server.</source>
        <translation>%1；随服务器调整。</translation>
    </message>
    <message>
        <source>%1: more, for the server takes it well.</source>
        <translation>%1：增加，因为服务器应对良好。</translation>
    </message>
    <message>
        <source>%1: less, for answers had become slower.</source>
        <translation>%1：减少，因为响应变慢了。</translation>
    </message>
    <message>
        <source>%1: less, for no answer had come in time.</source>
        <translation>%1：减少，因为没有及时收到响应。</translation>
    </message>
    <message>
        <source>%1: less, for writes were too large for the server.</source>
        <translation>%1：减少，因为写入对服务器来说过大。</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) stored in %2.</source>
        <translation>
            <numerusform>已存储 %1 行，用时 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 row(s) were stored in %2.</source>
        <translation>
            <numerusform>已停止：已存储 %1 行，用时 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed: %1 row(s) were stored in %2.</source>
        <translation>
            <numerusform>已失败：已存储 %1 行，用时 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 row(s) were not stored.</source>
        <translation>
            <numerusform>%1 行未存储。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 more row(s) may be stored: no answer told of them.</source>
        <translation>
            <numerusform>另有 %1 行可能已存储：没有响应提及它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 row(s) were read and not written.</source>
        <translation>
            <numerusform>%1 行已读取但未写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 did not store %2 row(s), %3 more may be stored there.</source>
        <translation>
            <numerusform>%1 未存储 %2 行，那里另有 %3 行可能已存储。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 row(s) had nothing to store.</source>
        <translation>
            <numerusform>%1 行没有可存储的内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::PipelineStats</name>
    <message>
        <source>Where these notes count, rows that were refused are counted as well.</source>
        <translation>这些备注中的计数也包括被拒绝的行。</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineStrip</name>
    <message>
        <source>Rows per second of %1</source>
        <translation>%1 的每秒行数</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineWorker</name>
    <message>
        <source>Rows that were refused before the run was broken off are not in %1.</source>
        <translation>运行被中断之前被拒绝的行不在 %1 中。</translation>
    </message>
    <message>
        <source>The source has changed since the run was broken off: it has fewer rows now. Begin anew with its first row.</source>
        <translation>源自运行中断以来已更改：现在的行变少了。请从第一行重新开始。</translation>
    </message>
    <message>
        <source>The source has changed since the run was broken off: its rows do not stand where they stood. Begin anew with its first row.</source>
        <translation>源自运行中断以来已更改：其行不在原来的位置。请从第一行重新开始。</translation>
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
        <translation>步骤</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计数据</translation>
    </message>
</context>
<context>
    <name>penstock::PlanView</name>
    <message>
        <source>Plan of the statement</source>
        <translation>语句的执行计划</translation>
    </message>
    <message>
        <source>&amp;Copy the row</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Steps only</source>
        <translation>仅步骤</translation>
    </message>
    <message>
        <source>Copy the plan</source>
        <translation>复制执行计划</translation>
    </message>
    <message>
        <source>Measured by the server: %1 in all; the statement was run for it.</source>
        <translation>服务器实测：共 %1；为此运行了语句。</translation>
    </message>
    <message>
        <source>What the server would do; the statement was not run.</source>
        <translation>服务器将会执行的操作；语句未运行。</translation>
    </message>
</context>
<context>
    <name>penstock::PointEdits</name>
    <message>
        <source>Take change &amp;back</source>
        <translation>撤回更改(&amp;B)</translation>
    </message>
    <message>
        <source>These rows cannot be edited: %1</source>
        <translation>这些行无法编辑：%1</translation>
    </message>
    <message>
        <source>changes of the answer before this one are staged. Apply or discard them first.</source>
        <translation>此前结果的更改已暂存。请先应用或放弃。</translation>
    </message>
    <message>
        <source>they are not all there yet.</source>
        <translation>尚未全部到达。</translation>
    </message>
    <message>
        <source>the connection is not open.</source>
        <translation>连接未打开。</translation>
    </message>
    <message>
        <source>The connection that the changes belong to is not open.</source>
        <translation>更改所属的连接未打开。</translation>
    </message>
    <message>
        <source>Edit &amp;value…</source>
        <translation>编辑值(&amp;V)…</translation>
    </message>
    <message>
        <source>Delete poi&amp;nts…</source>
        <translation>删除数据点(&amp;N)…</translation>
    </message>
    <message>
        <source>the answer was exchanged meanwhile.</source>
        <translation>结果在此期间已被替换。</translation>
    </message>
    <message>
        <source>Changes of another answer are staged. Apply or discard them first.</source>
        <translation>另一结果的更改已暂存。请先应用或放弃。</translation>
    </message>
    <message>
        <source>The staged changes have not been sent. Apply or discard them before this is closed.</source>
        <translation>暂存的更改尚未发送。关闭之前请先应用或放弃。</translation>
    </message>
</context>
<context>
    <name>penstock::PointField</name>
    <message>
        <source>Tag or type of field</source>
        <translation>标签或字段类型</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Float field</source>
        <translation>浮点字段</translation>
    </message>
    <message>
        <source>Integer field</source>
        <translation>整数字段</translation>
    </message>
    <message>
        <source>Boolean field</source>
        <translation>布尔字段</translation>
    </message>
    <message>
        <source>String field</source>
        <translation>字符串字段</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Unsigned field</source>
        <translation>无符号字段</translation>
    </message>
    <message>
        <source>The value of “%1”, “%2”, is not %3.</source>
        <translation>“%1”的值“%2”不是%3。</translation>
    </message>
    <message>
        <source>The tag “%1” has no value.</source>
        <translation>标签“%1”没有值。</translation>
    </message>
    <message>
        <source>a number such as 21.5</source>
        <translation>数字，如 21.5</translation>
    </message>
    <message>
        <source>a whole number of 64 bits</source>
        <translation>64 位整数</translation>
    </message>
    <message>
        <source>a whole number of 64 bits without a sign</source>
        <translation>64 位无符号整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
</context>
<context>
    <name>penstock::PointForm</name>
    <message>
        <source>Meas&amp;urement</source>
        <translation>测量(&amp;U)</translation>
    </message>
    <message>
        <source>Time&amp;stamp</source>
        <translation>时间戳(&amp;S)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Such as 2024-05-01T12:00:00Z, or a number in the unit of this tab&apos;s times; empty: now</source>
        <translation>如 2024-05-01T12:00:00Z，或以此标签页时间单位计的数字；留空：现在</translation>
    </message>
    <message>
        <source>&amp;Add tag</source>
        <translation>添加标签(&amp;A)</translation>
    </message>
    <message>
        <source>Add fie&amp;ld</source>
        <translation>添加字段(&amp;L)</translation>
    </message>
    <message>
        <source>Insert the li&amp;ne</source>
        <translation>插入行(&amp;N)</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>数据点</translation>
    </message>
</context>
<context>
    <name>penstock::PointMapping</name>
    <message>
        <source>No measurement is named. Name one, or give a rule for it.</source>
        <translation>没有指定测量。请指定一个，或给出其规则。</translation>
    </message>
    <message>
        <source>Times of messages are in s, ms, us or ns, not in %1.</source>
        <translation>消息的时间单位为 s、ms、us 或 ns，不能是 %1。</translation>
    </message>
    <message>
        <source>These keys are named as tags and as fields: %1. Choose one.</source>
        <translation>这些键同时被指定为标签和字段：%1。请只选其一。</translation>
    </message>
    <message>
        <source>the value is no map of names and values, so there are no fields</source>
        <translation>值不是由名称和值组成的映射，因此没有字段</translation>
    </message>
    <message>
        <source>the rule for the measurement gives none</source>
        <translation>测量的规则没有得出结果</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, a map or bytes, which no tag holds</source>
        <translation>“%1”是列表、映射或字节，标签无法容纳</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing</source>
        <translation>缺少字段“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a tag and a field by the rules</source>
        <translation>按规则，“%1”既是标签又是字段</translation>
    </message>
    <message>
        <source>there is no field: all are null, NaN or left out</source>
        <translation>没有字段：全部为 null、NaN 或被略去</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an integer beyond 64 bits</source>
        <translation>“%1”是超出 64 位的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, a map or bytes, which no field holds</source>
        <translation>“%1”是列表、映射或字节，字段无法容纳</translation>
    </message>
    <message>
        <source>the time &quot;%1&quot; is missing</source>
        <translation>缺少时间“%1”</translation>
    </message>
    <message>
        <source>the time is neither an integer nor a text such as 2018-08-08T15:22:33Z</source>
        <translation>时间既不是整数，也不是 2018-08-08T15:22:33Z 这样的文本</translation>
    </message>
    <message>
        <source>neither the value nor the message has a time</source>
        <translation>值和消息都没有时间</translation>
    </message>
    <message>
        <source>the time %1 has %2 digits; in the precision of %3 times of today have %4</source>
        <translation>时间 %1 有 %2 位数字；在 %3 精度下，当今的时间有 %4 位</translation>
    </message>
</context>
<context>
    <name>penstock::PointRows</name>
    <message>
        <source>The rows have no time.</source>
        <translation>这些行没有时间。</translation>
    </message>
    <message>
        <source>“%1” is both a tag and a field of “%2”.</source>
        <translation>“%1”既是“%2”的标签又是其字段。</translation>
    </message>
    <message>
        <source>The column “%1” is neither a tag nor a field of “%2”.</source>
        <translation>列“%1”既不是“%2”的标签也不是其字段。</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>列“%1”出现了两次。</translation>
    </message>
    <message>
        <source>The tag “%1” is not among the columns, so that it is not known which point a row is: ask by SELECT *.</source>
        <translation>标签“%1”不在列中，因此不知道某行是哪个数据点：请用 SELECT * 查询。</translation>
    </message>
    <message>
        <source>The row has no time.</source>
        <translation>该行没有时间。</translation>
    </message>
    <message>
        <source>“%1” tells which point it is: only values of fields can be edited.</source>
        <translation>“%1”用于确定是哪个数据点：只能编辑字段的值。</translation>
    </message>
    <message>
        <source>“%1” has several types in this measurement (%2): which one this point has is not known.</source>
        <translation>“%1”在此测量中有多种类型 (%2)：不知道该数据点是哪一种。</translation>
    </message>
    <message>
        <source>The server says that “%1” is of type %2, but the answer has other values.</source>
        <translation>服务器称“%1”的类型为 %2，但结果中是别的值。</translation>
    </message>
</context>
<context>
    <name>penstock::PointRules</name>
    <message numerus="yes">
        <source>VictoriaMetrics keeps numbers only: %n text(s) became the number that they are, or 0.</source>
        <translation>
            <numerusform>VictoriaMetrics 只保存数字：%n 个文本变为其所表示的数字，或变为 0。</numerusform>
        </translation>
    </message>
    <message>
        <source>VictoriaMetrics keeps numbers only: true became 1, false became 0.</source>
        <translation>VictoriaMetrics 只保存数字：true 变为 1，false 变为 0。</translation>
    </message>
    <message>
        <source>GreptimeDB drops rows that are older than the time to live of their table or database, and acknowledges them. Some of these are older than a day: whether they are kept is not known here.</source>
        <translation>GreptimeDB 会丢弃超过其表或数据库生存时间的行，并予以确认。其中有些行早于一天前：此处不清楚它们是否得到保留。</translation>
    </message>
    <message>
        <source>Some versions of GreptimeDB keep all numbers as floats: integers beyond 9,007,199,254,740,992 may have been rounded.</source>
        <translation>某些版本的 GreptimeDB 将所有数字保存为浮点数：大于 9,007,199,254,740,992 的整数可能已被舍入。</translation>
    </message>
    <message>
        <source>Where a column of QuestDB holds floats, integers beyond 9,007,199,254,740,992 were rounded.</source>
        <translation>在 QuestDB 中存放浮点数的列里，大于 9,007,199,254,740,992 的整数已被舍入。</translation>
    </message>
    <message>
        <source>VictoriaMetrics keeps about 12 digits of a number, and of one beside much larger neighbours fewer or none: some were rounded.</source>
        <translation>VictoriaMetrics 对数字约保留 12 位，若相邻的数字大得多，则保留得更少甚至不保留：有些已被舍入。</translation>
    </message>
    <message>
        <source>In VictoriaMetrics the tag &quot;db&quot; takes the place of the database&apos;s name.</source>
        <translation>在 VictoriaMetrics 中，标签“db”代替数据库的名称。</translation>
    </message>
    <message>
        <source>VictoriaMetrics keeps times to the millisecond: what is finer was cut off.</source>
        <translation>VictoriaMetrics 的时间精确到毫秒：更细的部分被截去。</translation>
    </message>
    <message>
        <source>QuestDB keeps times to the microsecond, unless the time of the table is a TIMESTAMP_NS: nanoseconds were cut off.</source>
        <translation>QuestDB 的时间精确到微秒，除非表的时间为 TIMESTAMP_NS：纳秒被截去。</translation>
    </message>
    <message>
        <source>QuestDB reads two backslashes, or one before a line break, as one character. Such lines were sent as they are.</source>
        <translation>QuestDB 会将两个反斜杠、或换行前的一个反斜杠读作一个字符。这些行已按原样发送。</translation>
    </message>
</context>
<context>
    <name>penstock::PointTime</name>
    <message>
        <source>The time is outside the range of InfluxDB, 1677-09-21 to 2262-04-11.</source>
        <translation>时间超出 InfluxDB 的范围（1677-09-21 至 2262-04-11）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Write it as 2018-08-08T15:22:33.123456789Z.</source>
        <translation>“%1”不是时间。请写成 2018-08-08T15:22:33.123456789Z 的形式。</translation>
    </message>
</context>
<context>
    <name>penstock::PolicyChoice</name>
    <message>
        <source>Retention policy</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>Where lines go that do not say it themselves (CONTEXT-RETENTION-POLICY)</source>
        <translation>自身未注明 (CONTEXT-RETENTION-POLICY) 的行写入的位置</translation>
    </message>
    <message>
        <source>the default one</source>
        <translation>默认策略</translation>
    </message>
</context>
<context>
    <name>penstock::Precision</name>
    <message>
        <source>nanoseconds</source>
        <translation>纳秒</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>微秒</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
</context>
<context>
    <name>penstock::PreferenceRow</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>There is no zone of that name.</source>
        <translation>没有该名称的时区。</translation>
    </message>
    <message>
        <source>There is no zone of that name. Did you mean %1?</source>
        <translation>没有该名称的时区。可能是：%1。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有该文件夹。</translation>
    </message>
</context>
<context>
    <name>penstock::PreferencesWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Usual &amp;values of this page</source>
        <translation>恢复此页的默认值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes settings, keys and connections from a file</source>
        <translation>从文件导入设置、快捷键和连接</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes settings and keys into a file, for another machine. Passwords and tokens stay here.</source>
        <translation>将设置和快捷键写入文件，供另一台机器使用。密码和令牌留在这里。</translation>
    </message>
    <message>
        <source>Export &amp;with connections…</source>
        <translation>连同连接导出(&amp;W)…</translation>
    </message>
    <message>
        <source>The connections as well; their passwords and tokens stay here.</source>
        <translation>同时导出连接；其密码和令牌留在这里。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The language changes when Penstock starts again.</source>
        <translation>Penstock 重新启动后语言才会改变。</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>High contrast is black on white, or white on black where the desktop is dark.</source>
        <translation>高对比度为白底黑字；桌面为深色时为黑底白字。</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>De&amp;nsity</source>
        <translation>密度(&amp;N)</translation>
    </message>
    <message>
        <source>How much space there is in and between controls and rows.</source>
        <translation>控件和行的内部及之间的间距。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>Of menus, buttons and lists.</source>
        <translation>菜单、按钮和列表的文字。</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>与桌面相同</translation>
    </message>
    <message>
        <source>&amp;Font of queries and tables</source>
        <translation>查询和表的字体(&amp;F)</translation>
    </message>
    <message>
        <source>Fonts whose characters are all equally wide.</source>
        <translation>等宽字体。</translation>
    </message>
    <message>
        <source>Its &amp;size</source>
        <translation>等宽字体大小(&amp;S)</translation>
    </message>
    <message>
        <source>Of the text in editors and tables.</source>
        <translation>编辑器和表中的文字。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>动画(&amp;M)</translation>
    </message>
    <message>
        <source>Reduced: nothing glides or fades, and the caret does not blink.</source>
        <translation>“减少”：没有滑动和淡入淡出，光标也不闪烁。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Width of a &amp;tab</source>
        <translation>制表符宽度(&amp;T)</translation>
    </message>
    <message>
        <source>How far the Tab key goes, in characters.</source>
        <translation>Tab 键前进的字符数。</translation>
    </message>
    <message>
        <source>The Tab key writes &amp;spaces</source>
        <translation>Tab 键输入空格(&amp;S)</translation>
    </message>
    <message>
        <source>Otherwise a tab character.</source>
        <translation>否则输入制表符。</translation>
    </message>
    <message>
        <source>&amp;Offer names while typing</source>
        <translation>输入时提示名称(&amp;O)</translation>
    </message>
    <message>
        <source>Measurements, fields, tags and words of the language. Ctrl+Space always does.</source>
        <translation>测量、字段、标签和语言的关键字。Ctrl+空格始终可用。</translation>
    </message>
    <message>
        <source>&amp;Close brackets</source>
        <translation>自动补全括号(&amp;C)</translation>
    </message>
    <message>
        <source>An opening bracket brings the closing one along, and goes around what is selected.</source>
        <translation>输入左括号时自动加上右括号，并将选中的内容括起来。</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>行号(&amp;N)</translation>
    </message>
    <message>
        <source>On the left of queries and of line protocol.</source>
        <translation>显示在查询和行协议的左侧。</translation>
    </message>
    <message>
        <source>Long lines go on &amp;below</source>
        <translation>长行自动换行(&amp;B)</translation>
    </message>
    <message>
        <source>Otherwise they are scrolled sideways. Line protocol is always scrolled.</source>
        <translation>否则横向滚动。行协议始终横向滚动。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Memory for rows</source>
        <translation>行占用的内存(&amp;M)</translation>
    </message>
    <message>
        <source>Of all results together. Beyond it a query waits, and you are asked.</source>
        <translation>所有结果合计。超出后查询会等待，并询问您。</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>A quarter: %1</source>
        <translation>四分之一：%1</translation>
    </message>
    <message>
        <source>&amp;Row limit</source>
        <translation>行数上限(&amp;R)</translation>
    </message>
    <message>
        <source>With which a new query begins; what is left out is said.</source>
        <translation>新查询的初始值；略去的内容会有说明。</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Numbers with &amp;groups of digits</source>
        <translation>千位分隔(&amp;G)</translation>
    </message>
    <message>
        <source>On the screen alone, where a column has no look of its own. Copies and files have all digits.</source>
        <translation>仅在屏幕上、且列没有自己的显示方式时。复制和文件包含全部数字。</translation>
    </message>
    <message>
        <source>&amp;Decimal places</source>
        <translation>小数位数(&amp;D)</translation>
    </message>
    <message>
        <source>On the screen alone, where a column has no look of its own.</source>
        <translation>仅在屏幕上、且列没有自己的显示方式时。</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>&amp;Copy with the names of the columns</source>
        <translation>复制时包含列名(&amp;C)</translation>
    </message>
    <message>
        <source>What Ctrl+C does in a table; Ctrl+Shift+C always does.</source>
        <translation>表中 Ctrl+C 的行为；Ctrl+Shift+C 始终包含。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>With which a new query begins, as the IANA names it: Europe/Berlin.</source>
        <translation>新查询的初始值，使用 IANA 名称：Europe/Berlin。</translation>
    </message>
    <message>
        <source>&amp;Times in tables</source>
        <translation>表中的时间(&amp;T)</translation>
    </message>
    <message>
        <source>With which a new query begins. Each way is exact to the last nanosecond.</source>
        <translation>新查询的初始值。每种形式都精确到纳秒。</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>自 1970 年起的秒数</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>自 1970 年起的毫秒数</translation>
    </message>
    <message>
        <source>Microseconds since 1970</source>
        <translation>自 1970 年起的微秒数</translation>
    </message>
    <message>
        <source>Nanoseconds since 1970</source>
        <translation>自 1970 年起的纳秒数</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>范围(&amp;R)</translation>
    </message>
    <message>
        <source>From when to when a new query&apos;s placeholders ask.</source>
        <translation>新查询的占位符所表示的时间范围。</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>数据所在范围</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>最近 6 小时</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近 1 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Rows per write</source>
        <translation>每次写入的行数(&amp;R)</translation>
    </message>
    <message>
        <source>Where an import begins; it can be changed in its own window.</source>
        <translation>导入的初始值；可在导入窗口中更改。</translation>
    </message>
    <message>
        <source>Writes in &amp;flight</source>
        <translation>并发写入数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep rows that are not stored</source>
        <translation>保留未存储的行(&amp;K)</translation>
    </message>
    <message>
        <source>In a file, with the reason of each.</source>
        <translation>存入文件，并附上各自的原因。</translation>
    </message>
    <message>
        <source>In this fol&amp;der</source>
        <translation>存放文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Where the file with those rows goes.</source>
        <translation>这些行的文件存放位置。</translation>
    </message>
    <message>
        <source>Beside the file that is imported</source>
        <translation>与导入的文件相同的位置</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Time to &amp;connect</source>
        <translation>连接超时(&amp;C)</translation>
    </message>
    <message>
        <source>With which a new connection begins.</source>
        <translation>新连接的初始值。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time without a &amp;byte</source>
        <translation>无响应超时(&amp;B)</translation>
    </message>
    <message>
        <source>With which a new connection begins: after it the server counts as gone.</source>
        <translation>新连接的初始值：超过此时间即认为服务器已断开。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>With which a new connection begins: system, http://host:port or socks5://host:port.</source>
        <translation>新连接的初始值：system、http://host:port 或 socks5://host:port。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Requests that are kept</source>
        <translation>保留的请求数(&amp;R)</translation>
    </message>
    <message>
        <source>In Tools › Requests; older ones are forgotten.</source>
        <translation>见“工具 › 请求”；较旧的会被清除。</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>Found by itself in the search path</source>
        <translation>在搜索路径中自动查找</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监视器</translation>
    </message>
    <message>
        <source>Tell the &amp;desktop of runs</source>
        <translation>向桌面通知运行情况(&amp;D)</translation>
    </message>
    <message>
        <source>When one ends, waits long or refuses rows while nobody looks.</source>
        <translation>在无人查看时，运行结束、长时间等待或拒绝行的情况。</translation>
    </message>
    <message>
        <source>A wait is &amp;long after</source>
        <translation>长时间等待阈值(&amp;L)</translation>
    </message>
    <message>
        <source>How long a run waits before the desktop is told.</source>
        <translation>等待多久之后通知桌面。</translation>
    </message>
    <message>
        <source>Server&apos;s &amp;program</source>
        <translation>服务器程序(&amp;P)</translation>
    </message>
    <message>
        <source>influxd 1.x or 2.x, or influxdb3, which the local server runs from its next start on. Its folder stays with one of them.</source>
        <translation>本地服务器下次启动起运行的 influxd 1.x、2.x 或 influxdb3。其文件夹只属于其中一种。</translation>
    </message>
    <message>
        <source>Of the program, and of how it writes numbers; those in tables keep the point. It changes when Penstock starts again.</source>
        <translation>程序的语言及数字的写法；表格中的数字保留小数点“.”。重新启动 Penstock 后生效。</translation>
    </message>
</context>
<context>
    <name>penstock::PreflightReport</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 series</source>
        <translation>超过 %1 个序列</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 个序列</numerusform>
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
            <numerusform>前 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none of which can be written.</source>
        <translation>%1，均无法写入。</translation>
    </message>
    <message>
        <source>%1 at %2 in %3.</source>
        <translation>%1，时间为 %2，涉及 %3。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 in %4.</source>
        <translation>%1，时间从 %2 到 %3，涉及 %4。</translation>
    </message>
    <message>
        <source>They are in the order of their times.</source>
        <translation>按时间顺序排列。</translation>
    </message>
    <message>
        <source>They are in the order of their times, the newest first.</source>
        <translation>按时间顺序排列，最新的在前。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are earlier than the row before, first on line %1.</source>
        <translation>
            <numerusform>%n 行早于其前一行，第一处在第 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>A series has a row every %1 or so, without gaps.</source>
        <translation>每个序列的行间隔约为 %1，没有间断。</translation>
    </message>
    <message numerus="yes">
        <source>A series has a row every %1 or so, but for %n gap(s); the longest is %2, after %3 (line %4).</source>
        <translation>
            <numerusform>每个序列的行间隔约为 %1，但有 %n 处间断；最长为 %2，在 %3 之后（第 %4 行）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is on line %1.</source>
        <translation>第一处在第 %1 行。</translation>
    </message>
    <message>
        <source>Lines %1 and %2 are both %3.</source>
        <translation>第 %1 行和第 %2 行均为 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier row and would overwrite it with other values.</source>
        <translation>
            <numerusform>有 %n 行的序列和时间与前面的行相同，会以不同的值将其覆盖。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the values were not compared.</source>
        <translation>
            <numerusform>其中 %n 行的值未经比较。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier row. The server keeps both.</source>
        <translation>
            <numerusform>有 %n 行的序列和时间与前面的行相同。服务器会两份都保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier row and have no other value for a field: they are stored as one.</source>
        <translation>
            <numerusform>有 %n 行的序列和时间与前面的行相同，且字段的值没有不同：它们会存储为一行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s) it is not known whether they share series and time with an earlier one: there are too many series, or they are too far out of order.</source>
        <translation>
            <numerusform>不清楚 %n 行是否与前面的行序列和时间相同：序列过多，或行的顺序过于混乱。</numerusform>
        </translation>
    </message>
    <message>
        <source>An hour comes twice, first on line %1 (%2), as it does where clocks are set back. The times may be of the zone %3, and not UTC.</source>
        <translation>有一个小时出现了两次，第一处在第 %1 行 (%2)，与时钟回拨时一样。时间可能属于时区 %3，而不是 UTC。</translation>
    </message>
    <message>
        <source>Say the zone of the times: --time-zone %1, or --time-zone UTC if they are in UTC all the same.</source>
        <translation>请指定时间的时区：--time-zone %1；若仍为 UTC，则用 --time-zone UTC。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are of an hour that comes twice when the clocks are set back, and the order of the rows does not tell which is meant.</source>
        <translation>
            <numerusform>%n 个时间处于因时钟回拨而重复的小时内，行的顺序看不出是哪一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which: --repeated-hour first, or --repeated-hour second.</source>
        <translation>请指定：--repeated-hour first，或 --repeated-hour second。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be refused, the first is on line %1: %2.</source>
        <translation>
            <numerusform>%n 行将被拒绝，第一处在第 %1 行：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold no value and will be left out, the first is on line %1.</source>
        <translation>
            <numerusform>%n 行没有值，将被略去，第一处在第 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are older than the database keeps, the first is on line %1: they will be refused, or never be shown.</source>
        <translation>
            <numerusform>%n 行早于数据库的保留范围，第一处在第 %1 行：它们会被拒绝，或永远不会显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>To write them takes %1 or more.</source>
        <translation>写入至少需要 %1。</translation>
    </message>
</context>
<context>
    <name>penstock::PrivateFolder</name>
    <message>
        <source>The folder %1 cannot be made. Check that its parent folder can be written and that the disk is not full.</source>
        <translation>无法创建文件夹 %1。请检查其上级文件夹是否可写，以及磁盘是否已满。</translation>
    </message>
</context>
<context>
    <name>penstock::ProductionConsent</name>
    <message>
        <source>Do what cannot be undone also on a connection that is marked as production: this one, by its name.</source>
        <translation>即使连接标记为生产环境，也执行无法撤销的操作：请指定该连接的名称。</translation>
    </message>
    <message>
        <source>With --undo: delete also on a connection that is marked as production: this one, by its name.</source>
        <translation>与 --undo 一起：即使连接标记为生产环境也删除：请指定该连接的名称。</translation>
    </message>
    <message>
        <source>%1: this cannot be undone, and has not been done. --confirm says &quot;%2&quot;, but the connection is &quot;%3&quot;.</source>
        <translation>%1：此操作无法撤销，尚未执行。--confirm 为“%2”，但连接是“%3”。</translation>
    </message>
    <message>
        <source>%1: this cannot be undone, and has not been done: &quot;%2&quot; is a production connection. Say --confirm &quot;%2&quot; to do it.</source>
        <translation>%1：此操作无法撤销，尚未执行：“%2”是生产环境连接。如需执行，请加上 --confirm &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>%1: this may take something away for good, and has not been done. --confirm says &quot;%2&quot;, but the connection is &quot;%3&quot;.</source>
        <translation>%1：这可能永久移除某些内容，因此未执行。--confirm 写的是“%2”，而连接是“%3”。</translation>
    </message>
    <message>
        <source>%1: this may take something away for good, and has not been done: &quot;%2&quot; is a production connection. Say --confirm &quot;%2&quot; to do it.</source>
        <translation>%1：这可能永久移除某些内容，因此未执行：“%2”是生产连接。要执行，请加上 --confirm &quot;%2&quot;。</translation>
    </message>
</context>
<context>
    <name>penstock::Profile</name>
    <message>
        <source>Headers: a name may have only letters, digits and -, and must not be empty. Write them like X-Site: north.</source>
        <translation>请求头：名称只能含有字母、数字和 -，且不能为空。请写成 X-Site: north 的形式。</translation>
    </message>
    <message>
        <source>Headers: %1 is set by Penstock itself. Leave it out.</source>
        <translation>请求头：%1 由 Penstock 自行设置。请去掉。</translation>
    </message>
    <message>
        <source>Headers: the value of %1 must not have line breaks or other control characters.</source>
        <translation>请求头：%1 的值不能含有换行或其他控制字符。</translation>
    </message>
    <message>
        <source>URL: this is not an address. Write it like http://localhost:8086.</source>
        <translation>URL：这不是地址。请写成 http://localhost:8086 的形式。</translation>
    </message>
    <message>
        <source>URL: it must begin with http:// or https://.</source>
        <translation>URL：必须以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>URL: the host is missing.</source>
        <translation>URL：缺少主机。</translation>
    </message>
    <message>
        <source>URL: the port must be 1 to 65535.</source>
        <translation>URL：端口必须为 1 至 65535。</translation>
    </message>
    <message>
        <source>URL: take user and password out of the address and give them in their own fields; the address is saved in a file.</source>
        <translation>URL：请将用户和密码从地址中去掉，填入各自的字段；地址会保存在文件中。</translation>
    </message>
    <message>
        <source>URL: nothing may follow a ? or # here.</source>
        <translation>URL：此处 ? 或 # 之后不能有内容。</translation>
    </message>
    <message>
        <source>Certificate authority: choose the file with its certificate.</source>
        <translation>证书颁发机构：请选择含其证书的文件。</translation>
    </message>
    <message>
        <source>Fingerprint: it must be the 64 hexadecimal digits of a SHA-256 sum.</source>
        <translation>指纹：必须是 SHA-256 校验和的 64 个十六进制数字。</translation>
    </message>
    <message>
        <source>Client certificate: choose its file as well; a key alone proves nothing.</source>
        <translation>客户端证书：请同时选择其文件；仅有密钥不能证明任何事。</translation>
    </message>
    <message>
        <source>Client key: choose the file with the certificate&apos;s private key. It may be the certificate&apos;s file itself.</source>
        <translation>客户端密钥：请选择含证书私钥的文件，可以就是证书文件本身。</translation>
    </message>
    <message>
        <source>User: a name cannot have line breaks or other control characters.</source>
        <translation>用户：名称不能含有换行或其他控制字符。</translation>
    </message>
    <message>
        <source>User: a colon cannot be part of a user name (HTTP Basic).</source>
        <translation>用户：用户名不能含有冒号 (HTTP Basic)。</translation>
    </message>
    <message>
        <source>User: say for whom to sign with the shared secret.</source>
        <translation>用户：请指定用共享密钥为谁签名。</translation>
    </message>
    <message>
        <source>Proxy: take the password out of the address, which is saved in a file. The keyring keeps it; on the command line it comes from PENSTOCK_PROXY_PASSWORD.</source>
        <translation>代理：请将密码从地址中去掉，地址会保存在文件中。密码由密钥环保存；命令行中取自 PENSTOCK_PROXY_PASSWORD。</translation>
    </message>
    <message>
        <source>Proxy: a socket on this machine is not reached through a proxy. Take one of them away.</source>
        <translation>代理：本机上的套接字不通过代理访问。请去掉其中一个。</translation>
    </message>
    <message>
        <source>Headers: %1 may hold a secret, and a connection is saved in a file. Use the login of the connection, or give the header on the command line.</source>
        <translation>请求头：%1 可能含有机密，而连接会保存在文件中。请使用连接的登录，或在命令行中给出该请求头。</translation>
    </message>
    <message>
        <source>Time to connect: it must be more than 0 and at most 24 hours.</source>
        <translation>连接超时：必须大于 0，最多 24 小时。</translation>
    </message>
    <message>
        <source>Time without an answer: it must be 0 (no limit) to 24 hours.</source>
        <translation>无响应超时：必须是 0（无限制）至 24 小时。</translation>
    </message>
    <message>
        <source>Time for a whole request: it must be 0 (no limit) to 24 hours.</source>
        <translation>整个请求的时限：必须是 0（无限制）至 24 小时。</translation>
    </message>
    <message>
        <source>The field &quot;id&quot; must be a UUID.</source>
        <translation>字段“id”必须是 UUID。</translation>
    </message>
    <message>
        <source>Name: give the connection a name.</source>
        <translation>名称：请为连接命名。</translation>
    </message>
    <message>
        <source>Unix socket: give the whole path, beginning with a slash.</source>
        <translation>Unix 套接字：请给出以斜杠开头的完整路径。</translation>
    </message>
    <message>
        <source>Colour: write it like #0a6e78.</source>
        <translation>颜色：请写成 #0a6e78 的形式。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a text.</source>
        <translation>字段“%1”必须是文本。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a whole number of milliseconds.</source>
        <translation>字段“%1”必须是以毫秒计的整数。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be one of system, caFile, pinned, anything.</source>
        <translation>字段“%1”必须是 system、caFile、pinned、anything 之一。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be one of auto, v1, v2, v3, v3-distributed, victoriametrics, questdb, greptimedb.</source>
        <translation>字段“%1”必须是 auto、v1、v2、v3、v3-distributed、victoriametrics、questdb、greptimedb 之一。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be one of basic, token, bearer, jwt.</source>
        <translation>字段“%1”必须是 basic、token、bearer、jwt 之一。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a list of objects with the texts name and value.</source>
        <translation>字段“%1”必须是含文本 name 和 value 的对象的列表。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be true or false.</source>
        <translation>字段“%1”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>SSH: a socket on this machine is not reached through another host. Take one of them away.</source>
        <translation>SSH：无法经由另一台主机访问本机的套接字。请去掉其中之一。</translation>
    </message>
    <message>
        <source>SSH: take the proxy away. What ssh itself needs to get out stands in ssh&apos;s own configuration (ProxyJump, ProxyCommand).</source>
        <translation>SSH：请去掉代理。ssh 自身外出所需的设置写在 ssh 的配置中（ProxyJump、ProxyCommand）。</translation>
    </message>
    <message>
        <source>Group: write it like plant 3/line 2.</source>
        <translation>分组：请写成 plant 3/line 2 的形式。</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileBar</name>
    <message>
        <source>Profile</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Import with it</source>
        <translation>用它导入</translation>
    </message>
    <message>
        <source>Takes what the profile says and begins, unless something is to be asked</source>
        <translation>采用方案的设置并开始，除非有需要询问的内容</translation>
    </message>
    <message>
        <source>Use it and look</source>
        <translation>使用并查看</translation>
    </message>
    <message>
        <source>Takes what the profile says; the next pages show it</source>
        <translation>采用方案的设置；后续页面会显示</translation>
    </message>
    <message>
        <source>Profiles for files like this</source>
        <translation>适用于此类文件的方案</translation>
    </message>
    <message>
        <source>The profile “%1” is for files like this.</source>
        <translation>方案“%1”适用于此类文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are for files like this:</source>
        <translation>
            <numerusform>有 %n 个方案适用于此类文件：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ProfileDelegate</name>
    <message>
        <source>on this machine</source>
        <translation>在本机上</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileForm</name>
    <message>
        <source>Penstock&apos;s own InfluxDB, for you alone on this machine. It starts when it is needed and ends with the program; its password or token is made by itself.</source>
        <translation>Penstock 自带的 InfluxDB，仅供您在本机使用。需要时启动，随程序结束；密码或令牌自动生成。</translation>
    </message>
    <message>
        <source>Show its &amp;log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>Show its p&amp;references</source>
        <translation>显示首选项(&amp;R)</translation>
    </message>
    <message>
        <source>Or bucket; opened first; may stay empty</source>
        <translation>或存储桶；首先打开；可留空</translation>
    </message>
    <message>
        <source>2.x only; empty: the login&apos;s own</source>
        <translation>仅 2.x；留空：使用登录自己的组织</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>U&amp;RL</source>
        <translation>URL(&amp;R)</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>数据库(&amp;B)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Cert&amp;ificate</source>
        <translation>证书(&amp;I)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Marked wherever it is used; what destroys something asks for its name to be typed</source>
        <translation>在所有使用之处加以标记；破坏性操作会要求输入对象的名称</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Nothing is sent that writes or changes</source>
        <translation>不发送任何写入或更改操作</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>标记为</translation>
    </message>
    <message>
        <source>None; plant 3/line 2 lies in plant 3</source>
        <translation>无；例如 plant 3/line 2（plant 3 下的 line 2）</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>Organi&amp;zation</source>
        <translation>组织(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileKeeper</name>
    <message>
        <source>Save as profile</source>
        <translation>保存为方案</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>方案名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Replace it?</source>
        <translation>已有方案“%1”。是否替换？</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保留原有的(&amp;L)</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileModel</name>
    <message>
        <source>certificate not checked</source>
        <translation>未检查证书</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>a server, and a host</comment>
        <translation>%1（经由 %2）</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileOptions</name>
    <message>
        <source>Take options from this profile, that --save-profile or the window kept: its name, or a file. auto: the kept one that is for files with the header of the first file. What is said here wins.</source>
        <translation>采用此方案中的选项，它由 --save-profile 或窗口保存：其名称或文件。auto：适用于第一个文件标题行的已保存方案。此处给出的选项优先。</translation>
    </message>
    <message>
        <source>Keep these options under this name, or in this file (with a / or ending in .json), for files with the same header.</source>
        <translation>以此名称保存这些选项，或保存到此文件（含 / 或以 .json 结尾），供标题行相同的文件使用。</translation>
    </message>
    <message>
        <source>--save-profile: &quot;auto&quot; cannot be the name of a profile.</source>
        <translation>--save-profile：&quot;auto&quot; 不能作为方案的名称。</translation>
    </message>
    <message>
        <source>--profile %1: there is a kept profile and a file of that name. For the file say ./%1, for the profile %2.</source>
        <translation>--profile %1：已保存的方案和文件同名。文件请写 ./%1，方案请写 %2。</translation>
    </message>
    <message>
        <source>--profile %1: no profile is kept, and there is no such file.</source>
        <translation>--profile %1：没有已保存的方案，也没有这个文件。</translation>
    </message>
    <message>
        <source>--profile %1: no such profile is kept, and there is no such file. Kept are: %2.</source>
        <translation>--profile %1：没有保存过这个方案，也没有这个文件。已保存的有：%2。</translation>
    </message>
    <message>
        <source>--profile auto needs a file whose header it can look at; name the profile, or the file.</source>
        <translation>--profile auto 需要可查看标题行的文件；请指定方案或文件。</translation>
    </message>
    <message>
        <source>--profile auto: no kept profile is for files with the columns %1. Say what the columns are, and keep it by --save-profile NAME.</source>
        <translation>--profile auto：没有已保存的方案适用于列为 %1 的文件。请指定各列的含义，并用 --save-profile NAME 保存。</translation>
    </message>
    <message>
        <source>--profile auto: several kept profiles are for such files: %1. Name one.</source>
        <translation>--profile auto：有多个已保存的方案适用于此类文件：%1。请指定一个。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is for files with the columns %2; %3 has %4.</source>
        <translation>方案“%1”适用于列为 %2 的文件；%3 的列为 %4。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is for files with these columns: --profile &quot;%1&quot;</source>
        <translation>方案“%1”适用于具有这些列的文件：--profile &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Profiles for files with these columns are kept: %1. Take one by --profile NAME.</source>
        <translation>已保存适用于这些列的方案：%1。可用 --profile NAME 采用其中一个。</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileStore</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>the field &quot;version&quot; is missing</source>
        <translation>缺少字段“version”</translation>
    </message>
    <message>
        <source>it has version %1, and this Penstock reads version %2</source>
        <translation>其版本为 %1，而此 Penstock 读取版本 %2</translation>
    </message>
    <message>
        <source>the field &quot;connections&quot; must be a list</source>
        <translation>字段“connections”必须是列表</translation>
    </message>
    <message>
        <source>connection %1: %2</source>
        <translation>连接 %1：%2</translation>
    </message>
    <message>
        <source>connection %1: the field &quot;id&quot; is in use already</source>
        <translation>连接 %1：字段“id”已被使用</translation>
    </message>
    <message>
        <source>connection %1: the field &quot;name&quot; is in use already</source>
        <translation>连接 %1：字段“name”已被使用</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它过大</translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be read: %2.</source>
        <translation>无法读取 %1 中已保存的连接：%2。</translation>
    </message>
    <message>
        <source>The connections are not saved. %1</source>
        <translation>连接未保存。%1</translation>
    </message>
    <message>
        <source>The saved connections in %1 are damaged: %2. The file is kept as %3; connections begin anew.</source>
        <translation>%1 中已保存的连接已损坏：%2。该文件保留为 %3；连接列表从头开始。</translation>
    </message>
    <message>
        <source>The local server is not a saved connection.</source>
        <translation>本地服务器不是已保存的连接。</translation>
    </message>
    <message>
        <source>Name: there is a connection called &quot;%1&quot; already. Choose another name.</source>
        <translation>名称：已有名为“%1”的连接。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is no such saved connection any more.</source>
        <translation>该已保存的连接已不存在。</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileWay</name>
    <message>
        <source>The profile “%1” is kept: the next file with these columns needs one Enter.</source>
        <translation>方案“%1”已保存：下一个具有这些列的文件只需按一次回车键。</translation>
    </message>
    <message>
        <source>No file before had these columns, or this one has no names for them: look at it first.</source>
        <translation>此前没有文件具有这些列，或此文件没有列名：请先查看。</translation>
    </message>
    <message>
        <source>The profile “%1” is for files with other columns: %2.</source>
        <translation>方案“%1”适用于列不同的文件：%2。</translation>
    </message>
    <message>
        <source>The profile “%1” is kept.</source>
        <translation>方案“%1”已保存。</translation>
    </message>
</context>
<context>
    <name>penstock::ProfilesDialog</name>
    <message>
        <source>There is a profile “%1” already: rename it, or the file.</source>
        <translation>已有方案“%1”：请重命名该方案或文件。</translation>
    </message>
    <message>
        <source>Profiles of imports</source>
        <translation>导入方案</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Drag a profile out to hand its file on; drop such files here to take them in.</source>
        <translation>将方案拖出即可把其文件交给他人；将此类文件拖到此处即可导入。</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Take &amp;in a file…</source>
        <translation>导入方案文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>删除方案</translation>
    </message>
    <message>
        <source>Delete the profile “%1”? It cannot be brought back.</source>
        <translation>是否删除方案“%1”？删除后无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Take in profiles</source>
        <translation>导入方案文件</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>方案 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save a copy of the profile</source>
        <translation>保存方案的副本</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>No profile is kept yet</source>
        <translation>尚未保存方案</translation>
    </message>
    <message>
        <source>At the end of an import its choices can be saved as a profile: the next file of its kind then needs one Enter. Files with profiles can be dropped here as well.</source>
        <translation>导入结束时可将所作的选择保存为方案：之后导入同类文件只需按一次回车键。也可以将方案文件拖放到此处。</translation>
    </message>
</context>
<context>
    <name>penstock::ProgramNote</name>
    <message>
        <source>Looking for it…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Found: %1, %2</source>
        <translation>找到：%1，%2</translation>
    </message>
</context>
<context>
    <name>penstock::ProxyAddress</name>
    <message>
        <source>Proxy: write it like http://host:3128 or socks5://host:1080, or system for the system&apos;s.</source>
        <translation>代理：请写成 http://host:3128 或 socks5://host:1080 的形式，或写 system 以使用系统的代理。</translation>
    </message>
    <message>
        <source>Proxy: this is not an address. Write it like http://host:3128 or socks5://host:1080.</source>
        <translation>代理：这不是地址。请写成 http://host:3128 或 socks5://host:1080 的形式。</translation>
    </message>
    <message>
        <source>Proxy: its port is missing. Write it like http://host:3128 or socks5://host:1080.</source>
        <translation>代理：缺少端口。请写成 http://host:3128 或 socks5://host:1080 的形式。</translation>
    </message>
    <message>
        <source>Proxy: nothing may follow the port.</source>
        <translation>代理：端口之后不能有内容。</translation>
    </message>
    <message>
        <source>Proxy: there is a password without a user.</source>
        <translation>代理：有密码而没有用户。</translation>
    </message>
</context>
<context>
    <name>penstock::ProxyForm</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系统的代理</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>指定代理：</translation>
    </message>
    <message>
        <source>http://user@host:3128 or socks5://host:1080</source>
        <translation>http://user@host:3128 或 socks5://host:1080</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理的地址</translation>
    </message>
    <message>
        <source>Password of the proxy&apos;s user</source>
        <translation>代理用户的密码</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
</context>
<context>
    <name>penstock::QueryBar</name>
    <message>
        <source>Query language</source>
        <translation>查询语言</translation>
    </message>
    <message>
        <source>What this query is written in</source>
        <translation>此查询所用的语言</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>up to %1 rows</source>
        <translation>最多 %1 行</translation>
    </message>
    <message>
        <source>Row limit</source>
        <translation>行数限制</translation>
    </message>
    <message>
        <source>How many rows of a statement are fetched; what is left out is said</source>
        <translation>一条语句获取多少行；略去的部分会说明</translation>
    </message>
    <message>
        <source>changes data</source>
        <translation>会更改数据</translation>
    </message>
</context>
<context>
    <name>penstock::QueryCommand</name>
    <message>
        <source>Runs InfluxQL, SQL or Flux and prints the answer. Of several statements, csv, json and jsonl have a first column “statement” with the number of the statement that each row answers, table, markdown and html a title above each table. Of several yields, a column “result” has the name. Line protocol (lp) needs to know the tags: those that the statement groups by, those of --tag, or, without --tag, those that the schema tells. Exit code 1: a statement failed, or the server said that rows are missing.</source>
        <translation>运行 InfluxQL、SQL 或 Flux 并输出结果。有多条语句时，csv、json 和 jsonl 的第一列“statement”为每行所属语句的编号，table、markdown 和 html 在每个表上方加标题。有多个 yield 时，列“result”为其名称。行协议 (lp) 需要知道标签：语句分组所用的、--tag 指定的，或未给出 --tag 时数据结构所说明的。退出代码 1：有语句失败，或服务器称缺少部分行。</translation>
    </message>
    <message>
        <source>Rows in one piece of the answer, 1 to 1000000.</source>
        <translation>结果每块的行数，1 至 1000000。</translation>
    </message>
    <message>
        <source>Print the server&apos;s own bytes in this format: json, csv, msgpack, jsonl, parquet or pretty, as far as the server has it.</source>
        <translation>以此格式原样输出服务器的字节：json、csv、msgpack、jsonl、parquet 或 pretty（以服务器支持为限）。</translation>
    </message>
    <message>
        <source>Write the answer to this file, complete or not at all; packed when it is called .gz or .zst, and in the format of its ending (.csv, .json, .jsonl, .md, .html, .lp) unless --format says another.</source>
        <translation>将结果写入此文件，要么完整写入，要么不写；名称以 .gz 或 .zst 结尾时压缩；若 --format 未另行指定，则采用其扩展名 (.csv、.json、.jsonl、.md、.html、.lp) 的格式。</translation>
    </message>
    <message>
        <source>csv: texts that a spreadsheet would take for a formula get an apostrophe.</source>
        <translation>csv：电子表格会当作公式的文本前加单引号。</translation>
    </message>
    <message>
        <source>json and jsonl: NaN and infinities as text, or null, the default.</source>
        <translation>json 和 jsonl：NaN 和无穷大写为 text（文本）或 null（默认）。</translation>
    </message>
    <message>
        <source>lp: of the points, where the answer does not say it.</source>
        <translation>lp：数据点的测量（若结果未给出）。</translation>
    </message>
    <message>
        <source>lp: a column that is a tag. Can be given again.</source>
        <translation>lp：作为标签的列。可重复给出。</translation>
    </message>
    <message>
        <source>--not-finite must be text or null.</source>
        <translation>--not-finite 必须是 text 或 null。</translation>
    </message>
    <message>
        <source>--raw prints what the server sends: leave out --format and --epoch.</source>
        <translation>--raw 原样输出服务器发送的内容：请去掉 --format 和 --epoch。</translation>
    </message>
    <message>
        <source>--chunk-size must be a whole number from 1 to 1000000.</source>
        <translation>--chunk-size 必须是 1 至 1000000 的整数。</translation>
    </message>
    <message>
        <source>Which columns are tags could not be found out: %1 Name them with --tag.</source>
        <translation>无法查明哪些列是标签：%1请用 --tag 指定。</translation>
    </message>
    <message>
        <source>There is not enough memory for the answer.</source>
        <translation>内存不足，无法容纳结果。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 was not written: rows are missing.</source>
        <translation>%1 未写入：缺少部分行。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in the answer: line protocol cannot hold them. %1</source>
        <translation>
            <numerusform>%n 行不在结果中：行协议无法保存它们。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer has no rows.</source>
        <translation>结果没有行。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>What was sent: %1</source>
        <translation>发送的内容：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are NaN or infinite: they are null in JSON, unless --not-finite text.</source>
        <translation>
            <numerusform>%n 个数值为 NaN 或无穷大：除非使用 --not-finite text，否则在 JSON 中为 null。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::QueryEditor</name>
    <message>
        <source>Query text</source>
        <translation>查询文本</translation>
    </message>
</context>
<context>
    <name>penstock::QueryError</name>
    <message>
        <source>What answers at %1 is %2, not a database. Check the address of the connection, the path in it, and which kind of server it is set to.</source>
        <translation>%1 处响应的是%2，不是数据库。请检查连接的地址、其中的路径，以及所设的服务器类型。</translation>
    </message>
    <message>
        <source>%1 does not have what the query names. It says: %2</source>
        <translation>%1 没有查询中指定的对象。服务器消息：%2</translation>
    </message>
    <message>
        <source>The server could not carry out the query. It says: %1</source>
        <translation>服务器未能执行查询。服务器消息：%1</translation>
    </message>
    <message>
        <source>The server did not understand the query. It says: %1</source>
        <translation>服务器无法理解查询。服务器消息：%1</translation>
    </message>
    <message>
        <source>The server could not carry out the whole statement. It says: %1</source>
        <translation>服务器未能执行整条语句。服务器消息：%1</translation>
    </message>
    <message>
        <source>InfluxDB 3 ends the connection like this, too, without a reason, when a query fails while it runs (a division by zero, a cast, NaN by /query); its log says why.</source>
        <translation>InfluxDB 3 在查询运行中失败时（除以零、类型转换、/query 的 NaN）也会这样不说明原因就断开连接；其日志中有原因。</translation>
    </message>
    <message>
        <source>There is no database “%1” on %2. Choose another one, or create it.</source>
        <translation>%2 上没有数据库“%1”。请选择其他数据库，或创建它。</translation>
    </message>
    <message>
        <source>InfluxDB 2.x answers InfluxQL only for a bucket that a DBRP mapping gives the name of a database and a retention policy. Make one for the bucket, or ask in Flux.</source>
        <translation>InfluxDB 2.x 仅对由 DBRP 映射赋予数据库名和保留策略的存储桶响应 InfluxQL。请为该存储桶创建映射，或用 Flux 查询。</translation>
    </message>
    <message>
        <source>InfluxDB 3 Core reads a limited number of files for one query: narrow its range of time.</source>
        <translation>InfluxDB 3 Core 一次查询只读取有限数量的文件：请缩小时间范围。</translation>
    </message>
</context>
<context>
    <name>penstock::QueryFile</name>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>它不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>It holds zero bytes: it is no text.</source>
        <translation>它含有 NUL 字节，不是文本。</translation>
    </message>
</context>
<context>
    <name>penstock::QueryFileCommands</name>
    <message>
        <source>“%1” was closed with changes that are not in its file.</source>
        <translation>“%1”已关闭，其中有未保存到文件的更改。</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>重新打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open a query</source>
        <translation>打开查询</translation>
    </message>
    <message>
        <source>Queries (*.influxql *.sql *.flux)</source>
        <translation>查询 (*.influxql *.sql *.flux)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>penstock::QueryFiles</name>
    <message>
        <source>%1: too many folders in each other.</source>
        <translation>%1：文件夹嵌套层数过多。</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <translation>%1：无法创建文件夹。</translation>
    </message>
    <message>
        <source>%1: it is no .influxql, .sql or .flux.</source>
        <translation>%1：不是 .influxql、.sql 或 .flux。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>无法打开 %1。%2</translation>
    </message>
    <message>
        <source>Another window is saving just now. Try it again.</source>
        <translation>另一个窗口正在保存。请重试。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>The file was changed by somebody else.</source>
        <translation>文件已被他人更改。</translation>
    </message>
    <message>
        <source>%1: copied without the password or token in the text.</source>
        <translation>%1：已复制，但去掉了文本中的密码或令牌。</translation>
    </message>
    <message>
        <source>%1: a folder cannot be copied into itself.</source>
        <translation>%1：文件夹不能复制到其自身之中。</translation>
    </message>
</context>
<context>
    <name>penstock::QueryHistory</name>
    <message>
        <source>It failed. What the server said is not kept: it may hold the password.</source>
        <translation>查询失败。服务器消息可能含有密码，因此未保留。</translation>
    </message>
    <message>
        <source>The history keeps no more than this of so long a text.</source>
        <translation>文本过长，历史记录只保留这么多。</translation>
    </message>
</context>
<context>
    <name>penstock::QueryJob</name>
    <message>
        <source>There is not enough memory for the answer; the rows so far are kept. Ask for less at a time: a shorter span, fewer measurements, or a LIMIT.</source>
        <translation>内存不足，无法容纳结果；已收到的行予以保留。请减少每次查询的内容：缩短区间、减少测量或使用 LIMIT。</translation>
    </message>
</context>
<context>
    <name>penstock::QueryLibrary</name>
    <message>
        <source>There is a “%1” already.</source>
        <translation>已有“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>无法创建 %1。</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>无法将文件夹移入其自身。</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2.</source>
        <translation>无法将 %1 移动到 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>无法移除 %1。</translation>
    </message>
    <message>
        <source>There is a “%1” again by now. What was removed is in %2.</source>
        <translation>现在又有了“%1”。被移除的内容在 %2 中。</translation>
    </message>
    <message>
        <source>%1 cannot be put back. It is in %2.</source>
        <translation>无法恢复 %1。它在 %2 中。</translation>
    </message>
</context>
<context>
    <name>penstock::QueryNotes</name>
    <message>
        <source>As CSV the server leaves out what it has to say about statements: one that fails looks like one without rows.</source>
        <translation>以 CSV 响应时，服务器会略去对语句的说明：失败的语句看起来与没有行的一样。</translation>
    </message>
    <message>
        <source>InfluxDB 3 looks at the last day only, unless the statement has a condition on time.</source>
        <translation>除非语句含有时间条件，否则 InfluxDB 3 只查看最近一天。</translation>
    </message>
    <message numerus="yes">
        <source>The server announced more rows than it sent: this answer ends after %n row(s). Run the query again.</source>
        <translation>
            <numerusform>服务器宣告的行多于实际发送的：此结果在 %n 行后结束。请重新运行查询。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server marked this answer as cut after %n row(s). InfluxDB before 1.8 does that to every answer of more than 10,000 rows, but if its max-row-limit is set, rows are missing. Ask for it in chunks to be sure.</source>
        <translation>
            <numerusform>服务器标记此结果在 %n 行后被截断。1.8 之前的 InfluxDB 对每个超过 10,000 行的结果都会这样，但若设置了 max-row-limit，则缺少部分行。为确保完整，请分块查询。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server cut this answer at %n row(s) (its max-row-limit). Ask for it in chunks to get all rows.</source>
        <translation>
            <numerusform>服务器将此结果截断为 %n 行（其 max-row-limit）。请分块查询以获得所有行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer broke off after %n row(s); more may be missing. %1</source>
        <translation>
            <numerusform>结果在 %n 行后中断；可能缺少更多行。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::QueryPattern</name>
    <message>
        <source>A regular expression cannot be empty.</source>
        <translation>正则表达式不能为空。</translation>
    </message>
    <message>
        <source>A regular expression here has one line.</source>
        <translation>此处的正则表达式只能有一行。</translation>
    </message>
    <message>
        <source>It is no regular expression: %1, at character %2.</source>
        <translation>这不是正则表达式：%1，位于第 %2 个字符。</translation>
    </message>
    <message>
        <source>It holds a carriage return or a zero character, which %1 cannot express.</source>
        <translation>它含有回车符或零字符，%1 无法表示。</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>名称不能为空。</translation>
    </message>
    <message>
        <source>Give a duration such as 5m or “2 days”.</source>
        <translation>请给出时长，如 5m 或“2 days”。</translation>
    </message>
    <message>
        <source>Give a number, a duration such as 5m, or one plain word.</source>
        <translation>请给出数字、时长（如 5m）或一个单词。</translation>
    </message>
    <message>
        <source>The pattern has no text.</source>
        <translation>模板没有文本。</translation>
    </message>
    <message>
        <source>The pattern has a single brace at character %1. Write {name} for a value and {{ or }} for a plain brace.</source>
        <translation>模板在第 %1 个字符处有单独的花括号。值请写 {name}，花括号本身请写 {{ 或 }}。</translation>
    </message>
    <message>
        <source>The pattern has no place for a value.</source>
        <translation>模板没有值的位置。</translation>
    </message>
    <message>
        <source>The pattern has places for %1, and no more: “%2” is left over.</source>
        <translation>模板只有 %1 的位置：“%2”多余。</translation>
    </message>
    <message>
        <source>The pattern needs a value for: %1.</source>
        <translation>模板需要 %1 的值。</translation>
    </message>
    <message>
        <source>The pattern has no place for: %1.</source>
        <translation>模板中没有 %1 的位置。</translation>
    </message>
    <message>
        <source>A minus sign after a minus sign would start a comment.</source>
        <translation>减号之后的减号会被视为注释的开始。</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used: “%2”. %3</source>
        <translation>无法使用 %1 的值：“%2”。%3</translation>
    </message>
</context>
<context>
    <name>penstock::QueryReport</name>
    <message>
        <source>Statement %1: %2</source>
        <translation>语句 %1：%2</translation>
    </message>
</context>
<context>
    <name>penstock::QueryRun</name>
    <message>
        <source>The connection was closed while the statement ran. The rows so far are kept; run it again.</source>
        <translation>语句运行时连接已关闭。已收到的行予以保留；请重新运行。</translation>
    </message>
    <message>
        <source>%1 %2 was not written.</source>
        <comment>why, file</comment>
        <translation>%1%2 未写入。</translation>
    </message>
    <message>
        <source>These are not all rows: the row limit has ended the statement.</source>
        <translation>这些不是所有行：语句因达到行数限制而结束。</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stopped, on the server too</source>
        <translation>已停止，服务器上也已停止</translation>
    </message>
    <message>
        <source>stopped, on the server by KILL QUERY</source>
        <translation>已停止，服务器上由 KILL QUERY 停止</translation>
    </message>
    <message>
        <source>stopped here, but the server still runs it</source>
        <translation>已在此处停止，但服务器仍在运行它</translation>
    </message>
    <message>
        <source>stopped here; the server does not tell whether it goes on</source>
        <translation>已在此处停止；服务器未说明它是否继续</translation>
    </message>
    <message>
        <source>writing to a file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>rows are missing</source>
        <translation>缺少部分行</translation>
    </message>
    <message>
        <source>%1 of %2 statements failed</source>
        <translation>%2 条语句中有 %1 条失败</translation>
    </message>
    <message>
        <source>first row %1</source>
        <translation>首行 %1</translation>
    </message>
    <message>
        <source>last row %1</source>
        <translation>末行 %1</translation>
    </message>
    <message>
        <source>results take %1 of %2 of memory</source>
        <translation>结果占用内存 %1 / %2</translation>
    </message>
    <message>
        <source>%1 moved to a file</source>
        <translation>%1 已移入文件</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>penstock::QuerySource</name>
    <message>
        <source>Unsigned integers are written as integers, since the target knows no unsigned ones; rows with one beyond 9,223,372,036,854,775,807 are refused.</source>
        <translation>目标没有无符号整数，因此写为整数；含有大于 9,223,372,036,854,775,807 的值的行会被拒绝。</translation>
    </message>
</context>
<context>
    <name>penstock::QueryTab</name>
    <message>
        <source>Its windows of time were shortened to %1.</source>
        <translation>其时间窗口已缩短为 %1。</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Only statements that read have rows for a file; this one has not been run.</source>
        <translation>只有读取语句才有可写入文件的行；此语句未运行。</translation>
    </message>
    <message>
        <source>There is nothing to run: write a statement first.</source>
        <translation>没有可运行的内容：请先编写语句。</translation>
    </message>
    <message>
        <source>Choose a connection first; the statement has not been run.</source>
        <translation>请先选择连接；语句未运行。</translation>
    </message>
    <message>
        <source>Refresh has been turned off: the query goes elsewhere now.</source>
        <translation>自动刷新已关闭：查询的目标已改变。</translation>
    </message>
    <message>
        <source>%1, changed since it was saved</source>
        <translation>%1，保存后有更改</translation>
    </message>
    <message>
        <source>The server runs the statement to measure it, and sends no rows of it.</source>
        <translation>服务器会运行语句以进行测量，但不发送结果行。</translation>
    </message>
    <message>
        <source>Refresh has been turned off: this statement changes data.</source>
        <translation>自动刷新已关闭：此语句会更改数据。</translation>
    </message>
    <message>
        <source>%1 · asking where the data is</source>
        <translation>%1 · 正在查询数据所在范围</translation>
    </message>
    <message>
        <source>It is sent as it is written.</source>
        <translation>将按所写的原样发送。</translation>
    </message>
    <message>
        <source>What would be sent now is below.</source>
        <translation>下面是现在将会发送的内容。</translation>
    </message>
    <message>
        <source>What would be sent now is below; the server is asked for the ends of the data before.</source>
        <translation>下面是现在将会发送的内容；在此之前会向服务器查询数据的起止时间。</translation>
    </message>
    <message>
        <source>Only what reads is run again and again; this statement changes data.</source>
        <translation>只有读取语句才会反复运行；此语句会更改数据。</translation>
    </message>
    <message>
        <source>The last answer went into a file: run a statement into the table first, then turn the refresh on.</source>
        <translation>上次的结果写入了文件：请先运行语句并将结果显示在表格中，再开启自动刷新。</translation>
    </message>
    <message>
        <source>Refresh has been turned off: there is nothing to run again.</source>
        <translation>自动刷新已关闭：没有可再次运行的内容。</translation>
    </message>
    <message>
        <source>The answer is an older one: it could not be asked for again, and is tried in %1 s. %2</source>
        <translation>当前结果是较早的：未能重新查询，将在 %1 秒后重试。%2</translation>
    </message>
    <message>
        <source>The answer is an older one: it could not be asked for again. %1</source>
        <translation>当前结果是较早的：未能重新查询。%1</translation>
    </message>
    <message>
        <source>The times have changed; the statement has not been run.</source>
        <translation>时间范围已更改；语句未运行。</translation>
    </message>
    <message>
        <source>Refresh has been turned off: the server would have to read far more than for the last run. Run it first, and then turn the refresh on.</source>
        <translation>自动刷新已关闭：服务器需要读取的数据远多于上次运行。请先运行该语句，然后再打开自动刷新。</translation>
    </message>
    <message>
        <source>What was asked about has been changed; it has not been run.</source>
        <translation>所询问的内容已更改；没有运行。</translation>
    </message>
    <message>
        <source>The statement was for %1 and has not been run: the query goes elsewhere now.</source>
        <translation>该语句原本针对 %1，没有运行：查询现在指向别处。</translation>
    </message>
    <message>
        <source>The language has been changed; the statement has not been run.</source>
        <translation>语言已更改；该语句没有运行。</translation>
    </message>
    <message>
        <source>Stopped: the statement has not been run.</source>
        <translation>已停止：该语句没有运行。</translation>
    </message>
    <message>
        <source>Nothing else has been run: the server is still asked about the statement before, which runs as soon as it answers. Esc stops that.</source>
        <translation>没有运行别的：仍在就前一条语句询问服务器，一旦响应即运行它。Esc 可停止。</translation>
    </message>
</context>
<context>
    <name>penstock::QueryTabBar</name>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
</context>
<context>
    <name>penstock::QueryTabs</name>
    <message>
        <source>Stop and close the tab</source>
        <translation>停止并关闭标签页</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
</context>
<context>
    <name>penstock::QuestionBar</name>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>penstock::Questioner</name>
    <message>
        <source>The server that is read from could not answer for a while, and was asked again: %1</source>
        <translation>所读取的服务器一时无法响应，已再次询问：%1</translation>
    </message>
</context>
<context>
    <name>penstock::QueueBar</name>
    <message>
        <source>Look at each file before it is imported</source>
        <translation>导入前查看每个文件</translation>
    </message>
    <message>
        <source>Go on by itself until a file fails</source>
        <translation>自动继续，直到某个文件失败</translation>
    </message>
    <message>
        <source>Go on by itself, also after a file that fails</source>
        <translation>自动继续，文件失败后也继续</translation>
    </message>
    <message>
        <source>Further files</source>
        <translation>后续文件</translation>
    </message>
    <message>
        <source>By itself: files with the columns of the last one are imported in the same way. Where something is to be asked, it waits for you.</source>
        <translation>自动：列与上一个文件相同的文件以同样的方式导入。需要询问时会等待您。</translation>
    </message>
    <message>
        <source>Show the files of the queue, and what became of each</source>
        <translation>显示队列中的文件及各自的结果</translation>
    </message>
    <message>
        <source>Files of the queue</source>
        <translation>队列中的文件</translation>
    </message>
    <message>
        <source>&amp;Take out of the queue</source>
        <translation>从队列中取出(&amp;T)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>penstock::RangeOptions</name>
    <message>
        <source>The range of time of $timeFilter, $from, $to and $interval in the statement: up to now, so long: 15m, 1h, 7d. Without --last, --from and --to it is all times.</source>
        <translation>语句中 $timeFilter、$from、$to 和 $interval 的时间范围：截至现在的时长，如 15m、1h、7d。未给出 --last、--from 和 --to 时为全部时间。</translation>
    </message>
    <message>
        <source>The same from this time on: 2024-01-31T12:00:00Z, to the nanosecond if need be, 2024-01-31 (see --zone), or nanoseconds since 1970.</source>
        <translation>同上，从此时间起：2024-01-31T12:00:00Z（可精确到纳秒）、2024-01-31（见 --zone），或自 1970 年起的纳秒数。</translation>
    </message>
    <message>
        <source>The same up to this time, which is not in it.</source>
        <translation>同上，到此时间为止（不含此时间）。</translation>
    </message>
    <message>
        <source>The time zone of $zone in the statement, and of --from and --to without an offset: Europe/Berlin. Usually UTC.</source>
        <translation>语句中 $zone 的时区，也用于不带 UTC 偏移的 --from 和 --to：Europe/Berlin。默认为 UTC。</translation>
    </message>
    <message>
        <source>--zone %1: this computer knows no such time zone.</source>
        <translation>--zone %1：此计算机不认识该时区。</translation>
    </message>
    <message>
        <source>--zone %1: this computer knows no such time zone. Is it %2?</source>
        <translation>--zone %1：此计算机不认识该时区。是否为 %2？</translation>
    </message>
    <message>
        <source>Give either --last, or --from and --to.</source>
        <translation>请给出 --last，或者给出 --from 和 --to。</translation>
    </message>
    <message>
        <source>--last must be a duration such as 15m, 1h or 7d.</source>
        <translation>--last 必须是时长，如 15m、1h 或 7d。</translation>
    </message>
    <message>
        <source>--to must be later than --from.</source>
        <translation>--to 必须晚于 --from。</translation>
    </message>
    <message>
        <source>--last, --from and --to say what $timeFilter, $from, $to and $interval stand for, and the statement has none of them.</source>
        <translation>--last、--from 和 --to 用于指定 $timeFilter、$from、$to 和 $interval 的值，而语句中没有其中任何一个。</translation>
    </message>
    <message>
        <source>--zone says what $zone stands for, and the statement has none.</source>
        <translation>--zone 用于指定 $zone 的值，而语句中没有它。</translation>
    </message>
    <message>
        <source>The statement divides its time into windows, which need a beginning and an end: give --last, or --from and --to.</source>
        <translation>语句将时间划分为窗口，需要起点和终点：请给出 --last，或者给出 --from 和 --to。</translation>
    </message>
</context>
<context>
    <name>penstock::RateChart</name>
    <message>
        <source>Rows per second</source>
        <translation>每秒行数</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s 前</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>429 · 4.2 s, the server asked to wait</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>archive.csv: 429 · 4.2 s</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2 rows per second now, %3 at the peak.</source>
        <translation>%1。目前每秒 %2 行，峰值 %3。</translation>
    </message>
    <message>
        <source> %1 per second on the wire.</source>
        <translation>传输每秒 %1。</translation>
    </message>
    <message>
        <source> Paused: %1.</source>
        <translation>已暂停：%1。</translation>
    </message>
    <message numerus="yes">
        <source> Paused %n time(s), %1 in all.</source>
        <translation>
            <numerusform>暂停 %n 次，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source> Chosen: %1.</source>
        <translation>所选：%1。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>penstock::RawView</name>
    <message>
        <source>What the server sent</source>
        <translation>服务器发送的内容</translation>
    </message>
    <message>
        <source>What that means, decoded</source>
        <translation>解码后的含义</translation>
    </message>
    <message>
        <source>Nothing has come.</source>
        <translation>没有收到任何内容。</translation>
    </message>
    <message>
        <source>The first %1 of %2, as the server sent them</source>
        <translation>%2 中的前 %1，服务器发送的原样</translation>
    </message>
    <message>
        <source>%1, as the server sent them</source>
        <translation>%1，服务器发送的原样</translation>
    </message>
    <message>
        <source>no text: shown in hexadecimal digits</source>
        <translation>非文本：以十六进制数字显示</translation>
    </message>
    <message>
        <source>beside them what they say, decoded from MessagePack as JSON</source>
        <translation>旁边是其含义，由 MessagePack 解码为 JSON</translation>
    </message>
    <message>
        <source>Indent &amp;JSON</source>
        <translation>缩进 JSON(&amp;J)</translation>
    </message>
</context>
<context>
    <name>penstock::ReadOnlyMark</name>
    <message>
        <source>The connection %1 is marked as read-only: %2 Nothing was sent. The mark is in the connection&apos;s settings.</source>
        <translation>连接 %1 已标记为只读：%2未发送任何内容。该标记位于连接的设置中。</translation>
    </message>
    <message>
        <source>no data is written through it.</source>
        <translation>不会通过它写入数据。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changes what the server holds.</source>
        <translation>“%1”会更改服务器的内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not sure to change nothing.</source>
        <translation>无法确定“%1”不会更改任何内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changes the server.</source>
        <translation>“%1”会更改服务器。</translation>
    </message>
</context>
<context>
    <name>penstock::Reference</name>
    <message>
        <source>Made by `penstock-cli help --format markdown`; a test fails when it differs from what the program says.</source>
        <translation>由 `penstock-cli help --format markdown` 生成；若与程序的输出不一致，测试会失败。</translation>
    </message>
    <message>
        <source>Results go to standard output, progress and messages to standard error. Exit code 0: all done; 1: failed, or rows are missing, unknown or rejected; 2: bad usage, or a file that can be read in two ways (the option that answers is named); 130: interrupted. Secrets come from the keyring, by --password-stdin or --token-stdin, or from the environment: PENSTOCK_PASSWORD, PENSTOCK_TOKEN, PENSTOCK_PROXY_PASSWORD; of the two servers of copy PENSTOCK_FROM_PASSWORD, PENSTOCK_FROM_TOKEN, PENSTOCK_TO_PASSWORD and PENSTOCK_TO_TOKEN.</source>
        <translation>结果输出到标准输出，进度和消息输出到标准错误。退出代码 0：全部完成；1：失败，或有行缺失、状态未知或被拒绝；2：用法错误，或文件有两种读法（会给出用于指定的选项）；130：被中断。机密取自密钥环、--password-stdin 或 --token-stdin，或环境变量：PENSTOCK_PASSWORD、PENSTOCK_TOKEN、PENSTOCK_PROXY_PASSWORD；copy 的两台服务器用 PENSTOCK_FROM_PASSWORD、PENSTOCK_FROM_TOKEN、PENSTOCK_TO_PASSWORD 和 PENSTOCK_TO_TOKEN。</translation>
    </message>
    <message>
        <source>- and those of [the connection](#the-connection)</source>
        <translation>- 以及[连接](#连接)的选项</translation>
    </message>
    <message>
        <source>The connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Which server a command works on: `--connection`, `--local` or `--url`, and what belongs to it.</source>
        <translation>命令所针对的服务器：`--connection`、`--local` 或 `--url`，以及相关选项。</translation>
    </message>
    <message>
        <source>Which server a command works on: --connection, --local or --url, and what belongs to it.</source>
        <translation>命令所针对的服务器：--connection、--local 或 --url，以及相关选项。</translation>
    </message>
</context>
<context>
    <name>penstock::RefreshButton</name>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>每 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>自动刷新</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>waits until it is seen</source>
        <translation>等待标签页显示</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>%1 秒后</translation>
    </message>
    <message>
        <source>Refresh is on: %1</source>
        <translation>自动刷新已开启：%1</translation>
    </message>
    <message>
        <source>Refresh is off</source>
        <translation>自动刷新已关闭</translation>
    </message>
    <message>
        <source>%1, counted from the end of a run, so that no two overlap; only while this tab is seen. A press or Esc stops it.</source>
        <translation>%1，从上次运行结束时算起，因此不会重叠；仅在此标签页可见时进行。单击或按 Esc 可停止。</translation>
    </message>
    <message>
        <source>Run again and again what was run last, from every second to every 5 minutes; only what reads</source>
        <translation>反复运行上次运行的内容，间隔从 1 秒到 5 分钟；仅限读取语句</translation>
    </message>
</context>
<context>
    <name>penstock::RefusalVerdict</name>
    <message>
        <source>this row, or others that were sent with it and could not be told apart: %1</source>
        <translation>该行，或与它一起发送且无法区分的其他行：%1</translation>
    </message>
    <message>
        <source>it is not known whether this row is stored; the server said of it, or of others: %1</source>
        <translation>不清楚该行是否已存储；服务器对它或其他行说：%1</translation>
    </message>
</context>
<context>
    <name>penstock::RejectedLines</name>
    <message>
        <source>%1 is no file of rejected rows.</source>
        <translation>%1 不是拒绝记录文件。</translation>
    </message>
    <message>
        <source>The rows in %1 are no line protocol. The file lists them with their reasons; mend them where they come from.</source>
        <translation>%1 中的行不是行协议。文件列出了它们及其原因；请在其来源处修正。</translation>
    </message>
</context>
<context>
    <name>penstock::RejectedRow</name>
    <message>
        <source>%1/%2, offset %3</source>
        <translation>%1/%2，偏移量 %3</translation>
    </message>
</context>
<context>
    <name>penstock::RejectedRowsModel</name>
    <message>
        <source>Row</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>文件中的文本</translation>
    </message>
</context>
<context>
    <name>penstock::RejectsActions</name>
    <message>
        <source>Whose rows</source>
        <translation>所属来源</translation>
    </message>
    <message>
        <source>&amp;Open rejects file</source>
        <translation>打开拒绝记录文件(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>文件所在位置</translation>
    </message>
    <message>
        <source>&amp;Write again…</source>
        <translation>重新写入(&amp;W)…</translation>
    </message>
    <message>
        <source>Rows of a table are imported once they are mended, lines are mended in a tab</source>
        <translation>表的行在修正后导入，行协议的行在标签页中修正</translation>
    </message>
    <message>
        <source>Save re&amp;jects…</source>
        <translation>保存被拒绝的行(&amp;J)…</translation>
    </message>
    <message>
        <source>Rows that are listed here, with their reasons</source>
        <translation>此处列出的行及其原因</translation>
    </message>
    <message>
        <source>Save rows that were not stored</source>
        <translation>保存未存储的行</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV 文件 (*.csv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>penstock::RejectsFile</name>
    <message>
        <source>it holds something else already</source>
        <translation>它已有其他内容</translation>
    </message>
    <message>
        <source>it is the file that is read</source>
        <translation>它就是正在读取的文件</translation>
    </message>
    <message>
        <source>the earlier one cannot be renamed</source>
        <translation>无法重命名先前的文件</translation>
    </message>
    <message>
        <source>The rejects of an earlier run are kept as %1.</source>
        <translation>上一次运行的拒绝记录保留为 %1。</translation>
    </message>
    <message>
        <source>it is shorter than the earlier run left it</source>
        <translation>它比上一次运行留下时短</translation>
    </message>
    <message>
        <source>There is no file for rejected rows, so that they cannot be given up. Choose one before the next run.</source>
        <translation>没有用于被拒绝的行的文件，因此无法放弃这些行。请在下次运行前选择一个。</translation>
    </message>
    <message>
        <source>%1 Choose another place.</source>
        <translation>%1请选择其他位置。</translation>
    </message>
    <message>
        <source>The file for rejected rows, %1, cannot be written: %2. Choose another file.</source>
        <translation>无法写入拒绝记录文件 %1：%2。请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>penstock::RemarksModel</name>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>首字节</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总用时</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出错原因</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
</context>
<context>
    <name>penstock::RequestRecord</name>
    <message>
        <source>Stopped here before its end.</source>
        <translation>在结束之前已在此处停止。</translation>
    </message>
</context>
<context>
    <name>penstock::RequestsDock</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests to servers</source>
        <translation>对服务器的请求</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>尚无请求</translation>
    </message>
    <message>
        <source>Each request to a server shows up here with its status, sizes and times.</source>
        <translation>对服务器的每个请求都会显示在此处，包括状态、大小和用时。</translation>
    </message>
</context>
<context>
    <name>penstock::ResultBar</name>
    <message>
        <source>T&amp;able</source>
        <translation>表格(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>原始响应(&amp;W)</translation>
    </message>
    <message>
        <source>Me&amp;ssages</source>
        <translation>消息(&amp;S)</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>按列筛选</translation>
    </message>
    <message>
        <source>A filter for each column</source>
        <translation>每列一个筛选</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Me&amp;ssages (%1)</source>
        <translation>消息(&amp;S) (%1)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>执行计划(&amp;P)</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>The series of this table, to pick from</source>
        <translation>此表的序列，可供选择</translation>
    </message>
</context>
<context>
    <name>penstock::ResultFeed</name>
    <message>
        <source>There is not enough memory for the answer; the rows so far are kept. Ask for less at a time: a shorter span, fewer measurements, or a LIMIT.</source>
        <translation>内存不足，无法容纳结果；已收到的行予以保留。请减少每次查询的内容：缩短区间、减少测量或使用 LIMIT。</translation>
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
        <translation>无符号整数</translation>
    </message>
    <message>
        <source>float</source>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>语句 %1</translation>
    </message>
</context>
<context>
    <name>penstock::ResultPin</name>
    <message>
        <source>&amp;Pin this table</source>
        <translation>固定此表格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Compare with the pinned one</source>
        <translation>与固定的表格比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forget the pinned one</source>
        <translation>取消固定的表格(&amp;F)</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>已固定：%1</translation>
    </message>
    <message>
        <source>Keep this table, to see what is other in a later one</source>
        <translation>保留此表格，以便查看之后的表格有何差异</translation>
    </message>
    <message>
        <source>Pinned, with %1 rows. Run a statement, then compare.</source>
        <translation>已固定，共 %1 行。请运行语句，然后进行比较。</translation>
    </message>
    <message>
        <source>Pinned as it is now, with %1 rows: it has not all of its rows.</source>
        <translation>已按当前状态固定，共 %1 行：结果不完整。</translation>
    </message>
</context>
<context>
    <name>penstock::ResultStatement</name>
    <message>
        <source>Mean of every second</source>
        <translation>每秒平均值</translation>
    </message>
    <message>
        <source>Mean of every minute</source>
        <translation>每分钟平均值</translation>
    </message>
    <message>
        <source>Mean of every hour</source>
        <translation>每小时平均值</translation>
    </message>
    <message>
        <source>Mean of every day</source>
        <translation>每天平均值</translation>
    </message>
    <message>
        <source>Mean of every week</source>
        <translation>每周平均值</translation>
    </message>
    <message>
        <source>All %1 rows</source>
        <translation>全部 %1 行</translation>
    </message>
    <message>
        <source>First 1,000 rows</source>
        <translation>前 1,000 行</translation>
    </message>
    <message>
        <source>Newest 1,000 rows</source>
        <translation>最新 1,000 行</translation>
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
        <translation>无符号整数</translation>
    </message>
    <message>
        <source>float</source>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>date and time (ISO 8601)</source>
        <translation>日期和时间 (ISO 8601)</translation>
    </message>
    <message>
        <source>since the first row</source>
        <translation>自第一行起</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>自 1970 年起的秒数</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>自 1970 年起的毫秒数</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>自 1970 年起的微秒数</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>自 1970 年起的纳秒数</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>time (%1)</source>
        <translation>时间 (%1)</translation>
    </message>
    <message>
        <source>%1: tag</source>
        <translation>%1：标签</translation>
    </message>
    <message>
        <source>Staged, not sent yet; there was no value before.</source>
        <translation>已暂存，尚未发送；之前没有值。</translation>
    </message>
    <message>
        <source>Staged, not sent yet; before: %1</source>
        <translation>已暂存，尚未发送；之前：%1</translation>
    </message>
    <message>
        <source>The point is to be deleted; nothing has been sent yet.</source>
        <translation>该数据点将被删除；尚未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>penstock::ResultTableView</name>
    <message>
        <source>&amp;Number format…</source>
        <translation>数字格式(&amp;N)…</translation>
    </message>
    <message>
        <source>Pa&amp;int in the cells</source>
        <translation>在单元格中绘制(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>数据条(&amp;B)</translation>
    </message>
    <message>
        <source>A &amp;colour scale</source>
        <translation>色阶(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>连同标题复制(&amp;H)</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>升序排序(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>降序排序(&amp;D)</translation>
    </message>
    <message>
        <source>Sort equal ro&amp;ws by this</source>
        <translation>相等的行按此列排序(&amp;W)</translation>
    </message>
    <message>
        <source>As the &amp;server sent them</source>
        <translation>按服务器发送的顺序(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Filter this column…</source>
        <translation>筛选此列(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Unpin column</source>
        <translation>取消固定列(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pin column</source>
        <translation>固定列(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>Hi&amp;de column</source>
        <translation>隐藏列(&amp;D)</translation>
    </message>
    <message>
        <source>Sh&amp;ow column</source>
        <translation>显示列(&amp;O)</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>自动调整列宽(&amp;W)</translation>
    </message>
    <message>
        <source>Fit column &amp;widths</source>
        <translation>自动调整所有列宽(&amp;W)</translation>
    </message>
    <message>
        <source>Select &amp;column</source>
        <translation>选择列(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
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
        <translation>行协议(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;SQL values</source>
        <translation>SQL 值(&amp;S)</translation>
    </message>
    <message>
        <source>Filter b&amp;y “%1”</source>
        <translation>按“%1”筛选(&amp;Y)</translation>
    </message>
    <message>
        <source>Show row and c&amp;ell…</source>
        <translation>显示行和单元格(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>Result rows</source>
        <translation>结果行</translation>
    </message>
    <message>
        <source>&amp;Times as</source>
        <translation>时间显示为(&amp;T)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>As the statement has it</source>
        <translation>按语句所用</translation>
    </message>
    <message>
        <source>Re&amp;verse this order</source>
        <translation>反转此顺序(&amp;V)</translation>
    </message>
    <message>
        <source>Sort no longer &amp;by this</source>
        <translation>不再按此排序(&amp;B)</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>添加到选择</translation>
    </message>
    <message>
        <source>No row passes the filter; nothing was copied.</source>
        <translation>没有行通过筛选；未复制任何内容。</translation>
    </message>
    <message>
        <source>Another answer came before the filter was applied; nothing was copied.</source>
        <translation>在应用筛选之前收到了另一个结果；未复制任何内容。</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>没有行通过筛选</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>penstock::ResultView</name>
    <message>
        <source>%1 cells are too many for the clipboard. Export the table to a file instead.</source>
        <translation>%1 个单元格超出剪贴板的容量。请改为将表导出到文件。</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>图表已写入 %1。</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>Write a statement above and run it; its rows are shown here.</source>
        <translation>在上方编写语句并运行；其行会显示在此处。</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>The rows go straight into the file; none is kept here.</source>
        <translation>行直接写入文件；此处不保留。</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>All rows are in the file; none is kept here.</source>
        <translation>所有行都在文件中；此处不保留。</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>The first rows are shown as soon as they arrive.</source>
        <translation>首批行到达后立即显示。</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>没有行</translation>
    </message>
    <message>
        <source>The statement failed; the message above says why.</source>
        <translation>语句失败；原因见上方的消息。</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>The server said nothing beside the rows.</source>
        <translation>除了行之外，服务器没有任何说明。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>文件未写入。</translation>
    </message>
    <message>
        <source>The statement was stopped before its first row.</source>
        <translation>语句在第一行之前被停止。</translation>
    </message>
    <message>
        <source>The statement answered with no rows.</source>
        <translation>语句返回的结果没有行。</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>shown, all</comment>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>not all rows of the answer</source>
        <translation>结果不完整</translation>
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
            <numerusform>%n 列已隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>正在筛选…</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>正在排序…</translation>
    </message>
    <message>
        <source>new rows stand below until the last has arrived</source>
        <translation>新行暂列在下方，直到最后一行到达</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message numerus="yes">
        <source>only %n series</source>
        <translation>
            <numerusform>仅 %n 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>2,000 rows</comment>
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What changes something answers with no rows.</source>
        <translation>进行更改的语句不返回任何行。</translation>
    </message>
    <message>
        <source>These are not all rows of the answer: some are missing, or still to come.</source>
        <translation>这些不是结果的所有行：有些缺失，或尚未到达。</translation>
    </message>
    <message>
        <source>The values are those of the server: staged changes are not among them.</source>
        <translation>这些值来自服务器：暂存的更改不包括在内。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>penstock::RetentionWatch</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of the accepted row(s) will never be shown: the database “%1” keeps %2 only, and InfluxDB 3 acknowledges older rows and never shows them.</source>
        <translation>
            <numerusform>已接受的行中至少有 %n 行永远不会显示：数据库“%1”只保留 %2，而 InfluxDB 3 会确认更早的行但从不显示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ReviewPane</name>
    <message>
        <source>Mistakes and doubts</source>
        <translation>错误与警告</translation>
    </message>
    <message>
        <source>No line has a mistake.</source>
        <translation>没有行有错误。</translation>
    </message>
    <message>
        <source>Measurements, tags and fields of the text</source>
        <translation>文本中的测量、标签和字段</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>所含内容</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>备注 (%1)</translation>
    </message>
</context>
<context>
    <name>penstock::RowLineView</name>
    <message>
        <source>“%1” · %2%3</source>
        <comment>a text and its bytes</comment>
        <translation>“%1” · %2%3</translation>
    </message>
    <message>
        <source>Ro&amp;ws of the file</source>
        <translation>文件的行(&amp;W)</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件的行</translation>
    </message>
    <message>
        <source>&amp;Lines that will be written</source>
        <translation>将要写入的行(&amp;L)</translation>
    </message>
    <message>
        <source>Lines that will be written</source>
        <translation>将要写入的行</translation>
    </message>
    <message>
        <source>Click a value to see its bytes</source>
        <translation>单击值可查看其字节</translation>
    </message>
    <message>
        <source>%1: not in line %2</source>
        <translation>%1：不在第 %2 行中</translation>
    </message>
    <message>
        <source>%1: empty in line %2</source>
        <translation>%1：在第 %2 行中为空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column: its cell</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not written</source>
        <translation>%1：未写入</translation>
    </message>
</context>
<context>
    <name>penstock::RunActions</name>
    <message>
        <source>&amp;Open result</source>
        <translation>打开结果(&amp;O)</translation>
    </message>
    <message>
        <source>Show rejected &amp;rows</source>
        <translation>显示被拒绝的行(&amp;R)</translation>
    </message>
    <message>
        <source>Begin after the last row of which it is known what became of it</source>
        <translation>从已知结果的最后一行之后开始</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>撤销(&amp;U)…</translation>
    </message>
    <message>
        <source>Delete from the server what this import has written</source>
        <translation>从服务器删除此导入写入的内容</translation>
    </message>
    <message>
        <source>Save as &amp;profile…</source>
        <translation>保存为方案(&amp;P)…</translation>
    </message>
    <message>
        <source>Keep how this file was imported: the next one like it needs one Enter</source>
        <translation>保存此文件的导入方式：下一个类似的文件只需按一次回车键</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>最多(&amp;M)：</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source> rows/s</source>
        <translation> 行/秒</translation>
    </message>
    <message>
        <source>Rows a second, at most</source>
        <translation>每秒最多行数</translation>
    </message>
    <message>
        <source>Save re&amp;jects…</source>
        <translation>保存被拒绝的行(&amp;J)…</translation>
    </message>
    <message>
        <source>Open re&amp;jects file</source>
        <translation>打开拒绝记录文件(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Go on there</source>
        <translation>从该处继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>From the &amp;beginning</source>
        <translation>从头开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>penstock::RunDetails</name>
    <message>
        <source>Rejected rows (first %1 of %2)</source>
        <translation>被拒绝的行（%2 行中的前 %1 行）</translation>
    </message>
    <message>
        <source>Rejected or unknown rows (%1)</source>
        <translation>被拒绝或未知的行 (%1)</translation>
    </message>
    <message>
        <source>Rejected rows (%1)</source>
        <translation>被拒绝的行 (%1)</translation>
    </message>
    <message>
        <source>Rows that were not stored</source>
        <translation>未存储的行</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>没有行被拒绝。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事件</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚未发生任何事件。</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>There is no lane yet.</source>
        <translation>尚无通道。</translation>
    </message>
    <message>
        <source>What differs on the server, or is not known</source>
        <translation>服务器上有差异或未知的内容</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message numerus="yes">
        <source>Log (%n pause(s))</source>
        <translation>
            <numerusform>日志（%n 次暂停）</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanes (%1)</source>
        <translation>通道 (%1)</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>备注 (%1)</translation>
    </message>
</context>
<context>
    <name>penstock::RunFigures</name>
    <message>
        <source>%1 of %2</source>
        <comment>writes in flight, of so many at most</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>lines, how full the queue is</comment>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>held</source>
        <comment>no time passes</comment>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Rows taken from the source: the sum of the next five</source>
        <translation>从源取得的行：后五项之和</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rows that the server has acknowledged</source>
        <translation>服务器已确认的行</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Rows that are not stored</source>
        <translation>未存储的行</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Rows that hold nothing to store</source>
        <translation>没有可存储内容的行</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Rows that were sent and that no answer told of: they may be stored</source>
        <translation>已发送但没有响应提及的行：可能已存储</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Rows that wait to be sent or answered; after the end: not sent</source>
        <translation>等待发送或响应的行；结束后：未发送</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Lines in batches that wait to be sent, and how full the queue is</source>
        <translation>等待发送的批次中的行，以及队列的占用率</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>在磁盘上</translation>
    </message>
    <message>
        <source>Lines that are kept on disk while the server is away</source>
        <translation>服务器不可用时暂存于磁盘的行</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Writes the server has not answered yet, of so many at a time</source>
        <translation>服务器尚未响应的写入，及同时的上限</translation>
    </message>
    <message>
        <source>Rows per write</source>
        <translation>每次写入的行数</translation>
    </message>
    <message>
        <source>How many rows go to the server together, at most</source>
        <translation>一起发往服务器的行数上限</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>中位用时</translation>
    </message>
    <message>
        <source>Half of the writes were answered within this time (p50)</source>
        <translation>半数写入在此时间内得到响应（p50）</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95% 分位用时</translation>
    </message>
    <message>
        <source>95 of 100 writes were answered within this time (p95)</source>
        <translation>95% 的写入在此时间内得到响应（p95）</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99% 分位用时</translation>
    </message>
    <message>
        <source>99 of 100 writes were answered within this time (p99)</source>
        <translation>99% 的写入在此时间内得到响应（p99）</translation>
    </message>
    <message>
        <source>Requests repeated</source>
        <translation>重发的请求</translation>
    </message>
    <message>
        <source>Requests sent once more</source>
        <translation>再次发送的请求</translation>
    </message>
    <message>
        <source>Bytes/s</source>
        <translation>字节/秒</translation>
    </message>
    <message>
        <source>On the wire, compression and headers included</source>
        <translation>传输中，包括压缩和头部</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Time that the flow stood still</source>
        <translation>流动停顿的时间</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>If it goes on as so far, with its pauses</source>
        <translation>假如照目前的速度（含暂停）继续</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Bytes on the wire, compression and headers included</source>
        <translation>传输的字节，包括压缩和头部</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Line protocol in the queue, of so much at most</source>
        <translation>队列中的行协议，及其上限</translation>
    </message>
    <message>
        <source>Lines sent again</source>
        <translation>重发的行</translation>
    </message>
    <message>
        <source>Lines sent once more</source>
        <translation>再次发送的行</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>核实请求</translation>
    </message>
    <message>
        <source>Requests that found out which lines of refused ones are stored</source>
        <translation>用于查明被拒绝的行中哪些已存储的请求</translation>
    </message>
    <message>
        <source>Maybe doubled</source>
        <translation>可能重复</translation>
    </message>
    <message>
        <source>Rows whose answer was lost, sent again to a server that may keep both</source>
        <translation>响应丢失、再次发送到可能两份都保留的服务器的行</translation>
    </message>
    <message>
        <source>Cells left out</source>
        <translation>略去的单元格</translation>
    </message>
    <message>
        <source>Of accepted rows: they could not be read, see the notes</source>
        <translation>属于已接受的行：它们无法读取，见备注</translation>
    </message>
    <message>
        <source>Line protocol</source>
        <translation>行协议</translation>
    </message>
    <message>
        <source>Changes of size</source>
        <translation>批量调整次数</translation>
    </message>
    <message>
        <source>How often the size or the number of requests was moved, as the answers show</source>
        <translation>根据响应调整写入大小或请求数的次数</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>已读取 %1</translation>
    </message>
    <message>
        <source>not sent %1</source>
        <translation>未发送 %1</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>in flight %1</source>
        <translation>在途 %1</translation>
    </message>
    <message>
        <source>answers within %1 (half), %2 (95 %), %3 (99 %)</source>
        <translation>响应时间：%1（半数）、%2（95%）、%3（99%）</translation>
    </message>
    <message>
        <source>on disk %1</source>
        <translation>在磁盘上 %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>requests repeated %1</source>
        <translation>重发的请求 %1</translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>a sink: the figures below</comment>
        <translation>%1 的数据</translation>
    </message>
    <message>
        <source>On disk, in all</source>
        <comment>lines of all sinks</comment>
        <translation>在磁盘上（合计）</translation>
    </message>
    <message>
        <source>on disk, in all %1</source>
        <translation>在磁盘上（合计）%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sink: its figures</comment>
        <translation>%1：%2</translation>
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
        <translation>已用时 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Share of the rows that are settled</source>
        <translation>已处理完毕的行的比例</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paused · %1 · %2</source>
        <translation>已暂停 · %1 · %2</translation>
    </message>
</context>
<context>
    <name>penstock::RunList</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>penstock::RunMistakes</name>
    <message>
        <source>&amp;Line %1, character %2</source>
        <translation>第 %1 行，第 %2 个字符(&amp;L)</translation>
    </message>
    <message>
        <source>The statement has been changed since it was run, or is not in the text any more.</source>
        <translation>该语句运行后已被更改，或已不在文本中。</translation>
    </message>
</context>
<context>
    <name>penstock::RunNotices</name>
    <message>
        <source>%1: %2</source>
        <comment>file: state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: rows are not stored</source>
        <translation>%1：有行未存储</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 正在等待</translation>
    </message>
    <message>
        <source>%1: %2 is waiting</source>
        <comment>run, part</comment>
        <translation>%1：%2 正在等待</translation>
    </message>
    <message>
        <source>%1, for %2 so far</source>
        <translation>%1，至今 %2</translation>
    </message>
</context>
<context>
    <name>penstock::RunOptions</name>
    <message>
        <source>--rate must be a whole number of rows from 1 to %1.</source>
        <translation>--rate 必须是 1 至 %1 的整数行数。</translation>
    </message>
    <message>
        <source>--on-error %1: say stop, stop:100 (rows) or stop:1% (of the rows read).</source>
        <translation>--on-error %1：请写 stop、stop:100（行数）或 stop:1%（占已读取行的比例）。</translation>
    </message>
    <message>
        <source>Send at most so many rows a second.</source>
        <translation>每秒最多发送这么多行。</translation>
    </message>
    <message>
        <source>What a row that is refused leads to: skip-row (it goes to --rejects, the others are written; the default), stop (at the first), stop:N (at the Nth) or stop:N% (when more than that share of the rows read is refused). With import also skip-cell: a field that cannot be read is left out and told, the rest of its row is written. May be repeated.</source>
        <translation>行被拒绝时的处理：skip-row（写入 --rejects，其余照常写入；默认）、stop（第一行时）、stop:N（第 N 行时）或 stop:N%（占已读取行的比例超过此值时）。import 还可用 skip-cell：略去无法读取的字段并报告，写入该行的其余部分。可重复。</translation>
    </message>
    <message>
        <source>InfluxDB 1.x and 2.x: of the database that --create-database makes, as 4w or 52w. By itself: a week, and longer for a file that spans years, which are slow to write in shards of a week.</source>
        <translation>InfluxDB 1.x 和 2.x：--create-database 所创建数据库的分片时长，如 4w 或 52w。自动：一周；跨越多年的文件则更长，因为写入一周的分片较慢。</translation>
    </message>
    <message>
        <source>Go on where an earlier import of the same file to the same place stopped or was killed. Rows that were on their way then are sent again, which in InfluxDB changes nothing: they have the same series and time.</source>
        <translation>从同一文件导入同一处的上一次导入停止或被终止处继续。当时在途的行会再次发送；由于序列和时间相同，这在 InfluxDB 中不会造成任何更改。</translation>
    </message>
    <message>
        <source>Do not keep how far the import has come: no --resume, no --undo.</source>
        <translation>不记录导入的进度：不能用 --resume 和 --undo。</translation>
    </message>
    <message>
        <source>Delete what the import of this journal has written (the summary names it). Says what that is and deletes nothing unless --yes is given.</source>
        <translation>删除此日志的导入所写入的内容（摘要中会给出日志名）。若未给出 --yes，则只说明内容而不删除。</translation>
    </message>
    <message>
        <source>--on-error %1: say skip-row, skip-cell, stop, stop:N or stop:N%.</source>
        <translation>--on-error %1：请写 skip-row、skip-cell、stop、stop:N 或 stop:N%。</translation>
    </message>
    <message>
        <source>--shard-duration must be 1h or more, as 1d or 4w.</source>
        <translation>--shard-duration 必须为 1h 或更长，如 1d 或 4w。</translation>
    </message>
    <message>
        <source>--resume needs the journal that --no-journal does without.</source>
        <translation>--resume 需要日志，而 --no-journal 不记录日志。</translation>
    </message>
</context>
<context>
    <name>penstock::RunOutcome</name>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation>
            <numerusform>%n 行被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of some rows it is not known whether they are stored.</source>
        <translation>不清楚有些行是否已存储。</translation>
    </message>
</context>
<context>
    <name>penstock::RunPage</name>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Rows taken from the file</source>
        <translation>从文件取得的行</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rows that the server has acknowledged</source>
        <translation>服务器已确认的行</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Rows that are not stored</source>
        <translation>未存储的行</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Rows that hold nothing to store</source>
        <translation>没有可存储内容的行</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Rows that were sent and that no answer told of: they may be stored</source>
        <translation>已发送但没有响应提及的行：可能已存储</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Rows that were read and are not written</source>
        <translation>已读取但未写入的行</translation>
    </message>
    <message>
        <source>Lines sent again</source>
        <translation>重发的行</translation>
    </message>
    <message>
        <source>Lines sent once more</source>
        <translation>再次发送的行</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Bytes on the wire, compression and headers included</source>
        <translation>传输的字节，包括压缩和头部</translation>
    </message>
    <message>
        <source>What the import wrote is deleted: the server has nothing there any more.</source>
        <translation>导入写入的内容已删除：服务器上不再有任何内容。</translation>
    </message>
    <message>
        <source>An earlier import of this file to the same place stopped after row %1. Going on there, rows that were on their way then are sent again, which changes nothing: they have the same series and time.</source>
        <translation>此文件导入同一处的上一次导入在第 %1 行之后停止。从该处继续时，当时在途的行会再次发送，但不会造成任何更改：它们的序列和时间相同。</translation>
    </message>
    <message>
        <source>%1 was begun before</source>
        <translation>%1 之前已开始导入</translation>
    </message>
    <message>
        <source>Importing %1 into %2</source>
        <translation>将 %1 导入到 %2</translation>
    </message>
    <message>
        <source>Save rows that were not stored</source>
        <translation>保存未存储的行</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV 文件 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved %1 of %2 rows to %3.</source>
        <translation>已将 %2 行中的 %1 行保存到 %3。</translation>
    </message>
    <message>
        <source>The import of %1 is not undone: %2</source>
        <translation>%1 的导入未被撤销：%2</translation>
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
        <translation>统计数据</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Settled by an earlier run</source>
        <translation>由上一次运行处理完毕</translation>
    </message>
    <message>
        <source>Maybe stored twice</source>
        <translation>可能存储两次</translation>
    </message>
    <message>
        <source>Cells left out of accepted rows</source>
        <translation>已接受的行中略去的单元格</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Rows per second</source>
        <translation>每秒行数</translation>
    </message>
    <message>
        <source>Answered within, half of the writes</source>
        <translation>响应时间（半数写入）</translation>
    </message>
    <message>
        <source>Answered within, 95 of 100</source>
        <translation>响应时间（95%）</translation>
    </message>
    <message>
        <source>Answered within, 99 of 100</source>
        <translation>响应时间（99%）</translation>
    </message>
    <message>
        <source>Requests repeated</source>
        <translation>重发的请求</translation>
    </message>
    <message>
        <source>Line protocol</source>
        <translation>行协议</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Requests that searched for refused lines</source>
        <translation>查找被拒绝的行的请求</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Other sinks</source>
        <translation>其他接收端</translation>
    </message>
    <message>
        <source>Sink</source>
        <translation>接收端</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>未处理完毕</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>After</source>
        <translation>已过时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Rows that are not stored, or may not be: the first %1 of %2</source>
        <translation>未存储或可能未存储的行：%2 行中的前 %1 行</translation>
    </message>
    <message>
        <source>Rows that are not stored, or may not be</source>
        <translation>未存储或可能未存储的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>原样</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 line(s) are on disk in %3 and wait for the next run.</source>
        <translation>
            <numerusform>%1：%2 行暂存在 %3 中，等待下次运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rejected rows are in %1.</source>
        <translation>被拒绝的行在 %1 中。</translation>
    </message>
    <message>
        <source>%1: rejected rows are in %2.</source>
        <translation>%1：被拒绝的行在 %2 中。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>penstock::RunUndo</name>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>&amp;Delete the rows</source>
        <translation>删除这些行(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to go on.</source>
        <translation>%1 是生产环境连接：请输入 %2 以继续。</translation>
    </message>
    <message>
        <source>An undo is running</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>What the import of %1 wrote is being deleted.</source>
        <translation>正在删除 %1 的导入所写入的内容。</translation>
    </message>
    <message>
        <source>Stopped now, it ends with the deletion that is under way, and the rest stays on the server. How far it came is kept: it can be gone on with after the next start.</source>
        <translation>现在停止，则完成正在进行的删除后结束，其余内容留在服务器上。进度会被记录：下次启动后可以继续。</translation>
    </message>
    <message>
        <source>Stop the undo and quit</source>
        <translation>停止撤销并退出</translation>
    </message>
</context>
<context>
    <name>penstock::RunWindow</name>
    <message>
        <source>Save &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>429 · 4.2 s, the server asked to wait</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>archive.csv: 429 · 4.2 s</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>After %1: %2 The log has no entry of it.</source>
        <translation>%1 之后：%2 日志中没有此条目。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 report</source>
        <comment>name of a file</comment>
        <translation>%1 报告</translation>
    </message>
    <message>
        <source>Save the report of this run</source>
        <translation>保存此次运行的报告</translation>
    </message>
    <message>
        <source>Report to read (*.html);;Markdown (*.md);;Pauses and rows (*.csv);;JSON (*.json)</source>
        <translation>可阅读的报告 (*.html);;Markdown (*.md);;暂停与行 (*.csv);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>penstock::Runner</name>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>If that is the fingerprint of your server&apos;s certificate, accept it by
    --pin %1</source>
        <translation>若这是您服务器的证书指纹，可这样接受：
    --pin %1</translation>
    </message>
    <message>
        <source>The local server has lost data:</source>
        <translation>本地服务器丢失了数据：</translation>
    </message>
    <message>
        <source>Remove %1 when they are restored or not needed; until then reading ends with exit code 1.</source>
        <translation>数据恢复后或不再需要时，请移除 %1；在此之前，读取会以退出代码 1 结束。</translation>
    </message>
</context>
<context>
    <name>penstock::SaveLinesButton</name>
    <message>
        <source>Save as line &amp;protocol…</source>
        <translation>保存为行协议(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as line protocol</source>
        <translation>保存为行协议</translation>
    </message>
    <message>
        <source>Line protocol (*.lp);;All files (*)</source>
        <translation>行协议 (*.lp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Stop &amp;saving</source>
        <translation>停止保存(&amp;S)</translation>
    </message>
    <message>
        <source>The lines were not saved.</source>
        <translation>行未保存。</translation>
    </message>
    <message>
        <source>Lines are being saved</source>
        <translation>正在保存行</translation>
    </message>
    <message>
        <source>Lines of %1 are being saved.</source>
        <translation>正在保存 %1 的行。</translation>
    </message>
    <message>
        <source>Stopped now, there is nothing of it; a file that was there before stays as it is.</source>
        <translation>现在停止则不会留下任何内容；原有的文件保持不变。</translation>
    </message>
    <message>
        <source>Stop saving and quit</source>
        <translation>停止保存并退出</translation>
    </message>
</context>
<context>
    <name>penstock::SaveQueryDialog</name>
    <message>
        <source>Save the query</source>
        <translation>保存查询</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>One that is there, or a new one: plant/daily</source>
        <translation>已有的或新的文件夹：工厂/每日</translation>
    </message>
    <message>
        <source>&amp;Elsewhere…</source>
        <translation>其他位置(&amp;E)…</translation>
    </message>
    <message>
        <source>As a file in any other place</source>
        <translation>作为文件保存到任意其他位置</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>There is a query of that name already.</source>
        <translation>已有同名查询。</translation>
    </message>
</context>
<context>
    <name>penstock::SavedQueriesDock</name>
    <message>
        <source>Saved</source>
        <translation>已保存的查询</translation>
    </message>
    <message>
        <source>No saved queries yet</source>
        <translation>尚无已保存的查询</translation>
    </message>
    <message>
        <source>A query that you save is a file here, in folders of your own, which others can be given.</source>
        <translation>查询以文件形式保存在这里，可归入文件夹，也可分享给他人。</translation>
    </message>
    <message>
        <source>Save this quer&amp;y…</source>
        <translation>保存此查询(&amp;Y)…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No saved query has that in its name or its text.</source>
        <translation>没有名称或文本与之匹配的已保存查询。</translation>
    </message>
    <message>
        <source>Find a saved query</source>
        <translation>查找已保存的查询</translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation>已保存的查询</translation>
    </message>
    <message>
        <source>Make folders, move, remove and pass on saved queries</source>
        <translation>创建文件夹，移动、移除和分享已保存的查询</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Move to a folder…</source>
        <translation>移动到文件夹(&amp;M)…</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>移除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy its place</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>There are more than %1 files and folders in %2; the rest is not listed.</source>
        <translation>%2 中的文件和文件夹超过 %1 个；其余未列出。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>For 30 days it is in %1.</source>
        <translation>30 天内可在 %1 中找到。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Import queries</source>
        <translation>导入查询</translation>
    </message>
    <message>
        <source>Queries (*.influxql *.sql *.flux)</source>
        <translation>查询 (*.influxql *.sql *.flux)</translation>
    </message>
    <message>
        <source>Import a folder of queries</source>
        <translation>导入查询文件夹</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Export all saved queries into…</source>
        <translation>将所有已保存的查询导出到…</translation>
    </message>
    <message>
        <source>Export “%1” into…</source>
        <translation>将“%1”导出到…</translation>
    </message>
    <message>
        <source>Exported into %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n query(ies)</source>
        <translation>
            <numerusform>%n 个查询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was left out.</source>
        <translation>
            <numerusform>略去了 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passwords and tokens in %n of them were left out.</source>
        <translation>
            <numerusform>其中 %n 个的密码和令牌已被去掉。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::SavedQueriesTree</name>
    <message>
        <source>Saved queries</source>
        <translation>已保存的查询</translation>
    </message>
</context>
<context>
    <name>penstock::ScanQuestion</name>
    <message>
        <source>The statement has no beginning in time: the server reads all there is, up to about %1 values by its own figures. It has not been run yet: add WHERE time &gt;= …</source>
        <translation>语句没有指定时间起点：服务器会读取所有数据，据其自身统计最多约 %1 个值。语句尚未运行：请添加 WHERE time &gt;= …</translation>
    </message>
    <message>
        <source>The statement has no beginning in time: the server reads all there is, and how much that is it did not say in time. It has not been run yet: add WHERE time &gt;= …</source>
        <translation>语句没有指定时间起点：服务器会读取所有数据，而服务器未能及时告知其数量。语句尚未运行：请添加 WHERE time &gt;= …</translation>
    </message>
    <message>
        <source>The connection was closed; the statement has not been run.</source>
        <translation>连接已关闭；语句未运行。</translation>
    </message>
    <message>
        <source>R&amp;un it all the same</source>
        <translation>仍然运行(&amp;U)</translation>
    </message>
</context>
<context>
    <name>penstock::SchemaCommand</name>
    <message>
        <source>Lists what a server holds.</source>
        <translation>列出服务器所存的内容。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>可选：%1。</translation>
    </message>
    <message>
        <source>The database or bucket to look into.</source>
        <translation>要查看的数据库或存储桶。</translation>
    </message>
    <message>
        <source>Only this measurement or table.</source>
        <translation>仅限此测量或表。</translation>
    </message>
    <message>
        <source>The tag whose values are listed or counted.</source>
        <translation>要列出或统计其值的标签。</translation>
    </message>
    <message>
        <source>At most so many names.</source>
        <translation>最多这么多个名称。</translation>
    </message>
    <message>
        <source>Count one by one instead of estimating (1.x).</source>
        <translation>逐个计数而非估算 (1.x)。</translation>
    </message>
    <message>
        <source>Say what to list, one of: %1.</source>
        <translation>请指定要列出的内容，可选：%1。</translation>
    </message>
    <message>
        <source>--limit must be a whole number above 0.</source>
        <translation>--limit 必须是大于 0 的整数。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有任何条目。</translation>
    </message>
    <message>
        <source>This server counts a series once for each shard that it is in. There may be fewer.</source>
        <translation>此服务器对一个序列在每个分片中都计一次，实际可能更少。</translation>
    </message>
</context>
<context>
    <name>penstock::SchemaComparison</name>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>“%1” is a field on the server (%2), and a tag here</source>
        <translation>“%1”在服务器上是字段 (%2)，在此处是标签</translation>
    </message>
    <message>
        <source>“%1” is a tag on the server, and a field here</source>
        <translation>“%1”在服务器上是标签，在此处是字段</translation>
    </message>
    <message>
        <source>“%1” is of type %2 on the server, and %3 here; such a line may be refused</source>
        <translation>“%1”在服务器上的类型为 %2，在此处为 %3；这样的行可能会被拒绝</translation>
    </message>
</context>
<context>
    <name>penstock::SchemaJob</name>
    <message>
        <source>Say which database is meant.</source>
        <translation>请指定数据库。</translation>
    </message>
    <message>
        <source>Say which tag is meant.</source>
        <translation>请指定标签。</translation>
    </message>
</context>
<context>
    <name>penstock::SchemaModel</name>
    <message>
        <source>measurement; not all of its columns are listed</source>
        <translation>测量；未列出其所有列</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>在服务器上</translation>
    </message>
</context>
<context>
    <name>penstock::SearchBar</name>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>查找上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>查找下一个 (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找栏</translation>
    </message>
</context>
<context>
    <name>penstock::SecretEdit</name>
    <message>
        <source>Put the secret into the keyring…</source>
        <translation>将机密存入密钥环…</translation>
    </message>
    <message>
        <source>%1: put it into the keyring</source>
        <translation>%1：存入密钥环</translation>
    </message>
    <message>
        <source>Take it out of the keyring</source>
        <translation>从密钥环中取出</translation>
    </message>
    <message>
        <source>%1: take it out of the keyring</source>
        <translation>%1：从密钥环中取出</translation>
    </message>
    <message>
        <source>no keyring answers: kept until Penstock ends</source>
        <translation>没有可用的密钥环：保留到 Penstock 结束</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>see the document</source>
        <translation>见文档</translation>
    </message>
    <message>
        <source>It is kept in the keyring of the desktop, and never stands in the document.</source>
        <translation>它保存在桌面的密钥环中，不会出现在文档里。</translation>
    </message>
</context>
<context>
    <name>penstock::SecretReference</name>
    <message>
        <source>The environment variable %1, which should hold a secret, is not set.</source>
        <translation>应存放机密的环境变量 %1 未设置。</translation>
    </message>
    <message>
        <source>The keyring has not been asked for &quot;%1&quot;.</source>
        <translation>尚未向密钥环查询“%1”。</translation>
    </message>
    <message>
        <source>%1, which should hold a secret, cannot be read: %2</source>
        <translation>无法读取应存放机密的 %1：%2</translation>
    </message>
    <message>
        <source>%1, which should hold a secret, is empty.</source>
        <translation>应存放机密的 %1 为空。</translation>
    </message>
</context>
<context>
    <name>penstock::SelectionLine</name>
    <message>
        <source>Summary of the selection</source>
        <translation>所选内容的摘要</translation>
    </message>
    <message>
        <source>%1 cells selected · adding up…</source>
        <translation>已选择 %1 个单元格 · 正在汇总…</translation>
    </message>
    <message>
        <source>%1 cells selected</source>
        <translation>已选择 %1 个单元格</translation>
    </message>
    <message>
        <source>%1 null</source>
        <translation>%1 个 null</translation>
    </message>
    <message>
        <source>%1 NaN</source>
        <translation>%1 个 NaN</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>总和 %1</translation>
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
        <translation>跨度 %1</translation>
    </message>
    <message>
        <source>adding to the selection</source>
        <translation>正在添加到选择</translation>
    </message>
    <message>
        <source>sum about %1</source>
        <translation>总和约为 %1</translation>
    </message>
    <message>
        <source>mean about %1</source>
        <translation>平均约为 %1</translation>
    </message>
</context>
<context>
    <name>penstock::SentRows</name>
    <message numerus="yes">
        <source>%1 and %n more place(s)</source>
        <translation>
            <numerusform>%1 以及另外 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>sent, but no answer told of them, so that they may be stored: offsets %1.</source>
        <translation>已发送，但没有响应提及，因此可能已存储：偏移量 %1。</translation>
    </message>
    <message>
        <source>Sent, but no answer told of them, so that they may be stored: rows %1.</source>
        <translation>已发送，但没有响应提及，因此可能已存储：第 %1 行。</translation>
    </message>
    <message>
        <source>nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>No row was sent.</source>
        <translation>没有发送任何行。</translation>
    </message>
    <message>
        <source>nothing after offset %1 was sent.</source>
        <translation>偏移量 %1 之后未发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing after row %1 was sent.</source>
        <translation>第 %1 行之后未发送任何内容。</translation>
    </message>
    <message>
        <source>Before that, known not to be stored, and not refused: %1.</source>
        <translation>在此之前，已知未存储且未被拒绝的：%1。</translation>
    </message>
</context>
<context>
    <name>penstock::SeriesLegend</name>
    <message>
        <source>Find a series</source>
        <translation>查找序列</translation>
    </message>
    <message>
        <source>Series of the chart</source>
        <translation>图表的序列</translation>
    </message>
    <message>
        <source>Show &amp;only this series</source>
        <translation>仅显示此序列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide this series</source>
        <translation>隐藏此序列(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show this series</source>
        <translation>显示此序列(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unit of its values…</source>
        <translation>其值的单位(&amp;U)…</translation>
    </message>
    <message>
        <source>Show &amp;all listed</source>
        <translation>显示所有列出的(&amp;A)</translation>
    </message>
    <message>
        <source>Show only &amp;those listed</source>
        <translation>仅显示列出的(&amp;T)</translation>
    </message>
    <message>
        <source>H&amp;ide all listed</source>
        <translation>隐藏所有列出的(&amp;I)</translation>
    </message>
    <message>
        <source>Order of the &amp;answer</source>
        <translation>按结果的顺序(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Move to pane</source>
        <translation>移到窗格(&amp;M)</translation>
    </message>
    <message>
        <source>Pane &amp;%1</source>
        <translation>窗格 &amp;%1</translation>
    </message>
    <message>
        <source>A &amp;new pane</source>
        <translation>新窗格(&amp;N)</translation>
    </message>
    <message>
        <source>No panes by &amp;hand</source>
        <translation>取消手动窗格(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series drawn</source>
        <translation>
            <numerusform>已绘制 %n 个序列中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>(no more at once)</source>
        <translation>（无法同时显示更多）</translation>
    </message>
    <message>
        <source>(the first %1 are listed)</source>
        <translation>（列出前 %1 个）</translation>
    </message>
</context>
<context>
    <name>penstock::SeriesListModel</name>
    <message>
        <source>%1, drawn</source>
        <translation>%1，已绘制</translation>
    </message>
    <message>
        <source>%1, not drawn</source>
        <translation>%1，未绘制</translation>
    </message>
    <message>
        <source>Double-click to see only this one</source>
        <translation>双击可仅显示此序列</translation>
    </message>
    <message>
        <source>Its axis is on the right</source>
        <translation>其坐标轴在右侧</translation>
    </message>
    <message numerus="yes">
        <source>%n values have the time of another one</source>
        <translation>
            <numerusform>%n 个值与另一个值时间相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values came after later ones</source>
        <translation>
            <numerusform>%n 个值出现在时间更晚的值之后</numerusform>
        </translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>value in view</comment>
        <translation>最新</translation>
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
        <translation>显示所有序列(&amp;L)</translation>
    </message>
    <message>
        <source>Find a series</source>
        <translation>查找序列</translation>
    </message>
    <message>
        <source>Series of the table</source>
        <translation>表的序列</translation>
    </message>
    <message>
        <source>Looking for series…</source>
        <translation>正在查找序列…</translation>
    </message>
    <message>
        <source>There are more than %1 series, too many to list. Filter by column instead.</source>
        <translation>序列超过 %1 个，无法列出。请改为按列筛选。</translation>
    </message>
    <message>
        <source>Nothing tells series apart in this table: it is one.</source>
        <translation>此表中没有区分序列的内容：它就是一个序列。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 series are shown</source>
        <translation>
            <numerusform>显示 %n / %1 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series, all shown</source>
        <translation>
            <numerusform>%n 个序列，全部显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Other columns tell series apart now, and what was chosen is not among them: all are shown.</source>
        <translation>现在由其他列区分序列，所选内容不在其中：显示全部。</translation>
    </message>
    <message>
        <source>Other columns tell series apart now: what was chosen is kept as far as it goes by %1.</source>
        <comment>names of columns</comment>
        <translation>现在由其他列区分序列：所选内容按 %1 尽可能保留。</translation>
    </message>
</context>
<context>
    <name>penstock::ServerBackup</name>
    <message>
        <source>%1 is there already and not empty. Choose a new folder: a backup never goes over another one.</source>
        <translation>%1 已存在且不为空。请选择新文件夹：备份绝不会覆盖另一个备份。</translation>
    </message>
</context>
<context>
    <name>penstock::ServerCommand</name>
    <message>
        <source>The embedded local server. start keeps it running until it is interrupted or stopped from elsewhere.</source>
        <translation>内嵌的本地服务器。start 使其持续运行，直到被中断或从别处停止。</translation>
    </message>
    <message>
        <source>start, stop or status.</source>
        <translation>start、stop 或 status。</translation>
    </message>
    <message>
        <source>With start: also let other programs of this machine in at this port of 127.0.0.1, by HTTP and with the login; 0 takes any free port.</source>
        <translation>与 start 一起使用：也允许本机的其他程序在 127.0.0.1 的此端口上通过 HTTP 登录访问；0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>Say what to do: server start, server stop or server status.</source>
        <translation>请指定操作：server start、server stop 或 server status。</translation>
    </message>
    <message>
        <source>--share PORT goes with server start; PORT is 0 to 65535.</source>
        <translation>--share PORT 须与 server start 一起使用；PORT 为 0 至 65535。</translation>
    </message>
    <message>
        <source>The local server died; starting it again.</source>
        <translation>本地服务器意外终止；正在重新启动。</translation>
    </message>
    <message>
        <source>It is shared at http://127.0.0.1:%1: user %2, password in %3.</source>
        <translation>它在 http://127.0.0.1:%1 共享：用户 %2，密码在 %3 中。</translation>
    </message>
    <message>
        <source>Without a login every user of this machine sees there what influxd tells everybody: its version, its statistics and the names of the databases (/ping, /metrics, /debug/vars, /debug/requests).</source>
        <translation>本机的任何用户无需登录就能在那里看到 influxd 向所有人公开的内容：其版本、统计信息和数据库名称（/ping、/metrics、/debug/vars、/debug/requests）。</translation>
    </message>
    <message>
        <source>Another Penstock looks after it; this one keeps it running too.</source>
        <translation>另一个 Penstock 管理着它；本程序也使其保持运行。</translation>
    </message>
    <message>
        <source>Ctrl+C or penstock-cli server stop ends it.</source>
        <translation>按 Ctrl+C 或用 penstock-cli server stop 结束它。</translation>
    </message>
    <message>
        <source>The local server is not running.</source>
        <translation>本地服务器未在运行。</translation>
    </message>
    <message>
        <source>%1 (process %2) looks after the local server; it ends with that program.</source>
        <translation>%1（进程 %2）管理本地服务器；服务器随该程序结束。</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>The local server has stopped.</source>
        <translation>本地服务器已停止。</translation>
    </message>
    <message>
        <source>The program that kept the local server has ended. Others still use the server: it ends with the last of them.</source>
        <translation>管理本地服务器的程序已结束。其他程序仍在使用该服务器：它随最后一个程序结束。</translation>
    </message>
    <message>
        <source>The local server was asked to stop and has not ended yet.</source>
        <translation>已要求本地服务器停止，但它尚未结束。</translation>
    </message>
    <message>
        <source>Nobody else can reach it: it has a network of its own and listens at no port of this machine.</source>
        <translation>其他人无法访问它：它有独立的网络，不监听本机的任何端口。</translation>
    </message>
    <message>
        <source>Other programs of yours reach it so (user %1, password in %2):</source>
        <translation>您的其他程序可这样访问它（用户 %1，密码在 %2 中）：</translation>
    </message>
    <message>
        <source>Or let them in at a port: penstock-cli server start --share 8086.</source>
        <translation>或允许它们通过端口访问：penstock-cli server start --share 8086。</translation>
    </message>
    <message>
        <source>Its folder is %1.</source>
        <translation>其文件夹为 %1。</translation>
    </message>
    <message>
        <source>With start and status: the server&apos;s program, influxd 1.x or 2.x or influxdb3, instead of the one of the preferences.</source>
        <translation>用于 start 和 status：服务器程序，influxd 1.x、2.x 或 influxdb3，代替首选项中的程序。</translation>
    </message>
    <message>
        <source>--program FILE goes with server start and server status.</source>
        <translation>--program FILE 用于 server start 和 server status。</translation>
    </message>
    <message>
        <source>It would be %1, %2.</source>
        <translation>将会是 %1，%2。</translation>
    </message>
    <message>
        <source>The local server, %1, runs (process %2) at the socket %3.</source>
        <translation>本地服务器 %1 正在运行（进程 %2），套接字为 %3。</translation>
    </message>
    <message>
        <source>The local server, %1, runs (process %2) at %3; its token is in %4.</source>
        <translation>本地服务器 %1 正在运行（进程 %2），位于 %3；其令牌在 %4 中。</translation>
    </message>
    <message>
        <source>The local server, %1, runs (process %2, looked after by process %3) at %4.</source>
        <translation>本地服务器 %1 正在运行（进程 %2，由进程 %3 照管），位于 %4。</translation>
    </message>
    <message>
        <source>Only programs of this machine reach it, and only with the token in %1 they see more than what it is.</source>
        <translation>只有本机的程序能访问它，且只有持 %1 中的令牌才能看到除其类型以外的内容。</translation>
    </message>
    <message>
        <source>The local server, %1, runs (process %2, looked after by process %3) at the socket %4.</source>
        <translation>本地服务器 %1 正在运行（进程 %2，由进程 %3 照管），套接字为 %4。</translation>
    </message>
</context>
<context>
    <name>penstock::ServerLogDock</name>
    <message>
        <source>Local server log</source>
        <translation>本地服务器日志</translation>
    </message>
    <message>
        <source>The local server has not written anything yet.</source>
        <translation>本地服务器尚未写入任何内容。</translation>
    </message>
    <message>
        <source>The local server has lost data: answers may lack rows. Remove %1 when they are restored or not needed.</source>
        <translation>本地服务器丢失了数据：结果可能缺少部分行。数据恢复后或不再需要时，请移除 %1。</translation>
    </message>
</context>
<context>
    <name>penstock::ServerTypes</name>
    <message>
        <source>Which fields %1 has on the server is not known: %2</source>
        <translation>不清楚 %1 在服务器上有哪些字段：%2</translation>
    </message>
    <message>
        <source>These fields of %1 are floats on the server, so that whole numbers are sent as floats: %2</source>
        <translation>%1 的以下字段在服务器上是浮点数，因此整数作为浮点数发送：%2</translation>
    </message>
</context>
<context>
    <name>penstock::ServiceCommands</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>penstock::Session</name>
    <message>
        <source>The local server went down and is being started again. This connection opens by itself when it is back.</source>
        <translation>本地服务器中断，正在重新启动。恢复后此连接会自动打开。</translation>
    </message>
</context>
<context>
    <name>penstock::SessionStore</name>
    <message>
        <source>The folder for them cannot be written; they are lost when Penstock ends.</source>
        <translation>无法写入用于它们的文件夹；Penstock 结束时它们会丢失。</translation>
    </message>
    <message>
        <source>The texts of queries are not kept. %1</source>
        <translation>查询文本未能保存。%1</translation>
    </message>
</context>
<context>
    <name>penstock::Settings</name>
    <message>
        <source>The preferences are not kept: %1 cannot be read and written. What is set lasts until Penstock ends.</source>
        <translation>首选项不会保留：无法读写 %1。所做的设置在 Penstock 退出前有效。</translation>
    </message>
    <message>
        <source>Some of the preferences in %1 cannot be read: the usual ones are in force.</source>
        <translation>%1 中的部分首选项无法读取：将使用默认值。</translation>
    </message>
    <message>
        <source>The file is kept as %1.</source>
        <translation>该文件已保留为 %1。</translation>
    </message>
</context>
<context>
    <name>penstock::SettingsFile</name>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1未更改任何内容。</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>没有名为“%1”的设置。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; has a value that it cannot have.</source>
        <translation>设置“%1”的值无效。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a password, which belongs into no file.</source>
        <translation>代理地址中含有密码，密码不能存入文件。</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; are no list of texts.</source>
        <translation>“%1”的快捷键不是文本列表。</translation>
    </message>
    <message>
        <source>The local server is no connection that can be taken over.</source>
        <translation>不能导入本地服务器的连接。</translation>
    </message>
    <message>
        <source>This is no file of Penstock&apos;s settings.</source>
        <translation>这不是 Penstock 的设置文件。</translation>
    </message>
    <message>
        <source>The settings come from a later version of Penstock.</source>
        <translation>这些设置来自更高版本的 Penstock。</translation>
    </message>
    <message>
        <source>Its part &quot;%1&quot; is not as it should be.</source>
        <translation>其中“%1”部分不正确。</translation>
    </message>
</context>
<context>
    <name>penstock::SettingsTransfer</name>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>设置 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Settings and keys are those of the file now.</source>
        <translation>设置和快捷键已采用文件中的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Settings and keys are those of the file now, and %n connection(s) came with it. Their passwords have to be typed once.</source>
        <translation>
            <numerusform>设置和快捷键已采用文件中的内容，并导入了 %n 个连接。其密码需要输入一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>All that the file holds is so already.</source>
        <translation>文件中的内容与当前设置完全相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n 项设置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the keys of %n command(s)</source>
        <translation>
            <numerusform>%n 个命令的快捷键</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes: %1. What was set before is not kept.</source>
        <translation>该文件将更改：%1。之前的设置不会保留。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>penstock::ShardLayoutJob</name>
    <message>
        <source>This server has no shards to tell of.</source>
        <translation>此服务器没有可说明的分片。</translation>
    </message>
</context>
<context>
    <name>penstock::SharedFile</name>
    <message>
        <source>%1 was changed meanwhile and cannot be read: your change is not kept.</source>
        <translation>%1 其间已更改且无法读取：您的更改未保存。</translation>
    </message>
</context>
<context>
    <name>penstock::SharedServer</name>
    <message>
        <source>Another program (%1, process %2) looks after the local server in %3, but the server does not answer. Close that program and try again.</source>
        <translation>另一个程序（%1，进程 %2）管理着 %3 中的本地服务器，但服务器没有响应。请关闭该程序后重试。</translation>
    </message>
</context>
<context>
    <name>penstock::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>查找快捷键或其功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>新快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>Press the key that the chosen command is to have</source>
        <translation>请按下要分配给所选命令的快捷键</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Beside the keys that it has</source>
        <translation>在现有快捷键之外添加</translation>
    </message>
    <message>
        <source>N&amp;o key</source>
        <translation>清除快捷键(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>默认快捷键(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;ll usual keys</source>
        <translation>全部恢复默认快捷键(&amp;L)</translation>
    </message>
    <message>
        <source>Usually: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 is “%2” (%3), which keeps its keys.</source>
        <translation>%1 是“%2”（%3）的快捷键，无法更改。</translation>
    </message>
    <message>
        <source>Choose what is to have another key.</source>
        <translation>请选择要更改快捷键的项目。</translation>
    </message>
    <message>
        <source>“%1” keeps its keys.</source>
        <translation>“%1”的快捷键无法更改。</translation>
    </message>
    <message>
        <source>%1 is “%2” (%3) by now; that would have it no more.</source>
        <translation>%1 目前是“%2”（%3）的快捷键；设置后该项将不再使用此快捷键。</translation>
    </message>
    <message>
        <source>Press the key that “%1” is to have.</source>
        <translation>请按下要分配给“%1”的快捷键。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 未被使用。</translation>
    </message>
    <message>
        <source>&amp;Set, and take it there</source>
        <translation>设置并取消原有分配(&amp;S)</translation>
    </message>
</context>
<context>
    <name>penstock::SinkCommand</name>
    <message>
        <source>%1 is not there, or cannot be read.</source>
        <translation>%1 不存在，或无法读取。</translation>
    </message>
    <message>
        <source>Runs a pipeline that a JSON document describes: its source (line protocol in a file, on stdin or in the document, a CSV file, tail of a growing file, listener for writes over HTTP, this computer&apos;s measures, Kafka, MQTT, a query&apos;s answer), its sinks and its policy. What happens is told on standard output, one JSON object per line.
The first Ctrl+C or SIGTERM finishes: what was taken is still written. The second one stops.</source>
        <translation>运行 JSON 文档描述的管道：其源（文件、标准输入或文档中的行协议，CSV 文件，tail 跟踪不断增长的文件，listener 监听 HTTP 写入，此计算机的测量数据，Kafka，MQTT，查询的结果）、接收端和策略。发生的事件输出到标准输出，每行一个 JSON 对象。
第一次 Ctrl+C 或 SIGTERM 为完成并结束：已接收的内容仍会写入。第二次则停止。</translation>
    </message>
    <message>
        <source>run; check: the document, its secrets and servers, without writing; or schema: what a document may hold, as a JSON Schema.</source>
        <translation>run；check：检查文档、其机密和服务器而不写入；或 schema：以 JSON Schema 说明文档可含的内容。</translation>
    </message>
    <message>
        <source>The document, to run or check.</source>
        <translation>要运行或检查的文档。</translation>
    </message>
    <message>
        <source>Say what to do: sink run FILE.json, sink check FILE.json, or sink schema.</source>
        <translation>请指定操作：sink run FILE.json、sink check FILE.json 或 sink schema。</translation>
    </message>
    <message>
        <source>sink schema takes no document.</source>
        <translation>sink schema 不接受文档。</translation>
    </message>
    <message>
        <source>Name one document.</source>
        <translation>请指定一个文档。</translation>
    </message>
    <message>
        <source>--%1 does not go with sink: the document says where to connect.</source>
        <translation>--%1 不适用于 sink：连接位置由文档说明。</translation>
    </message>
</context>
<context>
    <name>penstock::SinkSet</name>
    <message>
        <source>row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in %1 (%2).</source>
        <translation>
            <numerusform>%n 行不在 %1 中 (%2)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::SmallFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2; it cannot be what is expected here.</source>
        <translation>%1 大于 %2；它不可能是此处所需的文件。</translation>
    </message>
</context>
<context>
    <name>penstock::Socks5Handshake</name>
    <message>
        <source>User and password of a SOCKS5 proxy have at most 255 bytes.</source>
        <translation>SOCKS5 代理的用户和密码最多 255 字节。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login. Give user and password of the proxy in the connection&apos;s settings.</source>
        <translation>代理 %1 要求登录。请在连接设置中填写代理的用户和密码。</translation>
    </message>
    <message>
        <source>The proxy %1 does not let connections through to %2. Ask who runs it.</source>
        <translation>代理 %1 不允许连接到 %2。请咨询其管理员。</translation>
    </message>
    <message>
        <source>The proxy %1 did not find or reach the host of %2. Check how it is spelled.</source>
        <translation>代理 %1 找不到或无法到达 %2 的主机。请检查拼写。</translation>
    </message>
    <message>
        <source>The proxy %1 reached the host, but nothing answers at %2: the connection was refused. Check that the server runs.</source>
        <translation>代理 %1 到达了主机，但 %2 没有响应：连接被拒绝。请检查服务器是否在运行。</translation>
    </message>
    <message>
        <source>The proxy %1 did not reach %2 (SOCKS reply %3). Check host and port, and that the server runs.</source>
        <translation>代理 %1 无法到达 %2（SOCKS 响应 %3）。请检查主机和端口，并确认服务器正在运行。</translation>
    </message>
    <message>
        <source>The server&apos;s host name is too long for a SOCKS5 proxy.</source>
        <translation>服务器的主机名对 SOCKS5 代理来说过长。</translation>
    </message>
    <message>
        <source>%1 does not speak as a SOCKS5 proxy does. Check the proxy&apos;s address and kind in the connection&apos;s settings.</source>
        <translation>%1 的响应不像 SOCKS5 代理。请在连接设置中检查代理的地址和类型。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user “%2” with this password. Correct them in the connection&apos;s settings.</source>
        <translation>代理 %1 不接受用户“%2”的此密码。请在连接设置中更正。</translation>
    </message>
</context>
<context>
    <name>penstock::Source</name>
    <message>
        <source>This source cannot go back to records that it has given.</source>
        <translation>此源无法回到它已给出的记录。</translation>
    </message>
</context>
<context>
    <name>penstock::SpanCountJob</name>
    <message>
        <source>counting them takes the server too long</source>
        <translation>统计它们对服务器来说耗时过长</translation>
    </message>
    <message>
        <source>the answer was cut</source>
        <translation>结果被截断</translation>
    </message>
</context>
<context>
    <name>penstock::SpanForm</name>
    <message>
        <source>Fr&amp;om</source>
        <translation>从(&amp;O)</translation>
    </message>
    <message>
        <source>the first of all times</source>
        <translation>最早的时间</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>the last of all times</source>
        <translation>最晚的时间</translation>
    </message>
    <message>
        <source>First moment of the range</source>
        <translation>范围的第一个时刻</translation>
    </message>
    <message>
        <source>Moment after the range, not in it</source>
        <translation>范围之后的时刻，不含在内</translation>
    </message>
    <message>
        <source>This moment itself is not in the range</source>
        <translation>此时刻本身不在范围内</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>2024-01-31, 2024-01-31 12:00 (by the clocks of %1), 2024-01-31T12:00:00.5Z, or nanoseconds since 1970</source>
        <translation>2024-01-31、2024-01-31 12:00（按 %1 的时间）、2024-01-31T12:00:00.5Z，或自 1970 年起的纳秒数</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>范围的结束早于开始。</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>应用(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>penstock::SpanStatement</name>
    <message>
        <source>Only a SELECT can be asked again for a span.</source>
        <translation>只有 SELECT 才能针对区间重新查询。</translation>
    </message>
    <message>
        <source>The statement does not say where it reads from.</source>
        <translation>语句没有说明从何处读取。</translation>
    </message>
    <message>
        <source>A statement with UNION, INTERSECT, EXCEPT, JOIN or INTO is not changed: set its times by hand.</source>
        <translation>含有 UNION、INTERSECT、EXCEPT、JOIN 或 INTO 的语句不会更改：请手动设置其时间。</translation>
    </message>
    <message>
        <source>A statement with a SELECT inside is not changed: set its times by hand.</source>
        <translation>内含 SELECT 的语句不会更改：请手动设置其时间。</translation>
    </message>
    <message>
        <source>What the statement&apos;s WHERE says of the time is not understood: set its times by hand.</source>
        <translation>无法理解语句的 WHERE 中关于时间的部分：请手动设置其时间。</translation>
    </message>
    <message>
        <source>What the script means by “range” is not understood: set its times by hand.</source>
        <translation>无法理解脚本中“range”的含义：请手动设置其时间。</translation>
    </message>
    <message>
        <source>A bracket of the script&apos;s range() is open.</source>
        <translation>脚本的 range() 有括号未闭合。</translation>
    </message>
    <message>
        <source>The script has no range(), which says from when to when it reads.</source>
        <translation>脚本没有说明读取起止时间的 range()。</translation>
    </message>
    <message>
        <source>The statement does more than read: it is not asked again for a span.</source>
        <translation>语句不只是读取：不会针对区间重新查询。</translation>
    </message>
</context>
<context>
    <name>penstock::Spill</name>
    <message>
        <source>Another run keeps its rows in %1. Wait for its end, or give this one a folder of its own.</source>
        <translation>另一个运行将其行保存在 %1 中。请等待其结束，或为本次运行指定自己的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that an earlier run had kept on disk are sent first, and count as read by this one.</source>
        <translation>
            <numerusform>上一次运行暂存于磁盘的 %n 行会先发送，并计入本次运行的读取数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) in %1 were damaged, and cannot be sent.</source>
        <translation>
            <numerusform>%1 中有 %n 个批次已损坏，无法发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last batch in %1 was cut off, %2 bytes: an earlier run ended, or its disk was full, while it was written.</source>
        <translation>%1 中的最后一个批次被截断，有 %2 字节：写入它时上一次运行结束了，或磁盘已满。</translation>
    </message>
    <message>
        <source>%1 holds as much as it may: %2.</source>
        <translation>%1 已达到容量上限：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>无法创建 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>A record in %1 is damaged.</source>
        <translation>%1 中有一条记录已损坏。</translation>
    </message>
</context>
<context>
    <name>penstock::SpillSide</name>
    <message numerus="yes">
        <source>the server was away for longer than rows are kept on disk (%n second(s))</source>
        <translation>
            <numerusform>服务器不可用的时间超过了行在磁盘上的保留时间（%n 秒）</numerusform>
        </translation>
    </message>
    <message>
        <source>No more rows can be kept on disk, so that the source has to wait: %1</source>
        <translation>无法再将行暂存到磁盘，因此源必须等待：%1</translation>
    </message>
    <message>
        <source>Rows are kept on disk until the server is back: %1</source>
        <translation>行暂存于磁盘，直到服务器恢复：%1</translation>
    </message>
    <message>
        <source>All rows that were kept on disk are settled.</source>
        <translation>所有暂存于磁盘的行均已处理完毕。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not sent, and could not be kept on disk: %1</source>
        <translation>
            <numerusform>%n 行未发送，也无法暂存到磁盘：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait in %1, and are sent when the pipeline runs again.</source>
        <translation>
            <numerusform>%n 行在 %1 中等待，管道再次运行时会发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::SpooledTable</name>
    <message>
        <source>The rows could not be kept in the folder for temporary files %1: %2. Make room there, or set TMPDIR to another folder.</source>
        <translation>无法将行保存到临时文件的文件夹 %1：%2。请在那里腾出空间，或将 TMPDIR 设为其他文件夹。</translation>
    </message>
</context>
<context>
    <name>penstock::SshDestination</name>
    <message>
        <source>SSH: &quot;%1&quot; is not a user&apos;s name.</source>
        <translation>SSH：“%1”不是用户名。</translation>
    </message>
    <message>
        <source>SSH: write an IPv6 address like [::1] or [::1]:22.</source>
        <translation>SSH：IPv6 地址请写成 [::1] 或 [::1]:22。</translation>
    </message>
    <message>
        <source>SSH: the port must be 1 to 65535.</source>
        <translation>SSH：端口必须为 1 到 65535。</translation>
    </message>
    <message>
        <source>SSH: a host&apos;s name cannot begin with &quot;-&quot;.</source>
        <translation>SSH：主机名不能以“-”开头。</translation>
    </message>
    <message>
        <source>SSH: &quot;%1&quot; is not a host. Write user@host:port, or a name of ssh&apos;s configuration.</source>
        <translation>SSH：“%1”不是主机。请写成 user@host:port，或 ssh 配置中的名称。</translation>
    </message>
</context>
<context>
    <name>penstock::SshTunnel</name>
    <message>
        <source>The folder %1 for ssh&apos;s socket cannot be made: %2.</source>
        <translation>无法为 ssh 的套接字创建文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>%1 does not reach %2: %3. Check host and port as that host sees them.</source>
        <translation>%1 无法访问 %2：%3。请以该主机所见检查主机和端口。</translation>
    </message>
    <message>
        <source>The program ssh is needed to go through %1, and is not there. Install it (on Debian and Ubuntu the package openssh-client).</source>
        <translation>经由 %1 连接需要 ssh 程序，但没有找到。请安装（Debian 和 Ubuntu 上为 openssh-client 软件包）。</translation>
    </message>
    <message>
        <source>ssh does not trust the key of %1: %2 Whether it is the right one, &quot;ssh %1&quot; in a terminal shows and asks.</source>
        <translation>ssh 不信任 %1 的密钥：%2 密钥是否正确，请在终端运行“ssh %1”确认。</translation>
    </message>
    <message>
        <source>%1 does not let ssh in: %2 Use a key that the agent holds, or one without a passphrase; &quot;ssh %1&quot; in a terminal must work without a question.</source>
        <translation>%1 拒绝了 ssh：%2 请使用代理程序中的密钥或没有口令的密钥；终端中的“ssh %1”必须无需询问即可连接。</translation>
    </message>
    <message>
        <source>ssh to %1 ended and did not say why.</source>
        <translation>到 %1 的 ssh 已结束，没有说明原因。</translation>
    </message>
    <message>
        <source>ssh to %1 failed: %2</source>
        <translation>到 %1 的 ssh 失败：%2</translation>
    </message>
</context>
<context>
    <name>penstock::StagedEdits</name>
    <message>
        <source>The point has been changed since it was answered: run the statement again first.</source>
        <translation>该数据点在返回结果后已被更改：请先再次运行语句。</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n points are changed at once this way.</source>
        <translation>
            <numerusform>用此方式一次最多更改 %n 个数据点。</numerusform>
        </translation>
    </message>
    <message>
        <source>The point is to be deleted: take that back first.</source>
        <translation>该数据点将被删除：请先撤回。</translation>
    </message>
</context>
<context>
    <name>penstock::StatementOptions</name>
    <message>
        <source>The statement, or - to read it from standard input.</source>
        <translation>语句，或用 - 从标准输入读取。</translation>
    </message>
    <message>
        <source>Read the statement from this file.</source>
        <translation>从此文件读取语句。</translation>
    </message>
    <message>
        <source>The database or bucket to ask.</source>
        <translation>要查询的数据库或存储桶。</translation>
    </message>
    <message>
        <source>Retention policy.</source>
        <translation>保留策略。</translation>
    </message>
    <message>
        <source>influxql, sql or flux; if not given, the server&apos;s usual one.</source>
        <translation>influxql、sql 或 flux；不指定则用服务器的常用语言。</translation>
    </message>
    <message>
        <source>A pattern instead of a statement, in the server&apos;s language; its values follow, by place or as name=value. penstock-cli patterns lists them.</source>
        <translation>代替语句的模板，使用服务器的语言；其后为模板的值，按位置或写成 name=value。用 penstock-cli patterns 可列出模板。</translation>
    </message>
    <message>
        <source>A value for $name in the statement (in Flux: params.name), as text or of a type: --param host=a --param n:int=5. Types: text, int, float, bool, duration, ident, regex. With --pattern, a value for the pattern. May be repeated.</source>
        <translation>语句中 $name 的值（Flux 中为 params.name），作为文本或指定类型：--param host=a --param n:int=5。类型：text、int、float、bool、duration、ident、regex。与 --pattern 一起使用时，为模板的值。可重复。</translation>
    </message>
    <message>
        <source>--language must be influxql, sql or flux.</source>
        <translation>--language 必须是 influxql、sql 或 flux。</translation>
    </message>
    <message>
        <source>Give one statement: as one argument, by -f FILE, or by --pattern.</source>
        <translation>请给出一条语句：作为一个参数、用 -f FILE 或用 --pattern。</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>无法读取标准输入：%1。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>语句为空。</translation>
    </message>
    <message>
        <source>--param %1: write it as name=value.</source>
        <translation>--param %1：请写成 name=value。</translation>
    </message>
    <message>
        <source>There is no pattern &quot;%1&quot; in %2; there are %3.</source>
        <translation>%2 中没有模板“%1”；可用的有 %3。</translation>
    </message>
    <message>
        <source>%1 does not run the pattern &quot;%2&quot; in %3; it runs %4.</source>
        <translation>%1 无法以 %3 运行模板 &quot;%2&quot;；它可运行 %4。</translation>
    </message>
</context>
<context>
    <name>penstock::StatementSources</name>
    <message>
        <source>This was run on %1, a connection that is not there any more. Look where it would go now.</source>
        <translation>这曾在 %1 上运行，但该连接已不存在。请确认现在会发往何处。</translation>
    </message>
</context>
<context>
    <name>penstock::StatementZones</name>
    <message>
        <source>Times are shown in UTC: this computer does not know the time zone “%1”.</source>
        <translation>时间以 UTC 显示：此计算机不认识时区“%1”。</translation>
    </message>
</context>
<context>
    <name>penstock::StatementsJob</name>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>The statement “%1” failed, and nothing was written: %2</source>
        <translation>语句“%1”失败，未写入任何内容：%2</translation>
    </message>
</context>
<context>
    <name>penstock::StatisticsChart</name>
    <message>
        <source>Nothing is drawn</source>
        <translation>没有绘制任何内容</translation>
    </message>
    <message>
        <source>Select rows above, up to %1: their last 15 minutes are drawn here.</source>
        <translation>在上方选择最多 %1 行：在此绘制其最近 15 分钟。</translation>
    </message>
    <message>
        <source>The last 15 minutes of the selected statistics</source>
        <translation>所选统计的最近 15 分钟</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1（每秒）</translation>
    </message>
    <message>
        <source>Waiting for the second reading</source>
        <translation>正在等待第二次读取</translation>
    </message>
    <message>
        <source>What a counter grows by is known from then on.</source>
        <translation>此后才知道计数器的增量。</translation>
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
        <translation>计数器</translation>
    </message>
    <message>
        <source>level</source>
        <translation>瞬时值</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Only grows while the server runs; its change a second is drawn.</source>
        <translation>在服务器运行期间只增不减；绘制每秒变化。</translation>
    </message>
    <message>
        <source>Goes up and down; its value is drawn.</source>
        <translation>可升可降；绘制其值。</translation>
    </message>
    <message>
        <source>The server does not say whether this only grows or goes up and down; its value is drawn.</source>
        <translation>服务器没有说明它只增不减还是可升可降；绘制其值。</translation>
    </message>
    <message>
        <source>Known from the second reading on. After a counter fell, nobody knows how much it counted.</source>
        <translation>从第二次读取起可知。计数器下降后，无法得知其间计了多少。</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>统计项</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Change per second</source>
        <translation>每秒变化</translation>
    </message>
</context>
<context>
    <name>penstock::StatisticsPage</name>
    <message>
        <source>Find a module, a statistic, a database…</source>
        <translation>查找模块、统计项、数据库…</translation>
    </message>
    <message>
        <source>Find statistics</source>
        <translation>查找统计项</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>每 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>How often statistics are read</source>
        <translation>读取统计的频率</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计信息</translation>
    </message>
    <message>
        <source>The connection is not open</source>
        <translation>连接未打开</translation>
    </message>
    <message>
        <source>Statistics are read as soon as it is.</source>
        <translation>连接打开后即读取统计。</translation>
    </message>
    <message>
        <source>This server tells no statistics</source>
        <translation>此服务器不提供统计</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Not known: they were not read. They are asked for again and again while this page is shown.</source>
        <translation>未能读取统计信息。显示此页期间会定期重新获取。</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets of histograms are left out</source>
        <translation>
            <numerusform>略去直方图的 %n 个区间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more statistics are left out</source>
        <translation>
            <numerusform>另有 %n 个统计项被略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counters fell at %1: the server was restarted, or has set them back. What they counted in between is not known.</source>
        <translation>
            <numerusform>%1 时有 %n 个计数器下降：服务器重新启动过，或将其重置。其间的计数未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n statistics</source>
        <translation>
            <numerusform>%n 个统计项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statistics</source>
        <translation>
            <numerusform>%n 个统计项中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %n selected ones are drawn</source>
        <translation>
            <numerusform>绘制所选 %n 个中的前 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::StatusStrip</name>
    <message>
        <source>No connection</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>%1 · not connected</source>
        <translation>%1 · 未连接</translation>
    </message>
    <message>
        <source>%1 · connecting…</source>
        <translation>%1 · 正在连接…</translation>
    </message>
    <message>
        <source>%1 · connected · %2 · %3</source>
        <translation>%1 · 已连接 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · connected · %2</source>
        <translation>%1 · 已连接 · %2</translation>
    </message>
    <message>
        <source>%1 · no connection</source>
        <translation>%1 · 未连接</translation>
    </message>
    <message>
        <source>Status of the current query</source>
        <translation>当前查询的状态</translation>
    </message>
    <message>
        <source>State of the connection</source>
        <translation>连接的状态</translation>
    </message>
</context>
<context>
    <name>penstock::StepButton</name>
    <message>
        <source>Step %1, done</source>
        <translation>第 %1 步，已完成</translation>
    </message>
    <message>
        <source>Step %1, this one</source>
        <translation>第 %1 步，当前步骤</translation>
    </message>
    <message>
        <source>Step %1, still to come</source>
        <translation>第 %1 步，尚未进行</translation>
    </message>
</context>
<context>
    <name>penstock::StopQuestion</name>
    <message>
        <source>Writes are running</source>
        <translation>写入正在进行</translation>
    </message>
    <message>
        <source>One import is still running.</source>
        <translation>有一个导入仍在运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n imports are still running.</source>
        <translation>
            <numerusform>有 %n 个导入仍在运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 导入到 %2</translation>
    </message>
    <message>
        <source>Rows that were written stay; the rest is not imported.</source>
        <translation>已写入的行保留；其余的不再导入。</translation>
    </message>
    <message>
        <source>Stop 1 import and quit</source>
        <translation>停止 1 个导入并退出</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n imports and quit</source>
        <translation>
            <numerusform>停止 %n 个导入并退出</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop 1 import</source>
        <translation>停止 1 个导入</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n imports</source>
        <translation>
            <numerusform>停止 %n 个导入</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Not all has ended</source>
        <translation>还有未完成的任务</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still under way.</source>
        <translation>
            <numerusform>还有 %n 项任务正在进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all of it and quit</source>
        <translation>全部停止并退出</translation>
    </message>
</context>
<context>
    <name>penstock::StreamBar</name>
    <message>
        <source>The answer goes into a file</source>
        <translation>结果写入文件</translation>
    </message>
    <message>
        <source>Writing %1: %2, %3, %4 rows per second</source>
        <comment>file, rows, bytes, rate</comment>
        <translation>正在写入 %1：%2，%3，每秒 %4 行</translation>
    </message>
    <message>
        <source>Stop writin&amp;g</source>
        <translation>停止写入(&amp;G)</translation>
    </message>
</context>
<context>
    <name>penstock::StripButtons</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>显示整个运行</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Go on where it stopped…</source>
        <translation>从停止处继续…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Write again what was not stored…</source>
        <translation>重新写入未存储的行…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>&amp;Stop at once</source>
        <translation>立即停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Give up what waits…</source>
        <translation>放弃等待中的行(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Commit what is stored now</source>
        <translation>提交目前已存储的内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Limit the speed…</source>
        <translation>限制速度(&amp;L)…</translation>
    </message>
    <message>
        <source>Size and number of requests</source>
        <translation>请求的大小和数量</translation>
    </message>
    <message>
        <source>As the s&amp;ettings say</source>
        <translation>按设置(&amp;E)</translation>
    </message>
    <message>
        <source>As the server&apos;s &amp;answers show</source>
        <translation>按服务器的响应(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pinned as they are now</source>
        <translation>固定为当前值(&amp;P)</translation>
    </message>
    <message>
        <source>Pin &amp;by hand…</source>
        <translation>手动固定(&amp;B)…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Stop at once: what waits is not sent</source>
        <translation>立即停止：等待中的行不再发送</translation>
    </message>
    <message>
        <source>Stop: take no more, and write what was read</source>
        <translation>停止：不再接收，并写入已读取的内容</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
</context>
<context>
    <name>penstock::StripHead</name>
    <message>
        <source>Rejected rows and log</source>
        <translation>被拒绝的行和日志</translation>
    </message>
    <message>
        <source>Finishing what was read</source>
        <translation>正在完成已读取的内容</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <comment>a state</comment>
        <translation>%1，手动</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>正在结束</translation>
    </message>
    <message>
        <source>%1 not stored</source>
        <translation>%1 未存储</translation>
    </message>
    <message>
        <source>until it resumes: %1</source>
        <translation>后恢复：%1</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>until it resumes: %1, %2</source>
        <translation>后恢复：%1，%2</translation>
    </message>
    <message>
        <source>paused so far: %1</source>
        <translation>至今已暂停：%1</translation>
    </message>
    <message>
        <source>rows per second</source>
        <translation>行/秒</translation>
    </message>
    <message>
        <source>, %1/s on the wire</source>
        <translation>，传输 %1/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>archive.csv: 429 · 4.2 s</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>row(s) in %1</source>
        <translation>
            <numerusform>行，用时 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) stored in %1</source>
        <translation>
            <numerusform>行已存储，用时 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>rows</comment>
        <translation>%1 未知</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <comment>rows</comment>
        <translation>%1 未发送</translation>
    </message>
    <message>
        <source>%1 missing or unknown</source>
        <comment>rows</comment>
        <translation>%1 缺失或未知</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>rows</comment>
        <translation>%1 缺失</translation>
    </message>
</context>
<context>
    <name>penstock::TabDrag</name>
    <message>
        <source>Move here</source>
        <translation>移到此处</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>向右拆分</translation>
    </message>
    <message>
        <source>Split down</source>
        <translation>向下拆分</translation>
    </message>
</context>
<context>
    <name>penstock::TabFile</name>
    <message>
        <source>This query was saved for the connection “%1”, which is not here. Look at the tool bar for what it would run against now.</source>
        <translation>此查询是为连接“%1”保存的，而此处没有该连接。现在运行时的目标请看工具栏。</translation>
    </message>
    <message>
        <source>Save the query</source>
        <translation>保存查询</translation>
    </message>
    <message>
        <source>Queries (*%1)</source>
        <translation>查询 (*%1)</translation>
    </message>
    <message>
        <source>Saved in %1, without the password or token in the text: secrets are in no file.</source>
        <translation>已保存到 %1，不含文本中的密码或令牌：机密不会写入任何文件。</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>&amp;Overwrite it</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Load it, and drop what I changed</source>
        <translation>加载文件并放弃我的更改(&amp;L)</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Your text is as it was; saving it asks first.</source>
        <translation>%1 已被另一个程序更改。您的文本保持不变；保存前会先询问。</translation>
    </message>
    <message>
        <source>&amp;Load the file</source>
        <translation>加载文件(&amp;L)</translation>
    </message>
    <message>
        <source>%1 is not there any more: it was moved or removed. Saving makes it anew.</source>
        <translation>%1 已不存在：它被移动或移除了。保存会重新创建它。</translation>
    </message>
    <message>
        <source>Saved in %1. It is still for the connection “%2”, which is not here.</source>
        <translation>已保存到 %1。该查询仍属于连接“%2”，而此处没有该连接。</translation>
    </message>
</context>
<context>
    <name>penstock::TabHalf</name>
    <message>
        <source>Queries of the half that is worked in</source>
        <translation>正在使用的一半中的查询</translation>
    </message>
    <message>
        <source>Queries of the other half</source>
        <translation>另一半中的查询</translation>
    </message>
</context>
<context>
    <name>penstock::TabMenus</name>
    <message>
        <source>All tabs</source>
        <translation>所有标签页</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>新建查询</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>关闭其他标签页(&amp;O)</translation>
    </message>
    <message>
        <source>Close those to the &amp;right</source>
        <translation>关闭右侧标签页(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Move to the other half</source>
        <translation>移到另一半(&amp;M)</translation>
    </message>
    <message>
        <source>Bring &amp;both halves together</source>
        <translation>取消拆分(&amp;B)</translation>
    </message>
    <message>
        <source>Split ri&amp;ght</source>
        <translation>向右拆分(&amp;G)</translation>
    </message>
    <message>
        <source>Split do&amp;wn</source>
        <translation>向下拆分(&amp;W)</translation>
    </message>
</context>
<context>
    <name>penstock::TableBound</name>
    <message>
        <source>The answer has more tables with columns of their own than can be shown (%1 tables, %2 columns), or names too long; the rows so far are kept. Ask for fewer measurements at a time.</source>
        <translation>结果中列各不相同的表多于所能显示的数量（%1 个表，%2 列），或名称过长；已收到的行予以保留。请一次查询较少的测量。</translation>
    </message>
</context>
<context>
    <name>penstock::TableDifference</name>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>仅此前</translation>
    </message>
    <message>
        <source>only now</source>
        <translation>仅当前</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1（此前）</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1（当前）</translation>
    </message>
</context>
<context>
    <name>penstock::TableExport</name>
    <message>
        <source>%1 Choose another place, or make room.</source>
        <translation>%1请选择其他位置，或腾出空间。</translation>
    </message>
</context>
<context>
    <name>penstock::TableLines</name>
    <message>
        <source>The table has no column left for a field. A point needs at least one.</source>
        <translation>表中没有剩余的列可作字段。数据点至少需要一个字段。</translation>
    </message>
    <message>
        <source>The table has no time. Name the column that holds it.</source>
        <translation>表中没有时间。请指定存放时间的列。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds no times. Choose one with times, with nanoseconds since 1970, or with text in ISO 8601.</source>
        <translation>列“%1”不含时间。请选择含有时间、自 1970 年起的纳秒数或 ISO 8601 文本的列。</translation>
    </message>
    <message>
        <source>The measurement is missing. Name it, or the column that holds it.</source>
        <translation>缺少测量。请指定测量，或存放它的列。</translation>
    </message>
    <message>
        <source>The table has two columns &quot;%1&quot;. Rename one.</source>
        <translation>表中有两列“%1”。请重命名其中一列。</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;. Its columns are: %2.</source>
        <translation>表中没有列“%1”。其列为：%2。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice. Use it once.</source>
        <translation>列“%1”被指定了两次。请只用一次。</translation>
    </message>
    <message>
        <source>The measurement is missing.</source>
        <translation>缺少测量。</translation>
    </message>
    <message>
        <source>The unsigned field &quot;%1&quot; is %2, which is too large for an integer.</source>
        <translation>无符号字段“%1”为 %2，对整数来说过大。</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>缺少时间。</translation>
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
        <translation>“%1”是此表对行时间的称呼：它会被覆盖</translation>
    </message>
</context>
<context>
    <name>penstock::TableWriter</name>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… 以及另外 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows could not be written: %1. Check that there is room and try again.</source>
        <translation>无法写入行：%1。请确认有足够空间后重试。</translation>
    </message>
</context>
<context>
    <name>penstock::TailCheckpoints</name>
    <message>
        <source>%1 should say how far an earlier run has come, and does not. Remove it, and the source begins as its document says.</source>
        <translation>%1 应说明上一次运行的进度，却没有。请将其移除，源便会按文档的设置开始。</translation>
    </message>
</context>
<context>
    <name>penstock::TailFile</name>
    <message>
        <source>%1 is no file that can be followed as it grows.</source>
        <translation>%1 不是可随其增长而跟踪的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
</context>
<context>
    <name>penstock::TailSource</name>
    <message>
        <source>Line %1 is too long to be line protocol.</source>
        <translation>第 %1 行过长，不可能是行协议。</translation>
    </message>
    <message>
        <source>a string is not closed: its second quote is missing</source>
        <translation>字符串未闭合：缺少第二个引号</translation>
    </message>
    <message numerus="yes">
        <source>%1 was made anew %n time(s); each was read to its end.</source>
        <translation>
            <numerusform>%1 被重新创建了 %n 次；每次都读到了末尾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was cut short or written anew in place %n time(s), and read from its beginning then. What was written and not yet read before is lost.</source>
        <translation>
            <numerusform>%1 被截短或就地重写了 %n 次，之后从头读取。此前已写入但尚未读取的内容已丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) had no end when %1 was cut short, and were not sent.</source>
        <translation>
            <numerusform>%1 被截短时有 %n 行尚不完整，未发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not the file that an earlier run stopped in, and that one is not beside it: it is read from its beginning. What the other had beyond that place was not read.</source>
        <translation>%1 不是上一次运行停止时的文件，且那个文件不在其旁边：将从头读取。另一文件中该处之后的内容未读取。</translation>
    </message>
    <message>
        <source>%1 was made anew several times since the last run. These were not read: %2</source>
        <translation>自上次运行以来，%1 被重新创建了多次。以下文件未读取：%2</translation>
    </message>
    <message>
        <source>The last line of %1 has no end yet, and was not sent.</source>
        <translation>%1 的最后一行尚不完整，未发送。</translation>
    </message>
</context>
<context>
    <name>penstock::Talk</name>
    <message>
        <source>%1 refused this. It says: %2</source>
        <translation>%1 拒绝了此操作。服务器消息：%2</translation>
    </message>
</context>
<context>
    <name>penstock::TalkJob</name>
    <message>
        <source>%1 goes on answering without an end. The last request was %2.</source>
        <translation>%1 一直响应而没有尽头。最后的请求是 %2。</translation>
    </message>
</context>
<context>
    <name>penstock::TargetBar</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>No database</source>
        <translation>无数据库</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>管理连接</translation>
    </message>
</context>
<context>
    <name>penstock::TargetCheckJob</name>
    <message>
        <source>What the server has already is not known: %1 does not tell it.</source>
        <translation>不清楚服务器上已有什么：%1 不提供此信息。</translation>
    </message>
    <message>
        <source>What the server has already is not looked at: each row names its measurement.</source>
        <translation>不检查服务器上已有的内容：每一行自行指定测量。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>Which fields the measurement has is not known: %1</source>
        <translation>不清楚该测量有哪些字段：%1</translation>
    </message>
    <message>
        <source>Of which types the fields are is not known: the server does not tell it.</source>
        <translation>不清楚各字段的类型：服务器不提供此信息。</translation>
    </message>
    <message>
        <source>Which tags the measurement has is not known: %1</source>
        <translation>不清楚该测量有哪些标签：%1</translation>
    </message>
    <message>
        <source>How long the database keeps rows is not known: %1</source>
        <translation>不清楚数据库将行保留多久：%1</translation>
    </message>
</context>
<context>
    <name>penstock::TargetConflict</name>
    <message>
        <source>&quot;%1&quot; is a tag there, and a field of type %2 here.</source>
        <translation>“%1”在服务器上是标签，在此处是类型为 %2 的字段。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a field of type %2 there, and %3 here.</source>
        <translation>“%1”在服务器上是类型为 %2 的字段，在此处是%3。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; becomes a tag, as the measurement has it.</source>
        <translation>列“%1”作为标签，与该测量一致。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; becomes a text field, as the measurement has it.</source>
        <translation>列“%1”作为文本字段，与该测量一致。</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>of type %1</source>
        <translation>类型为 %1 的字段</translation>
    </message>
</context>
<context>
    <name>penstock::TargetPage</name>
    <message>
        <source>&amp;Measurement</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Answer what is asked above to go on.</source>
        <translation>请先回答上面的问题再继续。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not needed: the rows go to %1</source>
        <translation>不需要：行写入 %1</translation>
    </message>
    <message>
        <source>New: made with the first rows</source>
        <translation>新的：随第一批行创建</translation>
    </message>
    <message>
        <source>Exists already: the rows are added to it</source>
        <translation>已存在：行将添加到其中</translation>
    </message>
    <message>
        <source>Takes the rows; it is made when it is new</source>
        <translation>接收行的位置；若为新的则会创建</translation>
    </message>
    <message>
        <source>Rows that are not stored are not kept: there is no folder that takes their file.</source>
        <translation>未存储的行不会保留：没有可存放其文件的文件夹。</translation>
    </message>
    <message>
        <source>The folder for rows that are not stored cannot be used: they go beside the file.</source>
        <translation>存放未存储行的文件夹无法使用：它们将放在文件旁边。</translation>
    </message>
    <message>
        <source>The connection is not there any more: choose another one.</source>
        <translation>该连接已不存在：请选择其他连接。</translation>
    </message>
</context>
<context>
    <name>penstock::TargetState</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>If this is an InfluxDB 3 that is new, it has no token yet, and its first one can be made here.</source>
        <translation>如果这是新的 InfluxDB 3，它还没有令牌，可在此创建第一个令牌。</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>进行初始设置…</translation>
    </message>
    <message>
        <source>Make the first token…</source>
        <translation>创建首个令牌…</translation>
    </message>
</context>
<context>
    <name>penstock::TcpHttpSocket</name>
    <message>
        <source>%1 asks for a client certificate. Choose one and its key in the connection&apos;s settings.</source>
        <translation>%1 要求客户端证书。请在连接设置中选择证书及其密钥。</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate. Choose one of an authority that the server trusts, in the connection&apos;s settings.</source>
        <translation>%1 不接受该客户端证书。请在连接设置中选择由服务器信任的颁发机构签发的证书。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Check that it speaks https on this port.</source>
        <translation>无法与 %1 建立加密连接。请检查它在此端口上是否支持 https。</translation>
    </message>
    <message>
        <source>%1 closed the connection while the encryption was set up. Check that it speaks https on this port.</source>
        <translation>%1 在建立加密时关闭了连接。请检查它在此端口上是否支持 https。</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused. Check that the server runs and that host and port are right.</source>
        <translation>%1 没有响应：连接被拒绝。请检查服务器是否在运行，以及主机和端口是否正确。</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check how it is spelled, and the network.</source>
        <translation>找不到主机 %1。请检查拼写和网络。</translation>
    </message>
    <message>
        <source>Connecting to %1 took too long. Check host, port and firewall.</source>
        <translation>连接 %1 耗时过长。请检查主机、端口和防火墙。</translation>
    </message>
    <message>
        <source>The connection to %1 broke: %2.</source>
        <translation>与 %1 的连接中断：%2。</translation>
    </message>
    <message>
        <source>No connection to %1: %2. Check the network.</source>
        <translation>无法连接 %1：%2。请检查网络。</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection instead of reaching %2. Check the proxy&apos;s address and kind in the connection&apos;s settings.</source>
        <translation>代理 %1 关闭了连接，没有连到 %2。请在连接设置中检查代理的地址和类型。</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1: the connection was refused. Check the proxy&apos;s address in the connection&apos;s settings.</source>
        <translation>代理 %1 没有响应：连接被拒绝。请在连接设置中检查代理的地址。</translation>
    </message>
    <message>
        <source>The proxy&apos;s host %1 was not found. Check how it is spelled in the connection&apos;s settings.</source>
        <translation>找不到代理的主机 %1。请在连接设置中检查拼写。</translation>
    </message>
    <message>
        <source>No connection to the proxy %1: %2. Check the network.</source>
        <translation>无法连接代理 %1：%2。请检查网络。</translation>
    </message>
    <message>
        <source>No connection to %1 through ssh: %2.</source>
        <translation>无法通过 ssh 连接到 %1：%2。</translation>
    </message>
</context>
<context>
    <name>penstock::Terminal</name>
    <message>
        <source>The output is not complete: %1.</source>
        <translation>输出不完整：%1。</translation>
    </message>
    <message>
        <source>The line on standard input is longer than any secret.</source>
        <translation>标准输入中的行过长，不可能是机密。</translation>
    </message>
</context>
<context>
    <name>penstock::TextEncoding</name>
    <message>
        <source>There is no encoding &quot;%1&quot;. Usual ones are: %2.</source>
        <translation>没有编码“%1”。常用的有：%2。</translation>
    </message>
</context>
<context>
    <name>penstock::TextSearch</name>
    <message>
        <source>not a pattern: %1</source>
        <translation>不是有效的正则表达式：%1</translation>
    </message>
</context>
<context>
    <name>penstock::TextTemplate</name>
    <message>
        <source>a brace stands alone: a key stands between two, and two of a kind stand for one.</source>
        <translation>有单独的花括号：键写在一对花括号之间，两个相同的花括号表示一个花括号本身。</translation>
    </message>
    <message>
        <source>between two braces stands the key of a value.</source>
        <translation>一对花括号之间应为值的键。</translation>
    </message>
</context>
<context>
    <name>penstock::Texts</name>
    <message>
        <source>Enter</source>
        <extracomment>the key, as it is called in a combination: Ctrl+Enter</extracomment>
        <translation>回车</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <comment>in a field for a shortcut</comment>
        <translation>请按快捷键</translation>
    </message>
</context>
<context>
    <name>penstock::TideSampleJob</name>
    <message>
        <source>The sample data cannot be written to %1: %2.</source>
        <translation>无法将样本数据写入 %1：%2。</translation>
    </message>
    <message>
        <source>Computed from published harmonic constituents (M2, S2, N2, K1, O1); not observed and not for navigation.</source>
        <translation>由已公布的调和常数（M2、S2、N2、K1、O1）计算；非实测数据，不可用于航行。</translation>
    </message>
</context>
<context>
    <name>penstock::TimeAxis</name>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1 since 1970</source>
        <comment>ms since 1970</comment>
        <translation>自 1970 年起 %1</translation>
    </message>
</context>
<context>
    <name>penstock::TimeBar</name>
    <message>
        <source>Pattern of the time</source>
        <translation>时间的格式模板</translation>
    </message>
    <message>
        <source>As in Qt (dd.MM.yyyy HH:mm:ss.zzz) or in strftime (%d.%m.%Y %H:%M:%S)</source>
        <translation>按 Qt 的写法 (dd.MM.yyyy HH:mm:ss.zzz) 或 strftime 的写法 (%d.%m.%Y %H:%M:%S)</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>格式模板(&amp;P)</translation>
    </message>
    <message>
        <source>Moment that the time counts from</source>
        <translation>计时的起点</translation>
    </message>
    <message>
        <source>Counts f&amp;rom</source>
        <translation>计时起点(&amp;R)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>The zone of times that carry no offset of their own</source>
        <translation>自身不带时差的时间所属的时区</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Choose one from the list, such as Europe/Berlin.</source>
        <translation>“%1”不是时区。请从列表中选择，如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>Say the pattern of the time, such as dd.MM.yyyy HH:mm:ss.</source>
        <translation>请指定时间的格式模板，如 dd.MM.yyyy HH:mm:ss。</translation>
    </message>
    <message>
        <source>“%1” is no pattern of a time. An example is dd.MM.yyyy HH:mm:ss.</source>
        <translation>“%1”不是时间的格式模板。例如 dd.MM.yyyy HH:mm:ss。</translation>
    </message>
    <message>
        <source>Say the moment that the time counts from, such as 2024-01-31 09:00:00.</source>
        <translation>请指定计时的起点，如 2024-01-31 09:00:00。</translation>
    </message>
</context>
<context>
    <name>penstock::TimeDoubt</name>
    <message numerus="yes">
        <source>%n time(s) are far from today when they are read as %1, but not as %2. The first stands in line %3: </source>
        <translation>
            <numerusform>%n 个时间按 %1 读取时与今天相差甚远，按 %2 则不然。第一处在第 %3 行：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2 as %3, and %4 as %5. If that is what they are, write again with the precision %6.</source>
        <translation>%1 按 %3 是 %2，按 %5 是 %4。若应为后者，请以精度 %6 重新写入。</translation>
    </message>
</context>
<context>
    <name>penstock::TimeFilling</name>
    <message>
        <source>The connection was closed; the statement has not been run.</source>
        <translation>连接已关闭；语句未运行。</translation>
    </message>
    <message>
        <source>Where the data is could not be asked; the statement has not been run. %1</source>
        <translation>未能查询数据所在范围；语句未运行。%1</translation>
    </message>
    <message>
        <source>Where the data is cannot be asked: the statement does not tell by name all that it reads. Choose another range of time; the statement has not been run.</source>
        <translation>无法查询数据所在的范围：该语句没有用名称写明其读取的全部内容。请选择其他时间范围；该语句没有运行。</translation>
    </message>
</context>
<context>
    <name>penstock::TimeRange</name>
    <message>
        <source>“%1”: the clocks of %2 skip this time.</source>
        <translation>“%1”：%2 因时钟拨快而没有此时间。</translation>
    </message>
    <message>
        <source>“%1”: the clocks of %2 show this time twice. Write %3 or %4.</source>
        <translation>“%1”：%2 因时钟回拨而有两次此时间。请写成 %3 或 %4。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 2024-01-31, 2024-01-31 12:00, 2024-01-31T12:00:00.5Z, or nanoseconds since 1970.</source>
        <translation>“%1”不是时间。请写成 2024-01-31、2024-01-31 12:00、2024-01-31T12:00:00.5Z，或自 1970 年起的纳秒数。</translation>
    </message>
    <message>
        <source>This computer does not know the time zone “%1”.</source>
        <translation>此计算机不认识时区“%1”。</translation>
    </message>
    <message>
        <source>“%1”: times reach from 1677-09-21 to 2262-04-11.</source>
        <translation>“%1”：时间的范围为 1677-09-21 至 2262-04-11。</translation>
    </message>
</context>
<context>
    <name>penstock::TimeRangeBar</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation>
            <numerusform>最近 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation>
            <numerusform>最近 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n second(s)</source>
        <translation>
            <numerusform>最近 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>数据所在范围</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>From the first to the last point of what the statement reads; the server is asked</source>
        <translation>从语句所读数据的第一个数据点到最后一个；会向服务器查询</translation>
    </message>
    <message>
        <source>&amp;From … to …</source>
        <translation>指定起止时间(&amp;F)…</translation>
    </message>
    <message>
        <source>Show what is &amp;sent</source>
        <translation>显示发送的内容(&amp;S)</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1（未使用）</translation>
    </message>
    <message>
        <source>Range of time: %1</source>
        <translation>时间范围：%1</translation>
    </message>
    <message>
        <source>%1: what $timeFilter, $from, $to and $interval in the statement stand for, by this computer&apos;s clock</source>
        <translation>%1：语句中 $timeFilter、$from、$to 和 $interval 所表示的范围，以此计算机的时钟为准</translation>
    </message>
    <message>
        <source>%1. It counts for statements with $timeFilter, $from, $to or $interval; this one has none of them.</source>
        <translation>%1。用于含有 $timeFilter、$from、$to 或 $interval 的语句；此语句不含其中任何一个。</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>时区：%1</translation>
    </message>
    <message>
        <source>%1: what $zone stands for, and by whose clocks times are shown from the next run on</source>
        <translation>%1：$zone 所表示的时区，从下次运行起也用于显示时间</translation>
    </message>
    <message>
        <source>%1: by whose clocks times are shown from the next run on, unless the statement names a zone; $zone stands for it in a statement</source>
        <translation>%1：从下次运行起用于显示时间的时区，除非语句自行指定时区；在语句中用 $zone 表示</translation>
    </message>
</context>
<context>
    <name>penstock::TimeRefusal</name>
    <message>
        <source>%1 is %2 as %3, far from the others; to store it all the same: --time-format %4</source>
        <extracomment>%1: what stands in the file, %2: a day, %3: a format such as &quot;Unix time in seconds&quot;</extracomment>
        <translation>%1 作为%3是 %2，与其他时间相差太远；仍要保存：--time-format %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a year of two digits, and the others have four</source>
        <translation>“%1”的年份是两位数，而其他是四位数</translation>
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
        <translation>数字：年、月、日、时 …</translation>
    </message>
    <message>
        <source>Unix time in seconds</source>
        <translation>Unix 时间（秒）</translation>
    </message>
    <message>
        <source>Unix time in milliseconds</source>
        <translation>Unix 时间（毫秒）</translation>
    </message>
    <message>
        <source>Unix time in microseconds</source>
        <translation>Unix 时间（微秒）</translation>
    </message>
    <message>
        <source>Unix time in nanoseconds</source>
        <translation>Unix 时间（纳秒）</translation>
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
        <translation>年、季度、月或周</translation>
    </message>
    <message>
        <source>Excel&apos;s days since 1900</source>
        <translation>Excel 自 1900 年起的天数</translation>
    </message>
    <message>
        <source>Windows file time</source>
        <translation>Windows 文件时间</translation>
    </message>
    <message>
        <source>Seconds since a start</source>
        <translation>自起点起的秒数</translation>
    </message>
    <message>
        <source>Milliseconds since a start</source>
        <translation>自起点起的毫秒数</translation>
    </message>
    <message>
        <source>Time of day alone</source>
        <translation>仅时刻</translation>
    </message>
    <message>
        <source>As &quot;%1&quot;</source>
        <translation>按“%1”</translation>
    </message>
</context>
<context>
    <name>penstock::TlsPolicy</name>
    <message>
        <source>The certificate of %1 is self-signed, and this computer does not know it. If the server is yours, choose its CA file or pin the certificate&apos;s fingerprint in the connection&apos;s settings.</source>
        <translation>%1 的证书是自签名的，此计算机不认识它。若服务器属于您，请在连接设置中选择其 CA 文件或固定证书的指纹。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that is not trusted here. Choose the authority&apos;s CA file or pin the certificate&apos;s fingerprint in the connection&apos;s settings.</source>
        <translation>%1 的证书由此处不信任的颁发机构签发。请在连接设置中选择该机构的 CA 文件或固定证书的指纹。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name (%2). Use that name in the address, or pin the certificate&apos;s fingerprint in the connection&apos;s settings.</source>
        <translation>%1 的证书属于另一个名称 (%2)。请在地址中使用该名称，或在连接设置中固定证书的指纹。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Renew it on the server, or pin its fingerprint in the connection&apos;s settings.</source>
        <translation>%1 的证书已于 %2 过期。请在服务器上更新它，或在连接设置中固定其指纹。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Check this computer&apos;s clock.</source>
        <translation>%1 的证书从 %2 起才有效。请检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2. Choose a CA file or pin the certificate&apos;s fingerprint in the connection&apos;s settings.</source>
        <translation>%1 的证书未被接受：%2。请在连接设置中选择 CA 文件或固定证书的指纹。</translation>
    </message>
    <message>
        <source>The pinned fingerprint must have 64 hexadecimal digits (SHA-256). Correct it in the connection&apos;s settings.</source>
        <translation>固定的指纹必须有 64 个十六进制数字 (SHA-256)。请在连接设置中更正。</translation>
    </message>
    <message>
        <source>The CA file cannot be used: %1 Choose another one in the connection&apos;s settings.</source>
        <translation>无法使用 CA 文件：%1请在连接设置中选择其他文件。</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate in PEM form. Choose another one in the connection&apos;s settings.</source>
        <translation>CA 文件 %1 不含 PEM 格式的证书。请在连接设置中选择其他文件。</translation>
    </message>
    <message>
        <source>%1 has another certificate than the pinned one. If it was renewed, pin the new fingerprint in the connection&apos;s settings; if not, somebody may be in between.</source>
        <translation>%1 的证书与固定的证书不同。若证书已更新，请在连接设置中固定新的指纹；若没有，则可能有人在中间。</translation>
    </message>
    <message>
        <source>The certificate&apos;s SHA-256 fingerprint is %1.</source>
        <translation>证书的 SHA-256 指纹为 %1。</translation>
    </message>
</context>
<context>
    <name>penstock::TokenDialog</name>
    <message>
        <source>The new token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>The server tells this token now, and never again. Penstock does not keep it: copy it to where it is needed.</source>
        <translation>服务器只在此刻给出此令牌，此后不再给出。Penstock 不会保存它：请复制到需要的地方。</translation>
    </message>
    <message>
        <source>The server tells the token “%1” now, and never again. Penstock does not keep it: copy it to where it is needed.</source>
        <translation>服务器只在此刻给出令牌“%1”，此后不再给出。Penstock 不会保存它：请复制到需要的地方。</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>C&amp;opy the token</source>
        <translation>复制令牌(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;I have copied it</source>
        <translation>我已复制(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>The server tells its first token now, and never again. It may do everything: copy it to a safe place.</source>
        <translation>服务器只在此时给出首个令牌，以后不再给出。它拥有全部权限：请复制到安全的地方。</translation>
    </message>
    <message>
        <source>&amp;Log in by it: keep it in the keyring for this connection</source>
        <translation>用它登录：为此连接保存在密钥环中(&amp;L)</translation>
    </message>
    <message>
        <source>A token was not copied</source>
        <translation>令牌尚未复制</translation>
    </message>
    <message>
        <source>A new token is shown, and was not copied.</source>
        <translation>正在显示新令牌，尚未复制。</translation>
    </message>
    <message>
        <source>A server shows it only once: it is lost with the window, and stays valid.</source>
        <translation>服务器只显示一次：它会随窗口丢失，但仍然有效。</translation>
    </message>
    <message>
        <source>Lose the token and quit</source>
        <translation>放弃令牌并退出</translation>
    </message>
</context>
<context>
    <name>penstock::TopicPattern</name>
    <message>
        <source>“%1” is no pattern of a topic: %2</source>
        <translation>“%1”不是主题模板：%2</translation>
    </message>
    <message>
        <source># stands for the rest, and so at the end.</source>
        <translation># 代表其余部分，因此位于末尾。</translation>
    </message>
    <message>
        <source>a name in braces is a whole part between slashes.</source>
        <translation>花括号中的名称代表斜杠之间的一整段。</translation>
    </message>
    <message>
        <source>braces need a name.</source>
        <translation>花括号中需要名称。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>a topic is not empty.</source>
        <translation>主题不能为空。</translation>
    </message>
    <message>
        <source>that is no topic.</source>
        <translation>这不是主题。</translation>
    </message>
    <message>
        <source>+ stands for a whole part between slashes.</source>
        <translation>+ 代表斜杠之间的一整段。</translation>
    </message>
    <message>
        <source># stands for the rest, alone after the last slash.</source>
        <translation># 代表其余部分，须单独位于最后一个斜杠之后。</translation>
    </message>
</context>
<context>
    <name>penstock::TransferCommand</name>
    <message>
        <source>Write rows that were not stored, with the reason, to this CSV file.</source>
        <translation>将未存储的行连同原因写入此 CSV 文件。</translation>
    </message>
    <message>
        <source>json: print the counts as one JSON object.</source>
        <translation>json：将计数输出为一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Of several files, when one fails or some of its rows are refused: go-on with the next (the default), or stop.</source>
        <translation>多个文件中有一个失败或部分行被拒绝时：go-on（继续下一个，默认）或 stop。</translation>
    </message>
    <message>
        <source>Name at least one file.</source>
        <translation>请至少指定一个文件。</translation>
    </message>
    <message>
        <source>--summary must be json.</source>
        <translation>--summary 必须是 json。</translation>
    </message>
    <message>
        <source>--on-file-error must be go-on or stop.</source>
        <translation>--on-file-error 必须是 go-on 或 stop。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not begun: %1</source>
        <translation>
            <numerusform>%n 个文件未开始：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::TransferOptions</name>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 必须是 %2 至 %3 的整数。</translation>
    </message>
    <message>
        <source>--gzip must be auto, on or off.</source>
        <translation>--gzip 必须是 auto、on 或 off。</translation>
    </message>
    <message>
        <source>Write to this database or bucket.</source>
        <translation>写入此数据库或存储桶。</translation>
    </message>
    <message>
        <source>Make the database when it is not there (always so with --local).</source>
        <translation>数据库不存在时创建（使用 --local 时总是如此）。</translation>
    </message>
    <message>
        <source>Retention policy; the database&apos;s default one if not given.</source>
        <translation>保留策略；不指定则用数据库的默认策略。</translation>
    </message>
    <message>
        <source>InfluxDB Enterprise 1.x: any, one, quorum or all.</source>
        <translation>InfluxDB Enterprise 1.x：any、one、quorum 或 all。</translation>
    </message>
    <message>
        <source>InfluxDB 3.x: let the server refuse a batch with a bad line; it is sent again without that line.</source>
        <translation>InfluxDB 3.x：让服务器拒绝含错误行的批次；去掉该行后再次发送。</translation>
    </message>
    <message>
        <source>InfluxDB 3.x: answer before the data is on disk; about 1 s may be lost.</source>
        <translation>InfluxDB 3.x：数据写入磁盘之前就响应；可能丢失约 1 s 的数据。</translation>
    </message>
    <message>
        <source>Lines in one request, 1 to 100000. Default 5000.</source>
        <translation>每个请求的行数，1 至 100000。默认 5000。</translation>
    </message>
    <message>
        <source>Requests in flight, 1 to 32. Default 2.</source>
        <translation>并发请求数，1 至 32。默认 2。</translation>
    </message>
    <message>
        <source>When the run is stopped, wait so many seconds, 0 to 60, for the answers to what is on its way; what is not answered then counts as unknown. Default 3.</source>
        <translation>停止运行时，等待在途内容的响应的秒数，0 至 60；届时未响应的计为未知。默认 3。</translation>
    </message>
    <message>
        <source>Compress requests: auto, on or off. auto: not to this machine.</source>
        <translation>压缩请求：auto、on 或 off。auto：发往本机时不压缩。</translation>
    </message>
</context>
<context>
    <name>penstock::TrustForm</name>
    <message>
        <source>The system&apos;s certificate authorities</source>
        <translation>系统的证书颁发机构</translation>
    </message>
    <message>
        <source>Only the authorities in a file</source>
        <translation>仅限文件中的颁发机构</translation>
    </message>
    <message>
        <source>Exactly one certificate</source>
        <translation>仅限一个证书</translation>
    </message>
    <message>
        <source>Any certificate</source>
        <translation>任何证书</translation>
    </message>
    <message>
        <source>Accepted certificates</source>
        <translation>接受的证书</translation>
    </message>
    <message>
        <source>Used when the URL begins with https.</source>
        <translation>URL 以 https 开头时使用。</translation>
    </message>
    <message>
        <source>Choose certificate authorities</source>
        <translation>选择证书颁发机构</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Path of a PEM file</source>
        <translation>PEM 文件的路径</translation>
    </message>
    <message>
        <source>File with certificate authorities</source>
        <translation>含证书颁发机构的文件</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, 64 hexadecimal digits</source>
        <translation>SHA-256 指纹，64 个十六进制数字</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>证书的 SHA-256 指纹</translation>
    </message>
    <message>
        <source>Nothing is checked: whoever sits between here and the server can read and change everything, passwords too.</source>
        <translation>不进行任何检查：此处与服务器之间的任何人都能读取和更改一切，包括密码。</translation>
    </message>
</context>
<context>
    <name>penstock::TuningQuestion</name>
    <message>
        <source>Size and number of writes of %1</source>
        <translation>%1 的写入大小和数量</translation>
    </message>
    <message>
        <source>&amp;Rows per write</source>
        <translation>每次写入的行数(&amp;R)</translation>
    </message>
    <message>
        <source>They stay so until something else is chosen. A write ends earlier where its bytes are enough, and is cut in halves where the server does not take it.</source>
        <translation>在另行选择之前保持不变。若字节数已足够，写入会提前结束；若服务器不接受，则对半拆分。</translation>
    </message>
    <message>
        <source>They stay so until something else is chosen. The rows of a write are not tuned here.</source>
        <translation>在另行选择之前保持不变。此处不调整每次写入的行数。</translation>
    </message>
    <message>
        <source>&amp;Pin them</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Writes in flight</source>
        <translation>并发写入数(&amp;W)</translation>
    </message>
</context>
<context>
    <name>penstock::TypeConflicts</name>
    <message>
        <source>%1 in %2</source>
        <comment>a type in measurements</comment>
        <translation>%1（%2 中）</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <comment>a field, its types</comment>
        <translation>“%1”为 %2</translation>
    </message>
    <message numerus="yes">
        <source>Values of %n field(s) may be missing. InfluxQL reads a field as one type, numbers before texts before booleans, and leaves out the others without a word: %1.</source>
        <translation>
            <numerusform>%n 个字段的值可能缺失。InfluxQL 将字段按一种类型读取（数值先于文本，文本先于布尔值），并且不作提示地略去其他值：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for them by their type (SELECT *, %1 FROM …), or for one measurement at a time.</source>
        <translation>请按类型查询（SELECT *, %1 FROM …），或逐个查询各测量。</translation>
    </message>
    <message>
        <source>Ask for them by their type: SELECT *, %1 FROM …</source>
        <translation>请按类型查询：SELECT *, %1 FROM …</translation>
    </message>
    <message>
        <source>Ask for them by their type (%1), or for one measurement at a time.</source>
        <translation>请按类型查询（%1），或逐个查询各测量。</translation>
    </message>
    <message>
        <source>Ask for them by their type: %1</source>
        <translation>请按类型查询：%1</translation>
    </message>
    <message>
        <source>Integers beyond 9,007,199,254,740,992 may have lost digits. InfluxQL reads a field of integers and floats as float: %1.</source>
        <translation>超过 9,007,199,254,740,992 的整数可能丢失了位数。InfluxQL 将同时有整数和浮点数的字段读作浮点数：%1。</translation>
    </message>
    <message>
        <source>The server did not say so in time.</source>
        <translation>服务器未及时响应。</translation>
    </message>
    <message>
        <source>The answer to that was not waited for.</source>
        <translation>未等待该结果。</translation>
    </message>
    <message>
        <source>It is not known whether a field holds several types: one that does may show only the values of one type.</source>
        <translation>不清楚是否有字段含多种类型：这样的字段可能只显示其中一种类型的值。</translation>
    </message>
    <message>
        <source>There are more than %1 fields.</source>
        <translation>字段超过 %1 个。</translation>
    </message>
    <message>
        <source>These are the types of all times: in the span of time that is asked for there may be one alone.</source>
        <translation>这些是全部时间的类型：在所查询的时间段内可能只有一种。</translation>
    </message>
</context>
<context>
    <name>penstock::TypeInference</name>
    <message>
        <source>%1 of %2 cells in the sample are numbers, but others are not: %3</source>
        <translation>样本的 %2 个单元格中有 %1 个是数字，但其他不是：%3</translation>
    </message>
    <message>
        <source>it holds codes with leading zeros</source>
        <translation>它含有带前导零的代码</translation>
    </message>
    <message>
        <source>what looks like 12e3, without a point or a sign, is a code, no number</source>
        <translation>像 12e3 这样没有小数点或符号的，是代码，不是数字</translation>
    </message>
    <message>
        <source>it holds whole numbers beyond 64 bits</source>
        <translation>它含有超出 64 位的整数</translation>
    </message>
    <message>
        <source>its numbers have several units</source>
        <translation>其数字有多种单位</translation>
    </message>
    <message>
        <source>1.10 beside 1.9 is a version, no number</source>
        <translation>1.9 之外还有 1.10，这是版本号，不是数字</translation>
    </message>
    <message>
        <source>its numbers stand with &quot;%1&quot; in a form that is not known</source>
        <translation>其数字带有“%1”，形式未知</translation>
    </message>
    <message>
        <source>it holds versions, and as a number 1.10 would be 1.1</source>
        <translation>其中是版本号，作为数字 1.10 会变成 1.1</translation>
    </message>
</context>
<context>
    <name>penstock::TypeNotes</name>
    <message>
        <source>This is not said again for other statements.</source>
        <translation>其他语句不再重复此提示。</translation>
    </message>
</context>
<context>
    <name>penstock::UndoRun</name>
    <message>
        <source>It is deleted: the server has nothing there any more.</source>
        <translation>已删除：服务器上不再有任何内容。</translation>
    </message>
</context>
<context>
    <name>penstock::UnfinishedUndos</name>
    <message>
        <source>What the import of %1 wrote is deleted: the server has nothing there any more.</source>
        <translation>%1 的导入所写入的内容已删除：服务器上已不再有这些内容。</translation>
    </message>
    <message>
        <source>The undo of the import of %1 into %2 has not come to its end.</source>
        <translation>将 %1 导入到 %2 的撤销没有完成。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more of that kind.</source>
        <translation>
            <numerusform>还有 %n 项同类情况。</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection leads to %1 any more.</source>
        <translation>已没有通向 %1 的连接。</translation>
    </message>
    <message>
        <source>Undo it on %1…</source>
        <translation>在 %1 上撤销…</translation>
    </message>
    <message>
        <source>The import of %1 is not undone: %2</source>
        <translation>%1 的导入未被撤销：%2</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>its file was imported again meanwhile, or the undo was brought to its end elsewhere. Nothing was deleted.</source>
        <translation>该文件在此期间已再次导入，或撤销已在别处完成。没有删除任何内容。</translation>
    </message>
</context>
<context>
    <name>penstock::UnixHttpSocket</name>
    <message>
        <source>There is no socket at %1. Check the path, and that the server runs.</source>
        <translation>%1 处没有套接字。请检查路径，并确认服务器正在运行。</translation>
    </message>
    <message>
        <source>Nothing answers at the socket %1. Check that the server runs.</source>
        <translation>套接字 %1 没有响应。请检查服务器是否在运行。</translation>
    </message>
    <message>
        <source>You may not use the socket %1. Ask for permission to read and write it.</source>
        <translation>您无权使用套接字 %1。请申请读写权限。</translation>
    </message>
    <message>
        <source>The connection to the socket %1 failed: %2.</source>
        <translation>与套接字 %1 的连接失败：%2。</translation>
    </message>
</context>
<context>
    <name>penstock::UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>The changes to &quot;%1&quot; are not saved.</source>
        <translation>对“%1”的更改未保存。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
</context>
<context>
    <name>penstock::V1Dialect</name>
    <message>
        <source>This server answers no Flux: InfluxDB 1.x does from 1.7 on, and only where flux-enabled is set in the [http] section of its configuration. Write the query in InfluxQL.</source>
        <translation>此服务器不响应 Flux：InfluxDB 1.x 从 1.7 起支持，且仅当其配置的 [http] 部分设置了 flux-enabled。请用 InfluxQL 编写查询。</translation>
    </message>
    <message>
        <source>%1 takes data as InfluxDB does, but does not tell what it holds as InfluxDB does. Use its own tools to look.</source>
        <translation>%1 像 InfluxDB 一样接收数据，但不像 InfluxDB 那样说明其中存有什么。请用它自己的工具查看。</translation>
    </message>
    <message>
        <source>This server is InfluxDB %1, which reads times in %2 as nanoseconds. Choose 2.x as the kind of server; then they are converted.</source>
        <translation>此服务器是 InfluxDB %1，它会将以%2计的时间当作纳秒读取。请将服务器类型选为 2.x，时间便会自动转换。</translation>
    </message>
    <message>
        <source>%1 does not take compressed data before version 9. Write without gzip.</source>
        <translation>%1 在版本 9 之前不接受压缩数据。请不用 gzip 写入。</translation>
    </message>
    <message>
        <source>Say which measurement is meant.</source>
        <translation>请指定测量。</translation>
    </message>
</context>
<context>
    <name>penstock::V2Api</name>
    <message>
        <source>There is no bucket “%1”, or the login may not see it.</source>
        <translation>没有存储桶“%1”，或此登录无权查看。</translation>
    </message>
    <message>
        <source>Say which buckets the token may read or write.</source>
        <translation>请指定令牌可读取或写入哪些存储桶。</translation>
    </message>
    <message>
        <source>The user “%1” is there now all the same, half-made, and could not be taken back: delete it.</source>
        <translation>用户“%1”仍已创建，但只完成一半且无法收回：请删除它。</translation>
    </message>
    <message>
        <source>Give the token&apos;s id, as the list shows it.</source>
        <translation>请给出令牌的 ID（见列表）。</translation>
    </message>
    <message>
        <source>The bucket “%1” was there already.</source>
        <translation>存储桶“%1”早已存在。</translation>
    </message>
    <message>
        <source>The shards of the bucket “%1” cover %2, which is more than the new retention. Give the shards&apos; new duration as well; on the command line by --shard-duration.</source>
        <translation>存储桶“%1”的分片覆盖 %2，长于新的保留期。请同时给出分片的新时长；命令行中用 --shard-duration。</translation>
    </message>
    <message>
        <source>“%1” is a bucket of the system, which InfluxDB cannot do without: it is neither deleted nor changed.</source>
        <translation>“%1”是系统存储桶，InfluxDB 不可缺少：既不能删除也不能更改。</translation>
    </message>
    <message>
        <source>“%1” is there more than once, in the organizations %2. Say in the connection&apos;s settings which organization is meant; on the command line by --org.</source>
        <translation>“%1”在组织 %2 中不止一个。请在连接设置中指定组织；命令行中用 --org。</translation>
    </message>
    <message>
        <source>There is no user “%1”, or the login may not see it.</source>
        <translation>没有用户“%1”，或此登录无权查看。</translation>
    </message>
    <message>
        <source>There is no organization “%1”, or the login may not see it.</source>
        <translation>没有组织“%1”，或此登录无权查看。</translation>
    </message>
    <message>
        <source>The login sees no organization. Use a token that may read one.</source>
        <translation>此登录看不到任何组织。请使用有权读取组织的令牌。</translation>
    </message>
    <message>
        <source>The script says its name and its times itself, by “option task”. Leave them out here, or take that line out of the script.</source>
        <translation>脚本已用“option task”自行给出名称和时间。请在此省略，或从脚本中删去该行。</translation>
    </message>
    <message>
        <source>The script has no “option task”, which says the task&apos;s name and its times.</source>
        <translation>脚本缺少给出任务名称和时间的“option task”。</translation>
    </message>
    <message>
        <source>Give the task a name.</source>
        <translation>请给任务命名。</translation>
    </message>
    <message>
        <source>Say when the task runs: every so often, or at certain times (cron), not both.</source>
        <translation>请指定任务的运行时间：按间隔或按特定时间（cron），不可两者兼有。</translation>
    </message>
    <message>
        <source>The run is asked for; the runs of the task tell what becomes of it.</source>
        <translation>已请求运行；结果见任务的运行记录。</translation>
    </message>
    <message>
        <source>There may be older runs: the latest 100 are told.</source>
        <translation>可能还有更早的运行：仅列出最近 100 次。</translation>
    </message>
    <message>
        <source>The server has made it, but its answer does not hold the token.</source>
        <translation>服务器已创建，但其响应中没有令牌。</translation>
    </message>
</context>
<context>
    <name>penstock::ValueChart</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message numerus="yes">
        <source>%n infinite values are left out.</source>
        <translation>
            <numerusform>略去了 %n 个无穷大的值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a number are left out.</source>
        <translation>
            <numerusform>略去了 %n 个没有数字的行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values have no partner of exactly the same time and are left out.</source>
        <translation>
            <numerusform>%n 个值没有时间完全相同的对应值，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n points, %1 are drawn: of each series one in each of %2 × %3 cells that has any.</source>
        <translation>
            <numerusform>%n 个点中绘制了 %1 个：每个序列在 %2 × %3 个格子中有值的每格各一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points over the values of %1, from %2 to %3; upwards from %4 to %5.</source>
        <translation>
            <numerusform>%n 个点，横轴为 %1 的值，从 %2 到 %3；纵轴从 %4 到 %5。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Histogram of %n values</source>
        <translation>
            <numerusform>%n 个值的直方图</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bins from %2 to %3; most, %4, between %5 and %6.</source>
        <translation>%1 个分箱，从 %2 到 %3；最多为 %4 个，在 %5 与 %6 之间。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more series</source>
        <translation>
            <numerusform>另有 %n 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>没有可绘制的内容</translation>
    </message>
</context>
<context>
    <name>penstock::ValueMessageReader</name>
    <message>
        <source>it is not UTF-8</source>
        <translation>它不是 UTF-8</translation>
    </message>
</context>
<context>
    <name>penstock::ValuePlot</name>
    <message>
        <source>Values in each bin</source>
        <translation>每个分箱中值的个数</translation>
    </message>
    <message>
        <source>There are no values in this span.</source>
        <translation>此区间内没有值。</translation>
    </message>
    <message>
        <source>These values are too far apart for an axis.</source>
        <translation>这些值相差过大，无法用坐标轴表示。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1 (bins of %2)</source>
        <translation>%1（分箱宽度 %2）</translation>
    </message>
    <message>
        <source>Values are drawn over those of another series: here is only one.</source>
        <translation>值以另一序列的值为横轴绘制：此处只有一个序列。</translation>
    </message>
    <message>
        <source>Values are drawn over those of another series: tick two or more.</source>
        <translation>值以另一序列的值为横轴绘制：请勾选两个或更多序列。</translation>
    </message>
    <message>
        <source>No two values of these series have the same time in this span.</source>
        <translation>在此区间内，这些序列没有时间相同的值。</translation>
    </message>
    <message>
        <source>Values of the other series</source>
        <translation>另一序列的值</translation>
    </message>
</context>
<context>
    <name>penstock::WatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Files that are in the folder, and those that come (%1, also packed), are imported each once, as the profile says. One that does not fit, or of which something would have to be asked, is told and left alone.</source>
        <translation>文件夹中已有的和新到的文件（%1，包括压缩文件）各按方案导入一次。不符合方案或需要询问的文件会报告并保持原样。</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>监视(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>The folder that the files come into</source>
        <translation>文件到达的文件夹</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Its &amp;sub-folders as well</source>
        <translation>包括子文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>Nowhere: they stay where they are</source>
        <translation>不移动：留在原处</translation>
    </message>
    <message>
        <source>A sub-folder that imported files are moved into; those that fail stay</source>
        <translation>已导入的文件移入的子文件夹；失败的文件留在原处</translation>
    </message>
    <message>
        <source>&amp;Move imported files to</source>
        <translation>将已导入的文件移到(&amp;M)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Take &amp;in a file…</source>
        <translation>导入方案文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>方案(&amp;P)</translation>
    </message>
    <message>
        <source>Take in profiles</source>
        <translation>导入方案文件</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>方案 (*.json)</translation>
    </message>
    <message>
        <source>None is kept yet: import a file, and press “Save as profile…” at its end.</source>
        <translation>尚未保存方案：请导入一个文件，并在结束时单击“保存为方案…”。</translation>
    </message>
    <message>
        <source>For any file</source>
        <translation>适用于任何文件</translation>
    </message>
    <message>
        <source>For files with the columns %1</source>
        <translation>适用于列为 %1 的文件</translation>
    </message>
    <message>
        <source>Choose the folder that is to be watched.</source>
        <translation>请选择要监视的文件夹。</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>There is no connection to write to.</source>
        <translation>没有可写入的连接。</translation>
    </message>
    <message>
        <source>Choose the database that the rows go to.</source>
        <translation>请选择行要写入的数据库。</translation>
    </message>
</context>
<context>
    <name>penstock::WatchJournal</name>
    <message>
        <source>The folder is watched by another program already, for the same target (%1).</source>
        <translation>该文件夹已由另一个程序为同一目标监视 (%1)。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>What was imported cannot be kept in %1: %2. After a restart it is imported once more.</source>
        <translation>无法在 %1 中记录已导入的内容：%2。重新启动后会再次导入。</translation>
    </message>
</context>
<context>
    <name>penstock::WatchList</name>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
</context>
<context>
    <name>penstock::WatchRun</name>
    <message>
        <source>--%1 must be from 10ms to 1d, as 5s or 2m.</source>
        <translation>--%1 必须为 10ms 至 1d，如 5s 或 2m。</translation>
    </message>
    <message>
        <source>Instead of files: import what is in this folder and what comes into it, each file once, until Ctrl+C. What fails in one file does not end it.</source>
        <translation>代替文件：导入此文件夹中已有的和新到的文件，每个一次，直到按 Ctrl+C。某个文件失败不会使其结束。</translation>
    </message>
    <message>
        <source>Of folders also the files in their sub-folders.</source>
        <translation>对于文件夹，也包括其子文件夹中的文件。</translation>
    </message>
    <message>
        <source>With --watch: move files that were imported into this sub-folder. One that failed stays.</source>
        <translation>与 --watch 一起使用：将已导入的文件移入此子文件夹。失败的文件留在原处。</translation>
    </message>
    <message>
        <source>With --watch: a file is complete when its size and time stay the same for so long. Default 2s.</source>
        <translation>与 --watch 一起使用：文件大小和时间在此时长内不变即视为完整。默认 2s。</translation>
    </message>
    <message>
        <source>With --watch: look for new files so often where the system tells of none, as in network folders. Default 30s.</source>
        <translation>与 --watch 一起使用：系统不通知新文件时（如网络文件夹）的查找间隔。默认 30s。</translation>
    </message>
    <message>
        <source>--%1 goes with --watch.</source>
        <translation>--%1 须与 --watch 一起使用。</translation>
    </message>
    <message>
        <source>--watch needs a folder.</source>
        <translation>--watch 需要一个文件夹。</translation>
    </message>
    <message>
        <source>--watch finds its files itself: name none.</source>
        <translation>--watch 自行查找文件：请不要指定文件。</translation>
    </message>
    <message>
        <source>--%1 goes not with --watch.</source>
        <translation>--%1 不能与 --watch 一起使用。</translation>
    </message>
    <message>
        <source>Watching %1; Ctrl+C ends it.</source>
        <translation>正在监视 %1；按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>These failed before, and are tried again when they change: %1</source>
        <translation>以下文件此前失败，更改时会再次尝试：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were imported.</source>
        <translation>
            <numerusform>已导入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed: %1</source>
        <translation>
            <numerusform>%n 个文件失败：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::WatchStrip</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Show the files that came, and what became of each</source>
        <translation>显示到来的文件及各自的结果</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Files of the watched folder</source>
        <translation>所监视文件夹的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>已导入 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed or in part</source>
        <translation>
            <numerusform>%n 个失败或部分导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching %1 begins</source>
        <translation>开始监视 %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Watching %1 · profile “%2” · into %3</source>
        <translation>正在监视 %1 · 方案“%2” · 导入到 %3</translation>
    </message>
    <message>
        <source>Watching %1 ends with the file that is being written</source>
        <translation>对 %1 的监视将在当前文件写完后结束</translation>
    </message>
    <message>
        <source>%1 is no longer watched</source>
        <translation>已不再监视 %1</translation>
    </message>
</context>
<context>
    <name>penstock::WatchedFolder</name>
    <message>
        <source>The connection is not there any more.</source>
        <translation>该连接已不存在。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>These failed before, and are tried again when they change: %1</source>
        <translation>以下文件此前失败，更改时会再次尝试：%1</translation>
    </message>
</context>
<context>
    <name>penstock::WatchedFolders</name>
    <message>
        <source>Folders are watched</source>
        <translation>正在监视文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) are watched: %1</source>
        <translation>
            <numerusform>正在监视 %n 个文件夹：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that come from now on are not imported.</source>
        <translation>此后出现的文件不会导入。</translation>
    </message>
    <message>
        <source>Stop watching and quit</source>
        <translation>停止监视并退出</translation>
    </message>
</context>
<context>
    <name>penstock::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New query</source>
        <translation>新建查询(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;lines to write</source>
        <translation>新建要写入的行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close query</source>
        <translation>关闭查询(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reopen closed query</source>
        <translation>重新打开已关闭的查询(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>查询(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>全部运行(&amp;A)</translation>
    </message>
    <message>
        <source>Run into a &amp;file…</source>
        <translation>运行并写入文件(&amp;F)…</translation>
    </message>
    <message>
        <source>An answer of any size goes straight into a file, and none of it is kept here</source>
        <translation>任意大小的结果直接写入文件，此处不保留</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import &amp;CSV…</source>
        <translation>导入 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>导入 CSV</translation>
    </message>
    <message>
        <source>Open &amp;line protocol…</source>
        <translation>打开行协议(&amp;L)…</translation>
    </message>
    <message>
        <source>Shows a file of line protocol in a tab, where it is checked and written</source>
        <translation>在标签页中显示行协议文件，并在其中检查和写入</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>监视文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>Import what comes into a folder, each file once, as a profile says</source>
        <translation>按方案导入到达文件夹的文件，每个一次</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>监视器(&amp;M)</translation>
    </message>
    <message>
        <source>Show the sink &amp;monitor</source>
        <translation>显示写入监视器(&amp;M)</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>在独立窗口中(&amp;W)</translation>
    </message>
    <message>
        <source>To be read from across the room; F11 there fills the screen</source>
        <translation>便于远距离查看；在其中按 F11 可全屏显示</translation>
    </message>
    <message>
        <source>Over the whole &amp;screen</source>
        <translation>全屏显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New pipeline…</source>
        <translation>新建管道(&amp;N)…</translation>
    </message>
    <message>
        <source>A source, its sinks and how it flows, kept as a document and started at will</source>
        <translation>源、其接收端及流动方式，保存为文档，可随时启动</translation>
    </message>
    <message>
        <source>&amp;Open a pipeline…</source>
        <translation>打开管道(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Pause all writes</source>
        <translation>暂停所有写入(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all writes</source>
        <translation>恢复所有写入(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top all writes…</source>
        <translation>停止所有写入(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>Find a comm&amp;and…</source>
        <translation>查找命令(&amp;A)…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Running &amp;queries…</source>
        <translation>正在运行的查询(&amp;Q)…</translation>
    </message>
    <message>
        <source>What the server is busy with, and a way to end one of them</source>
        <translation>服务器正在处理的内容，可终止其中之一</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Start the local server</source>
        <translation>启动本地服务器(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top the local server</source>
        <translation>停止本地服务器(&amp;T)</translation>
    </message>
    <message>
        <source>Local server &amp;log</source>
        <translation>本地服务器日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>Every request to a server, with its status, sizes and times</source>
        <translation>对服务器的每个请求及其状态、大小和用时</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Show the &amp;demonstration</source>
        <translation>显示演示(&amp;D)</translation>
    </message>
    <message>
        <source>Imports computed tide levels into the local server and shows them as a table and a chart</source>
        <translation>将计算所得的潮位数据导入本地服务器，并以表格和图表显示</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Penstock</source>
        <translation>关于 Penstock(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>A tab for line protocol, checked while you type</source>
        <translation>行协议标签页，在输入时进行检查</translation>
    </message>
    <message>
        <source>&amp;Open a query…</source>
        <translation>打开查询(&amp;O)…</translation>
    </message>
    <message>
        <source>A file of InfluxQL, SQL or Flux, in a tab</source>
        <translation>在标签页中打开 InfluxQL、SQL 或 Flux 文件</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>打开最近的文件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save the query</source>
        <translation>保存查询(&amp;S)</translation>
    </message>
    <message>
        <source>In its file, or else among the saved queries</source>
        <translation>保存到其文件，若无则存入已保存的查询</translation>
    </message>
    <message>
        <source>Save the query &amp;as…</source>
        <translation>查询另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>New connec&amp;tion…</source>
        <translation>新建连接(&amp;T)…</translation>
    </message>
    <message>
        <source>Run the selection, or the statement at the caret</source>
        <translation>运行所选内容或光标处的语句</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>执行计划(&amp;E)</translation>
    </message>
    <message>
        <source>What the server would do for the selection, or the statement at the caret: it is not run</source>
        <translation>显示服务器对所选内容或光标处的语句将会执行的操作：不会运行</translation>
    </message>
    <message>
        <source>Explain with &amp;times</source>
        <translation>执行计划与耗时(&amp;T)</translation>
    </message>
    <message>
        <source>The same with the time of each step: the server runs the statement to measure it</source>
        <translation>同上，并显示每个步骤的耗时：服务器会运行语句以进行测量</translation>
    </message>
    <message>
        <source>Stop the statement; the rows so far stay</source>
        <translation>停止语句；已收到的行保留</translation>
    </message>
    <message>
        <source>Import CSV files, or drop them anywhere on the window</source>
        <translation>导入 CSV 文件，或将其拖到窗口的任意位置</translation>
    </message>
    <message>
        <source>Everything the window can do and knows, by name</source>
        <translation>按名称查找窗口的所有功能和已知内容</translation>
    </message>
    <message>
        <source>A&amp;dministration…</source>
        <translation>管理(&amp;D)…</translation>
    </message>
    <message>
        <source>Databases, users, tokens and what else the server has to look after</source>
        <translation>数据库、用户、令牌以及服务器上其他可管理的内容</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>What belongs to the part of the window that has the focus</source>
        <translation>当前焦点所在部分的说明</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>What Penstock itself said since it began: warnings, errors, and what it showed here</source>
        <translation>Penstock 启动以来的自身消息：警告、错误以及在此显示过的内容</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Split ri&amp;ght</source>
        <translation>向右拆分(&amp;G)</translation>
    </message>
    <message>
        <source>Two tabs side by side: the current one goes to the right</source>
        <translation>两个标签页左右并排：当前标签页移到右侧</translation>
    </message>
    <message>
        <source>Split do&amp;wn</source>
        <translation>向下拆分(&amp;W)</translation>
    </message>
    <message>
        <source>Two tabs one above the other: the current one goes down</source>
        <translation>两个标签页上下排列：当前标签页移到下方</translation>
    </message>
    <message>
        <source>Bring &amp;both halves together</source>
        <translation>取消拆分(&amp;B)</translation>
    </message>
    <message>
        <source>Move the tab to the &amp;other half</source>
        <translation>将标签页移到另一半(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Link time axes</source>
        <translation>联动时间轴(&amp;L)</translation>
    </message>
    <message>
        <source>Charts in both halves of the window have one axis of time</source>
        <translation>窗口两半的图表共用一条时间轴</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>结果(&amp;A)</translation>
    </message>
</context>
<context>
    <name>penstock::WindowEntries</name>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a menu, and one of its values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command, and its menu</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>penstock::WindowPalette</name>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>saved query</source>
        <translation>已保存的查询</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>penstock::WriteAttempt</name>
    <message>
        <source>The connection is not there any more; nothing has been written.</source>
        <translation>该连接已不存在；未写入任何内容。</translation>
    </message>
    <message>
        <source>The connection was closed; nothing has been written.</source>
        <translation>连接已关闭；未写入任何内容。</translation>
    </message>
    <message>
        <source>Every line has a mistake; nothing has been written. See below what is wrong.</source>
        <translation>每一行都有错误；未写入任何内容。错误见下方。</translation>
    </message>
    <message>
        <source>There is no line to write: all of it is comments.</source>
        <translation>没有可写入的行：全部是注释。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Lines are about to be written</source>
        <translation>即将写入行</translation>
    </message>
    <message>
        <source>“%1” is about to be written.</source>
        <translation>即将写入“%1”。</translation>
    </message>
    <message>
        <source>Nothing of it has been written yet. Its text is kept.</source>
        <translation>尚未写入任何内容。其文本会保留。</translation>
    </message>
    <message>
        <source>Do not write it, and quit</source>
        <translation>不写入并退出</translation>
    </message>
    <message>
        <source>Statements are running</source>
        <translation>语句正在运行</translation>
    </message>
    <message>
        <source>Statements of “%1” are running.</source>
        <translation>“%1”的语句正在运行。</translation>
    </message>
    <message>
        <source>Stopped now, it is not known whether the one under way is done. Those after it are not sent, and no line is written.</source>
        <translation>现在停止则无法得知正在运行的语句是否已完成。其后的语句不会发送，也不会写入任何行。</translation>
    </message>
    <message>
        <source>Stop them and quit</source>
        <translation>停止并退出</translation>
    </message>
</context>
<context>
    <name>penstock::WriteBar</name>
    <message>
        <source>Retention po&amp;licy</source>
        <translation>保留策略(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Unit of the times</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>The unit in which the lines have their times; lines without one get the present time</source>
        <translation>各行中时间的单位；没有时间的行采用当前时间</translation>
    </message>
    <message>
        <source>name=value,name=value</source>
        <translation>名称=值,名称=值</translation>
    </message>
    <message>
        <source>Tags for all lines</source>
        <translation>用于所有行的标签</translation>
    </message>
    <message>
        <source>Tags that every line gets which does not have them itself</source>
        <translation>添加到自身没有这些标签的每一行</translation>
    </message>
    <message>
        <source>P&amp;oint…</source>
        <translation>数据点(&amp;O)…</translation>
    </message>
    <message>
        <source>Fill in a point, which becomes a line</source>
        <translation>填写一个数据点，将其变为一行</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>Ta&amp;gs for all lines</source>
        <translation>用于所有行的标签(&amp;G)</translation>
    </message>
    <message>
        <source>Write the lines to the server</source>
        <translation>将行写入服务器</translation>
    </message>
    <message>
        <source>Stop writing; what was stored stays</source>
        <translation>停止写入；已存储的内容保留</translation>
    </message>
</context>
<context>
    <name>penstock::WriteCommand</name>
    <message>
        <source>the database “%1”</source>
        <translation>数据库“%1”</translation>
    </message>
    <message>
        <source>%1, retention policy “%2”</source>
        <translation>%1，保留策略“%2”</translation>
    </message>
    <message>
        <source>Writes line protocol. Lines without a time get the present one.</source>
        <translation>写入行协议。没有时间的行采用当前时间。</translation>
    </message>
    <message>
        <source>Files of line protocol, plain or packed by gzip or zstd; - is standard input.</source>
        <translation>行协议文件，未压缩或以 gzip 或 zstd 压缩；- 为标准输入。</translation>
    </message>
    <message>
        <source>Unit of the times in the file: ns, us, ms, s, m or h. Default ns.</source>
        <translation>文件中时间的单位：ns、us、ms、s、m 或 h。默认 ns。</translation>
    </message>
    <message>
        <source>A tag for every line that does not have it: name=value. May be given several times.</source>
        <translation>为没有此标签的每一行添加的标签：name=value。可多次给出。</translation>
    </message>
    <message>
        <source>--precision must be ns, us, ms, s, m or h.</source>
        <translation>--precision 必须是 ns、us、ms、s、m 或 h。</translation>
    </message>
    <message>
        <source>--tag: %1</source>
        <translation>--tag：%1</translation>
    </message>
    <message>
        <source>--on-error skip-cell is for import: a line is written whole or not.</source>
        <translation>--on-error skip-cell 仅用于 import：一行要么整行写入，要么不写入。</translation>
    </message>
    <message>
        <source>Say which database: --database NAME.</source>
        <translation>请指定数据库：--database NAME。</translation>
    </message>
    <message>
        <source>%1 says in a comment (CONTEXT-…) that its lines belong to %2, so they are not written to %3. Leave --database and --rp out, or take the comments out of the file.</source>
        <translation>%1 在注释 (CONTEXT-…) 中说明其行属于 %2，因此不写入 %3。请去掉 --database 和 --rp，或从文件中去掉这些注释。</translation>
    </message>
</context>
<context>
    <name>penstock::WriteJob</name>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n line(s) of the data; the others are stored. It says: %2</source>
        <translation>
            <numerusform>%1 拒绝了数据中的 %n 行；其余已存储。服务器消息：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused at least %n line(s) of the data, and does not say what became of the others. It says: %2</source>
        <translation>
            <numerusform>%1 拒绝了数据中的至少 %n 行，且未说明其余行的结果。服务器消息：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused the data; nothing of it is stored. It says: %2</source>
        <translation>%1 拒绝了数据；其内容均未存储。服务器消息：%2</translation>
    </message>
    <message>
        <source>%1 takes no writes at %2. Check what kind of server it is, and whether line protocol is switched on there (QuestDB: line.http.enabled).</source>
        <translation>%1 在 %2 处不接受写入。请检查服务器类型，以及其行协议是否已启用（QuestDB：line.http.enabled）。</translation>
    </message>
    <message>
        <source>%1 does not take compressed data. Write without gzip. It says: %2</source>
        <translation>%1 不接受压缩数据。请不用 gzip 写入。服务器消息：%2</translation>
    </message>
    <message>
        <source>%1 refused the data because there is too much of it at once. Use smaller batches.</source>
        <translation>%1 拒绝了数据，因为一次的数据量过大。请使用更小的批次。</translation>
    </message>
    <message>
        <source>%1 answered the write with %2, so nothing was stored. Check the address and what kind of server it is.</source>
        <translation>%1 以 %2 响应写入，因此未存储任何内容。请检查地址和服务器类型。</translation>
    </message>
    <message>
        <source>No bucket to write to is named. Choose one.</source>
        <translation>没有指定要写入的存储桶。请选择一个。</translation>
    </message>
    <message>
        <source>No database to write to is named. Choose one.</source>
        <translation>没有指定要写入的数据库。请选择一个。</translation>
    </message>
    <message>
        <source>%1 has no retention policies to choose from, so “%2” cannot be written to. Leave the retention policy empty.</source>
        <translation>%1 没有可选的保留策略，因此无法写入“%2”。请将保留策略留空。</translation>
    </message>
    <message>
        <source>%1 knows no write consistency; only InfluxDB Enterprise 1.x does. Leave it out.</source>
        <translation>%1 不支持写入一致性；只有 InfluxDB Enterprise 1.x 支持。请去掉。</translation>
    </message>
    <message>
        <source>“%1” is no write consistency. Choose any, one, quorum or all.</source>
        <translation>“%1”不是写入一致性级别。请选择 any、one、quorum 或 all。</translation>
    </message>
    <message>
        <source>%1 cannot be told what to do with the good lines of a batch with bad ones; only InfluxDB 3 Core and Enterprise can. Leave the choice out.</source>
        <translation>无法告知 %1 如何处理含错误行的批次中的正确行；只有 InfluxDB 3 Core 和 Enterprise 支持。请去掉此选择。</translation>
    </message>
    <message>
        <source>%1 cannot answer before the data is on disk; only InfluxDB 3 Core and Enterprise can. Leave “no sync” out.</source>
        <translation>%1 不能在数据写入磁盘之前就响应；只有 InfluxDB 3 Core 和 Enterprise 支持。请去掉“no sync”。</translation>
    </message>
    <message>
        <source>%1 does not read times in %2. Use nanoseconds, microseconds, milliseconds or seconds.</source>
        <translation>%1 不读取以%2计的时间。请使用纳秒、微秒、毫秒或秒。</translation>
    </message>
</context>
<context>
    <name>penstock::WriteOffers</name>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>无法保存 %1：%2</translation>
    </message>
    <message>
        <source>%1 characters are too many to be edited here; nothing was inserted. They can be written as a file, of which the beginning is shown. It is kept for %2 days.</source>
        <translation>%1 个字符过多，无法在此编辑；未插入任何内容。可作为文件写入，此处显示其开头。该文件保留 %2 天。</translation>
    </message>
    <message>
        <source>Take them as a &amp;file</source>
        <translation>作为文件处理(&amp;F)</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>Save the refused &amp;lines…</source>
        <translation>保存被拒绝的行(&amp;L)…</translation>
    </message>
    <message>
        <source>Save the refused lines and their reasons</source>
        <translation>保存被拒绝的行及其原因</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>penstock::WriteOptions</name>
    <message>
        <source>&amp;Advanced</source>
        <translation>高级(&amp;A)</translation>
    </message>
    <message>
        <source>Automatic: off to this machine, on to others</source>
        <translation>自动：发往本机时关闭，发往其他机器时开启</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>The database&apos;s default one</source>
        <translation>数据库的默认策略</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>Of a row with a cell that cannot be read, &amp;leave out the cell alone</source>
        <translation>若某行有无法读取的单元格，只略去该单元格(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rows per write</source>
        <translation>每次写入的行数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Writes in flight</source>
        <translation>并发写入数(&amp;W)</translation>
    </message>
    <message>
        <source>Com&amp;pression</source>
        <translation>压缩(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;tention policy</source>
        <translation>保留策略(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;When rows are refused</source>
        <translation>有行被拒绝时(&amp;W)</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>显示在下方</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Write the others</source>
        <translation>写入其余的行</translation>
    </message>
    <message>
        <source>Stop at so many</source>
        <translation>达到此数量时停止</translation>
    </message>
    <message>
        <source>Stop at a share of the rows</source>
        <translation>达到行的此比例时停止</translation>
    </message>
    <message>
        <source>When rows are refused</source>
        <translation>有行被拒绝时</translation>
    </message>
    <message>
        <source>Refused rows at which it stops</source>
        <translation>达到多少被拒绝的行时停止</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Share of refused rows at which it stops</source>
        <translation>被拒绝的行达到多大比例时停止</translation>
    </message>
    <message>
        <source>Sa&amp;ve rows that are not stored to</source>
        <translation>将未存储的行保存到(&amp;V)</translation>
    </message>
    <message>
        <source>File for rows that are not stored</source>
        <translation>用于未存储的行的文件</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Save rows that are not stored</source>
        <translation>保存未存储的行</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV 文件 (*.csv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>penstock::WriteQuestion</name>
    <message>
        <source>&amp;Do not write</source>
        <translation>不写入(&amp;D)</translation>
    </message>
    <message>
        <source>Question before writing</source>
        <translation>写入前的问题</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of what is shown have mistakes. Such lines are refused one by one, and the rest of the file is written.</source>
        <translation>
            <numerusform>所显示的内容中有 %n 行有错误。这些行会逐一被拒绝，文件的其余部分会写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have mistakes and are left out.</source>
        <translation>
            <numerusform>%n 行有错误，将被略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not understand them.</source>
        <translation>%1 不理解它们。</translation>
    </message>
    <message>
        <source>&amp;Yes, write the whole file</source>
        <translation>是，写入整个文件(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes, write %n good line(s)</source>
        <translation>
            <numerusform>是，写入 %n 个正确的行(&amp;Y)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes, write %n line(s)</source>
        <translation>
            <numerusform>是，写入 %n 行(&amp;Y)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, run no statement</source>
        <translation>%1，不运行语句</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run %n statement(s) on %1, then write</source>
        <translation>
            <numerusform>在 %1 上运行 %n 条语句，然后写入(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to run the statements.</source>
        <translation>%1 是生产环境连接：请输入 %2 以运行这些语句。</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <comment>the statement that is named before</comment>
        <translation>此语句无法撤销。</translation>
    </message>
    <message>
        <source>It may take something away for good.</source>
        <comment>the statement that is named before</comment>
        <translation>此语句可能永久删除某些内容。</translation>
    </message>
    <message>
        <source>This one cannot be undone: “%1”.</source>
        <translation>以下语句无法撤销：“%1”。</translation>
    </message>
    <message>
        <source>This one may take something away for good: “%1”.</source>
        <translation>以下语句可能永久删除某些内容：“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>It and %n other(s) cannot be undone.</source>
        <comment>the statement that is named before</comment>
        <translation>
            <numerusform>此语句和另外 %n 条语句无法撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It and %n other(s) may take something away for good.</source>
        <comment>the statement that is named before</comment>
        <translation>
            <numerusform>此语句和另外 %n 条语句可能永久删除某些内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements cannot be undone. The first of them: “%1”.</source>
        <translation>
            <numerusform>有 %n 条语句无法撤销，其中第一条：“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements may take something away for good. The first of them: “%1”.</source>
        <translation>
            <numerusform>有 %n 条语句可能永久删除某些内容，其中第一条：“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n statement(s) (after # DDL). The first one: “%1”.</source>
        <translation>
            <numerusform>文本包含 %n 条语句（# DDL 之后）。第一条：“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::WriteTab</name>
    <message>
        <source>no connection</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>%1 · %2 (as the text says)</source>
        <translation>%1 · %2（按文本所述）</translation>
    </message>
    <message>
        <source>The text has changed meanwhile; nothing has been written.</source>
        <translation>文本其间已更改；未写入任何内容。</translation>
    </message>
    <message>
        <source>This is %1. It is not changed here; Write sends all of it.</source>
        <translation>这是 %1，在此处不能更改；“写入”会发送其全部内容。</translation>
    </message>
    <message>
        <source>Another target was chosen; nothing has been written.</source>
        <translation>已选择其他目标；未写入任何内容。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is nothing to write: write a line first.</source>
        <translation>没有可写入的内容：请先编写一行。</translation>
    </message>
    <message>
        <source>Choose a connection first; nothing has been written.</source>
        <translation>请先选择连接；未写入任何内容。</translation>
    </message>
    <message>
        <source>The file has not been read; nothing has been written.</source>
        <translation>文件尚未读取；未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>penstock::ZoneDialog</name>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>A name of the IANA database, such as Europe/Berlin or Etc/GMT-3.</source>
        <translation>IANA 数据库中的名称，例如 Europe/Berlin 或 Etc/GMT-3。</translation>
    </message>
    <message>
        <source>There is no zone of that name. Did you mean %1?</source>
        <translation>没有该名称的时区。可能是：%1。</translation>
    </message>
</context>
<context>
    <name>penstock::ZoneMenu</name>
    <message>
        <source>Of this computer: %1</source>
        <translation>此计算机的时区：%1</translation>
    </message>
    <message>
        <source>&amp;Another zone…</source>
        <translation>其他时区(&amp;A)…</translation>
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
