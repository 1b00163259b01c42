<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Access</name>
    <message>
        <source>%1 cannot be written where it is, and its last changes are in a log beside it, which cannot be read there: %2. Copy both to a folder that can be written, and open the copy.</source>
        <translation>%1 所在位置不能写入，最近的更改在旁边的日志里，在那里无法读取：%2。请把两个文件复制到可以写入的文件夹，再打开副本。</translation>
    </message>
</context>
<context>
    <name>AsKnown</name>
    <message>
        <source>Nothing was recorded in the ledger yet.</source>
        <translation>台账里还没有任何记录。</translation>
    </message>
    <message>
        <source>Nothing had been recorded by the end of %1: the history of the ledger begins on %2. Choose that day or a later one.</source>
        <translation>到 %1 结束时还没有任何记录：台账的历史从 %2 开始。请选这一天或更晚的日期。</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Give up what was typed?</source>
        <translation>已输入的内容不要了吗？</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>不要了</translation>
    </message>
</context>
<context>
    <name>Author</name>
    <message>
        <source>Your name, as the ledger has it:</source>
        <translation>您的姓名（与台账中帮扶责任人一致）：</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No back-up of %1 could be made: %2.</source>
        <translation>%1 的备份没有做成：%2。</translation>
    </message>
    <message>
        <source>what was written is not what was read</source>
        <translation>写入的内容与读回的不一致</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>文件夹 %1 无法建立。</translation>
    </message>
    <message>
        <source>%1 is damaged or no back-up of a ledger: nothing of it is used.</source>
        <translation>%1 已损坏，或者不是台账的备份：其中的内容一概不采用。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Chulie. Please update the program.</source>
        <translation>%1 是由更新版本的出列程序生成的，请先更新程序。</translation>
    </message>
    <message>
        <source>The back-up cannot be written: %1.</source>
        <translation>备份无法写入：%1。</translation>
    </message>
    <message>
        <source>The back-up</source>
        <translation>该备份</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; nothing was changed.</source>
        <translation>%1 已经存在。请另取一个名称；没有作任何改动。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>%1 无法建立：%2。</translation>
    </message>
    <message>
        <source>The back-up is protected: its passphrase is needed.</source>
        <translation>此备份已加密，需要口令。</translation>
    </message>
    <message>
        <source>%1 cannot be copied to the second place: %2.</source>
        <translation>%1 不能复制到第二存放处：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 不能读取：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: what was chosen for the back-ups is not kept.</source>
        <translation>%1 不能写入：为备份所作的选择没有保存。</translation>
    </message>
    <message>
        <source>The folder of the back-ups, %1, cannot be reached. Meanwhile they go into the user&apos;s data folder.</source>
        <translation>备份所在的文件夹 %1 现在找不到，备份暂时存放在用户的数据文件夹中。</translation>
    </message>
    <message>
        <source>The second place of the back-ups, %1, cannot be reached: plug the stick in, or choose another place in the preferences.</source>
        <translation>备份的第二存放处 %1 现在找不到：请插上 U 盘，或在首选项中另选一处。</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>the disk refused to read or write</source>
        <translation>磁盘无法读写</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>它正被使用</translation>
    </message>
    <message>
        <source>the disk with the folder %1 is full</source>
        <translation>文件夹 %1 所在的磁盘已满</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>The table has no such column: it is left alone.</source>
        <translation>表中没有这一列，未作处理。</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>无法读取 %1。%2</translation>
    </message>
    <message>
        <source>The row has more cells than the header: a separator inside a cell needs quotation marks around the cell.</source>
        <translation>本行的单元格比表头多；单元格内含分隔符时须用引号括起来。</translation>
    </message>
    <message>
        <source>%1=%2 cannot be set: %3</source>
        <translation>不能设定 %1=%2：%3</translation>
    </message>
    <message>
        <source>the value is blank.</source>
        <translation>值是空白。</translation>
    </message>
    <message>
        <source>The column has no heading but holds something: it is left alone.</source>
        <translation>这一列没有标题但有内容，未作处理。</translation>
    </message>
    <message>
        <source>Left out as no rows of the table: %1 above the header, %2 below it.</source>
        <translation>不是表中的行，已略过：标题行以上 %1 行，以下 %2 行。</translation>
    </message>
    <message>
        <source>Amounts that name no unit are not in yuan: %1. They are stored in yuan.</source>
        <translation>未注明单位的金额不以元为单位：%1，已换算成元。</translation>
    </message>
    <message>
        <source>%1 is %2 where the file leaves it blank.</source>
        <translation>文件中 %1 空白之处取 %2。</translation>
    </message>
    <message>
        <source>%1 is a hidden sheet; it is read all the same.</source>
        <translation>%1 是隐藏的工作表，照样读取。</translation>
    </message>
    <message>
        <source>The formula has no result: the cell is taken for blank.</source>
        <translation>公式没有结果，此格作空白处理。</translation>
    </message>
    <message>
        <source>The cell holds a date of an unlikely year: the spreadsheet has most likely taken another number for a date.</source>
        <translation>此格日期的年份不合理：很可能是表格软件把别的数字当成了日期。</translation>
    </message>
    <message>
        <source>Hidden rows: %1, hidden columns: %2. They are read all the same.</source>
        <translation>隐藏的行：%1，隐藏的列：%2，照样读取。</translation>
    </message>
    <message>
        <source>%1 holds another table from line %2 on, under other headings: put each on a sheet or in a file of its own.</source>
        <translation>%1 从第 %2 行起是另一张表，标题不同：请把各表分别放在各自的工作表或文件中。</translation>
    </message>
    <message>
        <source>%1 The title says so: %2</source>
        <translation>%1标题如此写明：%2</translation>
    </message>
    <message>
        <source>Lines %1 and %2 are of one household and say otherwise of it.</source>
        <translation>第 %1 行和第 %2 行属于同一户，对该户的填写互相矛盾。</translation>
    </message>
    <message>
        <source>The heading is over several columns, and more than one of them holds something.</source>
        <translation>该标题跨几列，而其中不止一列填有内容。</translation>
    </message>
    <message>
        <source>The heading asks for codes, and this is none that it gives a meaning.</source>
        <translation>标题要求填代码，而这个代码在标题中没有含义。</translation>
    </message>
    <message>
        <source>Blank cells of %1 clear what the ledger has.</source>
        <translation>“%1”列的空白格会清除台账中的值。</translation>
    </message>
</context>
<context>
    <name>BatchFiles</name>
    <message>
        <source>%1 is left out: it is no table but a temporary file that another program left there.</source>
        <translation>%1 已略过：它不是表格，是别的程序正在打开文件时留下的临时文件。</translation>
    </message>
    <message>
        <source>%1 is left out: it holds refused rows of %2, which is imported itself.</source>
        <translation>%1 已略过：它是 %2 被拒绝的行，而 %2 本身就在本次导入之中。</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Where the new ledger goes</source>
        <translation>新台账保存到</translation>
    </message>
    <message>
        <source>Ledgers (*.chulie)</source>
        <translation>台账 (*.chulie)</translation>
    </message>
    <message>
        <source>Sample city</source>
        <translation>示例市</translation>
    </message>
    <message>
        <source>Making the sample city …</source>
        <translation>正在生成示例市……</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>%1 reports, %2 pages</source>
        <translation>共 %1 份，%2 页</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>户编号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Natural village</source>
        <translation>自然村</translation>
    </message>
    <message>
        <source>Type of household</source>
        <translation>户类型</translation>
    </message>
    <message>
        <source>Cause of poverty</source>
        <translation>致贫原因</translation>
    </message>
    <message>
        <source>Identified on</source>
        <translation>识别日期</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>一卡通账号</translation>
    </message>
    <message>
        <source>Responsible helper</source>
        <translation>帮扶责任人</translation>
    </message>
    <message>
        <source>Supporting unit</source>
        <translation>帮扶单位</translation>
    </message>
    <message>
        <source>Wants to join industry</source>
        <translation>产业意愿</translation>
    </message>
    <message>
        <source>Wants asset income</source>
        <translation>资产收益意愿</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Household years</source>
        <translation>户年度</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>工资性收入</translation>
    </message>
    <message>
        <source>Business income</source>
        <translation>生产经营性收入</translation>
    </message>
    <message>
        <source>Business costs</source>
        <translation>生产经营性支出</translation>
    </message>
    <message>
        <source>Property income</source>
        <translation>财产性收入</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>转移性收入</translation>
    </message>
    <message>
        <source>Enough food</source>
        <translation>不愁吃</translation>
    </message>
    <message>
        <source>Enough clothing</source>
        <translation>不愁穿</translation>
    </message>
    <message>
        <source>Housing grade</source>
        <translation>住房等级</translation>
    </message>
    <message>
        <source>Housing rebuilt on</source>
        <translation>住房改造竣工日期</translation>
    </message>
    <message>
        <source>Safe water</source>
        <translation>饮水安全</translation>
    </message>
    <message>
        <source>Entitled to the allowance</source>
        <translation>符合低保条件</translation>
    </message>
    <message>
        <source>Receives the allowance</source>
        <translation>已纳入低保</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>残疾等级</translation>
    </message>
    <message>
        <source>Ability to work</source>
        <translation>劳动能力</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>增加日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>减少日期</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>减少原因</translation>
    </message>
    <message>
        <source>Member years</source>
        <translation>人年度</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>在校状况</translation>
    </message>
    <message>
        <source>Basic medical insurance</source>
        <translation>基本医疗保险</translation>
    </message>
    <message>
        <source>Critical illness insurance</source>
        <translation>大病保险</translation>
    </message>
    <message>
        <source>Pension insurance</source>
        <translation>养老保险</translation>
    </message>
    <message>
        <source>Supplementary medical insurance</source>
        <translation>医疗补充保险</translation>
    </message>
    <message>
        <source>Disability care allowance</source>
        <translation>残疾护理补贴</translation>
    </message>
    <message>
        <source>Premiums paid for</source>
        <translation>个人缴费资助</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>务工状况</translation>
    </message>
    <message>
        <source>Months worked</source>
        <translation>务工月数</translation>
    </message>
    <message>
        <source>Wants a job</source>
        <translation>就业意愿</translation>
    </message>
    <message>
        <source>Wants training</source>
        <translation>培训意愿</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>已培训</translation>
    </message>
    <message>
        <source>Changes of status</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Pathway or reason</source>
        <translation>途径或原因</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Measure number</source>
        <translation>措施编号</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任清单序号</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Form of aid</source>
        <translation>帮扶形式</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Planned funds</source>
        <translation>计划资金</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>受益人数</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Fund number</source>
        <translation>资金编号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公示日期</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Problem found</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>整改情况</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village code</source>
        <translation>村编码</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Type of village</source>
        <translation>村类型</translation>
    </message>
    <message>
        <source>Households in all</source>
        <translation>总户数</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>总人口</translation>
    </message>
    <message>
        <source>First secretary</source>
        <translation>第一书记</translation>
    </message>
    <message>
        <source>Stationed on</source>
        <translation>驻村日期</translation>
    </message>
    <message>
        <source>Reserve party secretaries</source>
        <translation>党组织书记后备人数</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>巡察日期</translation>
    </message>
    <message>
        <source>Natural villages</source>
        <translation>自然村</translation>
    </message>
    <message>
        <source>Road paved on</source>
        <translation>路面硬化日期</translation>
    </message>
    <message>
        <source>Tidy village since</source>
        <translation>整洁村日期</translation>
    </message>
    <message>
        <source>Sewage separated on</source>
        <translation>雨污分流日期</translation>
    </message>
    <message>
        <source>Village years</source>
        <translation>村年度</translation>
    </message>
    <message>
        <source>Village income per head</source>
        <translation>村人均可支配收入</translation>
    </message>
    <message>
        <source>Collective income</source>
        <translation>集体经济收入</translation>
    </message>
    <message>
        <source>New-countryside model village</source>
        <translation>新农村示范村</translation>
    </message>
    <message>
        <source>Bus service</source>
        <translation>通客车</translation>
    </message>
    <message>
        <source>4G network</source>
        <translation>4G网络</translation>
    </message>
    <message>
        <source>Broadcast network in every home</source>
        <translation>广电网络户户通</translation>
    </message>
    <message>
        <source>Power grid renewed</source>
        <translation>电网改造</translation>
    </message>
    <message>
        <source>Waste collection</source>
        <translation>垃圾收集</translation>
    </message>
    <message>
        <source>Wastewater treatment</source>
        <translation>污水处理</translation>
    </message>
    <message>
        <source>Piped water</source>
        <translation>集中供水</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>卫生站</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>综合服务平台</translation>
    </message>
    <message>
        <source>Cultural square</source>
        <translation>文化广场</translation>
    </message>
    <message>
        <source>E-commerce point</source>
        <translation>电商服务点</translation>
    </message>
    <message>
        <source>Party-building model village</source>
        <translation>党建示范村</translation>
    </message>
    <message>
        <source>Progress notes</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>区划编码</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Regional years</source>
        <translation>区划年度</translation>
    </message>
    <message>
        <source>Industry bases</source>
        <translation>产业扶贫基地数</translation>
    </message>
    <message>
        <source>Industry parks</source>
        <translation>产业扶贫园数</translation>
    </message>
    <message>
        <source>Covered by farm insurance</source>
        <translation>政策性农业保险覆盖</translation>
    </message>
    <message>
        <source>Team stationed in the town</source>
        <translation>驻镇工作队</translation>
    </message>
    <message>
        <source>Allocation of funds disclosed</source>
        <translation>资金分配公开</translation>
    </message>
    <message>
        <source>Days of field study</source>
        <translation>专题调研天数</translation>
    </message>
    <message>
        <source>Special sessions</source>
        <translation>专题研究次数</translation>
    </message>
    <message>
        <source>Work reports</source>
        <translation>工作报告次数</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>成效考核次数</translation>
    </message>
    <message>
        <source>Income standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Rural income per head in the province</source>
        <translation>全省农民人均可支配收入</translation>
    </message>
    <message>
        <source>Household standard</source>
        <translation>户标准</translation>
    </message>
    <message>
        <source>Village standard</source>
        <translation>村标准</translation>
    </message>
    <message>
        <source>relatively poor village</source>
        <translation>相对贫困村</translation>
    </message>
    <message>
        <source>ordinary village</source>
        <translation>面上村</translation>
    </message>
    <message>
        <source>ordinary poor household</source>
        <translation>一般贫困户</translation>
    </message>
    <message>
        <source>household on subsistence allowance</source>
        <translation>低保贫困户</translation>
    </message>
    <message>
        <source>household in state support</source>
        <translation>特困供养户</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>因病</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>因残</translation>
    </message>
    <message>
        <source>schooling costs</source>
        <translation>因学</translation>
    </message>
    <message>
        <source>disaster</source>
        <translation>因灾</translation>
    </message>
    <message>
        <source>lack of land</source>
        <translation>缺土地</translation>
    </message>
    <message>
        <source>lack of water</source>
        <translation>缺水</translation>
    </message>
    <message>
        <source>lack of skills</source>
        <translation>缺技术</translation>
    </message>
    <message>
        <source>lack of labour</source>
        <translation>缺劳力</translation>
    </message>
    <message>
        <source>lack of funds</source>
        <translation>缺资金</translation>
    </message>
    <message>
        <source>poor roads</source>
        <translation>交通条件落后</translation>
    </message>
    <message>
        <source>lack of initiative</source>
        <translation>自身发展动力不足</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>no house</source>
        <translation>无房</translation>
    </message>
    <message>
        <source>head of household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>child-in-law</source>
        <translation>儿媳女婿</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>孙子女</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>祖父母</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>chronic illness</source>
        <translation>长期慢性病</translation>
    </message>
    <message>
        <source>serious illness</source>
        <translation>大病</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>残疾</translation>
    </message>
    <message>
        <source>grade 1</source>
        <translation>一级</translation>
    </message>
    <message>
        <source>grade 2</source>
        <translation>二级</translation>
    </message>
    <message>
        <source>grade 3</source>
        <translation>三级</translation>
    </message>
    <message>
        <source>grade 4</source>
        <translation>四级</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>able to work</source>
        <translation>普通劳动力</translation>
    </message>
    <message>
        <source>skilled worker</source>
        <translation>技能劳动力</translation>
    </message>
    <message>
        <source>weak or half worker</source>
        <translation>弱劳动力或半劳动力</translation>
    </message>
    <message>
        <source>lost ability to work</source>
        <translation>丧失劳动力</translation>
    </message>
    <message>
        <source>unable to work</source>
        <translation>无劳动力</translation>
    </message>
    <message>
        <source>not at school</source>
        <translation>非在校</translation>
    </message>
    <message>
        <source>pre-school</source>
        <translation>学前</translation>
    </message>
    <message>
        <source>primary school</source>
        <translation>小学</translation>
    </message>
    <message>
        <source>junior high school</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>senior high school</source>
        <translation>高中</translation>
    </message>
    <message>
        <source>vocational school</source>
        <translation>中职</translation>
    </message>
    <message>
        <source>college</source>
        <translation>高职大专</translation>
    </message>
    <message>
        <source>university</source>
        <translation>本科及以上</translation>
    </message>
    <message>
        <source>special education</source>
        <translation>特殊教育</translation>
    </message>
    <message>
        <source>out of school</source>
        <translation>失学辍学</translation>
    </message>
    <message>
        <source>deferred or exempt</source>
        <translation>缓学免学</translation>
    </message>
    <message>
        <source>works in the county</source>
        <translation>县内务工</translation>
    </message>
    <message>
        <source>works in the province</source>
        <translation>县外省内务工</translation>
    </message>
    <message>
        <source>works outside the province</source>
        <translation>省外务工</translation>
    </message>
    <message>
        <source>public welfare post</source>
        <translation>公益岗位</translation>
    </message>
    <message>
        <source>own business</source>
        <translation>自主创业</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>未务工</translation>
    </message>
    <message>
        <source>out of poverty</source>
        <translation>脱贫</translation>
    </message>
    <message>
        <source>back in poverty</source>
        <translation>返贫</translation>
    </message>
    <message>
        <source>struck off</source>
        <translation>清退</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>奖补</translation>
    </message>
    <message>
        <source>labour service</source>
        <translation>劳务</translation>
    </message>
    <message>
        <source>work for relief</source>
        <translation>以工代赈</translation>
    </message>
    <message>
        <source>training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>subsidy</source>
        <translation>资助</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>信贷</translation>
    </message>
    <message>
        <source>sympathy visit</source>
        <translation>慰问</translation>
    </message>
    <message>
        <source>direct handout</source>
        <translation>直接发放</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>推进中</translation>
    </message>
    <message>
        <source>allotted</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>拨付</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>central government</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>city and county special funds</source>
        <translation>市县财政专项</translation>
    </message>
    <message>
        <source>Shenzhen</source>
        <translation>深圳帮扶</translation>
    </message>
    <message>
        <source>supporting unit</source>
        <translation>帮扶单位</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>社会捐赠</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>不符合条件</translation>
    </message>
    <message>
        <source>city leader</source>
        <translation>市级党政主要负责人</translation>
    </message>
    <message>
        <source>county leader</source>
        <translation>县级党政主要负责人</translation>
    </message>
    <message>
        <source>township party secretary</source>
        <translation>乡镇党委书记</translation>
    </message>
    <message>
        <source>village party secretary</source>
        <translation>村党组织书记</translation>
    </message>
    <message>
        <source>first secretary</source>
        <translation>第一书记</translation>
    </message>
    <message>
        <source>responsible helper</source>
        <translation>帮扶责任人</translation>
    </message>
    <message>
        <source>Name of the measure</source>
        <translation>措施名称</translation>
    </message>
    <message>
        <source>Village name</source>
        <translation>村名</translation>
    </message>
    <message>
        <source>Number of households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>已重开</translation>
    </message>
    <message>
        <source>Closed years</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>封存日期</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>封存人</translation>
    </message>
    <message>
        <source>Results as reported</source>
        <translation>上报结果</translation>
    </message>
    <message>
        <source>Reopened on</source>
        <translation>重开日期</translation>
    </message>
    <message>
        <source>Reopened by</source>
        <translation>重开人</translation>
    </message>
    <message>
        <source>Reason for reopening</source>
        <translation>重开原因</translation>
    </message>
    <message>
        <source>Findings set aside</source>
        <translation>体检搁置</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>体检项</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Facts it rested on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Set aside on</source>
        <translation>搁置日期</translation>
    </message>
    <message>
        <source>Set aside by</source>
        <translation>搁置人</translation>
    </message>
    <message>
        <source>Set aside until</source>
        <translation>搁置至</translation>
    </message>
    <message>
        <source>Not yet out of poverty</source>
        <translation>未脱贫</translation>
    </message>
    <message>
        <source>Out of poverty</source>
        <translation>已脱贫</translation>
    </message>
    <message>
        <source>Back in poverty</source>
        <translation>返贫</translation>
    </message>
    <message>
        <source>Households in scope</source>
        <translation>在册户数</translation>
    </message>
    <message>
        <source>Ready to exit</source>
        <translation>可出列</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Able to work</source>
        <translation>劳动力</translation>
    </message>
    <message>
        <source>Income per head</source>
        <translation>人均收入</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ready to leave poverty</source>
        <translation>可脱贫</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>距上次走访</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Identified by the end of the year shown, and not struck off</source>
        <translation>到所看年度末已识别、未清退的户</translation>
    </message>
    <message>
        <source>Every exit target is met or not applicable</source>
        <translation>退出指标全部达标或不适用</translation>
    </message>
    <message>
        <source>Exit targets that are not met or to be verified</source>
        <translation>未达标或待核实的退出指标个数</translation>
    </message>
    <message>
        <source>Members at the end of the year shown; who has left is not counted</source>
        <translation>所看年度末的成员数，已离开的不计</translation>
    </message>
    <message>
        <source>Blank while one member&apos;s ability to work is not known</source>
        <translation>有成员的劳动能力还不知道时为空白</translation>
    </message>
    <message>
        <source>Net income of the year shown by its members; blank while it is not known</source>
        <translation>所看年度纯收入除以人口；收入还不知道时为空白</translation>
    </message>
    <message>
        <source>By the latest change of status by the end of the year shown</source>
        <translation>按所看年度末以前最近一次变动</translation>
    </message>
    <message>
        <source>Days up to today, or up to the end of the year shown; blank without a visit</source>
        <translation>到今天（或到所看年度末）的天数；没有走访过为空白</translation>
    </message>
    <message>
        <source>Whole years on 31 December of the year shown; blank for who was not born</source>
        <translation>所看年度 12 月 31 日的周岁；当时未出生的为空白</translation>
    </message>
    <message>
        <source>The answer of the year shown; blank while it is not known</source>
        <translation>所看年度填报的内容；尚不清楚的为空白</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>before</source>
        <translation>实施前</translation>
    </message>
    <message>
        <source>during</source>
        <translation>实施中</translation>
    </message>
    <message>
        <source>after</source>
        <translation>实施后</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>实施阶段</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>照片资料</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片数</translation>
    </message>
    <message>
        <source>Photographs and papers that are attached to it; 0: none</source>
        <translation>附在该记录上的照片和资料；0 表示没有</translation>
    </message>
    <message>
        <source>By the national standard, as the province&apos;s platform asks; blank for what has none</source>
        <translation>按国家标准的代码，供省里的平台使用；没有对应代码的为空</translation>
    </message>
    <message>
        <source>Code of the sex</source>
        <translation>性别代码</translation>
    </message>
    <message>
        <source>Code of the relation to the head</source>
        <translation>与户主关系代码</translation>
    </message>
    <message>
        <source>Code of the ethnicity</source>
        <translation>民族代码</translation>
    </message>
    <message>
        <source>Code of the education</source>
        <translation>文化程度代码</translation>
    </message>
    <message>
        <source>Code of the disability&apos;s grade</source>
        <translation>残疾等级代码</translation>
    </message>
</context>
<context>
    <name>CauseChart</name>
    <message>
        <source>not recorded</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>This only fills the cell, and the column must not be blank.</source>
        <translation>单元格里只有占位符，而此列不能为空。</translation>
    </message>
    <message>
        <source>The cell holds a number, which keeps only fifteen digits: the last ones may be lost. Enter it from the source, as text.</source>
        <translation>单元格存的是数值，只能保留十五位，后面的数字可能已丢失。请按原始资料以文本重新录入。</translation>
    </message>
    <message>
        <source>The cell holds a number, which keeps only fifteen digits: it is left out.</source>
        <translation>单元格存的是数值，只能保留十五位，未采用。</translation>
    </message>
    <message>
        <source>The code ends in zeros: a spreadsheet may have lost its last digits.</source>
        <translation>号码以多个零结尾，末几位可能已被表格软件丢失。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells only fill the column (/, 无, #N/A …): they are taken as blank.</source>
        <translation>
            <numerusform>有 %n 个单元格只是占位（/、无、#N/A 等），按空白处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n long codes end in zeros from the sixteenth digit on: a spreadsheet may have lost their last digits.</source>
        <translation>
            <numerusform>此列 %n 个长号码从第十六位起全为零，末几位可能已被表格软件丢失。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>unknown</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <translation>%1，共 %2（占 %3%）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Progress by county</source>
        <translation>各县区进度</translation>
    </message>
    <message>
        <source>Progress by town</source>
        <translation>各镇进度</translation>
    </message>
    <message>
        <source>Progress by village</source>
        <translation>各村进度</translation>
    </message>
    <message>
        <source>Villages ready to exit, and the pace</source>
        <translation>可出列村与进度预测</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Income a head</source>
        <translation>人均收入分布</translation>
    </message>
    <message>
        <source>Income by source</source>
        <translation>收入来源</translation>
    </message>
    <message>
        <source>Causes of poverty</source>
        <translation>致贫原因</translation>
    </message>
    <message>
        <source>Households by status</source>
        <translation>农户脱贫状态</translation>
    </message>
    <message>
        <source>Measures by action</source>
        <translation>各行动措施</translation>
    </message>
    <message>
        <source>Measures by responsibility</source>
        <translation>各责任措施</translation>
    </message>
    <message>
        <source>Funds by action</source>
        <translation>各行动资金</translation>
    </message>
    <message>
        <source>Funds by responsibility</source>
        <translation>各责任资金</translation>
    </message>
    <message>
        <source>Visits by month</source>
        <translation>各月走访</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The row of %1 that it refers to is missing.</source>
        <translation>它所引用的“%1”的行不存在。</translation>
    </message>
    <message>
        <source>Page %1 is not as Chulie left it: the disk or another program changed it.</source>
        <translation>第 %1 页与出列写入的不同：磁盘或其他程序改动了它。</translation>
    </message>
    <message>
        <source>Another program wrote these pages, without the checks that Chulie gives them: %1.</source>
        <translation>以下各页由其他程序写入，没有出列所加的校验：%1。</translation>
    </message>
    <message>
        <source>The file is put together wrongly: %1.</source>
        <translation>文件的内部结构有错：%1。</translation>
    </message>
    <message>
        <source>The history says that this entry replaced another, and one of the two is missing.</source>
        <translation>历史记载这一条取代了另一条，而其中有一条不在台账里。</translation>
    </message>
</context>
<context>
    <name>CheckEvaluations</name>
    <message>
        <source>The stored evaluation of %1 is not what the facts give.</source>
        <translation>存储的 %1 年度评估与事实得出的结果不符。</translation>
    </message>
</context>
<context>
    <name>CheckRules</name>
    <message>
        <source>The value is not in its normal form.</source>
        <translation>该值不是规范形式。</translation>
    </message>
</context>
<context>
    <name>CheckState</name>
    <message>
        <source>The table holds another value than the history.</source>
        <translation>表中的值与历史记录不一致。</translation>
    </message>
    <message>
        <source>The table holds “%1”, the history “%2”.</source>
        <translation>表中为“%1”，历史记录为“%2”。</translation>
    </message>
    <message>
        <source>The table holds a row that the history does not have.</source>
        <translation>表中有一行，历史记录中没有。</translation>
    </message>
    <message>
        <source>The history has a row that the table does not hold.</source>
        <translation>历史记录中有一行，表中没有。</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Checking the ledger …</source>
        <translation>正在检查台账……</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>Dates in impossible order</source>
        <translation>日期先后矛盾</translation>
    </message>
    <message>
        <source>Changes of status out of order</source>
        <translation>变动先后矛盾</translation>
    </message>
    <message>
        <source>Not exactly one head</source>
        <translation>户主不是一人</translation>
    </message>
    <message>
        <source>Out of poverty with unmet targets</source>
        <translation>已脱贫但有指标未达标</translation>
    </message>
    <message>
        <source>Type against subsistence allowance</source>
        <translation>户类型与低保不符</translation>
    </message>
    <message>
        <source>Age against school</source>
        <translation>年龄与在校状况不符</translation>
    </message>
    <message>
        <source>Age against work</source>
        <translation>年龄与劳动务工不符</translation>
    </message>
    <message>
        <source>Age against kinship</source>
        <translation>年龄与亲属关系不符</translation>
    </message>
    <message>
        <source>Health against disability</source>
        <translation>健康状况与残疾等级不符</translation>
    </message>
    <message>
        <source>Work against its months</source>
        <translation>务工状况与月数不符</translation>
    </message>
    <message>
        <source>Income out of the ordinary</source>
        <translation>收入异常</translation>
    </message>
    <message>
        <source>No identity number</source>
        <translation>缺证件号码</translation>
    </message>
    <message>
        <source>One person in two households</source>
        <translation>一人同在两户</translation>
    </message>
    <message>
        <source>Looks like test data</source>
        <translation>像测试数据</translation>
    </message>
    <message>
        <source>One telephone, many households</source>
        <translation>多户同一电话</translation>
    </message>
    <message>
        <source>One account, several households</source>
        <translation>多户同一账号</translation>
    </message>
    <message>
        <source>Not visited for a year</source>
        <translation>一年未走访</translation>
    </message>
    <message>
        <source>Spent beyond received</source>
        <translation>支出超过收到资金</translation>
    </message>
    <message>
        <source>Measure spent beyond received</source>
        <translation>措施支出超过收到资金</translation>
    </message>
    <message>
        <source>Measure finished before it began</source>
        <translation>措施完成早于开始</translation>
    </message>
    <message>
        <source>The household has no members at the end of %1.</source>
        <translation>%1 年末没有家庭成员。</translation>
    </message>
    <message>
        <source>None of the members is the head at the end of %1.</source>
        <translation>%1 年末成员中没有户主。</translation>
    </message>
    <message>
        <source>Two heads at the end of %1: %2.</source>
        <translation>%1 年末有两个户主：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Identified on %1, which is still to come.</source>
        <translation>识别日期 %1 尚未到来。</translation>
    </message>
    <message>
        <source>%1 on %2, before the household was identified on %3.</source>
        <translation>%2 %1，早于识别日期 %3。</translation>
    </message>
    <message>
        <source>%1 on %2, which is still to come.</source>
        <translation>%2 %1，日期尚未到来。</translation>
    </message>
    <message>
        <source>%1 on %2, though it was so before.</source>
        <translation>%2 %1，此前已经脱贫。</translation>
    </message>
    <message>
        <source>%1 on %2, without an exit before.</source>
        <translation>%2 %1，此前没有脱贫。</translation>
    </message>
    <message>
        <source>%1 on %2, after the household was struck off.</source>
        <translation>%2 %1，此前已经清退。</translation>
    </message>
    <message>
        <source>The household is %1, but gets no subsistence allowance in %2.</source>
        <translation>户类型为%1，但 %2 年未纳入低保。</translation>
    </message>
    <message>
        <source>The household is %1, but gets subsistence allowance in %2.</source>
        <translation>户类型为%1，但 %2 年已纳入低保。</translation>
    </message>
    <message>
        <source>Out of poverty on %1, but unmet at the end of %2: %3.</source>
        <translation>%1 脱贫，但 %2 年末未达标：%3。</translation>
    </message>
    <message>
        <source>Nobody visited the household by %1.</source>
        <translation>到 %1 无人走访。</translation>
    </message>
    <message>
        <source>The last visit by %1 was on %2.</source>
        <translation>到 %1，最近一次走访在 %2。</translation>
    </message>
    <message>
        <source>Income of %1 yuan a head in %2.</source>
        <translation>%2 年人均收入 %1 元。</translation>
    </message>
    <message>
        <source>%1 is born on %2, which is still to come.</source>
        <translation>%1 的出生日期 %2 尚未到来。</translation>
    </message>
    <message>
        <source>%1 would be %2 years old.</source>
        <translation>%1 应有 %2 岁。</translation>
    </message>
    <message>
        <source>%1 joined on %2, before the birth on %3.</source>
        <translation>%1 的增加日期 %2 早于出生日期 %3。</translation>
    </message>
    <message>
        <source>%1, %2 years old at the end of %3: %4.</source>
        <translation>%1，%3 年末 %2 岁：%4。</translation>
    </message>
    <message>
        <source>%1 is %2 of the head %3, and %4 years older.</source>
        <translation>%1 是户主 %3 的%2，却大 %4 岁。</translation>
    </message>
    <message>
        <source>%1 is %2 of the head %3, and %4 years younger.</source>
        <translation>%1 是户主 %3 的%2，却小 %4 岁。</translation>
    </message>
    <message>
        <source>%1 has no identity number.</source>
        <translation>%1 没有证件号码。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: health is %2, grade of disability is %3.</source>
        <translation>%1：健康状况为%2，残疾等级为%3。</translation>
    </message>
    <message>
        <source>%1: grade of disability is %2, yet %3.</source>
        <translation>%1：残疾等级为%2，却是%3。</translation>
    </message>
    <message>
        <source>%1, %2: %3, yet %4 months of work.</source>
        <translation>%1，%2 年：%3，务工月数却为 %4。</translation>
    </message>
    <message>
        <source>Spent %1 yuan by the end of %2, received %3.</source>
        <translation>到 %2 年末支出 %1 元，收到 %3 元。</translation>
    </message>
    <message>
        <source>Measure %1 spent %2 yuan, received %3.</source>
        <translation>措施 %1 支出 %2 元，收到 %3 元。</translation>
    </message>
    <message>
        <source>Measure %1 was finished on %2, but begun on %3.</source>
        <translation>措施 %1 于 %2 完成，却于 %3 才开始。</translation>
    </message>
    <message>
        <source>The telephone %1 looks made up.</source>
        <translation>联系电话 %1 像是编造的。</translation>
    </message>
    <message>
        <source>The account %1 looks made up.</source>
        <translation>一卡通账号 %1 像是编造的。</translation>
    </message>
    <message>
        <source>The name %1 looks made up.</source>
        <translation>姓名“%1”像是编造的。</translation>
    </message>
    <message>
        <source>%2 households have the telephone %1: %3 …</source>
        <translation>%2 户的联系电话同为 %1：%3 …</translation>
    </message>
    <message>
        <source>%2 households have the account %1: %3 …</source>
        <translation>%2 户的一卡通账号同为 %1：%3 …</translation>
    </message>
    <message>
        <source>%1 is a member of household %2 %3 at the same time.</source>
        <translation>%1 同时是 %2 %3 户的成员。</translation>
    </message>
    <message>
        <source>Natural village not known</source>
        <translation>自然村不在册</translation>
    </message>
    <message>
        <source>The village has no natural village %1.</source>
        <translation>本村没有登记自然村“%1”。</translation>
    </message>
    <message>
        <source>%1 left on %2, before the birth on %3.</source>
        <translation>%1 减少日期 %2 早于出生日期 %3。</translation>
    </message>
</context>
<context>
    <name>Chronicle</name>
    <message>
        <source>edited</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>sample city</source>
        <translation>示例城市</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>year closed</source>
        <translation>封存年度</translation>
    </message>
    <message>
        <source>year reopened</source>
        <translation>重开年度</translation>
    </message>
    <message>
        <source>finding set aside</source>
        <translation>搁置体检结果</translation>
    </message>
    <message>
        <source>finding taken up again</source>
        <translation>恢复体检结果</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>%1: %2, and %3 more</source>
        <translation>%1：%2，另有 %3 条</translation>
    </message>
    <message>
        <source>household split</source>
        <translation>分户</translation>
    </message>
    <message>
        <source>households joined</source>
        <translation>并户</translation>
    </message>
    <message>
        <source>member moved</source>
        <translation>成员转户</translation>
    </message>
    <message>
        <source>new head of household</source>
        <translation>更换户主</translation>
    </message>
    <message>
        <source>change of status</source>
        <translation>状态变动</translation>
    </message>
    <message>
        <source>last year’s answers confirmed</source>
        <translation>确认沿用上年答案</translation>
    </message>
    <message>
        <source>edited in a list</source>
        <translation>列表中编辑</translation>
    </message>
    <message>
        <source>cells cleared</source>
        <translation>清除单元格</translation>
    </message>
    <message>
        <source>filled down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>several rows changed</source>
        <translation>批量更改</translation>
    </message>
    <message>
        <source>list held against the ledger</source>
        <translation>与名单比对</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>merge taken out</source>
        <translation>撤出合并</translation>
    </message>
    <message>
        <source>conflict decided</source>
        <translation>裁定冲突</translation>
    </message>
    <message>
        <source>numbers shown</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>numbers exported</source>
        <translation>导出号码</translation>
    </message>
    <message>
        <source>packed by %1: %2 new, %3 changed, %4 removed, %5 to decide</source>
        <translation>%1 打包：新增 %2，更新 %3，移除 %4，待定 %5</translation>
    </message>
    <message>
        <source>picture attached</source>
        <translation>添加照片资料</translation>
    </message>
    <message>
        <source>picture removed</source>
        <translation>移除照片资料</translation>
    </message>
    <message>
        <source>picture described</source>
        <translation>照片资料说明</translation>
    </message>
    <message>
        <source>pictures exported or printed</source>
        <translation>图片导出或打印</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>villages ready to exit</source>
        <translation>可出列村</translation>
    </message>
    <message>
        <source>households in scope</source>
        <translation>在档户</translation>
    </message>
    <message>
        <source>households out of poverty</source>
        <translation>已脱贫户</translation>
    </message>
    <message>
        <source>households ready to exit</source>
        <translation>可脱贫户</translation>
    </message>
    <message>
        <source>%1: %2 as reported, %3 now</source>
        <translation>%1：上报时 %2，现为 %3</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未上报</translation>
    </message>
    <message>
        <source>in scope</source>
        <translation>在档</translation>
    </message>
    <message>
        <source>no longer in scope</source>
        <translation>已不在档</translation>
    </message>
    <message>
        <source>%1 is not closed.</source>
        <translation>%1 年未封存。</translation>
    </message>
    <message>
        <source>%1 is closed (%2 of %3 villages).</source>
        <translation>%1 年已封存（%3 村中的 %2 村）。</translation>
    </message>
    <message>
        <source>%1 It would be reported the same now.</source>
        <translation>%1 与上报时一致。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>%1 states differ now</source>
        <translation>现有 %1 项状态与上报不同</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>CodeFinder</name>
    <message>
        <source>The ledger has no village that is called %1: enter its code in 村编码.</source>
        <translation>台账中没有叫“%1”的村：请在“村编码”一列填写它的编码。</translation>
    </message>
    <message>
        <source>Several villages may be called %1: enter the code in 村编码. They are: %2</source>
        <translation>叫“%1”的村可能有几个：请在“村编码”一列填写编码。它们是：%2</translation>
    </message>
    <message>
        <source>Rows without a village are of %1: the title says %2.</source>
        <translation>没有写村的行按 %1 处理：标题写的是“%2”。</translation>
    </message>
    <message>
        <source>Villages are looked for in %1: the title says %2.</source>
        <translation>村在 %1 范围内查找：标题写的是“%2”。</translation>
    </message>
    <message>
        <source>The household cannot be found: the name or the identity number is none. Mend it, or enter 户编号.</source>
        <translation>无法找到该户：姓名或证件号码不对。请改正，或填写户编号。</translation>
    </message>
    <message>
        <source>No household is found by the names and numbers of the row: enter 户编号; a new household needs 户编号 and 村编码.</source>
        <translation>按本行的姓名和证件号码找不到户：请填写户编号；新户需要户编号和村编码。</translation>
    </message>
    <message>
        <source>By its names and numbers the row may be of several households, or none for certain: enter 户编号. They are: %1</source>
        <translation>按本行的姓名和证件号码，可能是几户，或不能确定是哪一户：请填写户编号。可能的户是：%1</translation>
    </message>
    <message>
        <source>Lines %1 and %2 have the same 村编码 and say otherwise of the village.</source>
        <translation>第 %1 行和第 %2 行的村编码相同，但村的其他内容不一致。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>--year takes a year from 2000 to 2100.</source>
        <translation>--year 须为 2000 至 2100 之间的年份。</translation>
    </message>
    <message>
        <source>--language takes zh_CN or en.</source>
        <translation>--language 只能是 zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Usage: chulie %1 %2</source>
        <translation>用法：chulie %1 %2</translation>
    </message>
    <message>
        <source>--region takes 4, 6, 9 or 12 digits.</source>
        <translation>--region 要求 4、6、9 或 12 位数字。</translation>
    </message>
    <message>
        <source>--level takes household, village, town, county or city.</source>
        <translation>--level 要求 household、village、town、county 或 city。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 须为 %2 至 %3 之间的整数。</translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation>没有名为 %1 的表。</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>Rows were refused: nothing was imported (--strict).</source>
        <translation>有行被拒绝，未导入任何内容（--strict）。</translation>
    </message>
    <message>
        <source>Nothing changed: the ledger holds all of it already.</source>
        <translation>没有变化：台账中已有全部内容。</translation>
    </message>
    <message>
        <source>A dry run: nothing was written.</source>
        <translation>试运行：未写入任何内容。</translation>
    </message>
    <message>
        <source>Refused rows were written to %1.</source>
        <translation>被拒绝的行已写入 %1。</translation>
    </message>
    <message>
        <source>%1 never held a row %2.</source>
        <translation>%1 表里从来没有过 %2 这一行。</translation>
    </message>
    <message>
        <source>ACT is the number of an act, as history prints it.</source>
        <translation>ACT 是动作的编号，如 history 所列。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>Changed since, left as it is: %1 %2 %3</source>
        <translation>之后又改过，保留原样：%1 %2 %3</translation>
    </message>
    <message>
        <source>Act %1 is undone.</source>
        <translation>动作 %1 已撤销。</translation>
    </message>
    <message>
        <source>There is no report %1. Reports: %2.</source>
        <translation>没有名为 %1 的报表。可用报表：%2。</translation>
    </message>
    <message>
        <source>The ledger holds no year with facts yet: --year says which is meant.</source>
        <translation>台账里还没有任何年度的数据：请用 --year 指明年度。</translation>
    </message>
    <message>
        <source>--format takes csv or xlsx.</source>
        <translation>--format 可取 csv 或 xlsx。</translation>
    </message>
    <message>
        <source>--%1 takes a field: %2.</source>
        <translation>--%1 可取的字段：%2。</translation>
    </message>
    <message>
        <source>--value takes one of: %1.</source>
        <translation>--value 可取：%1。</translation>
    </message>
    <message>
        <source>--household is for the report household-card.</source>
        <translation>--household 只用于报表 household-card。</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>输出无法写入：%1。</translation>
    </message>
    <message>
        <source>The files hold no rows: nothing was imported.</source>
        <translation>文件中没有数据行，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing changed: rows were refused.</source>
        <translation>没有变化：有行被拒绝。</translation>
    </message>
    <message>
        <source>--%1 would take the place of %2, which is read. Choose another name.</source>
        <translation>--%1 会覆盖正在读取的 %2。请换一个文件名。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no row %1 in %2 yet, and none was made. %3</source>
        <translation>%2 中还没有 %1，也没有新增。%3</translation>
    </message>
    <message>
        <source>户主 is not set here: set 与户主关系 of the member to 户主.</source>
        <translation>户主不在这里设置：请把该成员的“与户主关系”设为“户主”。</translation>
    </message>
    <message>
        <source>%1 has no column %2.</source>
        <translation>%1 没有“%2”这一列。</translation>
    </message>
    <message>
        <source>The year, as things stand on 31 December.</source>
        <translation>年度，按当年 12 月 31 日的情况。</translation>
    </message>
    <message>
        <source>Only this city, county, town or village (4, 6, 9 or 12 digits).</source>
        <translation>只限该市、县区、镇或村（4、6、9 或 12 位编码）。</translation>
    </message>
    <message>
        <source>The ledger holds no region %1. Its regions are the cities, counties, towns and villages of its villages&apos; codes.</source>
        <translation>台账中没有区划 %1。可用的区划是台账各村编码所属的市、县区、镇和村。</translation>
    </message>
    <message>
        <source>%1 is neither a ledger nor a subcommand. chulie --help lists the subcommands.</source>
        <translation>%1 既不是台账，也不是子命令。用 chulie --help 查看全部子命令。</translation>
    </message>
    <message>
        <source>Counts or sums households by two fields.</source>
        <translation>按两个字段交叉统计户数或合计。</translation>
    </message>
    <message>
        <source>The field whose values are the rows.</source>
        <translation>作为行的字段。</translation>
    </message>
    <message>
        <source>The field whose values are the columns.</source>
        <translation>作为列的字段。</translation>
    </message>
    <message>
        <source>What is counted or summed (default count).</source>
        <translation>统计或合计什么（默认 count）。</translation>
    </message>
    <message>
        <source>Judges every target for households, villages or regions.</source>
        <translation>按户、村或区划评判各项指标。</translation>
    </message>
    <message>
        <source>Whose targets (default village).</source>
        <translation>谁的指标（默认 village）。</translation>
    </message>
    <message>
        <source>Writes the tables as CSV files or as one workbook.</source>
        <translation>把各表导出为 CSV 文件或一个工作簿。</translation>
    </message>
    <message>
        <source>csv (default) or xlsx.</source>
        <translation>csv（默认）或 xlsx。</translation>
    </message>
    <message>
        <source>Only this table; may be given several times.</source>
        <translation>只限此表；可多次给出。</translation>
    </message>
    <message>
        <source>Hides identity, account and telephone numbers.</source>
        <translation>隐去证件号码、账号和电话。</translation>
    </message>
    <message>
        <source>For other programs: no byte-order mark, no tabs before codes.</source>
        <translation>供其他程序使用：不带字节顺序标记，编码前不加制表符。</translation>
    </message>
    <message>
        <source>Lists what still holds each village back, and why.</source>
        <translation>列出各村尚未达标的户和原因。</translation>
    </message>
    <message>
        <source>Who makes the change (default: the account&apos;s name).</source>
        <translation>由谁修改（默认为系统账户名）。</translation>
    </message>
    <message>
        <source>Writes the table to this file in the office form.</source>
        <translation>把结果按办公格式写入此文件。</translation>
    </message>
    <message>
        <source>zh_CN (default) or en.</source>
        <translation>zh_CN（默认）或 en。</translation>
    </message>
    <message>
        <source>Prints this.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>打开窗口。</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>chulie COMMAND --help says how it is called. Every subcommand takes:</source>
        <translation>chulie 子命令 --help 说明其用法。每个子命令都可用：</translation>
    </message>
    <message>
        <source>Lists who changed what, when, from what to what.</source>
        <translation>列出谁在何时把什么从何值改为何值。</translation>
    </message>
    <message>
        <source>Takes in files of the tables: new rows, changed values; a blank changes nothing.</source>
        <translation>导入各表文件：新增行、更新值；空白不改动任何内容。</translation>
    </message>
    <message>
        <source>Only says what would be done.</source>
        <translation>只说明将会做什么，不写入。</translation>
    </message>
    <message>
        <source>One refused row keeps everything out.</source>
        <translation>有一行被拒绝则全部不导入。</translation>
    </message>
    <message>
        <source>The table that the files hold, whatever their headings say.</source>
        <translation>文件所属的表，不论表头怎么写。</translation>
    </message>
    <message>
        <source>Writes refused rows and warnings to this file.</source>
        <translation>把被拒绝的行和提醒写入此文件。</translation>
    </message>
    <message>
        <source>Makes an empty ledger.</source>
        <translation>新建一个空台账。</translation>
    </message>
    <message>
        <source>Removes one row and what belongs to it.</source>
        <translation>移除一行及其所属内容。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>The household of a household-card.</source>
        <translation>household-card 的户编号。</translation>
    </message>
    <message>
        <source>Makes a ledger of a made-up city, to try things out.</source>
        <translation>生成一个虚构城市的台账，供试用。</translation>
    </message>
    <message>
        <source>How many villages (default 255).</source>
        <translation>村数（默认 255）。</translation>
    </message>
    <message>
        <source>How many households.</source>
        <translation>户数。</translation>
    </message>
    <message>
        <source>The same number makes the same city.</source>
        <translation>数字相同，生成的城市相同。</translation>
    </message>
    <message>
        <source>Sets values of one row, or makes it. COLUMN= clears.</source>
        <translation>设置一行的值，没有则新建。列名= 表示清空。</translation>
    </message>
    <message>
        <source>Takes back the last act, or the one named.</source>
        <translation>撤销最近一次操作，或指定的操作。</translation>
    </message>
    <message>
        <source>No value was taken over, but some of the files was left alone or warned of: see above.</source>
        <translation>台账没有改动，但文件中有未作处理或需要留意的内容，见上。</translation>
    </message>
    <message>
        <source>--%1 takes a name, = and what it stands for.</source>
        <translation>--%1 的写法是：名称=内容。</translation>
    </message>
    <message>
        <source>What a column holds where the files leave it blank or do not have it.</source>
        <translation>文件没有某列或该列空白时所取的值。</translation>
    </message>
    <message>
        <source>The column that a heading names.</source>
        <translation>某个标题所指的列。</translation>
    </message>
    <message>
        <source>--months is first or last.</source>
        <translation>--months 只能是 first 或 last。</translation>
    </message>
    <message>
        <source>Takes a month without a day as its first or last day.</source>
        <translation>只有年月的日期按当月第一天（first）或最后一天（last）处理。</translation>
    </message>
    <message>
        <source>Another program is writing in the ledger: waiting for it. Ctrl-C stops.</source>
        <translation>另一个程序正在写入台账，正在等待；按 Ctrl-C 可停止。</translation>
    </message>
    <message>
        <source>There is no sheet %1.</source>
        <translation>没有名为“%1”的工作表。</translation>
    </message>
    <message>
        <source>Prints every cell of a file as it is understood; needs no ledger.</source>
        <translation>逐格列出文件的内容，不需要台账。</translation>
    </message>
    <message>
        <source>Only the sheet of this name.</source>
        <translation>只列出这个名称的工作表。</translation>
    </message>
    <message>
        <source>--level takes member, household, village or town.</source>
        <translation>--level 可用 member、household、village 或 town。</translation>
    </message>
    <message>
        <source>--where takes a field, = and its value.</source>
        <translation>--where 的写法是“字段=值”。</translation>
    </message>
    <message>
        <source>The filled form would take the place of the empty one. Choose another name.</source>
        <translation>填好的表会取代空表。请另取一个名字。</translation>
    </message>
    <message>
        <source>Fills a superior&apos;s empty form from the ledger; all of the form is kept.</source>
        <translation>把台账的内容填入上级下发的空表，表格原样保留。</translation>
    </message>
    <message>
        <source>What a row is about (default: what the form asks for).</source>
        <translation>一行填什么（默认按表格的要求）。</translation>
    </message>
    <message>
        <source>Only the rows whose field has this value; may be given several times.</source>
        <translation>只填该字段为此值的行；可多次给出。</translation>
    </message>
    <message>
        <source>--format takes xlsx or csv.</source>
        <translation>--format 可用 xlsx 或 csv。</translation>
    </message>
    <message>
        <source>Writes empty tables to fill in, with choices, notes and an example row.</source>
        <translation>写出供填写的空表，带下拉选项、填写说明和示例行。</translation>
    </message>
    <message>
        <source>xlsx (default) or csv.</source>
        <translation>xlsx（默认）或 csv。</translation>
    </message>
    <message>
        <source>--set-others goes with --set, which names the column.</source>
        <translation>--set-others 须与 --set 一起使用，列名由后者给出。</translation>
    </message>
    <message>
        <source>--set takes a column of 人年度, = and a value, such as 基本医疗保险=是.</source>
        <translation>--set 后写“人年度”的一列、等号和值，如 基本医疗保险=是。</translation>
    </message>
    <message>
        <source>Holds another department&apos;s list of persons against the members.</source>
        <translation>将其他部门的人员名单与台账成员比对。</translation>
    </message>
    <message>
        <source>Sets a column of 人年度 for those who agree, in one act.</source>
        <translation>给一致的人在“人年度”的一列填上值，一次完成。</translation>
    </message>
    <message>
        <source>And this value for the members who are not in the list.</source>
        <translation>给名单中没有的成员填上此值。</translation>
    </message>
    <message>
        <source>Hides identity numbers.</source>
        <translation>隐去证件号码。</translation>
    </message>
    <message>
        <source>Values of %1 for %2 that would be written: %3.</source>
        <translation>将写入 %2 年度的“%1”：%3 个。</translation>
    </message>
    <message>
        <source>Values of %1 for %2 that were written: %3.</source>
        <translation>已写入 %2 年度的“%1”：%3 个。</translation>
    </message>
    <message>
        <source>Values that are there already: %1.</source>
        <translation>原已如此：%1 个。</translation>
    </message>
    <message>
        <source>Members refused: %1. %2</source>
        <translation>拒绝 %1 人。%2</translation>
    </message>
    <message>
        <source>The back-up %1 was made and read back.</source>
        <translation>备份 %1 已做好，并已读回核对。</translation>
    </message>
    <message>
        <source>Makes a back-up of the ledger and reads it back.</source>
        <translation>备份台账，并读回核对。</translation>
    </message>
    <message>
        <source>Reads the whole ledger and lists what is damaged or was changed by another program.</source>
        <translation>通读整个台账，列出损坏之处和被其他程序改动之处。</translation>
    </message>
    <message>
        <source>A log of a former ledger of that name was moved aside: it is %1 now.</source>
        <translation>从前同名台账留下的日志已移开，现名为 %1。</translation>
    </message>
    <message>
        <source>%1 is as it was on %2.</source>
        <translation>%1 已恢复到 %2 的状态。</translation>
    </message>
    <message>
        <source>The history will not hold what %1 was, nor what belonged to it. This cannot be undone. Type yes to go on:</source>
        <translation>历史将不再保存 %1 及其所属内容。此操作不能撤销。输入 yes 继续：</translation>
    </message>
    <message>
        <source>Back-ups of before still hold it:</source>
        <translation>此前的备份中仍有它：</translation>
    </message>
    <message>
        <source>The history holds no row %1.</source>
        <translation>历史中没有 %1 这一行。</translation>
    </message>
    <message>
        <source>%1 was taken out of the history: records forgotten: %2.</source>
        <translation>%1 已从历史中清除，共清除 %2 条记录。</translation>
    </message>
    <message>
        <source>Takes the values of a removed row, and of what belonged to it, out of the history for good.</source>
        <translation>把已移除的一行及其所属内容从历史中永久清除。</translation>
    </message>
    <message>
        <source>Lists what merges left for a person to decide.</source>
        <translation>列出合并后留待人工裁定的冲突。</translation>
    </message>
    <message>
        <source>Some of it is left for a person to decide: see conflicts and resolve.</source>
        <translation>有内容留待人工裁定：见 conflicts 与 resolve。</translation>
    </message>
    <message>
        <source>Merged as act %1; undo LEDGER %1 takes it out again.</source>
        <translation>已合并，动作编号 %1；用 undo LEDGER %1 可将其撤出。</translation>
    </message>
    <message>
        <source>The ledger knew all of it already: nothing changed.</source>
        <translation>台账中已有全部内容，没有变化。</translation>
    </message>
    <message>
        <source>The passphrase of the packages:</source>
        <translation>数据包的口令：</translation>
    </message>
    <message>
        <source>Takes in packages of other ledgers; nothing of either is lost.</source>
        <translation>并入其他台账的数据包，双方的内容都不丢失。</translation>
    </message>
    <message>
        <source>--region says what is to be packed.</source>
        <translation>请用 --region 指明要打包的区划。</translation>
    </message>
    <message>
        <source>%1 was written and read back: %2 acts, %3 entries, %4 bytes.</source>
        <translation>%1 已写好并读回核对：%2 个动作，%3 条记录，%4 字节。</translation>
    </message>
    <message>
        <source>Packs a region with its history for another ledger.</source>
        <translation>把一个区划连同历史打成数据包，供其他台账并入。</translation>
    </message>
    <message>
        <source>The file whose first line is the passphrase of the packages.</source>
        <translation>文件，其第一行是数据包的口令。</translation>
    </message>
    <message>
        <source>The first line of %1 is blank: it is no passphrase.</source>
        <translation>%1 的第一行是空白，不能作口令。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 无法读取：%2。</translation>
    </message>
    <message>
        <source>CONFLICT is a number, as conflicts prints it.</source>
        <translation>CONFLICT 是 conflicts 所列的冲突编号。</translation>
    </message>
    <message>
        <source>Conflict %1 is decided.</source>
        <translation>冲突 %1 已裁定。</translation>
    </message>
    <message>
        <source>Decides what a merge left open; the decision travels with packages.</source>
        <translation>裁定合并留下的冲突；裁定随数据包传给其他台账。</translation>
    </message>
    <message>
        <source>The file whose first line is the passphrase of the protected ledger or back-up (without it, one is asked for on a terminal).</source>
        <translation>文件的第一行是加密台账或备份的口令（不给出时在终端询问）。</translation>
    </message>
    <message>
        <source>The file whose first line becomes the passphrase of the ledger.</source>
        <translation>文件的第一行成为台账的口令。</translation>
    </message>
    <message>
        <source>The passphrase of %1:</source>
        <translation>%1 的口令：</translation>
    </message>
    <message>
        <source>%1 is protected: its passphrase is needed (--passphrase-file).</source>
        <translation>%1 已加密，需要口令（--passphrase-file）。</translation>
    </message>
    <message>
        <source>The new passphrase:</source>
        <translation>新口令：</translation>
    </message>
    <message>
        <source>A new passphrase is needed (--new-passphrase-file).</source>
        <translation>需要新口令（--new-passphrase-file）。</translation>
    </message>
    <message>
        <source>The new passphrase once more:</source>
        <translation>再输入一次新口令：</translation>
    </message>
    <message>
        <source>The two are not the same: nothing was changed.</source>
        <translation>两次输入不一致，未作任何更改。</translation>
    </message>
    <message>
        <source>A lost passphrase is lost: nobody can open the ledger or its back-ups without it. Keep it in a safe place.</source>
        <translation>口令丢失无法找回：没有口令，任何人都打不开台账及其备份。请把口令存放在安全的地方。</translation>
    </message>
    <message>
        <source>%1 and its back-ups are not protected any more.</source>
        <translation>%1 及其备份已取消加密。</translation>
    </message>
    <message>
        <source>%1 and its back-ups have a new key.</source>
        <translation>%1 及其备份已换用新密钥。</translation>
    </message>
    <message>
        <source>%1 and its back-ups have a new passphrase.</source>
        <translation>%1 及其备份已换用新口令。</translation>
    </message>
    <message>
        <source>%1 and its back-ups are protected.</source>
        <translation>%1 及其备份已加密。</translation>
    </message>
    <message>
        <source>Only one of --new-passphrase-file, --remove and --rekey can be given.</source>
        <translation>--new-passphrase-file、--remove 和 --rekey 只能给出一个。</translation>
    </message>
    <message>
        <source>Lets a passphrase alone open the ledger and its back-ups, changes it, or takes it off.</source>
        <translation>给台账及其备份设置口令、更换口令或取消口令。</translation>
    </message>
    <message>
        <source>Takes the protection off.</source>
        <translation>取消加密。</translation>
    </message>
    <message>
        <source>Writes the ledger anew under another key, with the same passphrase.</source>
        <translation>口令不变，换用新密钥重写台账。</translation>
    </message>
    <message>
        <source>--pdf, --xlsx or --csv names the file to write.</source>
        <translation>请用 --pdf、--xlsx 或 --csv 给出要写的文件（只选一种）。</translation>
    </message>
    <message>
        <source>Writes a report as PDF, or its tables as XLSX or CSV.</source>
        <translation>把报表写成 PDF，或把其中的表写成 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>The workbook to write: a sheet for each table.</source>
        <translation>要写的工作簿：每张表一个工作表。</translation>
    </message>
    <message>
        <source>The CSV file to write; a file for each table where there are several.</source>
        <translation>要写的 CSV 文件；有几张表时每张一个文件。</translation>
    </message>
    <message>
        <source>Copies elsewhere are as they were: exports, workbooks and reports, files of refused rows, packages, and what was copied to sticks or sent.</source>
        <translation>别处的副本保持原样：导出的文件、工作簿和报表、被拒行的文件、数据包，以及拷到 U 盘或已发送的文件。</translation>
    </message>
    <message>
        <source>Makes a ledger of a back-up, or of a damaged ledger: of its last back-up and what can be read of it. The new ledger must not exist.</source>
        <translation>由备份恢复出一个台账；也可由已损坏的台账恢复：用它最近的备份加上其中还能读出的内容。新台账文件不得已存在。</translation>
    </message>
    <message>
        <source>With --separate the acts of this ledger since then get an identity of their own, and both can be merged. Do so on one of the two computers only.</source>
        <translation>加上 --separate，本台账此后的操作会得到自己的身份，两边就都可以合并。只在两台电脑中的一台上这样做。</translation>
    </message>
    <message>
        <source>Acts that have an identity of their own now: %1.</source>
        <translation>已另取身份的操作：%1 次。</translation>
    </message>
    <message>
        <source>Where another computer wrote under this ledger&apos;s identity, gives what was entered here since another one.</source>
        <translation>另一台电脑也以本台账的身份写入时，给此后在这里录入的内容另取一个身份。</translation>
    </message>
    <message>
        <source>The passphrase is weak: it is easy to guess. Several words, or a line of a poem, are strong.</source>
        <translation>口令较弱：容易被猜到。用几个词或一句诗更强。</translation>
    </message>
    <message>
        <source>For the report year-comparison --against names an earlier year, or a day as 2020-06-30, and --known a day after that one.</source>
        <translation>报表 year-comparison 的 --against 后面写更早的年份，或某一天（如 2020-06-30）；--known 后面写比它晚的一天。</translation>
    </message>
    <message>
        <source>The earlier year that year-comparison compares with, else the one before; or the day as known at whose end the year is compared.</source>
        <translation>year-comparison 对比的更早年份，不写则为上一年；也可写某一天，按截至那天结束时的记录对比本年度。</translation>
    </message>
    <message>
        <source>The later such day; else what is known now.</source>
        <translation>较晚的那一天；不写则按现有的全部记录。</translation>
    </message>
    <message>
        <source>Act %1 is undone: what it took back is done again.</source>
        <translation>动作 %1 已撤销：它撤销的内容已重做。</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>%1 is no field of these rows. Name a column of the ledger, as 致贫原因, or a figure that follows from it, as 户状态.</source>
        <translation>这些行没有字段 %1。请写台账的列名（如 致贫原因），或由台账推算的项目（如 户状态）。</translation>
    </message>
    <message>
        <source>%1 cannot be %2. %3</source>
        <translation>%1 不能是 %2。%3</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%n rows that need this row are refused with it.</source>
        <translation>
            <numerusform>另有 %n 行需要这一行，已一并拒绝。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Chulie ended unexpectedly. What was stored is in the ledger. A report says where in the program it happened; nothing of a ledger is in it.</source>
        <translation>出列曾意外结束。已保存的内容都在台账中。有一份报告说明程序在哪里出错，其中没有台账的任何内容。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>查看报告</translation>
    </message>
</context>
<context>
    <name>Crosstab</name>
    <message>
        <source>(blank)</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1 (yuan)</source>
        <translation>%1（元）</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>One that belongs to several cells counts once in each of them, and once in a total.</source>
        <translation>同一对象属于几格时，每格各计一次，合计只计一次。</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%2与%3（%1）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1 (10,000 yuan)</source>
        <translation>%1（万元）</translation>
    </message>
    <message>
        <source>Unit: yuan</source>
        <translation>单位：元</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1与%2</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The row that begins on line %1 is longer than a row can be.</source>
        <translation>从第 %1 行开始的一行过长。</translation>
    </message>
    <message>
        <source>The row that begins on line %1 is longer than a row can be: a quotation mark in it may not be closed.</source>
        <translation>从第 %1 行开始的一行过长，其中的引号可能没有成对。</translation>
    </message>
    <message>
        <source>A quotation mark in the row that begins on line %1 is never closed: the file may be cut off.</source>
        <translation>从第 %1 行开始的一行中引号没有成对，文件可能不完整。</translation>
    </message>
    <message>
        <source>Line %1 has more than 16,384 cells.</source>
        <translation>第 %1 行的单元格超过 16384 个。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not a Chulie ledger. Nothing was changed.</source>
        <translation>%1 不是出列台账，未作任何改动。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Chulie. Please update the program; the ledger was not touched.</source>
        <translation>%1 由更新版本的出列建立，请先升级程序；台账未作任何改动。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; nothing was changed.</source>
        <translation>%1 已经存在，请换一个名称；未作任何改动。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>无法新建 %1：%2。</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed in %1. Free some space and try again.</source>
        <translation>磁盘已满，%1 未作任何改动；请腾出空间后再试。</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and try again.</source>
        <translation>%1 正被其他程序使用，请在那里关闭后再试。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>无法写入 %1，请检查所在文件夹的权限。</translation>
    </message>
    <message>
        <source>The disk refused to read or write %1: nothing was changed.</source>
        <translation>磁盘读写 %1 出错，未作任何改动。</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore a back-up; the file was not touched.</source>
        <translation>%1 已损坏，请恢复备份；文件未作任何改动。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a ledger.</source>
        <translation>%1 是文件夹，不是台账。</translation>
    </message>
    <message>
        <source>The ledger %1 refused: %2.</source>
        <translation>台账 %1 拒绝了操作：%2。</translation>
    </message>
    <message>
        <source>The ledger needs a file name.</source>
        <translation>请给出台账的文件名。</translation>
    </message>
    <message>
        <source>What was changed is kept in %1-wal, but the disk refused to move it into %1: the file alone is not whole, do not send it. Free some space and open the ledger once more.</source>
        <translation>所作改动已保存在 %1-wal 中，但磁盘拒绝写入 %1：单独这个文件并不完整，请勿发送。请腾出磁盘空间后再打开一次台账。</translation>
    </message>
    <message>
        <source>The ledger needs an update, but no back-up of it could be made: %1</source>
        <translation>台账需要升级，但没能为它做成备份：%1</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Chulie and cannot be updated where it is. Copy it to a folder that can be written, and open the copy.</source>
        <translation>%1 是由旧版本的出列程序生成的，在现在的位置无法升级。请把它复制到可以写入的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>%1 is damaged, or another program wrote in it: a page is not as Chulie left it. Check the ledger to see what it is, or restore a back-up; the file was not touched.</source>
        <translation>%1 已损坏，或被其他程序写入：其中一页与出列写入的不同。请检查台账以查明，或恢复备份；文件未作改动。</translation>
    </message>
    <message>
        <source>%1 is damaged at its beginning, where its key is: it cannot be opened any more. Restore a back-up; the file was not touched.</source>
        <translation>%1 开头存放密钥的部分已损坏，无法再打开。请恢复备份；文件未被改动。</translation>
    </message>
    <message>
        <source>%1 is protected: its passphrase is needed.</source>
        <translation>%1 已加密，需要口令。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed.</source>
        <translation>无法写入 %1：%2。未作任何更改。</translation>
    </message>
    <message>
        <source>what was written is not what was read</source>
        <translation>写入的内容与读回的不一致</translation>
    </message>
    <message>
        <source>%1 can only be read where it is: nothing was changed.</source>
        <translation>%1 在此处只能读取，没有任何改动。</translation>
    </message>
    <message>
        <source>Another computer has taken over writing in %1: nothing was changed. Open the ledger again.</source>
        <translation>%1 已由另一台电脑接管写入：未作任何改动。请重新打开台账。</translation>
    </message>
    <message>
        <source>%1 is not as Chulie made it: another program added, changed or removed “%2”. It is refused and was not touched. What was entered can be read into a new ledger: open it in the window, or run chulie restore with it.</source>
        <translation>%1 不是出列程序原来生成的样子：其他程序添加、改动或删除了“%2”。文件不予打开，未作任何改动。已录入的内容可以读到一个新台账里：请在窗口中打开它，或对它运行命令 chulie restore。</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Chulie. Open it once in the window: it is updated then, after a back-up.</source>
        <translation>%1 由旧版本的出列建立。请先在窗口中打开一次：打开时会先备份再升级。</translation>
    </message>
    <message>
        <source>There is no room beside %1 for what SQLite needs to open it: nothing was changed. Free some space and try again.</source>
        <translation>%1 所在的磁盘已满，SQLite 打开它所需的文件放不下。未作任何改动；请腾出空间后再试。</translation>
    </message>
    <message>
        <source>%1 writes in %2 at the computer %3: here it can only be read, and nothing was changed.</source>
        <translation>用户 %1 正在电脑 %3 上写入 %2：这里只能查看，未作任何改动。</translation>
    </message>
</context>
<context>
    <name>DoingsChart</name>
    <message>
        <source>without a measure</source>
        <translation>未关联措施</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他人员</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>项</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>received</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>次</translation>
    </message>
</context>
<context>
    <name>DoubtedNumber</name>
    <message>
        <source>%1 ends in 000. Spreadsheets round long numbers like this. Does the document say the same?</source>
        <translation>%1 以 000 结尾。电子表格常把长号码这样取整。证件上也是这样吗？</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>确实如此</translation>
    </message>
    <message>
        <source>Not saved: compare the last three digits with the document.</source>
        <translation>未保存：请与证件核对最后三位数字。</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>The name is masked, and no known name is like it.</source>
        <translation>姓名已脱敏，没有与之相符的已知姓名。</translation>
    </message>
    <message>
        <source>Characters of the name are lost (a question mark), and no known name is like it. Save the file as UTF-8 or as a workbook.</source>
        <translation>名称中有字符丢失（显示为问号），没有与之相符的已知名称。请把文件另存为 UTF-8 或工作簿。</translation>
    </message>
    <message>
        <source>The text is masked: it is taken for the value that the ledger has.</source>
        <translation>内容已脱敏，与台账中的值相符，按台账中的值处理。</translation>
    </message>
    <message>
        <source>Characters are lost (the file was saved as GBK): the text is taken for the value that the ledger has.</source>
        <translation>有字符丢失（文件曾以 GBK 保存），与台账中的值相符，按台账中的值处理。</translation>
    </message>
    <message>
        <source>The text is masked: it is left alone.</source>
        <translation>内容已脱敏，未采用。</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large: more than 512 MB.</source>
        <translation>%1 太大：超过 512 MB。</translation>
    </message>
    <message>
        <source>%1 is the ledger itself, not a table that it could take in.</source>
        <translation>%1 就是台账本身，不是可以导入的表格。</translation>
    </message>
    <message>
        <source>%1 is a folder: name the files in it.</source>
        <translation>%1 是文件夹：请指明其中的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read as text: its encoding is neither UTF-8 nor UTF-16 nor GB18030, or it is damaged.</source>
        <translation>%1 无法作为文本读取：它的编码不是 UTF-8、UTF-16 或 GB18030，或者文件已损坏。</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Reading the files …</source>
        <translation>正在读取文件……</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>正在导入……</translation>
    </message>
    <message>
        <source>Imported. The refused rows are in:
%1
Mend them there and import that file; Undo takes the whole import back.</source>
        <translation>已导入。被拒绝的行在：
%1
请在其中改好后再导入该文件；可以撤销整次导入。</translation>
    </message>
    <message>
        <source>The folder to export to</source>
        <translation>导出到哪个文件夹</translation>
    </message>
    <message>
        <source>%1 holds CSV files already. Those of the same names are replaced.</source>
        <translation>%1 里已有 CSV 文件，同名的会被替换。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>正在导出……</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Export as a workbook</source>
        <translation>导出为工作簿</translation>
    </message>
    <message>
        <source>XLSX workbooks (*.xlsx)</source>
        <translation>XLSX 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>There are no tables to import in %1.</source>
        <translation>%1 里没有可以导入的表。</translation>
    </message>
    <message>
        <source>Imported. Undo takes it back.</source>
        <translation>已导入，可以撤销。</translation>
    </message>
    <message>
        <source>The filled form is %1.</source>
        <translation>填好的表是 %1。</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>The package to write</source>
        <translation>要写出的数据包</translation>
    </message>
    <message>
        <source>Packages (*.chuliepack)</source>
        <translation>数据包 (*.chuliepack)</translation>
    </message>
    <message>
        <source>Packing …</source>
        <translation>正在打包……</translation>
    </message>
    <message>
        <source>%1 was written and read back. Eject a stick before you take it out.</source>
        <translation>%1 已写好并读回核对。U 盘请先弹出再拔下。</translation>
    </message>
    <message>
        <source>The packages to merge</source>
        <translation>要并入的数据包</translation>
    </message>
    <message>
        <source>The passphrase of the packages:</source>
        <translation>数据包的口令：</translation>
    </message>
    <message>
        <source>Reading the packages …</source>
        <translation>正在读取数据包……</translation>
    </message>
    <message>
        <source>Merging …</source>
        <translation>正在合并……</translation>
    </message>
    <message>
        <source>Merged. Something is left for you to decide.</source>
        <translation>已合并，有内容留待您裁定。</translation>
    </message>
    <message>
        <source>Merged.</source>
        <translation>已合并。</translation>
    </message>
    <message>
        <source>Take what this merge brought out of the ledger again? The packages can be merged once more.</source>
        <translation>把这次合并并入的内容从台账中撤出吗？数据包以后可以再次合并。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>撤出</translation>
    </message>
    <message>
        <source>Taking the merge out …</source>
        <translation>正在撤出合并……</translation>
    </message>
    <message>
        <source>The merge was taken out.</source>
        <translation>合并已撤出。</translation>
    </message>
    <message>
        <source>Looking into the exchange folder …</source>
        <translation>正在查看交换文件夹……</translation>
    </message>
    <message>
        <source>The folder has all that this ledger has.</source>
        <translation>本台账的内容文件夹里都有。</translation>
    </message>
    <message>
        <source>Put into the folder: %1.</source>
        <translation>已放入文件夹：%1。</translation>
    </message>
    <message>
        <source>The merge was taken out. Packages in the exchange folder no longer go in by themselves.</source>
        <translation>这次合并已撤出。交换文件夹里的数据包不再自动并入。</translation>
    </message>
    <message>
        <source>Give what was entered here since then an identity of its own? Both can be merged then. Do so on one of the two computers only: on the one whose changes were not handed on yet.</source>
        <translation>要给此后在这里录入的内容另取一个身份吗？之后两边都可以合并。只在两台电脑中的一台上这样做：选改动还没有交出去的那一台。</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>另取身份</translation>
    </message>
    <message>
        <source>Separating …</source>
        <translation>正在另取身份…</translation>
    </message>
</context>
<context>
    <name>ExitTargets</name>
    <message>
        <source>the village</source>
        <translation>村本身</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等另 %2 户</translation>
    </message>
</context>
<context>
    <name>ExitTargetsView</name>
    <message>
        <source>%1 (%2 / %3)</source>
        <comment>target, households that meet it, all</comment>
        <translation>%1（%2 / %3）</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法新建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export what is shown</source>
        <translation>导出所见内容</translation>
    </message>
    <message>
        <source>XLSX workbooks (*.xlsx);;CSV files (*.csv)</source>
        <translation>XLSX 工作簿 (*.xlsx);;CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>正在导出……</translation>
    </message>
</context>
<context>
    <name>FieldHints</name>
    <message>
        <source>One of: %1</source>
        <translation>选其一：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A whole number: 12</source>
        <translation>整数，如 12</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>Digits and letters; zeros in front count</source>
        <translation>数字和字母，开头的 0 也算</translation>
    </message>
    <message>
        <source>The 12 digits of the village: 441623104200</source>
        <translation>村的 12 位编码，如 441623104200</translation>
    </message>
    <message>
        <source>4, 6 or 9 digits: a city, county or town</source>
        <translation>4、6 或 9 位：市、县或镇</translation>
    </message>
    <message>
        <source>18 digits of the identity card, or another document: 护照:E12345678</source>
        <translation>18 位身份证号码，或其他证件，如 护照:E12345678</translation>
    </message>
    <message>
        <source>Yes or no; blank is not known yet</source>
        <translation>是或否；空白表示还不知道</translation>
    </message>
    <message>
        <source>A day: 2019-06-30</source>
        <translation>日期，如 2019-06-30</translation>
    </message>
    <message>
        <source>A year: 2019</source>
        <translation>年份，如 2019</translation>
    </message>
    <message>
        <source>Yuan, two decimals at most: 8699.50</source>
        <translation>元，最多两位小数，如 8699.50</translation>
    </message>
    <message>
        <source>Its number or name, of %1</source>
        <translation>“%1”中的编号或名称</translation>
    </message>
    <message>
        <source>%1 (clause %2)</source>
        <translation>%1（方案%2）</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>用于判断：%1</translation>
    </message>
    <message>
        <source>In files: %1</source>
        <translation>文件中的名称：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>%1 holds rows below its headings already: it is left as it is. Only an empty form is filled.</source>
        <translation>%1 的表头下已有内容，未作改动。只填空表。</translation>
    </message>
    <message>
        <source>%1 has no headings that the ledger knows. In one to four of the first rows at least two of these are looked for: 户编号, 户主, 姓名, 证件号码, 行政村, 镇, and the other columns of the ledger and what follows from them.</source>
        <translation>%1 中没有台账认识的表头。程序在开头的一至四行里查找以下标题中的至少两个：户编号、户主、姓名、证件号码、行政村、镇，以及台账的其他列和可由台账推算的项目。</translation>
    </message>
    <message>
        <source>%1: in %2 the form&apos;s list does not offer the answers of %3 rows: they stay empty.</source>
        <translation>%1：%2 的下拉列表中没有 %3 行所需的选项，这些格留空。</translation>
    </message>
    <message>
        <source>%1: the ledger does not know %2: these columns stay empty.</source>
        <translation>%1：台账中没有 %2，这些列留空。</translation>
    </message>
    <message>
        <source>%1: nothing in the ledger is asked for: the form stays empty.</source>
        <translation>%1：台账中没有符合条件的内容，表格仍为空表。</translation>
    </message>
    <message>
        <source>%1 is no XLSX workbook: its words come back in one, without their looks.</source>
        <translation>%1 不是 XLSX 工作簿：内容填入新的 XLSX 工作簿，不保留原来的样式。</translation>
    </message>
    <message>
        <source>%1: the title says %2, and the form is filled for %3.</source>
        <translation>%1：标题中的年度是 %2，表格按 %3 年填写。</translation>
    </message>
    <message>
        <source>%1: household numbers that are identity numbers are masked: the form is marked as not for import.</source>
        <translation>%1：户编号本身是证件号码的已换成流水号，表上已注明不得导入。</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>ready to exit</source>
        <translation>可脱贫/出列</translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation>尚不可</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>脱贫状态</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>脱贫出列条件</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>指标：%1</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>%1: with “%2”</source>
        <translation>%1：含“%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Flaw</name>
    <message>
        <source>Another program changed the tables behind the history. Restore a back-up of before, or enter the right value in the form, so that the history has it.</source>
        <translation>其他程序绕过历史记录改动了表。请恢复改动之前的备份，或者在表单中录入正确的值，使历史记录中也有它。</translation>
    </message>
    <message>
        <source>Open the row and enter a right value.</source>
        <translation>请打开该行，录入正确的值。</translation>
    </message>
    <message>
        <source>The stored evaluations can be discarded: they are made again when they are needed.</source>
        <translation>可以丢弃存储的评估结果：需要时会重新评估。</translation>
    </message>
    <message>
        <source>Where you know which program wrote in the ledger and nothing else is wrong with its file, accept the pages. Restore the last back-up otherwise.</source>
        <translation>如果您知道是哪个程序写入了台账，且文件没有其他问题，可以接受这些页。否则请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The file is damaged: the disk or another program changed it. Restore the last back-up, with all that can be read of what came since: the window offers it, and chulie restore does it.</source>
        <translation>文件已损坏：被磁盘或其他程序改动过。请恢复最近的备份，并加上此后还能读出的内容：窗口中有此选项，也可用命令 chulie restore。</translation>
    </message>
    <message>
        <source>The history cannot be read as a whole. Restore the last back-up, with all that can be read of what came since: the window offers it, and chulie restore does it.</source>
        <translation>历史记录无法完整读出。请恢复最近的备份，并加上此后还能读出的内容：窗口中有此选项，也可用命令 chulie restore。</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>This record is in the ledger. Remove it first; what was removed can be forgotten.</source>
        <translation>此记录仍在台账中。请先移除；移除后才能清除。</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>The history will not hold what this record was, nor what belonged to it. This cannot be undone. Back-ups of before still hold it: %1.</source>
        <translation>历史将不再保存此记录及其所属内容。此操作不能撤销。此前的备份中仍有它：%1 份。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>Records forgotten: %1</source>
        <translation>已清除的记录：%1</translation>
    </message>
</context>
<context>
    <name>FormReferences</name>
    <message>
        <source>The village has no such natural village</source>
        <translation>本村没有这个自然村</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>%1 cannot be filled. %2</source>
        <translation>%1 无法填写。%2</translation>
    </message>
    <message>
        <source>The sheet %1 is damaged, or written in an unusual way: open the form in Excel or WPS and save it under another name.</source>
        <translation>工作表 %1 已损坏，或写法特殊：请在 Excel 或 WPS 中打开此表，另存为新文件。</translation>
    </message>
</context>
<context>
    <name>FundNotice</name>
    <message>
        <source>Notice of poverty relief projects and the use of funds in %1, %2</source>
        <translation>%1 %2 年扶贫项目安排和资金使用情况公告公示</translation>
    </message>
    <message>
        <source>Notice of the allotment of poverty relief funds in %1, %2</source>
        <translation>%1 %2 年扶贫资金分配结果公告公示</translation>
    </message>
    <message>
        <source>Posted by: %1</source>
        <translation>公示单位：%1</translation>
    </message>
    <message>
        <source>Unit: yuan</source>
        <translation>单位：元</translation>
    </message>
    <message>
        <source>Posted under clause 九（二） of the city&apos;s three-year plan, by which funds allotted by city and county are disclosed, and projects arranged and funds used by towns and villages are announced and posted. Whoever objects may say so to the office named below while this is posted.</source>
        <translation>根据三年行动方案第九（二）条“市、县扶贫资金分配结果一律公开，镇村两级扶贫项目安排和资金使用情况一律公告公示”的要求，现予公告公示。公示期间如有异议，请向下列公示单位反映。</translation>
    </message>
    <message>
        <source>Posted by (seal):</source>
        <translation>公示单位（盖章）：</translation>
    </message>
    <message>
        <source>Telephone for objections:</source>
        <translation>监督电话：</translation>
    </message>
    <message>
        <source>Posted from and to:</source>
        <translation>公示起止日期：</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目安排</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>帮扶形式</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>受益人数</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Aid to households</source>
        <translation>到户帮扶</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>帮扶内容</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>拨付</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公示日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>No project was under way in the year.</source>
        <translation>当年没有实施的村级项目。</translation>
    </message>
    <message>
        <source>No aid to households was under way in the year.</source>
        <translation>当年没有实施的到户帮扶。</translation>
    </message>
    <message>
        <source>No funds on record for the year.</source>
        <translation>当年没有资金记录。</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>（未填）</translation>
    </message>
    <message>
        <source>1. Projects of the village under way in %1</source>
        <translation>一、%1 年村级项目安排</translation>
    </message>
    <message>
        <source>2. Aid to households under way in %1, in sums</source>
        <translation>二、%1 年到户帮扶（汇总）</translation>
    </message>
    <message>
        <source>3. How funds of %1 were received and used</source>
        <translation>三、%1 年资金到位和使用情况</translation>
    </message>
    <message>
        <source>Funds by the end of %1 (yuan)</source>
        <translation>截至 %1 年末资金（元）</translation>
    </message>
    <message>
        <source>Allotted for %1, by source (yuan)</source>
        <translation>%1 年下达资金（按来源，元）</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Gaps</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>户编号</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What would close it</source>
        <translation>补短措施</translation>
    </message>
    <message>
        <source>(the village)</source>
        <translation>（村）</translation>
    </message>
    <message>
        <source>%1 gaps in %2 villages and %3 households</source>
        <translation>共 %1 项，涉及 %2 村 %3 户</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>village and code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Who holds “%3” back in %1, %2</source>
        <translation>%1 %2 年“%3”未达标待核实清单</translation>
    </message>
    <message>
        <source>What still holds %1 back from its exit, %2</source>
        <translation>%1 %2 年出列差距清单</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>填报单位：%1</translation>
    </message>
    <message>
        <source>Nothing is unmet or to be verified.</source>
        <translation>没有未达标或待核实的指标。</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village code</source>
        <translation>村编码</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>帮扶责任人</translation>
    </message>
    <message>
        <source>Target&apos;s code</source>
        <translation>指标编码</translation>
    </message>
    <message>
        <source>State&apos;s code</source>
        <translation>状态编码</translation>
    </message>
    <message>
        <source>Only rows that say “%1”.</source>
        <translation>仅列出含“%1”的行。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>%1 names the column %2 twice, on line %3: remove one of them.</source>
        <translation>%1 第 %3 行中“%2”列出现两次，请删去一列。</translation>
    </message>
    <message>
        <source>%1 has no header row with the key columns of %2 in its first %3 rows.</source>
        <translation>%1 前 %3 行中没有包含 %2 表关键列的表头。</translation>
    </message>
    <message>
        <source>%1 has no header row of any of the ledger&apos;s tables in its first %2 rows.</source>
        <translation>%1 前 %2 行中没有台账任何一张表的表头。</translation>
    </message>
    <message>
        <source>%1 is not for import: its household numbers are masked.</source>
        <translation>%1 不得导入：其中的户编号已脱敏。</translation>
    </message>
    <message>
        <source>%1 looks like the table %2, but lacks the columns %3. Add them, or choose what they hold or which table it is (on a command line: --set, --table).</source>
        <translation>%1 像是“%2”表，但缺少列：%3。请补上这些列，或选定它们的值，或选定是哪张表（命令行用 --set、--table）。</translation>
    </message>
    <message>
        <source>%1 may hold the table %2 or another one: choose which it is (on a command line: --table).</source>
        <translation>%1 可能是“%2”表，也可能是另一张表：请选定是哪张表（命令行用 --table）。</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>%1 at the end of %2</source>
        <translation>%2 年末%1</translation>
    </message>
    <message>
        <source>In scope at the end of %1</source>
        <translation>%1 年末在册农户</translation>
    </message>
    <message>
        <source>Income of %1 reaches the standard</source>
        <translation>%1 年收入达标</translation>
    </message>
    <message>
        <source>Income of %1 is asked of them</source>
        <translation>%1 年须考核收入的农户</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Chulie %1: a ledger of villages&apos; way out of poverty.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>出列 %1：脱贫攻坚台账。

自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新变化</translation>
    </message>
    <message>
        <source>It uses Qt (LGPL 3), SQLite (public domain), ICU (Unicode licence), libxlsxwriter (BSD), minizip and zlib (zlib licence), Expat and libxml2 (MIT), qpdf (Apache 2.0), Zstandard (BSD), libsodium (ISC) and the Noto fonts (SIL OFL).</source>
        <translation>使用了 Qt（LGPL 3）、SQLite（公有领域）、ICU（Unicode 许可）、libxlsxwriter（BSD）、minizip 和 zlib（zlib 许可）、Expat 和 libxml2（MIT）、qpdf（Apache 2.0）、Zstandard（BSD）、libsodium（ISC）和 Noto 字体（SIL OFL）。</translation>
    </message>
    <message>
        <source>The ledger is at %1</source>
        <translation>台账位置：%1</translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>%1 (yuan)</source>
        <translation>%1（元）</translation>
    </message>
    <message>
        <source>No member is known.</source>
        <translation>没有登记家庭成员。</translation>
    </message>
    <message>
        <source>No measure names the household.</source>
        <translation>没有到户措施。</translation>
    </message>
    <message>
        <source>No change of status on record.</source>
        <translation>没有变动记录。</translation>
    </message>
    <message>
        <source>No visit in the year on record.</source>
        <translation>当年没有走访记录。</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Status at the end of %1</source>
        <translation>%1 年末状态</translation>
    </message>
    <message>
        <source>not in scope</source>
        <translation>不在统计范围</translation>
    </message>
    <message>
        <source>Members at the end of %1</source>
        <translation>%1 年末人口（人）</translation>
    </message>
    <message>
        <source>Telephone of the first secretary</source>
        <translation>第一书记联系电话</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Income (yuan)</source>
        <translation>收入项目（元）</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>纯收入</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人口（人）</translation>
    </message>
    <message>
        <source>A head</source>
        <translation>人均纯收入</translation>
    </message>
    <message>
        <source>Standard a head</source>
        <translation>当年人均标准</translation>
    </message>
    <message>
        <source>Against the standard</source>
        <translation>对照标准</translation>
    </message>
    <message>
        <source>At the end of %1 the household is not in scope.</source>
        <translation>%1 年末该户不在统计范围。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>出列</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What would close it</source>
        <translation>补短措施</translation>
    </message>
    <message>
        <source>Card of %1 %2</source>
        <translation>%1 %2 年贫困户帮扶明白卡</translation>
    </message>
    <message>
        <source>Household card, %1</source>
        <translation>贫困户帮扶明白卡（%1 年）</translation>
    </message>
    <message>
        <source>1. Basics, and who is responsible</source>
        <translation>一、基本情况和帮扶责任</translation>
    </message>
    <message>
        <source>2. Members at the end of %1</source>
        <translation>二、%1 年末家庭成员</translation>
    </message>
    <message>
        <source>4. Targets at the end of %1</source>
        <translation>四、%1 年末指标</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>3. Income of %1 to %2</source>
        <translation>三、%1—%2 年收入情况</translation>
    </message>
    <message>
        <source>5. Measures begun by the end of %1</source>
        <translation>五、截至 %1 年末的帮扶措施</translation>
    </message>
    <message>
        <source>6. Changes of status by the end of %1, and visits in %1</source>
        <translation>六、截至 %1 年末的状态变动和 %1 年走访</translation>
    </message>
</context>
<context>
    <name>Households</name>
    <message>
        <source>%1 is no member of the household on that day.</source>
        <translation>那一天%1不是这一户的成员。</translation>
    </message>
    <message>
        <source>Nobody would stay: join the household to the other one instead.</source>
        <translation>没有人留下：请改用“并入另一户”。</translation>
    </message>
    <message>
        <source>The head goes: choose who becomes the head of those who stay.</source>
        <translation>户主要走：请选择留下的人由谁当户主。</translation>
    </message>
    <message>
        <source>Choose who goes.</source>
        <translation>请选择谁走。</translation>
    </message>
    <message>
        <source>There is no such household any more.</source>
        <translation>已没有这一户。</translation>
    </message>
    <message>
        <source>The household was identified later than that, on %1.</source>
        <translation>这一户的识别日期更晚，是 %1。</translation>
    </message>
    <message>
        <source>Choose who becomes the head of the new household.</source>
        <translation>请选择新户的户主。</translation>
    </message>
    <message>
        <source>Choose another household.</source>
        <translation>请选择另一户。</translation>
    </message>
    <message>
        <source>The household has no members on that day.</source>
        <translation>那一天这一户没有成员。</translation>
    </message>
    <message>
        <source>Choose who becomes the head.</source>
        <translation>请选择由谁当户主。</translation>
    </message>
    <message>
        <source>The date is needed.</source>
        <translation>需要填日期。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A return to poverty on %1 needs an exit before it.</source>
        <translation>%1 的返贫之前须先有脱贫。</translation>
    </message>
    <message>
        <source>The household left poverty on %1 already, and has not returned since.</source>
        <translation>这一户已于 %1 脱贫，之后没有返贫。</translation>
    </message>
    <message>
        <source>The household was struck off on %1 already.</source>
        <translation>这一户已于 %1 清退。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (× %3)</source>
        <translation>%1：%2（× %3）</translation>
    </message>
    <message>
        <source>And %1 more kinds of warnings: --report writes them all.</source>
        <translation>另有 %1 种提醒：用 --report 可全部写出。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>New rows: %1. Updated rows: %2. Nothing has been written yet.</source>
        <translation>新增 %1 行，更新 %2 行。目前还没有写入任何内容。</translation>
    </message>
    <message>
        <source>Rows that may be members under another number: %1 of %2 are undecided. Decide below; undecided rows are left out.</source>
        <translation>疑似同一人的行共 %2 行，其中 %1 行未判定。请在下面判定；未判定的不导入。</translation>
    </message>
    <message>
        <source>Refused rows: %1. The others go in; the refused are written to a file beside the original, ready to be mended and imported again.</source>
        <translation>被拒绝 %1 行，其余各行照常导入；被拒绝的行会写到原文件旁边的一个文件里，改好后可以再次导入。</translation>
    </message>
</context>
<context>
    <name>IncomeChart</name>
    <message>
        <source>from %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Income of %1: below 0 yuan a head</source>
        <translation>%1 年人均收入低于 0 元</translation>
    </message>
    <message>
        <source>Income of %1: from %2 yuan a head on</source>
        <translation>%1 年人均收入 %2 元以上</translation>
    </message>
    <message>
        <source>Income of %1: from %2 to less than %3 yuan a head</source>
        <translation>%1 年人均收入 %2 元至不足 %3 元</translation>
    </message>
    <message>
        <source>the plan&apos;s projection: %1 yuan</source>
        <translation>方案测算标准 %1 元</translation>
    </message>
    <message>
        <source>by the published income: %1 yuan</source>
        <translation>按公布收入测算标准 %1 元</translation>
    </message>
    <message>
        <source>given for the year: %1 yuan</source>
        <translation>当年给定标准 %1 元</translation>
    </message>
    <message>
        <source>Between the first two lines: %1 households.</source>
        <translation>前两条线之间：%1 户。</translation>
    </message>
    <message>
        <source>Income not known: %1 of %2 households.</source>
        <translation>收入待核实：%2 户中 %1 户。</translation>
    </message>
    <message>
        <source>Income a head, thousand yuan</source>
        <translation>人均收入（千元）</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>income of the year</source>
        <translation>当年收入</translation>
    </message>
    <message>
        <source>Business less its costs</source>
        <translation>生产经营净收入</translation>
    </message>
    <message>
        <source>%1 of %2: not zero</source>
        <translation>%2 年有%1</translation>
    </message>
    <message>
        <source>with a member able to work</source>
        <translation>有劳动力的户</translation>
    </message>
    <message>
        <source>without one known to be able</source>
        <translation>没有（或未知）劳动力的户</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The key of %1 is: %2.</source>
        <translation>%1 的关键字段是：%2。</translation>
    </message>
    <message>
        <source>This must not be blank.</source>
        <translation>此项不能为空。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no row %2 in %1.</source>
        <translation>%1 中没有 %2 这一行。</translation>
    </message>
    <message>
        <source>Several rows in %1 are %2: give the 证件号码.</source>
        <translation>%1 中有多行都是 %2，请写明证件号码。</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the passphrase. Close other programs.</source>
        <translation>内存不足，无法处理口令。请关闭其他程序。</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Meanwhile another program changed what is stored here from %1 to %2. Enter stores what you typed, Esc takes it back.</source>
        <translation>其间另一个程序把这里已存的值由%1改成了%2。按 Enter 保存您所填的，按 Esc 放弃所填。</translation>
    </message>
    <message>
        <source>This was typed earlier and is not stored; %1 is. Enter stores what you typed, Esc takes it back.</source>
        <translation>这是此前填写、尚未保存的内容；已存的是%1。按 Enter 保存您所填的，按 Esc 放弃所填。</translation>
    </message>
    <message>
        <source>%1 was not stored, because another program stored %2 here meanwhile. Type it again and press Enter to store it.</source>
        <translation>%1 未保存：其间另一程序在此处保存了%2。请重新输入并按回车键保存。</translation>
    </message>
</context>
<context>
    <name>MemberPlaces</name>
    <message>
        <source>This row had been removed: it is brought back.</source>
        <translation>这一行曾被移除，现已恢复。</translation>
    </message>
    <message>
        <source>The household has a member of this name already, with another number.</source>
        <translation>同户已有同名成员，证件号码不同</translation>
    </message>
    <message>
        <source>The head of this household is another: nothing is changed.</source>
        <translation>本户户主另有其人，未作改动。</translation>
    </message>
    <message>
        <source>This member has another relation to the head: nothing is changed.</source>
        <translation>该成员与户主关系不同，未作改动。</translation>
    </message>
    <message>
        <source>The head of this household has another identity number: nothing is changed.</source>
        <translation>该户户主的证件号码是另一个：未作改动。</translation>
    </message>
    <message>
        <source>The household has a member of this name and date of birth with the number %1: decide whether it is the same person or another.</source>
        <translation>户内已有同名同出生日期的成员，证件号码为 %1：请判定是同一人还是另一人。</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>无法新建 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is left of a former ledger and cannot be renamed. Move it away; nothing was made.</source>
        <translation>%1 是以前同名台账留下的文件，无法改名。请将其移走；未新建任何文件。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; nothing was changed.</source>
        <translation>%1 已经存在，请换一个名称；未作任何改动。</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>%1 names no village. A list of villages has the columns village, town and county.</source>
        <translation>%1 里没有村。村的名单有村名、镇、县区几栏。</translation>
    </message>
</context>
<context>
    <name>OpenedBackup</name>
    <message>
        <source>There is no room to look at the back-up: %1.</source>
        <translation>没有地方可以打开备份查看：%1。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>%1 lies on a network share. %2 writes in it at the computer %3, but nothing was heard from there for %4 minutes. Take over, where it is no longer open there? What is entered there after that is refused.</source>
        <translation>%1 在网络共享上。用户 %2 正在电脑 %3 上写入，但已有 %4 分钟没有消息。如果那边已不再打开它，要由本机接管吗？接管后，那边再录入的内容会被拒绝。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
</context>
<context>
    <name>OpeningNotes</name>
    <message>
        <source>A log beside %1 was not its own and was moved aside: it is %2 now.</source>
        <translation>%1 旁边的日志不属于它，已移开，现名为 %2。</translation>
    </message>
    <message>
        <source>The log of %1 is damaged, and changes that were stored come after the damage. The ledger is open for reading only, as it was before the damage; nothing is changed. Its check offers to restore the last back-up with all that can be read. Keep %1 and %1-wal together until then.</source>
        <translation>%1 的日志已损坏，损坏处之后还有已保存的更改。台账按损坏之前的样子以只读方式打开，未作任何改动。检查台账时可以恢复最近的备份并补入能读出的内容；在此之前请把 %1 和 %1-wal 放在一起保留。</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>There is no conflict %1 that is open.</source>
        <translation>没有编号为 %1 的未决冲突。</translation>
    </message>
    <message>
        <source>Conflict %1 cannot be decided so: %2</source>
        <translation>冲突 %1 不能这样裁定：%2</translation>
    </message>
    <message>
        <source>Conflict %1 is about a whole record: it takes %2 or %3.</source>
        <translation>冲突 %1 涉及整条记录，只能填“%2”或“%3”。</translation>
    </message>
    <message>
        <source>The package cannot be made: %1.</source>
        <translation>数据包无法生成：%1。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Chulie. Please update the program; nothing was taken from the package.</source>
        <translation>%1 是由更新版本的出列程序生成的，请先更新程序；未采用该数据包的任何内容。</translation>
    </message>
    <message>
        <source>%1 is not a package of Chulie. Nothing was taken from it.</source>
        <translation>%1 不是出列的数据包，未采用其中任何内容。</translation>
    </message>
    <message>
        <source>The package %1 is damaged or was cut off: nothing was taken from it. Ask for it once more.</source>
        <translation>数据包 %1 已损坏或不完整，未采用其中任何内容。请对方重新发送。</translation>
    </message>
    <message>
        <source>The package %1 needs its passphrase.</source>
        <translation>数据包 %1 需要口令。</translation>
    </message>
    <message>
        <source>The passphrase is not that of the package %1. Nothing was taken from it.</source>
        <translation>口令与数据包 %1 不符，未采用其中任何内容。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a package.</source>
        <translation>%1 是文件夹，不是数据包。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 无法读取：%2。</translation>
    </message>
    <message>
        <source>The ledger holds nothing of %1 that could be packed.</source>
        <translation>台账中没有 %1 的内容可以打包。</translation>
    </message>
    <message>
        <source>%1 cannot be made: what was written is not what was read.</source>
        <translation>%1 无法生成：写入的内容与读回的不一致。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>%1 无法生成：%2。</translation>
    </message>
    <message>
        <source>Merge %1 cannot be taken out again: the ledger was packed since, and the package holds what it brought.</source>
        <translation>合并 %1 不能撤出：之后又打过数据包，其中含有它并入的内容。</translation>
    </message>
    <message>
        <source>Merge %1 cannot be taken out again: something was entered on top of what it brought, or a later merge builds on it.</source>
        <translation>合并 %1 不能撤出：之后又在它并入的内容上作了改动，或有后来的合并以它为基础。</translation>
    </message>
    <message>
        <source>Act %1 is no merge that could be taken out.</source>
        <translation>动作 %1 不是可以撤出的合并。</translation>
    </message>
    <message>
        <source>%1 is not whole: it is still being copied, or it is damaged. It is tried again the next time.</source>
        <translation>%1 不完整：可能还在复制，也可能已损坏。下次再试。</translation>
    </message>
    <message>
        <source>The exchange folder %1 is not there. Nothing is lost: it is tried again the next time.</source>
        <translation>找不到交换文件夹 %1。没有丢失任何内容，下次再试。</translation>
    </message>
    <message>
        <source>The exchange folder %1 does not answer. Nothing is lost: it is tried again the next time.</source>
        <translation>交换文件夹 %1 没有响应。没有丢失任何内容，下次再试。</translation>
    </message>
    <message>
        <source>Conflict %1 takes the identity number that is right.</source>
        <translation>冲突 %1 需填写正确的证件号码。</translation>
    </message>
    <message>
        <source>There is no room for %1. Nothing is lost: free some space in the exchange folder, and it is put there the next time.</source>
        <translation>空间不足，无法写入 %1。数据没有丢失：请在交换文件夹中腾出空间，下次会再放入。</translation>
    </message>
    <message>
        <source>The pictures are more than the %1 MB that a package holds. Pack it without pictures, or the villages one by one.</source>
        <translation>照片资料超过了一个数据包可容纳的 %1 MB。请不带照片资料打包，或者逐村打包。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The package %1 contradicts what the ledger knows: act %2 of device %3 is one of %4 there, and one of %5 here. Nothing was taken from it.</source>
        <translation>数据包 %1 与台账矛盾：设备 %3 的第 %2 次操作，包里是（%4）所做，这里是（%5）所做。没有采用其中任何内容。</translation>
    </message>
    <message>
        <source>Two computers write under one identity: one is a copy of the other.</source>
        <translation>两台电脑在用同一个身份写入：其中一台是另一台的副本。</translation>
    </message>
    <message>
        <source>It comes from a copied computer, whose ledger must be separated where it is written, or from a forger.</source>
        <translation>它来自一台被复制的电脑，须在录入它的台账那里另取身份；也可能是伪造的。</translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of a volume</comment>
        <translation>册 %1 / %2</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>无法读取 %1。%2</translation>
    </message>
    <message>
        <source>It is a web archive of more than 32 MB: open it in Excel or WPS and save it as an .xlsx workbook.</source>
        <translation>这是超过 32 MB 的单个文件网页（MHTML）：请用 Excel 或 WPS 打开，另存为 .xlsx 工作簿。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>PersonList</name>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>无法读取 %1。%2</translation>
    </message>
    <message>
        <source>%1 is left out: it has no column of names or identity numbers.</source>
        <translation>%1 未读取：没有姓名或证件号码一列。</translation>
    </message>
    <message>
        <source>%1 holds no list of persons: none of its first rows has the heading 姓名 or 证件号码 (身份证号).</source>
        <translation>%1 不是人员名单：开头各行中没有“姓名”或“证件号码”（身份证号）的表头。</translation>
    </message>
</context>
<context>
    <name>Photographs</name>
    <message>
        <source>Pictures and papers</source>
        <translation>照片资料</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>文字资料：%1</translation>
    </message>
    <message>
        <source>%1 (the picture is not here yet)</source>
        <translation>%1（照片内容尚未到）</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, what is on the picture</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a measure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Pictures before, during and after, %1</source>
        <translation>%1项目实施前·中·后对比照</translation>
    </message>
    <message>
        <source>Measures before, during and after</source>
        <translation>项目实施前·中·后对比照</translation>
    </message>
    <message>
        <source>No measure has a picture that says whether it was taken before, during or after.</source>
        <translation>还没有哪项措施的照片注明是实施前、实施中还是实施后。</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Save the picture as %1</source>
        <translation>另存为 %1 图片</translation>
    </message>
    <message>
        <source>%1 pictures (*.%2)</source>
        <translation>%1 图片 (*.%2)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The PDF has %1 KB; a ledger takes one of up to %2 KB. Scan it with fewer dots, or attach its pages one by one.</source>
        <translation>该 PDF 有 %1 KB，台账最多收 %2 KB。请降低扫描分辨率，或分页添加。</translation>
    </message>
    <message>
        <source>The picture has %1 KB; a ledger takes one of up to %2 KB.</source>
        <translation>该图片有 %1 KB，台账最多收 %2 KB。</translation>
    </message>
    <message>
        <source>A record has up to %1 pictures and papers. Remove one that is not needed first.</source>
        <translation>每条记录最多有 %1 份照片资料。请先移除不需要的。</translation>
    </message>
    <message>
        <source>This picture is not in the ledger any more.</source>
        <translation>台账中已没有这份照片资料。</translation>
    </message>
    <message>
        <source>The record is not in the ledger any more.</source>
        <translation>台账中已没有这条记录。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: it does not reach to its own end. Copy it anew from where it comes from.</source>
        <translation>文件已损坏或不完整：内容没有到结尾。请从来源处重新复制。</translation>
    </message>
    <message>
        <source>This is neither a JPEG or PNG picture nor a PDF. Save it as one of these, and attach it again.</source>
        <translation>这不是 JPEG、PNG 图片，也不是 PDF。请另存为其中一种格式后再添加。</translation>
    </message>
    <message>
        <source>This picture is not here yet: the package that brought the record came without pictures. A later package with pictures brings it.</source>
        <translation>照片内容尚未到：带来该记录的数据包不含照片。以后带照片的数据包会带来。</translation>
    </message>
    <message>
        <source>The picture is damaged in this ledger. Check the ledger, or attach the picture again.</source>
        <translation>台账中的这份照片资料已损坏。请检查台账，或重新添加该照片资料。</translation>
    </message>
    <message>
        <source>Taking in the pictures …</source>
        <translation>正在收入照片……</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……还有 %1 个</translation>
    </message>
    <message>
        <source>A record has up to %1 pictures and papers; these are %2.</source>
        <translation>每条记录最多 %1 个照片和资料，这里有 %2 个。</translation>
    </message>
    <message>
        <source>%1 is the open ledger, not a picture.</source>
        <translation>%1 是打开着的台账，不是照片。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 读不了：%2。</translation>
    </message>
    <message>
        <source>%1 has more than the %2 MB that a picture may come with. Save it smaller and add that.</source>
        <translation>%1 超过了照片文件的上限 %2 MB。请另存为小一些的再添加。</translation>
    </message>
    <message>
        <source>The copied picture</source>
        <translation>复制的图片</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 写不了：%2。</translation>
    </message>
    <message>
        <source>This computer has no program that shows PDF files. Save a copy and open it elsewhere.</source>
        <translation>这台电脑没有看 PDF 的程序。请另存一份，到别处打开。</translation>
    </message>
    <message>
        <source>Pictures and papers (%1);;All files (*)</source>
        <translation>照片和资料 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is a HEIC picture, and this computer has nothing that reads it. Set the phone&apos;s camera to JPEG (“most compatible”), or save the picture as JPEG and add that.</source>
        <translation>%1 是 HEIC 照片，这台电脑读不了。请把手机相机设为 JPEG（“兼容性最佳”），或把照片另存为 JPEG 再添加。</translation>
    </message>
    <message>
        <source>%1 is a picture of a kind that this computer does not read. Save it as JPEG or PNG and add that.</source>
        <translation>%1 是这台电脑读不了的图片格式。请另存为 JPEG 或 PNG 再添加。</translation>
    </message>
    <message>
        <source>%1 is neither a picture nor a PDF: JPEG, PNG, HEIC and PDF are taken.</source>
        <translation>%1 既不是图片也不是 PDF：可以添加 JPEG、PNG、HEIC 和 PDF。</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels, more than the %4 million that are taken. Save it smaller and add that.</source>
        <translation>%1 有 %2 × %3 像素，超过了上限 %4 百万像素。请另存为小一些的再添加。</translation>
    </message>
    <message>
        <source>%1 is damaged or was not copied to its end. Copy it from the phone once more.</source>
        <translation>%1 已损坏，或没有复制完。请从手机重新复制。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Pictures and papers in the ledger: %1, %2</source>
        <translation>台账里的照片和资料：%1 个，%2</translation>
    </message>
    <message>
        <source>not here yet: %1</source>
        <translation>尚未到：%1 个</translation>
    </message>
    <message>
        <source>The ledger is large: copies and packages with pictures take long. Remove what is not needed.</source>
        <translation>台账很大：备份和带照片的数据包会很慢。请移除不需要的照片。</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>The city (%1)</source>
        <translation>全市（%1）</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>PlainWorkbook</name>
    <message>
        <source>XLSX cannot have a sheet of the name %1.</source>
        <translation>XLSX 中不能有名为 %1 的工作表。</translation>
    </message>
    <message>
        <source>No file can be made beside the others that are temporary: %1.</source>
        <translation>无法建立临时文件：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be filled. %2</source>
        <translation>%1 无法填写。%2</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>This row had been removed: it is brought back.</source>
        <translation>这一行曾被移除，现已恢复。</translation>
    </message>
    <message>
        <source>A household had this number formerly, but its village or its head is another: the row is taken as a new household.</source>
        <translation>曾有一户使用此编号，但所在村或户主不符，按新户处理。</translation>
    </message>
    <message>
        <source>This is no identity number that is certain: it is left alone.</source>
        <translation>这个证件号码不能确定：不予采用。</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer %1 does not accept the document.</source>
        <translation>打印机 %1 不接受此文档。</translation>
    </message>
    <message>
        <source>No typeface with Chinese characters is installed, so that paper would show boxes: install one, for instance Noto Sans CJK (on Debian the package fonts-noto-cjk).</source>
        <translation>本机没有安装中文字体，打印出来会是方框：请先安装中文字体，例如 Noto Sans CJK（Debian 上的软件包 fonts-noto-cjk）。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. A PDF can be printed on another.</source>
        <translation>本机没有安装打印机。可以先存为 PDF，再到别处打印。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已打印。</translation>
    </message>
    <message>
        <source>Printing %1 reports…</source>
        <translation>正在打印 %1 份报表…</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>正在写 PDF…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>report and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save all as one PDF</source>
        <translation>全部存为一个 PDF</translation>
    </message>
    <message>
        <source>Writing %1 reports…</source>
        <translation>正在写 %1 份报表…</translation>
    </message>
    <message>
        <source>%1 That pictures went out is noted in the history.</source>
        <translation>%1图片已带出，已记入历史。</translation>
    </message>
</context>
<context>
    <name>ProgressChart</name>
    <message>
        <source>ready to exit</source>
        <translation>可出列</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未达到</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Target, by the end of</source>
        <translation>指标（年底前）</translation>
    </message>
    <message>
        <source>places</source>
        <translation>个</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>Protecting the ledger …</source>
        <translation>正在加密台账……</translation>
    </message>
    <message>
        <source>Changing the passphrase …</source>
        <translation>正在更换口令……</translation>
    </message>
    <message>
        <source>Remove the protection of the ledger and its back-ups? Whoever gets a file can read all of it then.</source>
        <translation>取消台账及其备份的加密？此后任何人拿到文件都能读到全部内容。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取消加密</translation>
    </message>
    <message>
        <source>Removing the protection …</source>
        <translation>正在取消加密……</translation>
    </message>
    <message>
        <source>These copies are not protected as the ledger is now:</source>
        <translation>以下副本的加密状态与台账不一致：</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>The passphrase is not that of %1.</source>
        <translation>口令不是 %1 的口令。</translation>
    </message>
    <message>
        <source>%1 is not protected. Nothing was changed.</source>
        <translation>%1 未加密。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 can only be read: nothing was changed.</source>
        <translation>%1 只能读取，未作任何更改。</translation>
    </message>
    <message>
        <source>The back-up %1 is as it was: %2</source>
        <translation>备份 %1 保持原样：%2</translation>
    </message>
    <message>
        <source>%1 is a log that was set aside, and is as it was.</source>
        <translation>%1 是移到一旁的日志，保持原样。</translation>
    </message>
    <message>
        <source>%1 is protected already.</source>
        <translation>%1 已经加密。</translation>
    </message>
</context>
<context>
    <name>ReadFiles</name>
    <message>
        <source>Tables (%1);;All files (*)</source>
        <translation>表格 (%1);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>A spreadsheet has turned this number into a rounded one and lost its last digits. Enter it anew from the source, as text.</source>
        <translation>电子表格已把这个号码四舍五入，末几位已经丢失；请按原始材料以文本格式重新录入。</translation>
    </message>
    <message>
        <source>The check character of this identity number is wrong: a digit was mistyped or two were swapped.</source>
        <translation>身份证号码的校验码不对，可能录错一位或两位颠倒。</translation>
    </message>
    <message>
        <source>The date of birth in this identity number does not exist.</source>
        <translation>身份证号码中的出生日期不存在。</translation>
    </message>
    <message>
        <source>Another document is written with its kind, a colon and its number, such as 护照:E12345678.</source>
        <translation>其他证件须写明种类、冒号和号码，如“护照:E12345678”。</translation>
    </message>
    <message>
        <source>This is an identity number of the first generation, with 15 digits. Enter the 18 characters of the present one.</source>
        <translation>这是 15 位的第一代身份证号码，请录入现用的 18 位号码。</translation>
    </message>
    <message>
        <source>An identity number has 18 characters; another document is written with its kind and a colon, such as 护照:E12345678.</source>
        <translation>身份证号码为 18 位；其他证件须写明种类和冒号，如“护照:E12345678”。</translation>
    </message>
    <message>
        <source>A village code has 12 digits.</source>
        <translation>村编码为 12 位数字。</translation>
    </message>
    <message>
        <source>A region code has 4 digits (city), 6 (county) or 9 (town).</source>
        <translation>区划编码为 4 位（市）、6 位（县区）或 9 位（镇）数字。</translation>
    </message>
    <message>
        <source>This is not a date such as 2019-06-30.</source>
        <translation>不是日期，请按 2019-06-30 的样式填写。</translation>
    </message>
    <message>
        <source>There is no such day, or it does not lie in the years 1900 to 2100.</source>
        <translation>没有这一天，或不在 1900 年至 2100 年之间。</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>不是整数。</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>须为整数。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>数字太大。</translation>
    </message>
    <message>
        <source>This must be from %1 to %2.</source>
        <translation>须在 %1 至 %2 之间。</translation>
    </message>
    <message>
        <source>This must not be negative.</source>
        <translation>不能为负数。</translation>
    </message>
    <message>
        <source>This is not an amount of money in yuan.</source>
        <translation>不是以元为单位的金额。</translation>
    </message>
    <message>
        <source>An amount of money has at most two decimals.</source>
        <translation>金额最多两位小数。</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金额太大。</translation>
    </message>
    <message>
        <source>This amount must be greater than 0.</source>
        <translation>金额须大于 0。</translation>
    </message>
    <message>
        <source>This amount must not be negative.</source>
        <translation>金额不能为负数。</translation>
    </message>
    <message>
        <source>This must be a year from 2000 to 2100.</source>
        <translation>须为 2000 至 2100 之间的年份。</translation>
    </message>
    <message>
        <source>This must be 是 or 否 (or 有/无, √/×, Y/N, 1/0).</source>
        <translation>须填“是”或“否”（也可填 有/无、√/×、Y/N、1/0）。</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>须为下列之一：%1。</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>文字太长。</translation>
    </message>
    <message>
        <source>A month without a day, which may have lost a zero: 2018.1 is January or October. Enter the whole date, such as 2018-10-01.</source>
        <translation>只有年月，且可能丢了零：2018.1 可能是一月，也可能是十月。请填写完整日期，如 2018-10-01。</translation>
    </message>
    <message>
        <source>This is a month without a day. Enter the whole date, or import with --months first or --months last: the first or the last day of the month.</source>
        <translation>只有年月，没有日。请填写完整日期，或导入时加 --months first（当月第一天）或 --months last（当月最后一天），即 --months first|last。</translation>
    </message>
    <message>
        <source>This only fills the field. Leave the field empty where nothing is known.</source>
        <translation>这只是占位符。要清除内容，请把该项留空。</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（文件不在了）</translation>
    </message>
    <message>
        <source>No ledger was opened yet</source>
        <translation>还没有打开过台账</translation>
    </message>
    <message>
        <source>Remove the missing ones from this list</source>
        <translation>从列表中移除不在的文件</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Head of household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>The ledger has no %1 “%2”.</source>
        <translation>台账中没有%1“%2”。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>number</source>
        <translation>个</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>The head is a member: %1. Change it among the members.</source>
        <translation>户主是家庭成员：%1。请在家庭成员中更改。</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
</context>
<context>
    <name>RegionSheet</name>
    <message>
        <source>Relatively poor villages</source>
        <translation>相对贫困村</translation>
    </message>
    <message>
        <source>Households in scope</source>
        <translation>在册贫困户</translation>
    </message>
    <message>
        <source>Counties and towns</source>
        <translation>县镇汇总表</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可出列</translation>
    </message>
    <message>
        <source>Out of poverty</source>
        <translation>已脱贫</translation>
    </message>
    <message>
        <source>Own targets</source>
        <translation>本级指标</translation>
    </message>
    <message>
        <source>Counties and towns of %1, %2</source>
        <translation>%1各县镇汇总表（%2 年）</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>In households and villages</source>
        <translation>单位：户、村</translation>
    </message>
    <message>
        <source>Under each target: how many villages reach it, of those it is asked of; – where it is asked of none. Own targets: how many of the place&apos;s own are met.</source>
        <translation>各指标栏为达标村数/应达标村数，“–”为不适用。本级指标栏为本级已达标的指标数。</translation>
    </message>
</context>
<context>
    <name>RegionSummary</name>
    <message>
        <source>Towns</source>
        <translation>各镇</translation>
    </message>
    <message>
        <source>Relatively poor villages</source>
        <translation>相对贫困村</translation>
    </message>
    <message>
        <source>Households in scope</source>
        <translation>贫困户（户）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可出列</translation>
    </message>
    <message>
        <source>Out of poverty</source>
        <translation>已脱贫</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>County summary of %1 %2</source>
        <translation>%1 %2 年各镇出列指标汇总表</translation>
    </message>
    <message>
        <source>Summary of the towns of %1 against the exit targets, %2</source>
        <translation>%1 %2 年各镇出列指标汇总表</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>填报单位：%1</translation>
    </message>
    <message>
        <source>In households, villages and 10,000 yuan</source>
        <translation>单位：户、村、万元</translation>
    </message>
    <message>
        <source>Under each target: how many villages reach it, of those it is asked of; – where it is asked of none. A village is ready when each of its fifteen exit targets is met or not applicable.</source>
        <translation>注：各指标栏为达标村数/应达标村数，“–”为不适用。十五项出列指标全部达标或不适用的村为可出列。</translation>
    </message>
    <message>
        <source>Exit targets of households</source>
        <translation>户出列指标</translation>
    </message>
    <message>
        <source>Exit targets of villages</source>
        <translation>村出列指标</translation>
    </message>
    <message>
        <source>Its own targets</source>
        <translation>本级指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>各村</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Not out</source>
        <translation>未脱贫</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>出列</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达标项</translation>
    </message>
    <message>
        <source>relatively poor</source>
        <translation>相对贫困</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>面上</translation>
    </message>
    <message>
        <source>%1 poor of %2</source>
        <translation>%1 贫/共 %2</translation>
    </message>
    <message>
        <source>Township summary of %1 %2</source>
        <translation>%1 %2 年各村出列指标汇总表</translation>
    </message>
    <message>
        <source>Summary of the villages of %1 against the exit targets, %2</source>
        <translation>%1 %2 年各村出列指标汇总表</translation>
    </message>
    <message>
        <source>In households and villages</source>
        <translation>单位：户、村</translation>
    </message>
    <message>
        <source>✓ met, ✗ not met, ? to be verified, – not applicable. A village is ready when each of its fifteen exit targets is met or not applicable; the total counts the villages that reach a target among those it is asked of.</source>
        <translation>注：✓ 达标，✗ 未达标，? 待核实，– 不适用。十五项出列指标全部达标或不适用的村为可出列；合计栏为达标村数/应达标村数。</translation>
    </message>
    <message>
        <source>Funds of %1 (10,000 yuan)</source>
        <translation>%1 年资金（万元）</translation>
    </message>
    <message>
        <source>Targets of the county at the end of %1</source>
        <translation>%1 年末县区指标</translation>
    </message>
    <message>
        <source>Targets of the town at the end of %1</source>
        <translation>%1 年末乡镇指标</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Secure the household&apos;s food, check on the spot, and confirm it for the year.</source>
        <translation>落实口粮和饮食保障，入户核实后在当年填“是”。</translation>
    </message>
    <message>
        <source>Secure clothing and bedding for the four seasons, check on the spot, and confirm it for the year.</source>
        <translation>落实四季衣被，入户核实后在当年填“是”。</translation>
    </message>
    <message>
        <source>Bring the child back to school, or record that schooling is deferred or exempt.</source>
        <translation>劝返复学；符合条件的办理并登记缓学免学。</translation>
    </message>
    <message>
        <source>Enrol the members named in basic medical insurance.</source>
        <translation>为所列成员办理基本医疗保险参保。</translation>
    </message>
    <message>
        <source>Enrol the members named in critical illness insurance.</source>
        <translation>为所列成员办理大病保险参保。</translation>
    </message>
    <message>
        <source>Enrol the members named in basic pension insurance.</source>
        <translation>为所列成员办理基本养老保险参保。</translation>
    </message>
    <message>
        <source>Complete the rebuilding of the house and fill in the day.</source>
        <translation>完成住房改造并填写竣工日期。</translation>
    </message>
    <message>
        <source>Bring safe drinking water to the household and have the water tested.</source>
        <translation>接通安全饮水并检测水质。</translation>
    </message>
    <message>
        <source>Take the household into the subsistence allowance.</source>
        <translation>按规定纳入低保。</translation>
    </message>
    <message>
        <source>Raise the household&apos;s net income of the year by %1 yuan or more.</source>
        <translation>全户当年纯收入再增加 %1 元以上。</translation>
    </message>
    <message>
        <source>Begin a measure of responsibility 1 or 2 that names the household.</source>
        <translation>落实一项到户的产业或生态扶贫措施（责任清单第 1、2 项）。</translation>
    </message>
    <message>
        <source>Begin a measure of responsibility 4 that names the household.</source>
        <translation>落实一项到户的资产收益措施（责任清单第 4 项）。</translation>
    </message>
    <message>
        <source>Find work for the members named, a public welfare post if nothing else.</source>
        <translation>为所列成员介绍就业，确有困难的安排公益岗位。</translation>
    </message>
    <message>
        <source>Train the members named.</source>
        <translation>组织所列成员参加培训。</translation>
    </message>
    <message>
        <source>Begin a measure of responsibility 7 for the students within the year.</source>
        <translation>当年落实学生资助措施（责任清单第 7 项）。</translation>
    </message>
    <message>
        <source>Pay the members&apos; own share of the premiums.</source>
        <translation>落实成员个人缴费资助。</translation>
    </message>
    <message>
        <source>Take out supplementary medical insurance for the members named.</source>
        <translation>为所列成员购买医疗补充保险。</translation>
    </message>
    <message>
        <source>Apply for the care allowance for the members named.</source>
        <translation>为所列成员申办重度残疾护理补贴。</translation>
    </message>
    <message>
        <source>Name a responsible helper.</source>
        <translation>确定帮扶责任人。</translation>
    </message>
    <message>
        <source>Have the secretaries named visit the household within the year, and record it.</source>
        <translation>请所列书记当年入户走访并登记。</translation>
    </message>
    <message>
        <source>Fill in by which way the household got out of poverty.</source>
        <translation>补填脱贫途径。</translation>
    </message>
    <message>
        <source>Find out what the reason names, and fill it in.</source>
        <translation>核实原因所列内容并补录。</translation>
    </message>
    <message>
        <source>Enter the members of the household.</source>
        <translation>登记家庭成员。</translation>
    </message>
    <message>
        <source>Help the %1 households that remain out of poverty, and record it.</source>
        <translation>帮扶剩余 %1 户脱贫并登记变动。</translation>
    </message>
    <message>
        <source>Enter the households of the village.</source>
        <translation>登记本村贫困户。</translation>
    </message>
    <message>
        <source>Raise the village&apos;s income per head by %1 yuan or more.</source>
        <translation>村人均可支配收入再增加 %1 元以上。</translation>
    </message>
    <message>
        <source>Make it a new-countryside model village, and pass the inspection.</source>
        <translation>建成新农村示范村并通过验收。</translation>
    </message>
    <message>
        <source>Pave the roads of the natural villages named, and fill in the day.</source>
        <translation>完成所列自然村路面硬化并填写日期。</translation>
    </message>
    <message>
        <source>Make the natural villages named tidy ones, and fill in the day.</source>
        <translation>把所列自然村建成整洁村并填写日期。</translation>
    </message>
    <message>
        <source>Separate rain and sewage in the natural villages named, and fill in the day.</source>
        <translation>完成所列自然村雨污分流并填写日期。</translation>
    </message>
    <message>
        <source>Open a bus service to the village.</source>
        <translation>开通客车。</translation>
    </message>
    <message>
        <source>Have the power grid renewed.</source>
        <translation>完成电网改造。</translation>
    </message>
    <message>
        <source>Have the village covered by the 4G network.</source>
        <translation>实现 4G 网络覆盖。</translation>
    </message>
    <message>
        <source>Bring the broadcast network to every home.</source>
        <translation>实现广电网络户户通。</translation>
    </message>
    <message>
        <source>Set up the collection of waste.</source>
        <translation>建立垃圾收集。</translation>
    </message>
    <message>
        <source>Build the treatment of wastewater.</source>
        <translation>建成污水处理设施。</translation>
    </message>
    <message>
        <source>Complete the clinic, service centre, cultural square and e-commerce point that are missing.</source>
        <translation>补齐所缺的卫生站、综合服务平台、文化广场、电商服务点。</translation>
    </message>
    <message>
        <source>Have %1 yuan more of special funds allotted, and record it.</source>
        <translation>再下达财政专项资金 %1 元并登记。</translation>
    </message>
    <message>
        <source>Publish the funds named, and fill in the day.</source>
        <translation>公示所列资金并填写公示日期。</translation>
    </message>
    <message>
        <source>Turn handouts into rewards, paid work or projects.</source>
        <translation>把直接发放改为奖补、劳务或项目。</translation>
    </message>
    <message>
        <source>Send a first secretary to the village.</source>
        <translation>选派第一书记驻村。</translation>
    </message>
    <message>
        <source>Name a supporting unit for the village.</source>
        <translation>确定帮扶单位。</translation>
    </message>
    <message>
        <source>Have a county leader visit the village, and record it.</source>
        <translation>请县区党政主要负责人到村走访并登记。</translation>
    </message>
    <message>
        <source>Make it a party-building model village, and pass the inspection.</source>
        <translation>建成党建示范村并通过验收。</translation>
    </message>
    <message>
        <source>Train %1 more reserve party secretaries.</source>
        <translation>再储备 %1 名党组织书记后备人选。</translation>
    </message>
    <message>
        <source>Have the village inspected, and fill in the day.</source>
        <translation>完成巡察并填写日期。</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除%1？</translation>
    </message>
    <message>
        <source>Remove %1? These records go with it: %2.</source>
        <translation>移除%1？以下记录将一并移除：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>These stay, without what they refer to: %1.</source>
        <translation>以下记录留下，但不再关联：%1。</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Line %1 has the same key and says otherwise.</source>
        <translation>与第 %1 行为同一条记录，但内容不一致。</translation>
    </message>
    <message>
        <source>%1, line %2, says otherwise: the value of the later file is taken.</source>
        <translation>与 %1 第 %2 行内容不一致，以后一个文件为准。</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>%1 cannot be set aside: %2. Nothing was changed.</source>
        <translation>%1 不能移到一旁：%2。没有任何改动。</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>它正打开着</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Village summary</source>
        <translation>脱贫攻坚情况汇总表</translation>
    </message>
    <message>
        <source>Filled in by:</source>
        <translation>填表人：</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>审核人：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>填报日期：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>the city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>county and town</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>county, town and village</comment>
        <translation>%1%2%3</translation>
    </message>
    <message>
        <source>As of 31 December %1</source>
        <translation>截至 %1 年 12 月 31 日</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>贫困户帮扶明白卡</translation>
    </message>
    <message>
        <source>Township summary</source>
        <translation>各村出列指标汇总表</translation>
    </message>
    <message>
        <source>County summary</source>
        <translation>各镇出列指标汇总表</translation>
    </message>
    <message>
        <source>List of gaps</source>
        <translation>出列差距清单</translation>
    </message>
    <message>
        <source>Notice of funds and measures</source>
        <translation>扶贫资金项目公示</translation>
    </message>
    <message>
        <source>List of responsibilities</source>
        <translation>责任清单推进情况表</translation>
    </message>
    <message>
        <source>The ledger holds no village yet.</source>
        <translation>台账里还没有村。</translation>
    </message>
    <message>
        <source>The ledger holds no village of region %1.</source>
        <translation>台账里没有区划 %1 的村。</translation>
    </message>
    <message>
        <source>No household is in scope at the end of %1.</source>
        <translation>%1 年末没有在统计范围内的户。</translation>
    </message>
    <message>
        <source>The ledger holds no household %1 there.</source>
        <translation>该范围内没有户 %1。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>report, whom it is about, year</comment>
        <translation>%2 %3 年%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and head</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Heyuan City</source>
        <translation>河源市</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <comment>code of a village</comment>
        <translation>%1，暂编</translation>
    </message>
    <message>
        <source>Week sheet</source>
        <translation>本周工作单</translation>
    </message>
    <message>
        <source>These are %1 reports; tables of at most %2 are written at once. Choose a smaller region.</source>
        <translation>共有 %1 份报表；一次最多写出 %2 份的表。请选小一些的区划。</translation>
    </message>
    <message>
        <source>Counties and towns</source>
        <translation>县镇汇总表</translation>
    </message>
    <message numerus="yes">
        <source>Not final: %n value(s) that this report rests on were entered differently by several people, and are not decided yet.</source>
        <translation>
            <numerusform>非最终数据：本表所依据的内容中有 %n 处多人填报不一致，尚未裁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Before, during and after</source>
        <translation>实施前·中·后对比照</translation>
    </message>
    <message>
        <source>Comparison with an earlier year or day</source>
        <translation>与以前某年、某日对比</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Nothing of the history in %1 can be read.</source>
        <translation>%1 中的历史记录一点也读不出来。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>%1 无法生成：%2。</translation>
    </message>
    <message>
        <source>The damaged ledger is %1 now.</source>
        <translation>损坏的台账现在是 %1。</translation>
    </message>
    <message>
        <source>The back-up of %1 was restored.</source>
        <translation>已恢复 %1 的备份。</translation>
    </message>
    <message>
        <source>What came after it could not be read: %1</source>
        <translation>此后的内容无法读出：%1</translation>
    </message>
    <message>
        <source>Acts that could be read and were added: %1.</source>
        <translation>读出并补入的操作：%1 次。</translation>
    </message>
    <message>
        <source>Entries that could not be read: up to %1.</source>
        <translation>无法读出的记录：至多 %1 条。</translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message>
        <source>Reading what can be read …</source>
        <translation>正在读出还能读的内容…</translation>
    </message>
    <message>
        <source>There is no back-up of it. Put a new ledger in its place, with all that can still be read? The damaged one is set aside beside it, and nothing of it is lost.</source>
        <translation>它没有备份。要用一个新台账代替它，并放入还能读出的全部内容吗？损坏的台账会改名放在旁边，其中的内容不会丢失。</translation>
    </message>
    <message>
        <source>The last back-up was made on %1. Restore it in place of the damaged ledger, and add all that was entered since and can still be read? The damaged one is set aside beside it, and nothing of it is lost.</source>
        <translation>最近一份备份是 %1 做的。要用它代替已损坏的台账，并补入此后录入且还能读出的全部内容吗？损坏的台账会改名放在旁边，其中的内容不会丢失。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Read what was entered into a new ledger?</source>
        <translation>要把已录入的内容读到一个新台账里吗？</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读出</translation>
    </message>
    <message>
        <source>Where the new ledger goes</source>
        <translation>新台账保存到</translation>
    </message>
    <message>
        <source>Ledgers (*.chulie)</source>
        <translation>台账 (*.chulie)</translation>
    </message>
</context>
<context>
    <name>ResponsibilityList</name>
    <message>
        <source>%1: %2</source>
        <comment>place and note</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>责任清单</translation>
    </message>
    <message>
        <source>Latest progress</source>
        <translation>最新进展</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任内容</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>指标达标</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Responsibilities of %1 %2</source>
        <translation>%1 %2 年责任清单推进情况表</translation>
    </message>
    <message>
        <source>How the responsibilities of the plan stand in %1, %2</source>
        <translation>%1 %2 年责任清单推进情况表</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>填报单位：%1</translation>
    </message>
    <message>
        <source>Targets met: of the targets that hang on a row, how many are met, of those that are asked here. A note of another place than this begins with its name.</source>
        <translation>注：“指标达标”为本行对应指标的达标数/应达标数；其他区划填报的进展前注明其名称。</translation>
    </message>
    <message>
        <source>Measures by the end of %1</source>
        <translation>截至 %1 年末措施（项）</translation>
    </message>
    <message>
        <source>Funds by the end of %1 (10,000 yuan)</source>
        <translation>截至 %1 年末资金（万元）</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>%1 无法建立：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 无法读取：%2。</translation>
    </message>
    <message>
        <source>%1 is protected: its passphrase is needed.</source>
        <translation>%1 已加密，需要口令。</translation>
    </message>
</context>
<context>
    <name>RosterForm</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>共 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>填报单位：%1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>填报日期：%1</translation>
    </message>
</context>
<context>
    <name>RowWriting</name>
    <message>
        <source>Checking …</source>
        <translation>正在检查……</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写入……</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>This must not be blank.</source>
        <translation>此项不能为空。</translation>
    </message>
    <message>
        <source>Neither the ledger nor this import has such a row in %1.</source>
        <translation>台账和本次导入的“%1”表中都没有这一行。</translation>
    </message>
    <message>
        <source>This household belongs to another village.</source>
        <translation>该户属于另一个村。</translation>
    </message>
    <message>
        <source>This contradicts the identity number, which says %1.</source>
        <translation>与证件号码不符，证件号码显示为 %1。</translation>
    </message>
    <message>
        <source>A household has one head, and %1 is it already.</source>
        <translation>一户只有一名户主，现为 %1。</translation>
    </message>
    <message>
        <source>Another member of this name is known without a number: they could not be told apart.</source>
        <translation>户内已有一名没有证件号码的同名成员，无法区分。</translation>
    </message>
    <message>
        <source>Another member of the household has this number.</source>
        <translation>本户另一成员已用此号码。</translation>
    </message>
    <message>
        <source>Two members of the household have this name: give the number.</source>
        <translation>户内有两名同名成员，请填写证件号码。</translation>
    </message>
    <message>
        <source>There is another row of this key in %1.</source>
        <translation>“%1”表中另有一行关键字段相同。</translation>
    </message>
    <message>
        <source>The number is that of %1, and %2 is another member: one of the two is wrong.</source>
        <translation>此证件号码是 %1 的，而 %2 是另一名成员：姓名与号码必有一个有误。</translation>
    </message>
    <message>
        <source>The member with this number is called %1: the name becomes %2.</source>
        <translation>此证件号码的成员原名 %1，现改为 %2。</translation>
    </message>
    <message>
        <source>The number ends in 000: a spreadsheet has most likely rounded it. If it is right, enter the member in the window, where it is accepted after a question.</source>
        <translation>号码以 000 结尾，很可能已被表格软件舍入。如确实无误，请在窗口的成员表单中录入，确认后即可接受。</translation>
    </message>
    <message>
        <source>The row of %1 that this row needs was refused itself.</source>
        <translation>这一行所需的“%1”行已被拒绝。</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The ledger already holds villages: the sample needs an empty one.</source>
        <translation>台账中已有村，示例数据只能写入空台账。</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>%1 is not a file that can be replaced.</source>
        <translation>%1 不是可以替换的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is the ledger itself. Choose another name; nothing was changed.</source>
        <translation>%1 就是台账本身。请换一个文件名；没有作任何改动。</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The record was removed in the meantime: nothing was changed.</source>
        <translation>这条记录在此期间已被移除：未作任何改动。</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>%1 is written elsewhere again: nothing was taken over.</source>
        <translation>%1 在别处又有写入：没有接管。</translation>
    </message>
    <message>
        <source>%1 lies on a network share, and %2 writes in it at the computer %3. What is shown is a copy of %4, which can only be read. Open the ledger again to see what came since.</source>
        <translation>%1 在网络共享上，用户 %2 正在电脑 %3 上写入。这里显示的是 %4 的副本，只能查看。重新打开台账可以看到此后的内容。</translation>
    </message>
    <message>
        <source>No whole copy of %1 could be made: it is being written on the share, or it is damaged. Try again in a minute.</source>
        <translation>没能得到 %1 的完整副本：共享上正在写入它，或它已损坏。请过一分钟再试。</translation>
    </message>
</context>
<context>
    <name>SheetWriter</name>
    <message>
        <source>%1 has more rows than a sheet of a spreadsheet holds. CSV holds them all.</source>
        <translation>%1 的行数超过电子表格一张工作表的上限，可改用 CSV 导出。</translation>
    </message>
    <message>
        <source>%1, row %2: %3 is longer than the 32,767 characters that a cell of a spreadsheet holds. CSV holds it.</source>
        <translation>%1 第 %2 行：%3 超过电子表格单元格 32,767 个字符的上限，可改用 CSV 导出。</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Page &amp;P of &amp;N</source>
        <extracomment>In a page&apos;s foot, where &amp;P is its number and &amp;N how many there are.</extracomment>
        <translation>第 &amp;P 页 共 &amp;N 页</translation>
    </message>
</context>
<context>
    <name>SourceFaults</name>
    <message>
        <source>The workbook is damaged or incomplete: copy it once more, or open it in Excel or WPS and save it anew.</source>
        <translation>工作簿已损坏或不完整：请重新复制一份，或在 Excel、WPS 中打开后另存。</translation>
    </message>
    <message>
        <source>The workbook has a DOCTYPE, which no spreadsheet program writes and which is not safe.</source>
        <translation>工作簿中含有 DOCTYPE，表格软件不会这样写，不安全。</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than a gigabyte, or to more than there is room for: it is too large, or no workbook.</source>
        <translation>工作簿解压后超过 1 GB 或超出可用的空间：文件太大，或者不是有效的工作簿。</translation>
    </message>
    <message>
        <source>A sheet has too many columns: more than 16,384.</source>
        <translation>工作表的列太多：超过 16,384 列。</translation>
    </message>
    <message>
        <source>A sheet has too many rows: more than 1,048,576.</source>
        <translation>工作表的行太多：超过 1,048,576 行。</translation>
    </message>
    <message>
        <source>A cell in row %1 is longer than 32,767 characters.</source>
        <translation>第 %1 行有一格超过 32,767 个字符。</translation>
    </message>
    <message>
        <source>It is protected by a password: take the password off in Excel or WPS and save it under another name.</source>
        <translation>受密码保护：请在 Excel 或 WPS 中去掉密码后另存。</translation>
    </message>
    <message>
        <source>It is a workbook of Excel 95 or earlier: open it in Excel or WPS and save it as an .xlsx workbook.</source>
        <translation>这是 Excel 95 或更早的工作簿：请用 Excel 或 WPS 打开，另存为 .xlsx 工作簿。</translation>
    </message>
    <message>
        <source>It is the file of another program, not a workbook: save the list in it as an .xlsx workbook.</source>
        <translation>这是其他程序的文件，不是工作簿：请将其中的表另存为 .xlsx 工作簿。</translation>
    </message>
    <message>
        <source>It is a web page (HTML) without a table: save the list in it as an .xlsx workbook.</source>
        <translation>这是没有表格的网页（HTML）：请将其中的名单另存为 .xlsx 工作簿。</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>There is no column %1.</source>
        <translation>没有“%1”这一列。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>%1 is missing.</source>
        <translation>还没有填写%1。</translation>
    </message>
    <message>
        <source>This is a provisional code too. The village&apos;s own has its county in place of 99.</source>
        <translation>这也是临时编码。村的正式编码第五、六位是所在县区，不是 99。</translation>
    </message>
</context>
<context>
    <name>TableSource</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>无法读取 %1。%2</translation>
    </message>
    <message>
        <source>%1 holds no sheets.</source>
        <translation>%1 中没有工作表。</translation>
    </message>
    <message>
        <source>A sheet is left out: %1</source>
        <translation>略过一张工作表：%1</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>the whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Finding out what can be taken back …</source>
        <translation>正在查看哪些可以撤销 …</translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation>正在撤销 …</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>已重做。</translation>
    </message>
    <message>
        <source>%1 Left alone, because it was changed since: %2.</source>
        <translation>%1以下内容后来又改过，保持不动：%2。</translation>
    </message>
</context>
<context>
    <name>TargetReason</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a natural village and a date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>natural village %1: %2 not filled in</source>
        <translation>自然村 %1 %2未填</translation>
    </message>
    <message>
        <source>natural village %1: %2 only after the end of %3</source>
        <translation>自然村 %1 %2晚于 %3 年末</translation>
    </message>
    <message>
        <source>no natural village known</source>
        <translation>没有自然村资料</translation>
    </message>
    <message>
        <source>no natural village of %1 households or more</source>
        <translation>没有 %1 户以上的自然村</translation>
    </message>
    <message>
        <source>%1 yuan a head, reaches %2 yuan</source>
        <translation>人均 %1 元，达到 %2 元</translation>
    </message>
    <message>
        <source>%1 yuan a head, less than %2 yuan</source>
        <translation>人均 %1 元，低于 %2 元</translation>
    </message>
    <message>
        <source>nobody in the household is able to work</source>
        <translation>全户无劳动能力</translation>
    </message>
    <message>
        <source>all five parts of the income of %1 not filled in</source>
        <translation>%1 年度五项收支均未填</translation>
    </message>
    <message>
        <source>%1 of %2 not filled in, counted as 0</source>
        <translation>%2 年度%1未填，按 0 计</translation>
    </message>
    <message>
        <source>%1 not reached in %2</source>
        <translation>%2 年度未实现%1</translation>
    </message>
    <message>
        <source>no house</source>
        <translation>无房</translation>
    </message>
    <message>
        <source>housing grade %1</source>
        <translation>住房等级 %1</translation>
    </message>
    <message>
        <source>%1, rebuilding not completed</source>
        <translation>%1，未改造竣工</translation>
    </message>
    <message>
        <source>%1, rebuilding completed only on %2</source>
        <translation>%1，%2 才改造竣工</translation>
    </message>
    <message>
        <source>%1, rebuilding completed on %2</source>
        <translation>%1，%2 已改造竣工</translation>
    </message>
    <message>
        <source>not entitled to the subsistence allowance in %1</source>
        <translation>%1 年度不符合低保条件</translation>
    </message>
    <message>
        <source>entitled to the subsistence allowance in %1 but does not receive it</source>
        <translation>%1 年度符合低保条件但未纳入低保</translation>
    </message>
    <message>
        <source>%1: not in %3 in %2</source>
        <translation>%1 %2 年度未参加%3</translation>
    </message>
    <message>
        <source>%1: no %3 in %2</source>
        <translation>%1 %2 年度未享受%3</translation>
    </message>
    <message>
        <source>%1: dropped out of school in %2</source>
        <translation>%1 %2 年度失学辍学</translation>
    </message>
    <message>
        <source>%1: of school age but not at school in %2</source>
        <translation>%1 %2 年度适龄但非在校</translation>
    </message>
    <message>
        <source>%1: wants a job but had none in %2</source>
        <translation>%1 %2 年度有就业意愿但未务工</translation>
    </message>
    <message>
        <source>%1: wants training but had none in %2</source>
        <translation>%1 %2 年度有培训意愿但未培训</translation>
    </message>
    <message>
        <source>%1 not filled in</source>
        <translation>%1未填</translation>
    </message>
    <message>
        <source>%1 of %2 not filled in</source>
        <translation>%2 年度%1未填</translation>
    </message>
    <message>
        <source>%1: %2 not filled in</source>
        <comment>names and a column</comment>
        <translation>%1 %2未填</translation>
    </message>
    <message>
        <source>%1: %2 of %3 not filled in</source>
        <comment>names, a column, a year</comment>
        <translation>%1 %3 年度%2未填</translation>
    </message>
    <message>
        <source>no members known at the end of %1</source>
        <translation>%1 年末没有家庭成员资料</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of %2: %3, at least %4 asked for</source>
        <translation>%2 年度%1 %3，要求不少于 %4</translation>
    </message>
    <message>
        <source>%1 relatively poor villages of %2 ready to exit, %3 not known, %4 not in the ledger</source>
        <translation>%2 个相对贫困村中 %1 个可出列，%3 个待核实，%4 个不在台账中</translation>
    </message>
    <message>
        <source>the household does not want to</source>
        <translation>本户无此意愿</translation>
    </message>
    <message>
        <source>wants to join industry, but by the end of %1 no measure of responsibility 1 or 2 is under way or completed</source>
        <translation>有产业意愿，但截至 %1 年末没有进行中或已完成的产业措施（责任清单第 1、2 项）</translation>
    </message>
    <message>
        <source>wants income from assets, but by the end of %1 no measure of responsibility 4 is under way or completed</source>
        <translation>有资产收益意愿，但截至 %1 年末没有进行中或已完成的资产收益措施（责任清单第 4 项）</translation>
    </message>
    <message>
        <source>no student in the household</source>
        <translation>家中没有在校学生</translation>
    </message>
    <message>
        <source>%1 at school, but no measure of responsibility 7 begun within %2</source>
        <translation>%1在校，但 %2 年内没有开始的学生资助措施（责任清单第 7 项）</translation>
    </message>
    <message>
        <source>township party secretary</source>
        <translation>乡镇党委书记</translation>
    </message>
    <message>
        <source>village party secretary</source>
        <translation>村党组织书记</translation>
    </message>
    <message>
        <source>not visited in %1 by: %2</source>
        <translation>%1 年度未走访：%2</translation>
    </message>
    <message>
        <source>not out of poverty by the end of %1</source>
        <translation>%1 年末未脱贫</translation>
    </message>
    <message>
        <source>out of poverty on %1, but by which way is not filled in</source>
        <translation>%1 脱贫，但脱贫途径未填</translation>
    </message>
    <message>
        <source>not asked of an ordinary village</source>
        <translation>面上村不作要求</translation>
    </message>
    <message>
        <source>not eligible for a bus service</source>
        <translation>不符合通客车条件</translation>
    </message>
    <message>
        <source>none in %1: %2</source>
        <translation>%1 年度没有：%2</translation>
    </message>
    <message>
        <source>%1 reserve party secretaries, fewer than %2</source>
        <translation>党组织书记后备 %1 人，少于 %2 人</translation>
    </message>
    <message>
        <source>an ordinary village without poor households</source>
        <translation>面上村没有在册贫困户</translation>
    </message>
    <message>
        <source>%1 of %2 households not yet out of poverty</source>
        <translation>%2 户中 %1 户未脱贫</translation>
    </message>
    <message>
        <source>%1 of %2 households back in poverty</source>
        <translation>%2 户中 %1 户返贫</translation>
    </message>
    <message>
        <source>no household of the village is known</source>
        <translation>本村没有贫困户资料</translation>
    </message>
    <message>
        <source>no household in scope at the end of %1</source>
        <translation>%1 年末没有在册贫困户</translation>
    </message>
    <message>
        <source>the plan asks this of 2018 to 2020</source>
        <translation>方案只对 2018—2020 年作此要求</translation>
    </message>
    <message>
        <source>%1 yuan of special funds allotted in %2, reaches %3 yuan</source>
        <translation>%2 年度下达财政专项资金 %1 元，达到 %3 元</translation>
    </message>
    <message>
        <source>%1 yuan of special funds allotted in %2, less than %3 yuan</source>
        <translation>%2 年度下达财政专项资金 %1 元，低于 %3 元</translation>
    </message>
    <message>
        <source>no funds in %1</source>
        <translation>%1 年度没有资金</translation>
    </message>
    <message>
        <source>%1 of %2 funds not published by the end of %3: %4</source>
        <translation>%2 笔资金中 %1 笔至 %3 年末未公示：%4</translation>
    </message>
    <message>
        <source>no measure begun in %1</source>
        <translation>%1 年度没有开始的措施</translation>
    </message>
    <message>
        <source>%1 measures of %2 hand out money or goods directly: %3</source>
        <translation>%2 年度 %1 项措施直接发放钱物：%3</translation>
    </message>
    <message>
        <source>not visited by a county leader from 2018 to the end of %1</source>
        <translation>2018 年至 %1 年末县级党政主要负责人未走访</translation>
    </message>
    <message>
        <source>inspected only on %1</source>
        <translation>%1 才巡察</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Enough to eat</source>
        <translation>不愁吃</translation>
    </message>
    <message>
        <source>The household&apos;s answer of the year.</source>
        <translation>按本户当年的填报。</translation>
    </message>
    <message>
        <source>Enough to wear</source>
        <translation>不愁穿</translation>
    </message>
    <message>
        <source>Compulsory education</source>
        <translation>义务教育有保障</translation>
    </message>
    <message>
        <source>Every member aged 6 to 14 on 31 August is at school; those whose schooling is deferred or exempt are left out.</source>
        <translation>当年 8 月 31 日满 6 至 14 周岁的成员都在校就读；缓学免学的除外。</translation>
    </message>
    <message>
        <source>Basic medical insurance</source>
        <translation>基本医疗保险</translation>
    </message>
    <message>
        <source>Every member is insured in the year.</source>
        <translation>每个成员当年都已参保。</translation>
    </message>
    <message>
        <source>Critical illness insurance</source>
        <translation>大病保险</translation>
    </message>
    <message>
        <source>Basic pension insurance</source>
        <translation>基本养老保险</translation>
    </message>
    <message>
        <source>Every member aged 16 or more at the end of the year who is not a student is insured.</source>
        <translation>年末满 16 周岁、不是在校学生的成员都已参保。</translation>
    </message>
    <message>
        <source>Safe housing</source>
        <translation>住房安全</translation>
    </message>
    <message>
        <source>Grade A or B; grade C, D or no house once rebuilding was completed by the end of the year.</source>
        <translation>住房等级 A、B；C、D 或无房的，年末前已改造竣工。</translation>
    </message>
    <message>
        <source>Safe drinking water</source>
        <translation>饮水安全</translation>
    </message>
    <message>
        <source>Subsistence allowance for all entitled</source>
        <translation>应保尽保</translation>
    </message>
    <message>
        <source>A household that is entitled to the subsistence allowance receives it.</source>
        <translation>符合低保条件的户已纳入低保。</translation>
    </message>
    <message>
        <source>Income up to standard</source>
        <translation>收入达标</translation>
    </message>
    <message>
        <source>In a household with a member able to work, the year&apos;s income per head (wages, business income less business costs, property, transfers) reaches the household standard.</source>
        <translation>有劳动能力成员的户，当年人均收入（工资性、生产经营性收入减支出、财产性、转移性）达到户标准。</translation>
    </message>
    <message>
        <source>Taken along by industry</source>
        <translation>产业带动</translation>
    </message>
    <message>
        <source>A household that is able and wants to has a measure of responsibility 1 or 2, under way or completed, begun by the end of the year.</source>
        <translation>有劳动能力、有产业意愿的户，年末前有已开始的责任清单第 1 或 2 项措施，进行中或已完成。</translation>
    </message>
    <message>
        <source>Income from assets</source>
        <translation>资产收益</translation>
    </message>
    <message>
        <source>A household that wants to has a measure of responsibility 4, under way or completed, begun by the end of the year.</source>
        <translation>有资产收益意愿的户，年末前有已开始的责任清单第 4 项措施，进行中或已完成。</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>Every member who is able to work and wants a job has work in the year.</source>
        <translation>有劳动能力、有就业意愿的成员当年都已就业。</translation>
    </message>
    <message>
        <source>Skills training</source>
        <translation>技能培训</translation>
    </message>
    <message>
        <source>Every member who wants training was trained in the year.</source>
        <translation>有培训意愿的成员当年都已培训。</translation>
    </message>
    <message>
        <source>Aid for students</source>
        <translation>学生资助</translation>
    </message>
    <message>
        <source>A household with a student has a measure of responsibility 7, under way or completed, begun within the year.</source>
        <translation>有在校学生的户，当年内有已开始的责任清单第 7 项措施，进行中或已完成。</translation>
    </message>
    <message>
        <source>Insurance premiums paid for</source>
        <translation>参保个人缴费资助</translation>
    </message>
    <message>
        <source>Every member&apos;s own share of the premiums is paid for in the year.</source>
        <translation>每个成员当年的参保个人缴费都得到资助。</translation>
    </message>
    <message>
        <source>Supplementary medical insurance</source>
        <translation>医疗补充保险</translation>
    </message>
    <message>
        <source>Care allowance for severe disability</source>
        <translation>重度残疾护理补贴</translation>
    </message>
    <message>
        <source>Every member with disability grade 1 or 2 receives the care allowance in the year.</source>
        <translation>残疾等级一级、二级的成员当年都享受残疾护理补贴。</translation>
    </message>
    <message>
        <source>Paired with a cadre</source>
        <translation>干部结对</translation>
    </message>
    <message>
        <source>The household has a responsible helper.</source>
        <translation>本户有帮扶责任人。</translation>
    </message>
    <message>
        <source>Visited by the secretaries</source>
        <translation>书记遍访</translation>
    </message>
    <message>
        <source>Within the year the household was visited by a township party secretary and by a village party secretary.</source>
        <translation>当年内乡镇党委书记、村党组织书记都走访过本户。</translation>
    </message>
    <message>
        <source>Way out of poverty recorded</source>
        <translation>脱贫途径</translation>
    </message>
    <message>
        <source>A household out of poverty has the way by which it got out recorded.</source>
        <translation>已脱贫的户，其脱贫变动填有途径或原因。</translation>
    </message>
    <message>
        <source>All households out of poverty</source>
        <translation>贫困人口全部脱贫</translation>
    </message>
    <message>
        <source>Every household in scope is out of poverty.</source>
        <translation>在册贫困户全部已脱贫。</translation>
    </message>
    <message>
        <source>Village income per head</source>
        <translation>村人均可支配收入</translation>
    </message>
    <message>
        <source>The village&apos;s income per head of the year reaches the village standard.</source>
        <translation>当年村人均可支配收入达到村标准。</translation>
    </message>
    <message>
        <source>New-countryside model village</source>
        <translation>新农村示范村</translation>
    </message>
    <message>
        <source>The village&apos;s answer of the year.</source>
        <translation>按本村当年的填报。</translation>
    </message>
    <message>
        <source>Village roads paved</source>
        <translation>村道路面硬化</translation>
    </message>
    <message>
        <source>Every natural village of 20 households or more has its road paved by the end of the year.</source>
        <translation>20 户以上的自然村年末前都已路面硬化。</translation>
    </message>
    <message>
        <source>Tidy village</source>
        <translation>整洁村</translation>
    </message>
    <message>
        <source>Every natural village of 20 households or more is a tidy village by the end of the year.</source>
        <translation>20 户以上的自然村年末前都已建成整洁村。</translation>
    </message>
    <message>
        <source>Rain and sewage separated</source>
        <translation>雨污分流</translation>
    </message>
    <message>
        <source>Every natural village of 20 households or more has its sewage separated, piped or covered by the end of the year.</source>
        <translation>20 户以上的自然村年末前都已实现雨污分流、管道收集或暗渠化。</translation>
    </message>
    <message>
        <source>Bus service</source>
        <translation>通客车</translation>
    </message>
    <message>
        <source>The village&apos;s answer of the year; a village that is not eligible is left out.</source>
        <translation>按本村当年的填报；不符合条件的村不适用。</translation>
    </message>
    <message>
        <source>Power grid renewed</source>
        <translation>农村电网改造</translation>
    </message>
    <message>
        <source>4G network</source>
        <translation>4G 网络</translation>
    </message>
    <message>
        <source>Broadcast network in every home</source>
        <translation>广电网络户户通</translation>
    </message>
    <message>
        <source>Waste collection</source>
        <translation>垃圾收集</translation>
    </message>
    <message>
        <source>Wastewater treatment</source>
        <translation>污水处理</translation>
    </message>
    <message>
        <source>Public services</source>
        <translation>公共服务设施</translation>
    </message>
    <message>
        <source>The village has a clinic, a service centre, a cultural square and an e-commerce point.</source>
        <translation>本村有卫生站、综合服务平台、文化广场和电商服务点。</translation>
    </message>
    <message>
        <source>Special funds</source>
        <translation>财政专项资金</translation>
    </message>
    <message>
        <source>In each of 2018 to 2020 the city and county allot at least 200,000 yuan of special funds to a relatively poor village, 100,000 yuan to another.</source>
        <translation>2018 至 2020 年，市县财政每年对相对贫困村下达不少于 20 万元、对面上村不少于 10 万元专项资金。</translation>
    </message>
    <message>
        <source>Funds published</source>
        <translation>资金公示</translation>
    </message>
    <message>
        <source>Every fund of the year was published by the end of the year.</source>
        <translation>当年的每笔资金年末前都已公示。</translation>
    </message>
    <message>
        <source>No direct handouts</source>
        <translation>不直接发钱物</translation>
    </message>
    <message>
        <source>No measure begun within the year hands out money or goods directly.</source>
        <translation>当年内开始的措施没有直接发放钱物的。</translation>
    </message>
    <message>
        <source>First secretary in the village</source>
        <translation>第一书记驻村</translation>
    </message>
    <message>
        <source>The village has a first secretary.</source>
        <translation>本村有第一书记。</translation>
    </message>
    <message>
        <source>Supporting unit</source>
        <translation>单位帮扶</translation>
    </message>
    <message>
        <source>The village has a supporting unit.</source>
        <translation>本村有帮扶单位。</translation>
    </message>
    <message>
        <source>Visited by the county leader</source>
        <translation>县区委书记遍访</translation>
    </message>
    <message>
        <source>A county leader visited the village between 2018 and the end of the year.</source>
        <translation>2018 年至当年年末，县级党政主要负责人走访过本村。</translation>
    </message>
    <message>
        <source>Party-building model village</source>
        <translation>抓党建促脱贫示范村</translation>
    </message>
    <message>
        <source>Reserve of party secretaries</source>
        <translation>书记后备队伍</translation>
    </message>
    <message>
        <source>The village has at least two reserve party secretaries.</source>
        <translation>本村党组织书记后备不少于 2 人。</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>巡察覆盖</translation>
    </message>
    <message>
        <source>The village was inspected by the end of the year.</source>
        <translation>年末前本村已接受巡察。</translation>
    </message>
    <message>
        <source>An industry base in every town</source>
        <translation>每镇一个产业扶贫基地</translation>
    </message>
    <message>
        <source>The town has at least one industry base.</source>
        <translation>本镇至少有 1 个产业扶贫基地。</translation>
    </message>
    <message>
        <source>Covered by farm insurance</source>
        <translation>政策性农业保险覆盖</translation>
    </message>
    <message>
        <source>The town&apos;s answer of the year.</source>
        <translation>按本镇当年的填报。</translation>
    </message>
    <message>
        <source>Team stationed in the town</source>
        <translation>驻镇乡村振兴工作队</translation>
    </message>
    <message>
        <source>An industry park in every county</source>
        <translation>每县区一个扶贫产业园</translation>
    </message>
    <message>
        <source>The county has at least one industry park.</source>
        <translation>本县区至少有 1 个产业扶贫园。</translation>
    </message>
    <message>
        <source>At least 48 days of field study</source>
        <translation>专题调研不少于 48 天</translation>
    </message>
    <message>
        <source>At least 48 days of field study in the year.</source>
        <translation>当年专题调研不少于 48 天。</translation>
    </message>
    <message>
        <source>A special session every month</source>
        <translation>每月专题研究</translation>
    </message>
    <message>
        <source>At least twelve special sessions in the year.</source>
        <translation>当年专题研究不少于 12 次。</translation>
    </message>
    <message>
        <source>A report every half year</source>
        <translation>每半年报告</translation>
    </message>
    <message>
        <source>At least two work reports in the year.</source>
        <translation>当年工作报告不少于 2 次。</translation>
    </message>
    <message>
        <source>Yearly assessment</source>
        <translation>年度成效考核</translation>
    </message>
    <message>
        <source>At least one assessment in the year.</source>
        <translation>当年成效考核不少于 1 次。</translation>
    </message>
    <message>
        <source>Allocation of funds disclosed</source>
        <translation>资金分配公开</translation>
    </message>
    <message>
        <source>The county&apos;s answer of the year.</source>
        <translation>按本县区当年的填报。</translation>
    </message>
    <message>
        <source>At least 24 days of field study</source>
        <translation>专题调研不少于 24 天</translation>
    </message>
    <message>
        <source>At least 24 days of field study in the year.</source>
        <translation>当年专题调研不少于 24 天。</translation>
    </message>
    <message>
        <source>A special session every quarter</source>
        <translation>每季度专题研究</translation>
    </message>
    <message>
        <source>At least four special sessions in the year.</source>
        <translation>当年专题研究不少于 4 次。</translation>
    </message>
    <message>
        <source>The city&apos;s answer of the year.</source>
        <translation>按本市当年的填报。</translation>
    </message>
    <message>
        <source>All 255 relatively poor villages exit</source>
        <translation>255 个相对贫困村全部出列</translation>
    </message>
    <message>
        <source>At least 255 relatively poor villages of the ledger are ready to exit.</source>
        <translation>台账中至少 255 个相对贫困村可出列。</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not yet out of poverty</source>
        <translation>未脱贫</translation>
    </message>
    <message>
        <source>out of poverty</source>
        <translation>已脱贫</translation>
    </message>
    <message>
        <source>back in poverty</source>
        <translation>返贫</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Choose from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>A date, as 2019-06-30.</source>
        <translation>日期，如 2019-06-30。</translation>
    </message>
    <message>
        <source>A year, as 2019.</source>
        <translation>年份，如 2019。</translation>
    </message>
    <message>
        <source>An amount in yuan, with two decimals at most.</source>
        <translation>金额，以元为单位，最多两位小数。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>The 12 digits of the village.</source>
        <translation>村的 12 位编码。</translation>
    </message>
    <message>
        <source>The 4, 6 or 9 digits of the city, county or town.</source>
        <translation>市、县、镇的 4、6 或 9 位编码。</translation>
    </message>
    <message>
        <source>The 18 characters of the identity card, or another document&apos;s kind, a colon and its number.</source>
        <translation>18 位身份证号；其他证件写明种类、冒号和号码，如 护照:E12345678。</translation>
    </message>
    <message>
        <source>Digits and letters, kept as they are.</source>
        <translation>数字或字母，原样保留。</translation>
    </message>
    <message>
        <source>Words.</source>
        <translation>文字。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法新建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 is there already, and may be filled in: choose another folder. Nothing was written.</source>
        <translation>%1 已经存在，其中可能已有内容：请另选一个文件夹。未写出任何文件。</translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message>
        <source>%1 of household %2</source>
        <translation>%1（%2 户）</translation>
    </message>
    <message>
        <source>households: %1 unmet, %2 unknown</source>
        <translation>未达标 %1 户，待核实 %2 户</translation>
    </message>
    <message>
        <source>%1, by the end of %2: %3</source>
        <translation>%1，%2 年底前：%3</translation>
    </message>
    <message>
        <source>Targets overdue</source>
        <translation>逾期的指标</translation>
    </message>
    <message>
        <source>Targets due soon</source>
        <translation>快到期的指标</translation>
    </message>
    <message>
        <source>Conflicts to decide</source>
        <translation>待裁定的冲突</translation>
    </message>
    <message>
        <source>Findings of the check-up</source>
        <translation>体检发现的问题</translation>
    </message>
    <message>
        <source>Measures past their end</source>
        <translation>过期未完成的措施</translation>
    </message>
    <message>
        <source>Funds not published</source>
        <translation>未公示的资金</translation>
    </message>
    <message>
        <source>Households not visited this quarter</source>
        <translation>本季度未走访的农户</translation>
    </message>
    <message>
        <source>Visits without a correction</source>
        <translation>发现问题未整改的走访</translation>
    </message>
    <message>
        <source>Members without the year&apos;s facts</source>
        <translation>缺本年度情况的人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>household and reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>table and record</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, to end on %3, is still under way</source>
        <translation>%1 %2，应于 %3 完成，仍在进行</translation>
    </message>
    <message>
        <source>%1 of %2: %3 yuan</source>
        <translation>%1，%2：%3 元</translation>
    </message>
    <message>
        <source>Visit of %1: %2</source>
        <translation>%1 走访：%2</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>请填写：%1</translation>
    </message>
    <message>
        <source>Enter the natural villages</source>
        <translation>录入自然村</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>起步事项</translation>
    </message>
    <message>
        <source>Files of refused rows</source>
        <translation>导入时被拒绝的行</translation>
    </message>
    <message>
        <source>%1: mend its rows and import it</source>
        <translation>%1：改好其中的行，再导入</translation>
    </message>
    <message>
        <source>Enter the first household</source>
        <translation>录入第一户</translation>
    </message>
    <message>
        <source>Enter the members of household %1</source>
        <translation>录入户 %1 的成员</translation>
    </message>
    <message>
        <source>The village&apos;s names</source>
        <translation>村名、镇、县</translation>
    </message>
    <message>
        <source>Its size and who is responsible</source>
        <translation>规模和负责人</translation>
    </message>
    <message>
        <source>The natural villages</source>
        <translation>自然村</translation>
    </message>
    <message>
        <source>The households and their members</source>
        <translation>农户和成员</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>There is no act %1.</source>
        <translation>没有动作 %1。</translation>
    </message>
    <message>
        <source>Act %1 was undone already.</source>
        <translation>动作 %1 已经撤销过了。</translation>
    </message>
    <message>
        <source>Nothing of act %1 can be taken back: all of it was changed since, or others entered the same.</source>
        <translation>动作 %1 没有可以撤销的内容：之后都又改过，或者别人也录入了同样的内容。</translation>
    </message>
    <message>
        <source>Act %1 took values out of the history for good: it cannot be undone.</source>
        <translation>动作 %1 已从历史中永久清除内容，不能撤销。</translation>
    </message>
    <message>
        <source>Act %1 is a merge or took one out: merge the packages once more instead.</source>
        <translation>动作 %1 是合并或撤出合并：请重新合并数据包。</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可以重做的操作。</translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation>正在撤销……</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>%1 Left alone, because it was changed since: %2.</source>
        <translation>%1 以下内容后来又改过，保持不动：%2。</translation>
    </message>
</context>
<context>
    <name>Vfs</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>VillageSummary</name>
    <message>
        <source>Measures</source>
        <translation>措施（项）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任内容</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Households named</source>
        <translation>涉及户数</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>No funds on record for the year.</source>
        <translation>本年度没有资金记录。</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>拨付</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公示</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>No measures on record.</source>
        <translation>没有措施记录。</translation>
    </message>
    <message>
        <source>Poor households on the books</source>
        <translation>建档立卡户数</translation>
    </message>
    <message>
        <source>Not yet out of poverty</source>
        <translation>未脱贫</translation>
    </message>
    <message>
        <source>Back in poverty</source>
        <translation>返贫</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>State at the end of the year</source>
        <translation>年末状态</translation>
    </message>
    <message>
        <source>Households at the end of %1</source>
        <translation>%1 年末户数</translation>
    </message>
    <message>
        <source>Exit targets</source>
        <translation>出列指标</translation>
    </message>
    <message>
        <source>Action targets</source>
        <translation>行动指标</translation>
    </message>
    <message>
        <source>At the end of %1 the village is ready to exit: of its exit targets %2 are met, %3 unmet, %4 unknown and %5 not applicable.</source>
        <translation>%1 年末本村可出列：出列指标中 %2 项达标，%3 项未达标，%4 项待核实，%5 项不适用。</translation>
    </message>
    <message>
        <source>At the end of %1 the village is not ready to exit: of its exit targets %2 are met, %3 unmet, %4 unknown and %5 not applicable.</source>
        <translation>%1 年末本村尚不可出列：出列指标中 %2 项达标，%3 项未达标，%4 项待核实，%5 项不适用。</translation>
    </message>
    <message>
        <source>Nothing holds the village back.</source>
        <translation>没有未达标或待核实的出列事项。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>(the village)</source>
        <translation>（本村）</translation>
    </message>
    <message>
        <source>Village code: %1</source>
        <translation>村编码：%1</translation>
    </message>
    <message>
        <source>1. Basics</source>
        <translation>一、基本情况</translation>
    </message>
    <message>
        <source>2. Targets</source>
        <translation>二、指标完成情况</translation>
    </message>
    <message>
        <source>3. What holds the village back</source>
        <translation>三、未达标和待核实事项</translation>
    </message>
    <message>
        <source>4. Funds of %1</source>
        <translation>四、%1 年度资金</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Village standard (yuan)</source>
        <translation>村标准（元）</translation>
    </message>
    <message>
        <source>Household standard (yuan)</source>
        <translation>户标准（元）</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>贫困户</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>其中</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>年末</translation>
    </message>
    <message>
        <source>Out of poverty</source>
        <translation>已脱贫</translation>
    </message>
    <message>
        <source>Ready to get out</source>
        <translation>可脱贫</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>What would close it</source>
        <translation>补短措施</translation>
    </message>
    <message>
        <source>Summary of %1 %2</source>
        <translation>%1 %2 年脱贫攻坚情况汇总表</translation>
    </message>
    <message>
        <source>Summary of %1, %2</source>
        <translation>%1 %2 年脱贫攻坚情况汇总表</translation>
    </message>
    <message>
        <source>In households and yuan</source>
        <translation>单位：户、元</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>（未填）</translation>
    </message>
    <message>
        <source>Measures</source>
        <comment>name of a sheet</comment>
        <translation>措施</translation>
    </message>
    <message>
        <source>Funds by the end of %1 (yuan)</source>
        <translation>截至 %1 年末资金（元）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a figure and its year</comment>
        <translation>%2 年%1</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>5. Measures begun by the end of %1, by action</source>
        <translation>五、截至 %1 年末的帮扶措施（按行动）</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>Exit targets</source>
        <translation>出列指标</translation>
    </message>
    <message>
        <source>Exit target</source>
        <translation>出列指标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>谁还没达标</translation>
    </message>
    <message>
        <source>What would close it</source>
        <translation>怎样补上</translation>
    </message>
    <message>
        <source>Nothing holds the village back.</source>
        <translation>没有未达标的指标。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>Week sheet of %1, %2</source>
        <translation>%1本周工作单（%2）</translation>
    </message>
    <message>
        <source>Village code: %1</source>
        <translation>村编码：%1</translation>
    </message>
    <message>
        <source>1. What holds the village back</source>
        <translation>一、未达标的出列指标</translation>
    </message>
    <message>
        <source>2. To do</source>
        <translation>二、待办事项</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Must be filled in.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Blank means not known yet.</source>
        <translation>空白表示尚不清楚。</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Sheet</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>WorkbookFile</name>
    <message>
        <source>It is a ZIP file, but no workbook.</source>
        <translation>它是 ZIP 压缩文件，不是有效的工作簿。</translation>
    </message>
</context>
<context>
    <name>WriteFilled</name>
    <message>
        <source>%1 cannot be filled: a part of it is damaged. Open it in Excel or WPS and save it under another name.</source>
        <translation>%1 无法填写：其中一部分已损坏。请在 Excel 或 WPS 中打开，另存为新文件。</translation>
    </message>
</context>
<context>
    <name>YearComparison</name>
    <message>
        <source>No longer ready to exit</source>
        <translation>不再可出列</translation>
    </message>
    <message>
        <source>Ready to exit now</source>
        <translation>新增可出列</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Households ready</source>
        <translation>可脱贫户数</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>各村</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>Targets met since</source>
        <translation>新达标的指标</translation>
    </message>
    <message>
        <source>Targets open since</source>
        <translation>不再达标的指标</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2 个</translation>
    </message>
    <message>
        <source>%1: %2 beside %3</source>
        <translation>%1 %2 年与 %3 年对比</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Not known then</source>
        <translation>当时还没有登记</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1: %2 as known on %4 beside as known on %3</source>
        <translation>%1 %2 年：截至 %4 的记录与截至 %3 的记录对比</translation>
    </message>
    <message>
        <source>%1: %2 as known %4 beside as known on %3</source>
        <translation>%1 %2 年：%4的记录与截至 %3 的记录对比</translation>
    </message>
    <message>
        <source>What had been recorded by the end of the day counts. What another computer recorded counts from when it was recorded there, not from when it came here.</source>
        <translation>以截至当天结束时已登记的记录为准。别的电脑上的记录按当时登记的时间计算，不按合并到本台账的时间。</translation>
    </message>
</context>
<context>
    <name>YearsChart</name>
    <message>
        <source>%1 of %2 villages are ready at the end of %3.</source>
        <translation>%3 年末 %2 个村中 %1 个可出列。</translation>
    </message>
    <message>
        <source>With one year judged no pace can be told: what is open counts as missed.</source>
        <translation>只有一个年度的数据，无法推算进度：尚未达标的均计为不能如期完成。</translation>
    </message>
    <message>
        <source>At the present pace %1 of %2 villages will be ready at the end of %3. The pace of a village is how many of its open exit targets it has closed a year since %4.</source>
        <translation>按目前进度，%3 年末 %2 个村中将有 %1 个可出列。某村的进度，即该村自 %4 年以来平均每年新达标的出列指标数。</translation>
    </message>
    <message>
        <source>ready to exit</source>
        <translation>可出列</translation>
    </message>
    <message>
        <source>at the present pace</source>
        <translation>按目前进度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>plan: %1 by %2</source>
        <translation>方案目标：%2 年底 %1 个</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>%1 at the end of %2</source>
        <translation>%2 年末%1</translation>
    </message>
</context>
<context>
    <name>chulie::charts::ChartView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing is recorded for this yet.</source>
        <translation>暂无这方面的数据。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>chulie::charts::ChartsPage</name>
    <message>
        <source>Judging …</source>
        <translation>正在核算……</translation>
    </message>
    <message>
        <source>Villages that will miss the end of %1 at the present pace: %2</source>
        <translation>按目前进度 %1 年底不能如期出列的村：%2 个</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Copy or save…</source>
        <translation>复制或保存…</translation>
    </message>
    <message>
        <source>Villages that will miss the goal</source>
        <translation>不能如期出列的村</translation>
    </message>
</context>
<context>
    <name>chulie::charts::MissModel</name>
    <message>
        <source>unknown</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>Open targets</source>
        <translation>未达标指标</translation>
    </message>
    <message>
        <source>Closed a year</source>
        <translation>每年新达标</translation>
    </message>
    <message>
        <source>Open at the end of %1</source>
        <translation>%1 年末仍未达标</translation>
    </message>
    <message>
        <source>On which targets</source>
        <translation>哪些指标</translation>
    </message>
</context>
<context>
    <name>chulie::charts::PlaceWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2 年</translation>
    </message>
</context>
<context>
    <name>chulie::checkup::CheckupPage</name>
    <message>
        <source>All findings (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在检查 …</translation>
    </message>
    <message>
        <source>%1 findings, %2 set aside</source>
        <translation>%1 项，已搁置 %2 项</translation>
    </message>
    <message>
        <source>Why is this fine as it is?

%1</source>
        <translation>为什么这样没有问题？

%1</translation>
    </message>
    <message>
        <source>Set aside. It comes back when its facts change.</source>
        <translation>已搁置。依据变化后会重新列出。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>体检结果</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>体检项</translation>
    </message>
    <message>
        <source>Show those set aside</source>
        <translation>显示已搁置</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>chulie::checkup::FindingsModel</name>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>体检项</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Set aside because</source>
        <translation>搁置说明</translation>
    </message>
</context>
<context>
    <name>chulie::closing::ClosingLine</name>
    <message>
        <source>%1 &lt;a href=&apos;closing&apos;&gt;Show&lt;/a&gt;</source>
        <translation>%1 &lt;a href=&apos;closing&apos;&gt;查看&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>chulie::closing::ClosingModel</name>
    <message>
        <source>open</source>
        <translation>未封存</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>已重开</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Different now</source>
        <translation>现不同项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>chulie::closing::ClosingPage</name>
    <message>
        <source>Looking at %1 …</source>
        <translation>正在查看 %1 年 …</translation>
    </message>
    <message>
        <source>all villages</source>
        <translation>全部村</translation>
    </message>
    <message>
        <source>Close %1 of %2?

The results of %3 villages are kept as they are now. Later edits are still possible; the differences are shown here with their causes.</source>
        <translation>封存%2 %1 年？

%3 个村的结果按现在的样子保留。以后仍可修改，与上报的不同及其原因会列在这里。</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Closing the year …</source>
        <translation>正在封存 …</translation>
    </message>
    <message>
        <source>Closed %1 for %2 villages. Undo takes it back.</source>
        <translation>已封存 %2 个村的 %1 年，可以撤销。</translation>
    </message>
    <message>
        <source>Why is %1 of %2 reopened?</source>
        <translation>为什么重开%2 %1 年？</translation>
    </message>
    <message>
        <source>Reopening the year …</source>
        <translation>正在重开 …</translation>
    </message>
    <message>
        <source>Reopened %1 for %2 villages. Undo takes it back.</source>
        <translation>已重开 %2 个村的 %1 年，可以撤销。</translation>
    </message>
    <message>
        <source>Close this year…</source>
        <translation>封存本年…</translation>
    </message>
    <message>
        <source>Keeps the results of every village of the scope as they are reported now</source>
        <translation>把所选范围内各村的结果按现在上报的样子保留</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重开…</translation>
    </message>
    <message>
        <source>Different from what was reported</source>
        <translation>与上报不同</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
</context>
<context>
    <name>chulie::closing::DifferencesModel</name>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <translation>%1：%2 由“%3”改为“%4”</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4</source>
        <translation>%1：%2 %3 %4</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>No edit of the record itself: it follows from another.</source>
        <translation>记录本身没有改动，随其他记录变化。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>上报时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>变化原因</translation>
    </message>
</context>
<context>
    <name>chulie::comparing::Agreements</name>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>The list and the ledger mean the same person.</source>
        <translation>名单和台账说的是同一个人。</translation>
    </message>
    <message>
        <source>Name differs</source>
        <translation>姓名不符</translation>
    </message>
    <message>
        <source>A member of the ledger has this number, but another name.</source>
        <translation>台账中有人是这个证件号码，但姓名不同。</translation>
    </message>
    <message>
        <source>Number differs</source>
        <translation>号码不符</translation>
    </message>
    <message>
        <source>One member has this name; the ledger has another number for it, or none.</source>
        <translation>台账中只有一人叫这个姓名，其证件号码不同，或者没有。</translation>
    </message>
    <message>
        <source>Number is wrong</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>The number in the list is no identity number, or has lost digits.</source>
        <translation>名单中的号码不是有效的证件号码，或者丢了尾数。</translation>
    </message>
    <message>
        <source>Several of the name</source>
        <translation>重名</translation>
    </message>
    <message>
        <source>Several members have this name, and the list does not say which is meant.</source>
        <translation>台账中有几人叫这个姓名，名单没有说明是哪一个。</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>仅名单</translation>
    </message>
    <message>
        <source>No member of this place has the number or the name.</source>
        <translation>这个地方的成员中没有这个证件号码或姓名。</translation>
    </message>
    <message>
        <source>Only in the ledger</source>
        <translation>仅台账</translation>
    </message>
    <message>
        <source>The list does not name this member.</source>
        <translation>名单中没有这个成员。</translation>
    </message>
</context>
<context>
    <name>chulie::comparing::ComparePage</name>
    <message>
        <source>The list to hold against the ledger</source>
        <translation>要与台账比对的名单</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>正在比对……</translation>
    </message>
    <message>
        <source>All outcomes (%1)</source>
        <translation>全部结果（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Shown: %1. The list names %2 persons, the ledger %3 members.</source>
        <translation>显示 %1 行。名单 %2 人，台账 %3 人。</translation>
    </message>
    <message>
        <source>the whole ledger</source>
        <translation>整个台账</translation>
    </message>
    <message>
        <source>Choose another department&apos;s list (insured, pupils, allowances …), or drop it here. Its persons are found among the members of %1 at the end of %2, by their identity numbers or their names. Nothing of the list is stored.</source>
        <translation>选择其他部门的名单（参保、在校、补贴等），或者把文件拖到这里。按证件号码或姓名，在%1 %2 年末的家庭成员中查找名单上的人。名单本身不会保存。</translation>
    </message>
    <message>
        <source>Rows written: %1. Undo takes them back.</source>
        <translation>已写入 %1 行，可以撤销。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2 年</translation>
    </message>
    <message>
        <source>%1 held against %2</source>
        <translation>%1 与台账比对：%2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>The list held against the ledger</source>
        <translation>名单比对结果</translation>
    </message>
    <message>
        <source>&amp;Choose a list…</source>
        <translation>选择名单(&amp;C)…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>A name, a number, a household, a village …</source>
        <translation>姓名、号码、户编号、村……</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要找的文字</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>打开该成员</translation>
    </message>
    <message>
        <source>Take over the numbers…</source>
        <translation>采用名单的号码…</translation>
    </message>
    <message>
        <source>Gives the chosen members the numbers that the list has for them</source>
        <translation>把名单中的证件号码写给选中的成员</translation>
    </message>
    <message>
        <source>Set a column…</source>
        <translation>写入一列…</translation>
    </message>
    <message>
        <source>Sets a column of the year for those who agree, and for those only in the ledger</source>
        <translation>为一致的成员（以及仅台账的成员）写入当年的一列</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Shows identity, account and telephone numbers</source>
        <translation>显示证件号码、账号和电话号码</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>chulie::comparing::ComparedModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>名单姓名</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>名单证件号码</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>户编号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Name in the ledger</source>
        <translation>台账姓名</translation>
    </message>
    <message>
        <source>Number in the ledger</source>
        <translation>台账证件号码</translation>
    </message>
</context>
<context>
    <name>chulie::comparing::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>chulie::comparing::SetDialog</name>
    <message>
        <source>Set a column for %1</source>
        <translation>写入 %1 年度的一列</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>For those who agree (%1)</source>
        <translation>一致的成员（%1 人）</translation>
    </message>
    <message>
        <source>For those only in the ledger (%1)</source>
        <translation>仅台账的成员（%1 人）</translation>
    </message>
    <message>
        <source>A blank value leaves its members as they are. What changes is shown before anything is written.</source>
        <translation>留空则这些成员不变。写入之前会先显示要改的内容。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Value for those who agree</source>
        <translation>一致的成员的值</translation>
    </message>
    <message>
        <source>Value for those only in the ledger</source>
        <translation>仅台账的成员的值</translation>
    </message>
</context>
<context>
    <name>chulie::crosstab::CrosstabModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>chulie::crosstab::CrosstabPage</name>
    <message>
        <source>All %1 households</source>
        <translation>全部 %1 户</translation>
    </message>
    <message>
        <source>%1: %2 households</source>
        <translation>%1：%2 户</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2 年</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ounted</source>
        <translation>统计(&amp;O)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is counted or summed</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>Rows become columns</source>
        <translation>行列互换</translation>
    </message>
    <message>
        <source>Drag a field onto the rows or the columns; a double click puts it into the rows.</source>
        <translation>把字段拖到行或列上；双击放到行上。</translation>
    </message>
    <message>
        <source>Crosstab</source>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>Households of the cell</source>
        <translation>所选格的农户</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>行(&amp;W)</translation>
    </message>
</context>
<context>
    <name>chulie::crosstab::FieldBox</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chulie::crosstab::FieldTree</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>chulie::crosstab::SavedBar</name>
    <message>
        <source>Saved crosstabs</source>
        <translation>已保存的交叉表</translation>
    </message>
    <message>
        <source>Save this crosstab as:</source>
        <translation>交叉表保存为：</translation>
    </message>
    <message>
        <source>There is a crosstab %1 already.</source>
        <translation>已有名为 %1 的交叉表。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Remove the saved crosstab %1?</source>
        <translation>移除已保存的交叉表 %1？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>chulie::exchange::ImportChoices</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Year of rows without one</source>
        <translation>没有年度的行，年度是</translation>
    </message>
    <message>
        <source>Village of rows without one</source>
        <translation>没有村的行，村是</translation>
    </message>
    <message>
        <source>A month without a day</source>
        <translation>只有年月的日期</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>is its first day</source>
        <translation>当作当月第一天</translation>
    </message>
    <message>
        <source>is its last day</source>
        <translation>当作当月最后一天</translation>
    </message>
    <message>
        <source>Unit of amounts without one</source>
        <translation>没有单位的金额，单位是</translation>
    </message>
    <message>
        <source>For all files</source>
        <translation>用于全部文件</translation>
    </message>
    <message>
        <source>The year, the village, the unit and the rule for months are the same in all files</source>
        <translation>各文件的年度、村、单位和年月的处理都与此相同</translation>
    </message>
</context>
<context>
    <name>chulie::exchange::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Refused rows and notes</source>
        <translation>被拒绝的行和提醒</translation>
    </message>
    <message>
        <source>The first rows, as they are understood</source>
        <translation>前面的行，读成这样</translation>
    </message>
    <message>
        <source>Fill in this form…</source>
        <translation>填这张表…</translation>
    </message>
    <message>
        <source>This is an empty form. It can be filled in from the ledger.</source>
        <translation>这是一张空表，可以用台账的数据填好。</translation>
    </message>
    <message>
        <source>What the file leaves open is said in the boxes below: which table it is, the column of each heading, the year, the village.</source>
        <translation>文件没有说明的，请在下面的框中选择：是哪张表，各个表头是哪一列，哪一年度，哪个村。</translation>
    </message>
    <message>
        <source>Likely the same person</source>
        <translation>疑似同一人</translation>
    </message>
    <message>
        <source>Write the refused rows to a file</source>
        <translation>被拒绝的行写成文件</translation>
    </message>
    <message>
        <source>Refused rows and notes (%1)</source>
        <translation>被拒绝的行和提醒（%1）</translation>
    </message>
    <message>
        <source>Likely the same person (%1)</source>
        <translation>疑似同一人（%1）</translation>
    </message>
    <message>
        <source>The refused rows are in:
%1
Mend them there and import that file.</source>
        <translation>被拒绝的行在：
%1
请在其中改好后再导入该文件。</translation>
    </message>
    <message>
        <source>New rows and values that change</source>
        <translation>新增的行和要改动的值</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>另存这份清单…</translation>
    </message>
    <message>
        <source>The list that is shown, as it is filtered and sorted</source>
        <translation>当前显示的清单，按现在的筛选和排序</translation>
    </message>
    <message>
        <source>New and changed (%1)</source>
        <translation>新增和改动（%1）</translation>
    </message>
</context>
<context>
    <name>chulie::exchange::ImportFiles</name>
    <message>
        <source>Rows by file</source>
        <translation>各文件的行数</translation>
    </message>
</context>
<context>
    <name>chulie::exchange::MendingBar</name>
    <message>
        <source>Replace in all rows</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>正确的值</translation>
    </message>
    <message>
        <source>“%1” in %2, in %3 rows. The right value:</source>
        <translation>%2 的“%1”，共 %3 行。正确的值：</translation>
    </message>
</context>
<context>
    <name>chulie::exchange::NearDuplicateRows</name>
    <message>
        <source>the same person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>另一人</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Number in the ledger</source>
        <translation>台账中的证件号码</translation>
    </message>
    <message>
        <source>Number in the file</source>
        <translation>文件中的证件号码</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>chulie::exchange::NearDuplicatesView</name>
    <message>
        <source>These rows have the name and the date of birth of a member, but another identity number. Select rows (Ctrl+A: all) and decide. Undecided rows are left out and written to the file of the refused rows.</source>
        <translation>这些行与户内某成员姓名、出生日期相同，但证件号码不同。请选中行（Ctrl+A 全选）后判定。未判定的行不导入，写入被拒绝的行的文件。</translation>
    </message>
    <message>
        <source>The same person: correct the number</source>
        <translation>同一人：更正证件号码</translation>
    </message>
    <message>
        <source>Another person: add</source>
        <translation>另一人：新增成员</translation>
    </message>
    <message>
        <source>Undecided: leave out</source>
        <translation>未判定：不导入</translation>
    </message>
</context>
<context>
    <name>chulie::exchange::PlanChanges</name>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>新增一行</translation>
    </message>
</context>
<context>
    <name>chulie::exchange::PlanCounts</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>未识别</translation>
    </message>
</context>
<context>
    <name>chulie::exchange::PlanList</name>
    <message>
        <source>Show only what holds these words</source>
        <translation>只显示含有这些字的</translation>
    </message>
</context>
<context>
    <name>chulie::exchange::PlanProblems</name>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
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
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>chulie::exchange::PreviewModel</name>
    <message>
        <source>In the file: %1</source>
        <translation>文件中：%1</translation>
    </message>
    <message>
        <source>(left alone)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>chulie::exchange::PreviewView</name>
    <message>
        <source>Column for “%1”</source>
        <translation>“%1”对应的列</translation>
    </message>
    <message>
        <source>(left alone)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>blank clears</source>
        <translation>空白即清除</translation>
    </message>
    <message>
        <source>Blank cells of “%1” clear</source>
        <translation>“%1”的空白格清除台账的值</translation>
    </message>
    <message>
        <source>A blank cell leaves what the ledger has. Ticked, it clears it.</source>
        <translation>空白格不改变台账中的值。勾选后，空白格会清除台账中的值。</translation>
    </message>
    <message>
        <source>(used otherwise)</source>
        <translation>（另有用处）</translation>
    </message>
</context>
<context>
    <name>chulie::filling::FillDialog</name>
    <message>
        <source>Fill in %1</source>
        <translation>填写 %1</translation>
    </message>
    <message>
        <source>what the form asks for</source>
        <translation>按表格的要求</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>一人一行</translation>
    </message>
    <message>
        <source>a household</source>
        <translation>一户一行</translation>
    </message>
    <message>
        <source>a village</source>
        <translation>一村一行</translation>
    </message>
    <message>
        <source>a town</source>
        <translation>一镇一行</translation>
    </message>
    <message>
        <source>Hide identity, account and telephone numbers</source>
        <translation>遮盖证件号码、账号和电话</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>范围(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>A row is a&amp;bout</source>
        <translation>每行(&amp;B)</translation>
    </message>
    <message>
        <source>The whole ledger</source>
        <translation>整个台账</translation>
    </message>
    <message>
        <source>The columns of the form</source>
        <translation>表格的各列</translation>
    </message>
    <message>
        <source>Save the filled form…</source>
        <translation>保存填好的表…</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>正在读取台账……</translation>
    </message>
    <message>
        <source>stays empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>The form to fill in</source>
        <translation>要填写的表格</translation>
    </message>
    <message>
        <source>Save the filled form</source>
        <translation>保存填好的表</translation>
    </message>
    <message>
        <source>Forms (*%1)</source>
        <translation>表格 (*%1)</translation>
    </message>
    <message>
        <source>%1 (filled in)</source>
        <translation>%1（已填）</translation>
    </message>
    <message>
        <source>&amp;Source of the chosen column</source>
        <translation>所选列的来源(&amp;S)</translation>
    </message>
    <message>
        <source>Columns and their sources</source>
        <translation>各列及其来源</translation>
    </message>
    <message>
        <source>The first rows, as they will be filled</source>
        <translation>填好后的前几行</translation>
    </message>
</context>
<context>
    <name>chulie::filling::FormColumns</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>the form&apos;s own formula</source>
        <translation>表格自带公式</translation>
    </message>
    <message>
        <source>not known: stays empty</source>
        <translation>台账中没有，留空</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
</context>
<context>
    <name>chulie::firststart::FirstStart</name>
    <message>
        <source>Chulie</source>
        <translation>出列</translation>
    </message>
    <message>
        <source>The ledger of a village&apos;s way out of poverty: households, measures and the targets of the plan, in one file of your own.</source>
        <translation>脱贫攻坚台账：贫困户、帮扶措施和方案的各项指标，都在您自己的一个文件里。</translation>
    </message>
    <message>
        <source>Open the sample city</source>
        <translation>打开示例市</translation>
    </message>
    <message>
        <source>A made-up city of 255 villages, to look around in.</source>
        <translation>虚构的一个市，255 个相对贫困村，先看一看。</translation>
    </message>
    <message>
        <source>Start my village</source>
        <translation>建立我的村</translation>
    </message>
    <message>
        <source>A new ledger for one village. Its name, town and county are enough.</source>
        <translation>为一个村新建台账，填上村名、镇和县区就可以开始。</translation>
    </message>
    <message>
        <source>Import what I have</source>
        <translation>导入已有的表格</translation>
    </message>
    <message>
        <source>CSV files from Excel, WPS or another ledger, into a new ledger.</source>
        <translation>把 Excel、WPS 或其他台账导出的 CSV 文件导入一本新台账。</translation>
    </message>
    <message>
        <source>Open a package from the township</source>
        <translation>打开镇里发来的数据包</translation>
    </message>
    <message>
        <source>The villages, the standards and the households that it packed for you.</source>
        <translation>镇里为您打包的村、标准和农户。</translation>
    </message>
</context>
<context>
    <name>chulie::firststart::NewVillage</name>
    <message>
        <source>Counts among the relatively poor villages (相对贫困村)</source>
        <translation>属于相对贫困村</translation>
    </message>
    <message>
        <source>Start my village</source>
        <translation>建立我的村</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>村名(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>镇(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;County</source>
        <translation>县区(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>村编码(&amp;D)</translation>
    </message>
    <message>
        <source>12 digits; may be left empty</source>
        <translation>12 位数字，可以先不填</translation>
    </message>
    <message>
        <source>The statistical division code. Left empty, the village goes by a provisional code that can be corrected later.</source>
        <translation>统计用区划代码。不填时先用一个临时编码，以后可以更正。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>&amp;Names from a file…</source>
        <translation>从文件取名称(&amp;N)…</translation>
    </message>
    <message>
        <source>A list of villages, or the township&apos;s package: its names are offered here, and the code of the village that you choose is taken.</source>
        <translation>各村的名单，或镇里发来的数据包：其中的名称供这里选用，选中的村编码一并填入。</translation>
    </message>
    <message>
        <source>A list of villages, or a package</source>
        <translation>各村的名单，或数据包</translation>
    </message>
    <message>
        <source>;;Packages (*.chuliepack)</source>
        <translation>;;数据包 (*.chuliepack)</translation>
    </message>
    <message>
        <source>Reading the names …</source>
        <translation>正在读取名称…</translation>
    </message>
</context>
<context>
    <name>chulie::firststart::RecentList</name>
    <message>
        <source>Opened lately</source>
        <translation>最近打开的台账</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（文件不在了）</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Remove from the list: %1</source>
        <translation>从列表移除：%1</translation>
    </message>
</context>
<context>
    <name>chulie::forms::FieldEditor</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Proposed, not stored: Enter confirms, Esc takes it away</source>
        <translation>建议值，尚未保存：按回车确认，按 Esc 去掉</translation>
    </message>
</context>
<context>
    <name>chulie::forms::OpenFields</name>
    <message>
        <source>undecided</source>
        <translation>待定</translation>
    </message>
</context>
<context>
    <name>chulie::forms::RecordForm</name>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>Not saved yet. Still needed: %1</source>
        <translation>尚未保存，还需填写：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>What was typed into the new row is kept: Add goes on with it.</source>
        <translation>新记录已输入的内容还留着：按“新增”接着填。</translation>
    </message>
    <message>
        <source>What was typed is discarded.</source>
        <translation>已放弃输入的内容。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>放弃输入的内容</translation>
    </message>
    <message>
        <source>The head is one of the members: change the name under Members.</source>
        <translation>户主是家庭成员之一，请到“家庭成员”中改姓名。</translation>
    </message>
    <message>
        <source>Typed and not saved yet: Enter saves it.</source>
        <translation>已输入，尚未保存：按回车键保存。</translation>
    </message>
</context>
<context>
    <name>chulie::forms::UnfinishedBar</name>
    <message>
        <source>Unfinished: %1</source>
        <translation>未完成：%1</translation>
    </message>
</context>
<context>
    <name>chulie::forms::YearForm</name>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>Propose answers of %1</source>
        <translation>建议沿用 %1 年答案</translation>
    </message>
    <message>
        <source>Proposes the answers of the year before for what is blank; amounts of money stay blank. Nothing counts before it is confirmed.</source>
        <translation>为空白栏建议上一年的答案，金额仍留空。确认之前都不算数。</translation>
    </message>
    <message>
        <source>Confirm all %1 proposals</source>
        <translation>确认全部 %1 项建议</translation>
    </message>
</context>
<context>
    <name>chulie::funds::FundsPage</name>
    <message>
        <source>not published</source>
        <translation>未公示</translation>
    </message>
    <message>
        <source>published after its year</source>
        <translation>次年才公示</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1; clause %2 asks that every use of funds be published</source>
        <translation>%1；方案 %2 要求资金使用一律公告公示</translation>
    </message>
    <message>
        <source>By village, %1</source>
        <translation>按村（%1）</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年度</translation>
    </message>
    <message>
        <source>By source, %1</source>
        <translation>按来源（%1）</translation>
    </message>
    <message>
        <source>Funds by village</source>
        <translation>按村汇总的资金</translation>
    </message>
    <message>
        <source>Funds by year</source>
        <translation>按年度汇总的资金</translation>
    </message>
    <message>
        <source>Funds by source</source>
        <translation>按来源汇总的资金</translation>
    </message>
    <message>
        <source>Only unpublished</source>
        <translation>只看未公示</translation>
    </message>
    <message>
        <source>Floor of special funds, 2018 to 2020, every year: 200,000 yuan for a relatively poor village, 100,000 yuan for an ordinary village with poor households. Clause %1</source>
        <translation>财政专项资金下限（2018—2020 年，每年）：相对贫困村 20 万元，有贫困户的面上村 10 万元。方案 %1</translation>
    </message>
    <message>
        <source>the plan sets no floor here</source>
        <translation>方案对此不作下限要求</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 已达下限</translation>
    </message>
    <message>
        <source>floor of %1 yuan reached</source>
        <translation>已达 %1 元下限</translation>
    </message>
    <message>
        <source>%1 yuan short of the floor of %2 yuan</source>
        <translation>比 %2 元下限少 %1 元</translation>
    </message>
    <message>
        <source>%1 yuan short in all</source>
        <translation>共差 %1 元</translation>
    </message>
    <message>
        <source>%1 of %2 entries, %3 yuan, not published by the end of their year</source>
        <translation>%2 笔中有 %1 笔（%3 元）当年未公示</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>各年合计</translation>
    </message>
    <message>
        <source>%1 %2 yuan short</source>
        <translation>%1 差 %2 元</translation>
    </message>
    <message>
        <source>Special funds (10,000 yuan)</source>
        <translation>财政专项（万元）</translation>
    </message>
    <message>
        <source>Planned (10,000 yuan)</source>
        <translation>计划（万元）</translation>
    </message>
    <message>
        <source>Received (10,000 yuan)</source>
        <translation>下达（万元）</translation>
    </message>
    <message>
        <source>Paid out (10,000 yuan)</source>
        <translation>拨付（万元）</translation>
    </message>
    <message>
        <source>Spent (10,000 yuan)</source>
        <translation>支出（万元）</translation>
    </message>
    <message>
        <source>%1 villages below: %2</source>
        <translation>%1 %2 个村未达</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公示（笔）</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>（未填）</translation>
    </message>
</context>
<context>
    <name>chulie::grid::ChangeDialog</name>
    <message>
        <source>Change the chosen rows</source>
        <translation>更改所选各行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows chosen: %1</source>
        <translation>已选 %1 行</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>A blank value clears. What changes is shown before anything is written.</source>
        <translation>留空即清除。写入之前会先列出将要更改的内容。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>chulie::grid::GridView</name>
    <message>
        <source>This is more than %1 rows: save it as a file and import it.</source>
        <translation>超过 %1 行：请另存为文件后导入。</translation>
    </message>
    <message>
        <source>The block goes where the cursor is.</source>
        <translation>从光标所在单元格起填入。</translation>
    </message>
    <message>
        <source>Columns are matched by their names, rows by their keys.</source>
        <translation>按列名对应各列，按编号对应各行。</translation>
    </message>
    <message>
        <source>Columns are matched by their names, rows from the cursor on.</source>
        <translation>按列名对应各列，从光标所在行起逐行填入。</translation>
    </message>
    <message>
        <source>Left alone: %1.</source>
        <translation>未用的列：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Beyond the last column or row: %1.</source>
        <translation>超出表格范围的单元格：%1。</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>复制（含列名）</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>粘贴…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Change the chosen rows…</source>
        <translation>更改所选各行…</translation>
    </message>
    <message>
        <source>This number is hidden: show the numbers first (the menu of the headings).</source>
        <translation>此号码已隐藏：请先在列标题的菜单中选择显示。</translation>
    </message>
</context>
<context>
    <name>chulie::grid::PlanDialog</name>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Rows changed: %1. New rows: %2. Nothing has been written yet.</source>
        <translation>更改 %1 行，新增 %2 行。尚未写入。</translation>
    </message>
    <message>
        <source>Rows refused: %1. The others go in.</source>
        <translation>拒绝 %1 行，其余写入。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
</context>
<context>
    <name>chulie::grid::PlanModel</name>
    <message>
        <source>new: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>（清除）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Refused, because</source>
        <translation>拒绝原因</translation>
    </message>
</context>
<context>
    <name>chulie::help::HelpWindow</name>
    <message>
        <source>No page of the help has all these words.</source>
        <translation>帮助里没有一页含有这些词。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>在帮助里查找</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助的各页</translation>
    </message>
    <message>
        <source>The help</source>
        <translation>帮助正文</translation>
    </message>
</context>
<context>
    <name>chulie::history::HistoryModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, on device %2</source>
        <translation>%1，设备 %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新值</translation>
    </message>
</context>
<context>
    <name>chulie::history::HistoryPage</name>
    <message>
        <source>Anybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Any doing</source>
        <translation>所有方式</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>所有表</translation>
    </message>
    <message>
        <source>This record was removed since.</source>
        <translation>这条记录后来已被移除。</translation>
    </message>
    <message>
        <source>A name, a number, a value …</source>
        <translation>姓名、编号、内容 …</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要找的文字</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>chulie::history::HistoryView</name>
    <message>
        <source>Looking for more …</source>
        <translation>正在查找更多 …</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Shows identity, account and telephone numbers</source>
        <translation>显示证件号码、账号和电话</translation>
    </message>
    <message>
        <source>Whole act</source>
        <translation>整次操作</translation>
    </message>
    <message>
        <source>Shows all that was done together with the chosen entry: a whole import</source>
        <translation>显示与所选条目一次完成的全部内容，例如一整次导入</translation>
    </message>
    <message>
        <source>Take back this act…</source>
        <translation>撤销这次操作…</translation>
    </message>
    <message>
        <source>Takes back all that was done together with the chosen entry</source>
        <translation>撤销与所选条目一次完成的全部内容</translation>
    </message>
    <message>
        <source>Forget this record…</source>
        <translation>永久清除此记录…</translation>
    </message>
    <message>
        <source>Takes a removed record, and what belonged to it, out of the history for good</source>
        <translation>把已移除的记录及其所属内容从历史中永久清除</translation>
    </message>
    <message>
        <source>Redo this act…</source>
        <translation>重做这次操作…</translation>
    </message>
    <message>
        <source>Does again all that the chosen undo took back</source>
        <translation>重做所选条目那次撤销的全部内容</translation>
    </message>
</context>
<context>
    <name>chulie::history::RecordHistoryDialog</name>
    <message>
        <source>History: %1 %2</source>
        <translation>历史：%1 %2</translation>
    </message>
</context>
<context>
    <name>chulie::history::TakingBackDialog</name>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1.

%2 of its entries will be taken back.</source>
        <translation>%1。

将撤销其中 %2 条。</translation>
    </message>
    <message>
        <source>%1.

Nothing of it still stands: all of it was changed since.</source>
        <translation>%1。

其中的内容后来都改过，没有可以撤销的。</translation>
    </message>
    <message>
        <source>Changed since, and left as they are:</source>
        <translation>以下内容后来又改过，保持不动：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1.

%2 of its entries will be done again.</source>
        <translation>%1。

将重做其中 %2 条。</translation>
    </message>
</context>
<context>
    <name>chulie::home::ExitTargetsView</name>
    <message>
        <source>the village</source>
        <translation>村本身</translation>
    </message>
    <message>
        <source>%1, helper %2</source>
        <translation>%1，帮扶责任人 %2</translation>
    </message>
    <message>
        <source>Exit target</source>
        <translation>出列指标</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>谁还没达标</translation>
    </message>
    <message>
        <source>What would close it</source>
        <translation>怎样补上</translation>
    </message>
    <message>
        <source>Exit targets</source>
        <translation>出列指标</translation>
    </message>
</context>
<context>
    <name>chulie::home::RegionTodo</name>
    <message>
        <source>Of no village</source>
        <translation>不属于任何村</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>village and town</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Village and work</source>
        <translation>村和事项</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>To do: %1 in %2 villages</source>
        <translation>待办 %1 项，涉及 %2 个村</translation>
    </message>
    <message>
        <source>To do by village</source>
        <translation>各村待办</translation>
    </message>
    <message>
        <source>%1, looking for more …</source>
        <translation>%1，正在继续查找…</translation>
    </message>
</context>
<context>
    <name>chulie::home::StepsView</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>The first evening</source>
        <translation>第一个晚上</translation>
    </message>
    <message>
        <source>What is left blank is never counted as done. How a finished village looks is seen in the sample city, in a window beside this one (menu File).</source>
        <translation>空着的绝不当作已办。填好的村是什么样，可以在旁边的窗口看示例市（“文件”菜单）。</translation>
    </message>
</context>
<context>
    <name>chulie::home::TodoView</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of work and how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>what, why it is set aside, by whom</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>待办 %1 项</translation>
    </message>
    <message>
        <source>Until which day?

%1</source>
        <translation>推到哪一天？

%1</translation>
    </message>
    <message>
        <source>“%1” is not a day to come.</source>
        <translation>“%1”不是今后的日期。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再办</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>已推到 %1。</translation>
    </message>
    <message>
        <source>Why is this not for us?

%1</source>
        <translation>为什么不归我们办？

%1</translation>
    </message>
    <message>
        <source>Set aside. It comes back when its facts change.</source>
        <translation>已搁置。情况变化后会重新出现。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Show those set aside</source>
        <translation>显示已搁置的</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>以后再办…</translation>
    </message>
    <message>
        <source>Not for us…</source>
        <translation>不归我们办…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新处理</translation>
    </message>
    <message>
        <source>To do: %1, looking for more …</source>
        <translation>待办 %1 项，正在继续查找…</translation>
    </message>
    <message>
        <source>No program opens %1.</source>
        <translation>没有程序能打开 %1。</translation>
    </message>
</context>
<context>
    <name>chulie::home::VillageHome</name>
    <message>
        <source>The ledger holds no village yet. Import files, or drop them anywhere in this window.</source>
        <translation>台账里还没有村。请导入文件，或把文件拖到窗口任意处。</translation>
    </message>
    <message>
        <source>Judging %1 …</source>
        <translation>正在评估 %1 年…</translation>
    </message>
    <message>
        <source>ready to exit</source>
        <translation>可出列</translation>
    </message>
    <message>
        <source>not ready to exit yet</source>
        <translation>尚未达到出列条件</translation>
    </message>
    <message>
        <source>%1 at the end of %2: %3 · exit targets %4 met, %5 unmet, %6 unknown · households ready %7 / %8</source>
        <translation>%1 %2 年底：%3 · 出列指标达标 %4、未达标 %5、待核实 %6 · 可脱贫 %7 / %8 户</translation>
    </message>
    <message>
        <source>Targets and work</source>
        <translation>指标和待办</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>How the village stood</source>
        <translation>历年年底情况</translation>
    </message>
    <message>
        <source>The list to bring in</source>
        <translation>要导入的名单</translation>
    </message>
</context>
<context>
    <name>chulie::home::YearsModel</name>
    <message>
        <source>ready to exit</source>
        <translation>可出列</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>年底</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Exit targets met</source>
        <translation>达标的出列指标</translation>
    </message>
    <message>
        <source>Poor households on the books</source>
        <translation>在册贫困户</translation>
    </message>
    <message>
        <source>Out of poverty</source>
        <translation>已脱贫</translation>
    </message>
    <message>
        <source>Ready to get out</source>
        <translation>可脱贫</translation>
    </message>
</context>
<context>
    <name>chulie::households::ActDialog</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>chulie::households::DuplicateNumbers</name>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 处</translation>
    </message>
    <message>
        <source>%1, household %2, head %3</source>
        <translation>%1，户 %2，户主 %3</translation>
    </message>
    <message>
        <source>Identity number %1 is also %2’s in &lt;a href=&quot;%3/%4&quot;&gt;%5&lt;/a&gt;</source>
        <translation>证件号码 %1 同时也是%2的，见 &lt;a href=&quot;%3/%4&quot;&gt;%5&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>chulie::households::HouseholdActs</name>
    <message>
        <source>&amp;New household</source>
        <translation>新增农户(&amp;N)</translation>
    </message>
    <message>
        <source>Ne&amp;xt part</source>
        <translation>下一部分(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Propose last year’s answers</source>
        <translation>建议沿用上年答案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Confirm all proposals</source>
        <translation>确认全部建议(&amp;C)</translation>
    </message>
    <message>
        <source>Change of s&amp;tatus…</source>
        <translation>状态变动(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>分户(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Join to another…</source>
        <translation>并入另一户(&amp;J)…</translation>
    </message>
    <message>
        <source>New &amp;head…</source>
        <translation>更换户主(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Remove household…</source>
        <translation>移除农户(&amp;R)…</translation>
    </message>
    <message>
        <source>New &amp;member</source>
        <translation>新增成员(&amp;M)</translation>
    </message>
    <message>
        <source>Mo&amp;ve member to another household…</source>
        <translation>成员转入另一户(&amp;V)…</translation>
    </message>
    <message>
        <source>Remove m&amp;ember…</source>
        <translation>移除成员(&amp;E)…</translation>
    </message>
    <message>
        <source>The household was split. Undo takes it back.</source>
        <translation>已分户，可撤销。</translation>
    </message>
    <message>
        <source>The households were joined. Undo takes it back.</source>
        <translation>已并户，可撤销。</translation>
    </message>
    <message>
        <source>The member was moved. Undo takes it back.</source>
        <translation>成员已转户，可撤销。</translation>
    </message>
    <message>
        <source>The household has a new head. Undo takes it back.</source>
        <translation>已更换户主，可撤销。</translation>
    </message>
    <message>
        <source>The change of status was recorded. Undo takes it back.</source>
        <translation>已记录状态变动，可撤销。</translation>
    </message>
    <message>
        <source>this change of status</source>
        <translation>这条变动</translation>
    </message>
    <message>
        <source>household %1 %2</source>
        <translation>农户 %1 %2</translation>
    </message>
    <message>
        <source>Write down a v&amp;isit…</source>
        <translation>记一次走访(&amp;I)…</translation>
    </message>
    <message>
        <source>New me&amp;asure…</source>
        <translation>新增措施(&amp;A)…</translation>
    </message>
    <message>
        <source>Member has &amp;left…</source>
        <translation>成员减少(&amp;L)…</translation>
    </message>
    <message>
        <source>Member came &amp;back…</source>
        <translation>成员回来(&amp;B)…</translation>
    </message>
    <message>
        <source>The leaving was recorded. Undo takes it back.</source>
        <translation>已记下成员减少，可以撤销。</translation>
    </message>
    <message>
        <source>The return was recorded. Undo takes it back.</source>
        <translation>已记下成员回来，可以撤销。</translation>
    </message>
    <message>
        <source>The member was removed. Undo takes it back.</source>
        <translation>已移除成员，可以撤销。</translation>
    </message>
    <message>
        <source>Print the car&amp;ds of those chosen…</source>
        <translation>打印所选各户的户卡(&amp;D)…</translation>
    </message>
    <message>
        <source>P&amp;ictures of the household</source>
        <translation>这一户的照片(&amp;I)</translation>
    </message>
</context>
<context>
    <name>chulie::households::HouseholdList</name>
    <message>
        <source>Households: %1</source>
        <translation>共 %1 户</translation>
    </message>
    <message>
        <source>%1 of %2 households</source>
        <translation>%2 户中的 %1 户</translation>
    </message>
    <message>
        <source>Add household</source>
        <translation>新增户</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen household</source>
        <translation>移除所选户</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>chulie::households::HouseholdPanel</name>
    <message>
        <source>New household</source>
        <translation>新增户</translation>
    </message>
    <message>
        <source>No household chosen</source>
        <translation>未选择农户</translation>
    </message>
    <message>
        <source>not in scope in %1</source>
        <translation>%1 年不在帮扶范围</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>ready to exit</source>
        <translation>可脱贫</translation>
    </message>
    <message>
        <source>not ready to exit</source>
        <translation>未达脱贫条件</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>显示证件号码</translation>
    </message>
    <message>
        <source>Shows identity, account and telephone numbers</source>
        <translation>显示证件号码、一卡通账号和联系电话</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度情况</translation>
    </message>
    <message>
        <source>Changes of status</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Measures and visits</source>
        <translation>措施与走访</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>chulie::households::HouseholdPicker</name>
    <message>
        <source>Name, number or pinyin</source>
        <translation>姓名、编号或拼音</translation>
    </message>
    <message>
        <source>Find the household</source>
        <translation>查找农户</translation>
    </message>
    <message>
        <source>Households found</source>
        <translation>找到的农户</translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <translation>%1  %2，%3</translation>
    </message>
</context>
<context>
    <name>chulie::households::IncomeLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>− </source>
        <translation>− </translation>
    </message>
    <message>
        <source>+ </source>
        <translation>+ </translation>
    </message>
    <message>
        <source>%1%2 %3 </source>
        <translation>%1%2 %3 </translation>
    </message>
    <message>
        <source>no part of the income filled in</source>
        <translation>收入各项均未填</translation>
    </message>
    <message>
        <source>%1= %2 yuan</source>
        <translation>%1= %2 元</translation>
    </message>
    <message>
        <source>standard of %1: %2 yuan</source>
        <translation>%1 年标准：%2 元</translation>
    </message>
    <message>
        <source>standard of %1: %2 yuan (45 % of the province’s rural income)</source>
        <translation>%1 年标准：%2 元（全省农民人均可支配收入的 45%）</translation>
    </message>
    <message>
        <source>standard: %1 yuan (the plan’s projection)</source>
        <translation>标准：%1 元（方案预测）</translation>
    </message>
    <message>
        <source>%1 yuan above it</source>
        <translation>高出 %1 元</translation>
    </message>
    <message>
        <source>%1 yuan below it</source>
        <translation>还差 %1 元</translation>
    </message>
    <message>
        <source>no members at the end of %1</source>
        <translation>%1 年底没有成员</translation>
    </message>
    <message>
        <source>÷ %1 people at the end of %2 = &lt;b&gt;%3 yuan a head&lt;/b&gt;; %4; &lt;b&gt;%5&lt;/b&gt;</source>
        <translation>÷ %2 年底 %1 人 = &lt;b&gt;人均 %3 元&lt;/b&gt;；%4；&lt;b&gt;%5&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>chulie::households::JoinDialog</name>
    <message>
        <source>Join household %1 to another</source>
        <translation>农户 %1 并入另一户</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>并户</translation>
    </message>
    <message>
        <source>Which household they join</source>
        <translation>并入哪一户</translation>
    </message>
    <message>
        <source>%1 is to the head there</source>
        <translation>%1与那边户主关系</translation>
    </message>
    <message>
        <source>Household %1 is struck off on that day. Its years before stay as they are.</source>
        <translation>农户 %1 于当日清退，以前的年度保持原样。</translation>
    </message>
</context>
<context>
    <name>chulie::households::MoveDialog</name>
    <message>
        <source>Move a member to another household</source>
        <translation>成员转入另一户</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>转户</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>谁走</translation>
    </message>
    <message>
        <source>To which household</source>
        <translation>转入哪一户</translation>
    </message>
    <message>
        <source>Relation to the head there</source>
        <translation>与那边户主关系</translation>
    </message>
    <message>
        <source>Head of those who stay</source>
        <translation>留下的人的户主</translation>
    </message>
    <message>
        <source>Choose another household.</source>
        <translation>请选择另一户。</translation>
    </message>
</context>
<context>
    <name>chulie::households::PresenceDialog</name>
    <message>
        <source>%1 has left the household</source>
        <translation>%1 减少（离开本户）</translation>
    </message>
    <message>
        <source>%1 is no longer a member?</source>
        <translation>%1 不再是本户成员？</translation>
    </message>
    <message>
        <source>%1 came back to the household</source>
        <translation>%1 回到本户</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>One who has left stays in the years before; one who is removed is gone from all of them.</source>
        <translation>减少的成员仍留在以前各年；移除的成员则从各年中消失。</translation>
    </message>
    <message>
        <source>Died, married or moved away: record the day of leaving</source>
        <translation>去世、婚嫁或迁出：记下减少日期</translation>
    </message>
    <message>
        <source>Entered by mistake: remove</source>
        <translation>录入有误：移除</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>The return must be later than the leaving.</source>
        <translation>回来的日期须晚于减少日期。</translation>
    </message>
    <message>
        <source>The leaving must not be earlier than the joining.</source>
        <translation>减少日期不得早于增加日期。</translation>
    </message>
</context>
<context>
    <name>chulie::households::SplitDialog</name>
    <message>
        <source>Split household %1</source>
        <translation>农户 %1 分户</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分户</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>谁走</translation>
    </message>
    <message>
        <source>Head of the new household</source>
        <translation>新户户主</translation>
    </message>
    <message>
        <source>Head of those who stay</source>
        <translation>留下的人的户主</translation>
    </message>
    <message>
        <source>Number of the new household</source>
        <translation>新户编号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
</context>
<context>
    <name>chulie::households::StatusDialog</name>
    <message>
        <source>Change of status</source>
        <translation>状态变动</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>This stands against an exit in %1; it can be recorded all the same:</source>
        <translation>%1 年脱贫还有以下未达标或待核实之处，仍可记录：</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>没有记录。</translation>
    </message>
</context>
<context>
    <name>chulie::households::SuccessionDialog</name>
    <message>
        <source>New head of household %1</source>
        <translation>农户 %1 更换户主</translation>
    </message>
    <message>
        <source>Make the head</source>
        <translation>更换户主</translation>
    </message>
    <message>
        <source>New head</source>
        <translation>新户主</translation>
    </message>
    <message>
        <source>%1 is to the new head</source>
        <translation>%1与新户主关系</translation>
    </message>
    <message>
        <source>The present head leaves on that day, for that reason.</source>
        <translation>原户主于当日因此离开本户。</translation>
    </message>
</context>
<context>
    <name>chulie::households::TargetsModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>chulie::households::TargetsPane</name>
    <message>
        <source>Targets</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Enter or a double click leads to the field at fault</source>
        <translation>按回车或双击到有问题的栏</translation>
    </message>
</context>
<context>
    <name>chulie::lists::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;First columns that stay at the left</source>
        <translation>左侧固定的列数(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>chulie::lists::FilterBar</name>
    <message>
        <source>Clear (Esc)</source>
        <translation>全部清除 (Esc)</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <source>My name…</source>
        <translation>我的姓名…</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>尚未保存筛选</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>A name for this filter:</source>
        <translation>此筛选的名称：</translation>
    </message>
    <message>
        <source>Name, number or pinyin</source>
        <translation>姓名、编号或拼音</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the list (Ctrl+Shift+F)</source>
        <translation>筛选列表 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Only those I am responsible for</source>
        <translation>只看由我负责的</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>Filters saved by name</source>
        <translation>按名称保存的筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose, move and freeze columns</source>
        <translation>选择、移动、固定列</translation>
    </message>
    <message>
        <source>How rare characters are read…</source>
        <translation>生僻字读音…</translation>
    </message>
    <message>
        <source>Members, identity and telephone numbers are searched too</source>
        <translation>家庭成员、证件号码和电话也能查到</translation>
    </message>
    <message>
        <source>Without pictures</source>
        <translation>没有照片</translation>
    </message>
</context>
<context>
    <name>chulie::lists::FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>What is asked about</source>
        <translation>筛选项目</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>自(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Words in it</source>
        <translation>包含文字(&amp;W)</translation>
    </message>
    <message>
        <source>Add to the filter</source>
        <translation>加入筛选</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>chulie::lists::ReadingsDialog</name>
    <message>
        <source>How rare characters are read</source>
        <translation>生僻字读音</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Characters in names that cannot be found by pinyin yet. Give their reading, without tones: 𠮷 ji.</source>
        <translation>以下姓名用字尚不能按拼音查找。请填写不带声调的读音，如：𠮷 ji。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>chulie::lists::RecordList</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add a row (Insert)</source>
        <translation>新增一行（Insert）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen row (Ctrl+Delete in the list)</source>
        <translation>移除所选行（在列表中按 Ctrl+Delete）</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>chulie::lists::RecordModel</name>
    <message>
        <source>Left the household on %1</source>
        <translation>%1 减少</translation>
    </message>
</context>
<context>
    <name>chulie::lists::RecordView</name>
    <message>
        <source>Show identity, account and telephone numbers</source>
        <translation>显示证件号码、账号和电话</translation>
    </message>
    <message>
        <source>Order and frozen columns…</source>
        <translation>列的顺序与固定…</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>导出所见内容…</translation>
    </message>
</context>
<context>
    <name>chulie::lists::Sublist</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
</context>
<context>
    <name>chulie::measures::MeasuresPage</name>
    <message>
        <source>%1: discouraged by clause %2 of the plan</source>
        <translation>%1：方案 %2 不提倡</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任内容</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Responsibility: %1</source>
        <translation>责任清单：%1</translation>
    </message>
    <message>
        <source>%1 is discouraged by clause %2: “%3”</source>
        <translation>%1：方案 %2 不提倡——“%3”</translation>
    </message>
    <message>
        <source>Begun by the end of %1</source>
        <translation>%1 年底前开始的</translation>
    </message>
    <message>
        <source>Begun in %1</source>
        <translation>%1 年内开始的</translation>
    </message>
    <message>
        <source>Which measures</source>
        <translation>哪些措施</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>只看%1</translation>
    </message>
    <message>
        <source>By responsibility</source>
        <translation>按责任清单</translation>
    </message>
    <message>
        <source>By village</source>
        <translation>按村</translation>
    </message>
    <message>
        <source>Measures by responsibility</source>
        <translation>按责任清单汇总的措施</translation>
    </message>
    <message>
        <source>Measures by village</source>
        <translation>按村汇总的措施</translation>
    </message>
    <message>
        <source>Planned (10,000 yuan)</source>
        <translation>计划（万元）</translation>
    </message>
    <message>
        <source>Spent (10,000 yuan)</source>
        <translation>支出（万元）</translation>
    </message>
    <message>
        <source>&amp;Before, during and after of those chosen, as PDF…</source>
        <translation>所选措施的前中后照片存为 PDF(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>chulie::overview::GapModel</name>
    <message>
        <source>Target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>By the end of</source>
        <translation>期限（年底）</translation>
    </message>
    <message>
        <source>%1: %2 unmet, %3 unknown</source>
        <translation>%1：未达标 %2，待核实 %3</translation>
    </message>
    <message>
        <source>towns: %1</source>
        <translation>%1 个镇</translation>
    </message>
    <message>
        <source>counties: %1</source>
        <translation>%1 个县区</translation>
    </message>
    <message>
        <source>cities: %1</source>
        <translation>%1 个市</translation>
    </message>
</context>
<context>
    <name>chulie::overview::MatrixModel</name>
    <message>
        <source>Exit targets</source>
        <translation>出列指标</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>%1: %2 met, %3 unmet, %4 unknown, %5 not applicable</source>
        <translation>%1：达标 %2，未达标 %3，待核实 %4，不适用 %5</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Exit targets met, of those that are met, unmet or unknown</source>
        <translation>出列指标中，达标的占达标、未达标和待核实之和的比例</translation>
    </message>
</context>
<context>
    <name>chulie::overview::MatrixView</name>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>States of the villages&apos; exit targets</source>
        <translation>各村出列指标的状态</translation>
    </message>
</context>
<context>
    <name>chulie::overview::OverviewPage</name>
    <message>
        <source>The ledger holds no village yet. Import files, or drop them anywhere in this window.</source>
        <translation>台账里还没有村。请导入文件，或把文件拖到窗口里。</translation>
    </message>
    <message>
        <source>Judging %1 …</source>
        <translation>正在核算 %1 年度……</translation>
    </message>
    <message>
        <source>villages ready to exit %1</source>
        <translation>出列 %1</translation>
    </message>
    <message>
        <source>households out of poverty %1</source>
        <translation>脱贫 %1 户</translation>
    </message>
    <message>
        <source>income met %1</source>
        <translation>收入达标 %1 户</translation>
    </message>
    <message>
        <source>known %1</source>
        <translation>已核实 %1</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>最大的缺口</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>临近和逾期的任务</translation>
    </message>
    <message>
        <source>Exit targets by village</source>
        <translation>各村出列指标</translation>
    </message>
    <message>
        <source>Ordinary villages too</source>
        <translation>包括面上村</translation>
    </message>
    <message>
        <source>面上村: they are judged, but do not count towards the city&apos;s exit</source>
        <translation>面上村也核算指标，但不计入全市出列村数</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>chulie::packages::ConflictsModel</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>另值</translation>
    </message>
</context>
<context>
    <name>chulie::packages::DeliveriesModel</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Last taken in</source>
        <translation>最近并入</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation>打包人</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>打包时间</translation>
    </message>
</context>
<context>
    <name>chulie::packages::EffectsModel</name>
    <message>
        <source>Package</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation>打包人</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待裁定</translation>
    </message>
</context>
<context>
    <name>chulie::packages::FolderPanel</name>
    <message>
        <source>Exchange folder: %1. This ledger puts its package there when it is closed.</source>
        <translation>交换文件夹：%1。关闭台账时，本台账的数据包会放到那里。</translation>
    </message>
    <message>
        <source>No exchange folder. It can be any folder that others use too: a share, a stick, one that a program keeps in step.</source>
        <translation>未设交换文件夹。可以是大家共用的任何文件夹：共享目录、U 盘，或由同步软件保持一致的文件夹。</translation>
    </message>
    <message>
        <source>The folder that packages are exchanged in</source>
        <translation>交换数据包的文件夹</translation>
    </message>
    <message>
        <source>The exchange folder is not used any more. What lies there stays.</source>
        <translation>不再使用交换文件夹，其中的内容保持不变。</translation>
    </message>
    <message>
        <source>The packages in the folder have a passphrase. Tell it to the others another way.</source>
        <translation>文件夹中的数据包已设口令。请用别的方式告诉其他人。</translation>
    </message>
    <message>
        <source>Take in by &amp;itself</source>
        <translation>自动并入(&amp;I)</translation>
    </message>
    <message>
        <source>Packages that leave nothing to decide go in without being asked about.</source>
        <translation>没有待定冲突的数据包不经询问直接并入。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>口令…</translation>
    </message>
    <message>
        <source>E&amp;xchange now</source>
        <translation>立即交换(&amp;X)</translation>
    </message>
    <message>
        <source>The packages that this ledger puts into the folder have no passphrase any more.</source>
        <translation>本台账此后放入文件夹的数据包不再有口令。</translation>
    </message>
</context>
<context>
    <name>chulie::packages::FolderPassphraseDialog</name>
    <message>
        <source>Passphrase of the exchange folder</source>
        <translation>交换文件夹的口令</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更换(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>取消口令(&amp;R)</translation>
    </message>
    <message>
        <source>The packages in the folder have a passphrase. Everybody who uses the folder sets the same one.</source>
        <translation>文件夹中的数据包已有口令。使用该文件夹的人须设置同一口令。</translation>
    </message>
    <message>
        <source>The packages in the folder have no passphrase: whoever reads the folder reads them. Everybody who uses the folder sets the same one.</source>
        <translation>文件夹中的数据包没有口令：能读取该文件夹的人都能读取数据包。使用该文件夹的人须设置同一口令。</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新口令(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再输入一次(&amp;M)</translation>
    </message>
    <message>
        <source>It is kept in this ledger, encrypted as the ledger is.</source>
        <translation>口令保存在本台账中，与台账一同加密。</translation>
    </message>
    <message>
        <source>It is kept in this ledger, which is not protected: whoever has the ledger&apos;s file or a back-up of it can read the passphrase there.</source>
        <translation>口令保存在本台账中，而本台账未加密保护：拿到台账文件或其备份的人可以读出该口令。</translation>
    </message>
</context>
<context>
    <name>chulie::packages::FolderWatch</name>
    <message numerus="yes">
        <source>Taken in from the exchange folder: %n package(s).</source>
        <translation>
            <numerusform>已从交换文件夹并入 %n 个数据包。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the exchange folder %n package(s) wait: see Exchange.</source>
        <translation>
            <numerusform>交换文件夹里有 %n 个数据包待查看：见“交换”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chulie::packages::MergeDialog</name>
    <message>
        <source>Merge packages</source>
        <translation>合并数据包</translation>
    </message>
    <message>
        <source>The ledger knows all of it already: there is nothing to merge.</source>
        <translation>台账中已有全部内容，无需合并。</translation>
    </message>
    <message>
        <source>What the packages bring. Nothing of the ledger is lost: what two people said apart is listed to be decided.</source>
        <translation>数据包将带来以下内容。台账中的内容不会丢失：两人各填不一的，会列出待裁定。</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>None of it can be taken in.</source>
        <translation>其中没有可以采用的内容。</translation>
    </message>
</context>
<context>
    <name>chulie::packages::MergesModel</name>
    <message>
        <source>Merged</source>
        <translation>合并时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>合并人</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation>打包人</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>打包时间</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
</context>
<context>
    <name>chulie::packages::PackDialog</name>
    <message>
        <source>Make a package</source>
        <translation>生成数据包</translation>
    </message>
    <message>
        <source>&amp;Pack…</source>
        <translation>打包(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>区划(&amp;R)</translation>
    </message>
    <message>
        <source>Pass&amp;phrase (may stay blank)</source>
        <translation>口令(&amp;P)（可以不填）</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>再输一次(&amp;A)</translation>
    </message>
    <message>
        <source>Without a passphrase whoever gets the file can read it.</source>
        <translation>不设口令，谁拿到文件都能读取。</translation>
    </message>
    <message>
        <source>Too short: a computer guesses it within hours.</source>
        <translation>太短：电脑几小时就能猜出。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入还不一致。</translation>
    </message>
    <message>
        <source>Fair. A passphrase that is lost is lost: tell it to the receiver another way.</source>
        <translation>尚可。口令丢失无法找回，请通过其他途径告知对方。</translation>
    </message>
    <message>
        <source>Strong. A passphrase that is lost is lost: tell it to the receiver another way.</source>
        <translation>强。口令丢失无法找回，请通过其他途径告知对方。</translation>
    </message>
    <message>
        <source>Everything, with its history</source>
        <translation>全部内容及其历史</translation>
    </message>
    <message>
        <source>To start with: villages and standards</source>
        <translation>起步包：村和标准</translation>
    </message>
    <message>
        <source>To start with: these and the present households</source>
        <translation>起步包：村、标准和现有农户</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>Without them the receiver sees that there are pictures, and gets them with a later package</source>
        <translation>不带的话，对方看得到有照片，等以后带照片的数据包来了才能看</translation>
    </message>
    <message>
        <source>With p&amp;ictures and papers (%1, %2)</source>
        <translation>带照片和资料（%1 个，%2）(&amp;I)</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Several words, or a line of a poem, are strong.</source>
        <translation>弱：容易被猜到。用几个词或一句诗更强。</translation>
    </message>
</context>
<context>
    <name>chulie::packages::PackagesPage</name>
    <message>
        <source>Looking for what is to be decided …</source>
        <translation>正在查找待裁定的内容……</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>没有待裁定的内容。</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <translation>待裁定：%1</translation>
    </message>
    <message>
        <source>Nothing was merged yet. A package is one file that holds a region with its history.</source>
        <translation>还没有合并过。数据包是一个文件，含有一个区划及其历史。</translation>
    </message>
    <message>
        <source>Merged packages</source>
        <translation>已合并的数据包</translation>
    </message>
    <message>
        <source>The value that is right:</source>
        <translation>正确的值：</translation>
    </message>
    <message>
        <source>Deciding …</source>
        <translation>正在裁定……</translation>
    </message>
    <message>
        <source>Decided. Undo takes it back.</source>
        <translation>已裁定，可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Make a package…</source>
        <translation>生成数据包(&amp;M)…</translation>
    </message>
    <message>
        <source>Merge &amp;packages…</source>
        <translation>合并数据包(&amp;P)…</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>保留现值</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>采用另值</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>填其他值…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Take this merge out…</source>
        <translation>撤出这次合并…</translation>
    </message>
    <message>
        <source>All of the same &amp;village</source>
        <translation>同一个村的全部(&amp;V)</translation>
    </message>
    <message>
        <source>All against the same &amp;author</source>
        <translation>与同一个人所录不同的全部(&amp;A)</translation>
    </message>
    <message>
        <source>All of the same &amp;column</source>
        <translation>同一列的全部(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
</context>
<context>
    <name>chulie::pictures::FormOrPictures</name>
    <message>
        <source>The pictures and papers of the chosen row, or its form again (%1)</source>
        <translation>选中一行的照片和资料；再按回到表单（%1）</translation>
    </message>
    <message>
        <source>Pictures of the chosen row</source>
        <translation>选中一行的照片</translation>
    </message>
    <message>
        <source>P&amp;ictures of the row</source>
        <translation>这一行的照片(&amp;I)</translation>
    </message>
</context>
<context>
    <name>chulie::pictures::PhoneFolder</name>
    <message>
        <source>Looking for pictures …</source>
        <translation>正在找照片……</translation>
    </message>
    <message>
        <source>Pictures from a folder</source>
        <translation>从文件夹选照片</translation>
    </message>
    <message>
        <source>The pictures in the folder, the newest first</source>
        <translation>文件夹里的照片，新的在前</translation>
    </message>
    <message>
        <source>There are no pictures in %1. Choose the phone&apos;s folder DCIM; the phone may have to be unlocked and set to “transfer files”.</source>
        <translation>%1 里没有照片。请选择手机的 DCIM 文件夹；手机可能要先解锁，并设为“传输文件”。</translation>
    </message>
    <message>
        <source>The record has room for %1 more pictures: untick another one first.</source>
        <translation>这条记录还能放 %1 个：请先取消一个。</translation>
    </message>
    <message>
        <source>Click the pictures that are wanted, or press Space. Ticked: %1 of %2 that have room.</source>
        <translation>点选需要的照片，或按空格。已勾选 %1 个，还能放 %2 个。</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>添加 %1 个(&amp;A)</translation>
    </message>
</context>
<context>
    <name>chulie::pictures::PictureViewer</name>
    <message>
        <source>&amp;Previous</source>
        <translation>上一张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一张(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open the paper</source>
        <translation>打开资料(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>另存一份(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>整张显示(&amp;W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The one before (left arrow)</source>
        <translation>上一张（左方向键）</translation>
    </message>
    <message>
        <source>The next one (right arrow)</source>
        <translation>下一张（右方向键）</translation>
    </message>
    <message>
        <source>The whole picture, or its own size (Space)</source>
        <translation>显示整张，或按原大小（空格）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A paper (PDF): press Enter to open it in the program for PDF files.</source>
        <translation>资料（PDF）：按回车，用 PDF 程序打开。</translation>
    </message>
</context>
<context>
    <name>chulie::pictures::PicturesModel</name>
    <message>
        <source>Paper</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Not here yet: a package with pictures brings it</source>
        <translation>尚未到：带照片的数据包来了就有</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>拍摄于 %1</translation>
    </message>
    <message>
        <source>%1 KB · added by %2, %3</source>
        <translation>%1 KB · %2 添加，%3</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>尚未到</translation>
    </message>
</context>
<context>
    <name>chulie::pictures::PicturesPanel</name>
    <message>
        <source>Pictures</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pictures %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings back what was removed.</source>
        <translation>已移除，Ctrl+Z 可以撤销。</translation>
    </message>
    <message>
        <source>Pictures are covered as long as numbers are masked.</source>
        <translation>号码遮住时，照片也遮住。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1/%2 个·%3</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>From a phone&apos;s folder…</source>
        <translation>从手机文件夹…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>JPEG, PNG, HEIC and PDF; dropped and pasted too. Pictures are shrunk to %1 pixels and %2 KB, and forget where they were taken.</source>
        <translation>JPEG、PNG、HEIC 和 PDF，也可拖入或粘贴。照片缩小到 %1 像素、%2 KB 以内，并去掉拍摄地点。</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at it large (Enter)</source>
        <translation>放大看（回车）</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Say what is on it (F2)</source>
        <translation>写上照片是什么（F2）</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>Write it to a file; that is noted in the history</source>
        <translation>写成文件；会记在历史里</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove what is chosen (Delete); Ctrl+Z brings it back</source>
        <translation>移除选中的（Delete）；Ctrl+Z 可以撤销</translation>
    </message>
    <message>
        <source>Remove pictures</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>照片和资料</translation>
    </message>
    <message>
        <source>No pictures or papers yet. Drop files here, paste with Ctrl+V, or press Add.</source>
        <translation>还没有照片或资料。把文件拖到这里，按 Ctrl+V 粘贴，或点“添加”。</translation>
    </message>
    <message>
        <source>Before, during or after the measure: what the sheet of the measure prints side by side</source>
        <translation>实施前、实施中、实施后：措施照片单并排打印</translation>
    </message>
    <message>
        <source>no stage</source>
        <translation>未注阶段</translation>
    </message>
    <message>
        <source>Pictures added: %1</source>
        <translation>已添加照片：%1 个</translation>
    </message>
    <message>
        <source>The pictures and papers to add</source>
        <translation>要添加的照片和资料</translation>
    </message>
    <message>
        <source>The phone&apos;s folder of pictures (DCIM)</source>
        <translation>手机的照片文件夹（DCIM）</translation>
    </message>
    <message>
        <source>No picture was copied.</source>
        <translation>剪贴板里没有图片。</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move what is chosen forward, as it is printed (Ctrl+Shift+Left)</source>
        <translation>把所选的往前移，打印时也按此顺序（Ctrl+Shift+←）</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Move what is chosen back, as it is printed (Ctrl+Shift+Right)</source>
        <translation>把所选的往后移，打印时也按此顺序（Ctrl+Shift+→）</translation>
    </message>
</context>
<context>
    <name>chulie::places::PlacesPage</name>
    <message>
        <source>Villages</source>
        <translation>村情</translation>
    </message>
    <message>
        <source>Towns, counties, city by year</source>
        <translation>镇、县区、市年度情况</translation>
    </message>
    <message>
        <source>P&amp;ictures of the village</source>
        <translation>本村的照片(&amp;I)</translation>
    </message>
</context>
<context>
    <name>chulie::places::VillagePanel</name>
    <message>
        <source>Basics</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
</context>
<context>
    <name>chulie::policy::PolicyPage</name>
    <message>
        <source>Targets: %1</source>
        <translation>指标：%1</translation>
    </message>
    <message>
        <source>Responsibility: %1</source>
        <translation>责任清单：%1</translation>
    </message>
    <message>
        <source>Its measures</source>
        <translation>相关措施</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Search the plan (Ctrl+F)</source>
        <translation>在方案中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search the plan</source>
        <translation>在方案中查找</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>方案</translation>
    </message>
</context>
<context>
    <name>chulie::print::Preview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Shows what is behind this</source>
        <translation>查看数字来源</translation>
    </message>
</context>
<context>
    <name>chulie::reports::ComparedWith</name>
    <message>
        <source>as known on</source>
        <translation>截至某日</translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>与 %1 年对比</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>The year, or what was known on a day, that the year shown is compared with</source>
        <translation>与所示年度对比的年份，或截至某日的记录</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>较早的日期</translation>
    </message>
    <message>
        <source>The year shown is judged by what had been recorded by the end of this day</source>
        <translation>按截至这一天结束时已登记的记录评定所示年度</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>较晚的日期</translation>
    </message>
    <message>
        <source>The later day; today: by all that is known</source>
        <translation>较晚的日期；今天：按现有的全部记录</translation>
    </message>
</context>
<context>
    <name>chulie::reports::ReportsPage</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The tables as XLSX or CSV</source>
        <translation>把表格存为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>全部打印…</translation>
    </message>
    <message>
        <source>All as one PDF…</source>
        <translation>全部存为一个 PDF…</translation>
    </message>
    <message>
        <source>Whose report</source>
        <translation>报表对象</translation>
    </message>
    <message>
        <source>Whose report is shown: type any part of the name or number</source>
        <translation>选择报表对象：可输入名称或编号的任何部分</translation>
    </message>
    <message>
        <source>The ledger holds no year with facts yet.</source>
        <translation>台账里还没有年度数据。</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>正在生成报表…</translation>
    </message>
    <message>
        <source>Export the tables</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>XLSX workbooks (*.xlsx);;CSV files (*.csv)</source>
        <translation>XLSX 工作簿 (*.xlsx);;CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Replace these files?
%1</source>
        <translation>替换这些文件吗？
%1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Exporting the tables…</source>
        <translation>正在导出表格…</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between files</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>chulie::responsibilities::ResponsibilitiesPage</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2/%3 达标</translation>
    </message>
    <message>
        <source>targets met</source>
        <translation>达标的指标数</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Leading units</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Progress notes: %1</source>
        <translation>进展：%1</translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <translation>措施：%1</translation>
    </message>
    <message>
        <source>Funds: %1</source>
        <translation>资金：%1</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>条款 %1</translation>
    </message>
    <message>
        <source>The plan&apos;s text has no clause for it.</source>
        <translation>方案正文没有对应条款。</translation>
    </message>
    <message>
        <source>Leading units: %1</source>
        <translation>牵头单位：%1</translation>
    </message>
    <message>
        <source>Supporting units: %1</source>
        <translation>配合单位：%1</translation>
    </message>
    <message>
        <source>Targets: %1</source>
        <translation>指标：%1</translation>
    </message>
    <message>
        <source>Its measures, with their sums</source>
        <translation>查看其措施及汇总</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>责任清单</translation>
    </message>
    <message>
        <source>Spent (10,000 yuan)</source>
        <translation>支出（万元）</translation>
    </message>
</context>
<context>
    <name>chulie::rosters::Rosters</name>
    <message>
        <source>Households</source>
        <translation>贫困户</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>贫困人口</translation>
    </message>
    <message>
        <source>Households not out of poverty</source>
        <translation>未脱贫户</translation>
    </message>
    <message>
        <source>Households on subsistence allowance</source>
        <translation>低保户</translation>
    </message>
    <message>
        <source>Households in state support</source>
        <translation>特困供养户</translation>
    </message>
    <message>
        <source>Households by cause of poverty</source>
        <translation>贫困户（按致贫原因）</translation>
    </message>
    <message>
        <source>Households in unsafe houses</source>
        <translation>危房户</translation>
    </message>
    <message>
        <source>Disabled people</source>
        <translation>残疾人</translation>
    </message>
    <message>
        <source>People with serious or chronic illness</source>
        <translation>大病和慢性病患者</translation>
    </message>
    <message>
        <source>Pupils in compulsory education</source>
        <translation>义务教育阶段学生</translation>
    </message>
    <message>
        <source>Migrant workers</source>
        <translation>务工人员</translation>
    </message>
    <message>
        <source>Primary school pupils</source>
        <translation>小学生</translation>
    </message>
    <message>
        <source>Junior high school pupils</source>
        <translation>初中生</translation>
    </message>
    <message>
        <source>Migrant workers outside the county</source>
        <translation>县外务工人员</translation>
    </message>
</context>
<context>
    <name>chulie::rosters::RostersPage</name>
    <message>
        <source>%1, %2: roster of %3</source>
        <translation>%1%2年%3花名册</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Title of the roster</source>
        <translation>花名册标题</translation>
    </message>
    <message>
        <source>Reporting unit</source>
        <translation>填报单位</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Shows identity, account and telephone numbers</source>
        <translation>显示证件号码、账号和电话</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>填报单位(&amp;U)</translation>
    </message>
</context>
<context>
    <name>chulie::safekeeping::BackupChoices</name>
    <message>
        <source>Back-ups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source> MB for each ledger</source>
        <translation> MB（每个台账）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>the user&apos;s data folder</source>
        <translation>用户的数据文件夹</translation>
    </message>
    <message>
        <source>&amp;Second place</source>
        <translation>第二存放处(&amp;S)</translation>
    </message>
    <message>
        <source>none; a stick or a share</source>
        <translation>无；可选 U 盘或共享文件夹</translation>
    </message>
    <message>
        <source>Most &amp;room</source>
        <translation>最多占用(&amp;R)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The folder for back-ups</source>
        <translation>存放备份的文件夹</translation>
    </message>
    <message>
        <source>There is no folder %1 for the back-ups.</source>
        <translation>没有 %1 这个文件夹，不能存放备份。</translation>
    </message>
    <message>
        <source>The second place of the back-ups is the same folder: choose another one.</source>
        <translation>备份的第二存放处与第一处是同一个文件夹，请另选一处。</translation>
    </message>
</context>
<context>
    <name>chulie::safekeeping::BackupsDialog</name>
    <message>
        <source>&amp;Restore as a new ledger…</source>
        <translation>恢复为新台账(&amp;R)…</translation>
    </message>
    <message>
        <source>Back-ups of %1</source>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>立即备份(&amp;M)</translation>
    </message>
    <message>
        <source>Making a back-up …</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Restore the back-up as</source>
        <translation>把备份恢复为</translation>
    </message>
    <message>
        <source>Ledgers (*.chulie)</source>
        <translation>台账 (*.chulie)</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>打开查看(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;What changed since…</source>
        <translation>此后的改动(&amp;W)…</translation>
    </message>
    <message>
        <source>A back-up is made by itself when a changed ledger is closed, at most one an hour, and before a large import or a merge. The last 10 are kept, one a day for 30 days, and one a month for ever.</source>
        <translation>台账有改动时，关闭后会自动备份，每小时最多一份；大批导入和合并之前也会备份。保留最近 10 份、30 天内每天一份、每月一份（长期保留）。</translation>
    </message>
    <message>
        <source>They take %1 at most.</source>
        <translation>备份最多占用 %1。</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>备份在 %1。</translation>
    </message>
    <message>
        <source>A copy of each is in %1.</source>
        <translation>每份备份另有一份副本在 %1。</translation>
    </message>
    <message>
        <source>%1 exists already. It is set aside under another name; nothing of it is lost.</source>
        <translation>%1 已经存在，将改名放在旁边，其中的内容不会丢失。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>What had that name before is now called:
%1</source>
        <translation>原来用这个名称的文件现在是：
%1</translation>
    </message>
</context>
<context>
    <name>chulie::safekeeping::BackupsModel</name>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Acts since</source>
        <translation>此后的操作</translation>
    </message>
    <message>
        <source>Households since</source>
        <translation>此后的户数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>第二存放处</translation>
    </message>
    <message>
        <source>Folder of the back-ups</source>
        <translation>备份文件夹</translation>
    </message>
</context>
<context>
    <name>chulie::safekeeping::ChangesSinceDialog</name>
    <message>
        <source>What changed since %1</source>
        <translation>%1 之后的改动</translation>
    </message>
</context>
<context>
    <name>chulie::safekeeping::CheckDialog</name>
    <message>
        <source>Discard stored evaluations</source>
        <translation>丢弃存储的评估结果</translation>
    </message>
    <message>
        <source>Check of the ledger</source>
        <translation>检查台账</translation>
    </message>
    <message>
        <source>Found: %1. The ledger was read, and nothing was changed.</source>
        <translation>发现 %1 处问题。只读取了台账，未作任何改动。</translation>
    </message>
    <message>
        <source>Accept the pages as they are</source>
        <translation>接受这些页的现状</translation>
    </message>
    <message>
        <source>Restore with what can be read…</source>
        <translation>恢复并补入能读出的内容…</translation>
    </message>
    <message>
        <source>A page of a protected ledger that is wrong cannot be accepted: what it held cannot be read any more. Restore the last back-up, with all that can be read of what came since.</source>
        <translation>受保护的台账中，有错的页不能照现状接受：其中的内容已经无法读出。请恢复最近的备份，并加上此后还能读出的内容。</translation>
    </message>
</context>
<context>
    <name>chulie::safekeeping::Curtain</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>chulie::safekeeping::DamageNotice</name>
    <message>
        <source>Check the ledger…</source>
        <translation>检查台账…</translation>
    </message>
    <message>
        <source>The log of the ledger is damaged: it is shown as it was before the damage. Its check offers to restore what came after.</source>
        <translation>台账的日志已损坏：现在显示的是损坏之前的样子。检查台账时可以恢复此后的内容。</translation>
    </message>
</context>
<context>
    <name>chulie::safekeeping::FlawsModel</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>处理办法</translation>
    </message>
</context>
<context>
    <name>chulie::safekeeping::NewPassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>更换口令</translation>
    </message>
    <message>
        <source>Protect the ledger</source>
        <translation>加密台账</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更换(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>加密(&amp;P)</translation>
    </message>
    <message>
        <source>A passphrase alone will open the ledger and its back-ups on this computer. Long is strong: several words, or a line of a poem.</source>
        <translation>此后只有口令才能打开台账及其在本机上的备份。口令越长越可靠：可用几个词，或一句诗。</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>现在的口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新口令(&amp;N)</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再输入一次(&amp;M)</translation>
    </message>
    <message>
        <source>&lt;b&gt;A lost passphrase is lost.&lt;/b&gt; Nobody can open the ledger or its back-ups without it, not even who made the program. Write it down and keep it in a safe place. Copies elsewhere stay as they are: exports, workbooks, packages, sticks.</source>
        <translation>&lt;b&gt;口令丢失无法找回。&lt;/b&gt;没有口令，谁也打不开台账及其备份，程序的作者也不能。请写下来，存放在安全的地方。别处的副本保持原样：导出的文件、工作簿、数据包、U 盘。</translation>
    </message>
    <message>
        <source>weak: easy to guess</source>
        <translation>弱：容易被猜到</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>good</source>
        <translation>强</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>A passphrase neither begins nor ends with a space.</source>
        <translation>口令的开头和末尾不能是空格。</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开……</translation>
    </message>
</context>
<context>
    <name>chulie::safekeeping::UnlockDialog</name>
    <message>
        <source>Unlock %1</source>
        <translation>解锁 %1</translation>
    </message>
    <message>
        <source>The &amp;passphrase of %1:</source>
        <translation>%1 的口令(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>正在核对口令……</translation>
    </message>
    <message>
        <source>Quit the program? What was typed and is not stored yet is lost.</source>
        <translation>退出程序吗？已经键入而还没有保存的内容会丢失。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>chulie::shell::BackupWindow</name>
    <message>
        <source>Back-up of %1, to look at only</source>
        <translation>%1 的备份，只供查看</translation>
    </message>
    <message>
        <source>Opening the back-up …</source>
        <translation>正在打开备份……</translation>
    </message>
</context>
<context>
    <name>chulie::shell::GoBox</name>
    <message>
        <source>village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>member</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Page, village, household, member, target, clause or command</source>
        <translation>页面、村、农户、人、指标、条款或命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Reading the names …</source>
        <translation>正在读取名称…</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Enter goes there, Esc closes.</source>
        <translation>回车转到，Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>chulie::shell::KeysDialog</name>
    <message>
        <source>pages: %1</source>
        <translation>页面：%1</translation>
    </message>
    <message>
        <source>menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
</context>
<context>
    <name>chulie::shell::LedgerMenu</name>
    <message>
        <source>Nothing is wrong with the ledger: its file is whole, and its tables are what the history says.</source>
        <translation>台账没有问题：文件完整，各表与历史记录一致。</translation>
    </message>
</context>
<context>
    <name>chulie::shell::LedgerView</name>
    <message>
        <source>%1 goes by a provisional code, %2, until its 12 digits are known.</source>
        <translation>%1目前使用临时编码 %2，知道 12 位村编码后请填上。</translation>
    </message>
    <message>
        <source>Enter the code…</source>
        <translation>填写村编码…</translation>
    </message>
    <message>
        <source>The village&apos;s statistical code, 12 digits:</source>
        <translation>村的 12 位统计用区划代码：</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退（Alt+←）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+→）</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Not all can be saved yet; below the fields it says why. What was typed is kept.</source>
        <translation>还有内容不能保存，原因见表单下方。已输入的内容会保留。</translation>
    </message>
    <message>
        <source>Saved already: every entry is saved as soon as it is confirmed.</source>
        <translation>已经保存：每一项在确认时就已存入。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Who works here? The name is kept with every change.</source>
        <translation>您是谁？每一处改动都会记下姓名。</translation>
    </message>
    <message>
        <source>Enter your name…</source>
        <translation>填写姓名…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
</context>
<context>
    <name>chulie::shell::MainWindow</name>
    <message>
        <source>Open a ledger</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>Ledgers (*.chulie);;All files (*)</source>
        <translation>台账 (*.chulie);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Chulie</source>
        <translation>出列</translation>
    </message>
    <message>
        <source>The files to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>My ledger</source>
        <translation>我的台账</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>本页没有列表。</translation>
    </message>
    <message>
        <source>Nothing to do with records on this page</source>
        <translation>本页没有可对记录做的操作</translation>
    </message>
    <message>
        <source>The package from the township</source>
        <translation>镇里发来的数据包</translation>
    </message>
    <message>
        <source>Packages (*.chuliepack)</source>
        <translation>数据包 (*.chuliepack)</translation>
    </message>
    <message>
        <source>The ledger is not protected: protect it with a passphrase first (menu Ledger).</source>
        <translation>台账未加密，请先在“台账”菜单中设置口令。</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
</context>
<context>
    <name>chulie::shell::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New village…</source>
        <translation>新建村台账(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample city</source>
        <translation>打开示例市(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close the ledger</source>
        <translation>关闭台账(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Find a &amp;village</source>
        <translation>查找村(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
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
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Chulie</source>
        <translation>关于出列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
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
        <source>Export as a &amp;workbook…</source>
        <translation>导出为工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;History of this record</source>
        <translation>此记录的历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>Find a &amp;household</source>
        <translation>查找农户(&amp;H)</translation>
    </message>
    <message>
        <source>Export what is s&amp;hown…</source>
        <translation>导出所见内容(&amp;H)…</translation>
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
        <source>Clear the c&amp;ells</source>
        <translation>清除单元格(&amp;E)</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>向下填充(&amp;D)</translation>
    </message>
    <message>
        <source>Change the chosen ro&amp;ws…</source>
        <translation>更改所选各行(&amp;W)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Print what is shown…</source>
        <translation>打印当前列表(&amp;P)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Recent ledgers</source>
        <translation>最近的台账(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Fill in a form…</source>
        <translation>填写表格(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>台账(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Check the ledger…</source>
        <translation>检查台账(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Back-ups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Protect with a passphrase…</source>
        <translation>设置口令并加密(&amp;P)…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>更换口令(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove the protection…</source>
        <translation>取消加密(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help on what is shown</source>
        <translation>本页帮助(&amp;H)</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>新变化(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Look at the sample city beside this ledger</source>
        <translation>在旁边看示例市(&amp;L)</translation>
    </message>
</context>
<context>
    <name>chulie::shell::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
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
        <source>The name is kept with every change, and finds what you are responsible for.</source>
        <translation>每处改动都会记下这个姓名，也按它查找“我的”帮扶对象。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source> minutes without use</source>
        <translation> 分钟未使用</translation>
    </message>
    <message>
        <source>by hand alone</source>
        <translation>仅手动锁定</translation>
    </message>
    <message>
        <source>Lock a &amp;protected ledger after</source>
        <translation>加密台账自动锁定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear copied numbers from the clipboard after two minutes</source>
        <translation>复制的号码两分钟后从剪贴板清除(&amp;C)</translation>
    </message>
</context>
<context>
    <name>chulie::shell::ReadingNotice</name>
    <message>
        <source>This ledger can only be read: nothing in it can be changed.</source>
        <translation>此台账只能查看，不能作任何改动。</translation>
    </message>
</context>
<context>
    <name>chulie::shell::SampleWindow</name>
    <message>
        <source>Sample city, to look around in</source>
        <translation>示例市，供参看</translation>
    </message>
</context>
<context>
    <name>chulie::shell::ScopeTree</name>
    <message>
        <source>Find a village</source>
        <translation>查找村</translation>
    </message>
    <message>
        <source>By name, code or the first letters of its pinyin</source>
        <translation>按村名、编码或拼音首字母</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>区划</translation>
    </message>
</context>
<context>
    <name>chulie::shell::SideBar</name>
    <message>
        <source>Fold or unfold this group of pages</source>
        <translation>收起或展开这组页面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>chulie::standards::StandardsPage</name>
    <message>
        <source>Projected by the plan</source>
        <translation>方案测算数</translation>
    </message>
    <message>
        <source>clause %1: 45 % and 60 % of about 19,331 yuan, for 2020</source>
        <translation>方案 %1：约 19,331 元的 45% 和 60%，测算到 2020 年</translation>
    </message>
    <message>
        <source>Published for %1</source>
        <translation>%1 年公布数</translation>
    </message>
    <message>
        <source>45 % and 60 % of the province&apos;s %1 yuan</source>
        <translation>全省农民人均可支配收入 %1 元的 45% 和 60%</translation>
    </message>
    <message>
        <source>Given for %1</source>
        <translation>%1 年确定数</translation>
    </message>
    <message>
        <source>as entered on the left</source>
        <translation>见左侧录入</translation>
    </message>
    <message>
        <source>In use for %1</source>
        <translation>%1 年采用</translation>
    </message>
    <message>
        <source>what the targets are held against</source>
        <translation>指标按此判定</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>标准线</translation>
    </message>
    <message>
        <source>Household (yuan a head)</source>
        <translation>户（元/人）</translation>
    </message>
    <message>
        <source>Village (yuan a head)</source>
        <translation>村（元/人）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The plan&apos;s projection is in use: there are not two lines to lie between.</source>
        <translation>现按方案测算数判定，没有两条线之分。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 households&lt;/b&gt; lie between %2 and %3 yuan a head: one line calls them poor, the other does not.</source>
        <translation>&lt;b&gt;%1 户&lt;/b&gt;人均收入在 %2 元与 %3 元之间：按一条线达标，按另一条线未达标。</translation>
    </message>
    <message>
        <source>Clause %1: “%2”</source>
        <translation>条款 %1：“%2”</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>%1 年的标准线</translation>
    </message>
</context>
<context>
    <name>chulie::sums::SumModel</name>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
</context>
<context>
    <name>chulie::targets::HolderSearch</name>
    <message>
        <source>Village, name, number, reason …</source>
        <translation>村、姓名、编号、原因…</translation>
    </message>
    <message>
        <source>Find among those who hold it back</source>
        <translation>在未达标和待核实者中查找</translation>
    </message>
</context>
<context>
    <name>chulie::targets::HoldersModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>户编号</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>帮扶责任人</translation>
    </message>
</context>
<context>
    <name>chulie::targets::TargetListModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
</context>
<context>
    <name>chulie::targets::TargetsPage</name>
    <message>
        <source>no date given</source>
        <translation>未定期限</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Nobody holds it back.</source>
        <translation>没有未达标或待核实的对象。</translation>
    </message>
    <message>
        <source>Held back by %1:</source>
        <translation>未达标或待核实：%1</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>条款 %1</translation>
    </message>
    <message>
        <source>Responsibility %1</source>
        <translation>责任清单第 %1 项</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>decides the exit</source>
        <translation>退出指标</translation>
    </message>
    <message>
        <source>Standard of %1: %2 yuan a head, as given for the year</source>
        <translation>%1 年标准：人均 %2 元（当年公布）</translation>
    </message>
    <message>
        <source>Standard of %1: %2 yuan a head, as a share of the province&apos;s rural income</source>
        <translation>%1 年标准：人均 %2 元（按全省农民人均可支配收入的比例计算）</translation>
    </message>
    <message>
        <source>Standard of %1: %2 yuan a head, the plan&apos;s own projection</source>
        <translation>%1 年标准：人均 %2 元（行动计划测算数）</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Export who holds it back</source>
        <translation>导出未达标清单</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Who holds it back</source>
        <translation>未达标清单</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>XLSX workbooks (*.xlsx);;CSV files (*.csv)</source>
        <translation>XLSX 工作簿 (*.xlsx);;CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Held back by %1, shown are %2:</source>
        <translation>未达标或待核实：%1，显示其中 %2</translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>正在写入清单…</translation>
    </message>
</context>
<context>
    <name>chulie::ui::FileChooser</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 文件</translation>
    </message>
</context>
<context>
    <name>chulie::ui::OpenMarks</name>
    <message>
        <source>Not decided yet: see the page Exchange.</source>
        <translation>尚未裁定：见“交换”页。</translation>
    </message>
    <message>
        <source>Not decided yet: %1 entered something else. See the page Exchange.</source>
        <translation>尚未裁定：%1 填报的内容不同。见“交换”页。</translation>
    </message>
</context>
<context>
    <name>chulie::ui::OtherYear</name>
    <message>
        <source>This was saved in %1, which is not the year shown.</source>
        <translation>已存入 %1 年，不是当前显示的年度。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1 年</translation>
    </message>
</context>
<context>
    <name>chulie::ui::Pages</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>责任清单</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村情</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Year sheet</source>
        <translation>年度表</translation>
    </message>
    <message>
        <source>Closed years</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Crosstab</source>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Compare a list</source>
        <translation>名单比对</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>See</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Make sure</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Go by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Exchange with others</source>
        <translation>往来</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Where the work stands, and what is to be done.</source>
        <translation>工作到了哪一步，还有什么要做。</translation>
    </message>
    <message>
        <source>A row for each village and a column for each exit target.</source>
        <translation>一行一个村，一列一项退出指标。</translation>
    </message>
    <message>
        <source>The households of the scope in a table, and beside it everything of the chosen one.</source>
        <translation>范围内的户一张表，旁边是选中的户的全部情况。</translation>
    </message>
    <message>
        <source>All members of the scope in one table, and beside it the chosen one&apos;s answers of the year.</source>
        <translation>范围内所有成员一张表，旁边是选中的人这一年的情况。</translation>
    </message>
    <message>
        <source>A row for each household or member and a column for each question of the year, filled in like a spreadsheet.</source>
        <translation>一行一户或一人，一列一问，像电子表格一样往下填。</translation>
    </message>
    <message>
        <source>What is done for a village or household: number, responsibility, dates, state, planned funds.</source>
        <translation>为村或户做的事：编号、属于责任清单哪一条、起止日期、状态、计划资金。</translation>
    </message>
    <message>
        <source>Every allotment, payment and expense: date, source, amount, date of publication.</source>
        <translation>每一笔下达、拨付、支出：日期、来源、金额、公示日期。</translation>
    </message>
    <message>
        <source>Who went to see which household, what for, and what problem was found.</source>
        <translation>谁去过哪一户、为什么事、发现什么问题。</translation>
    </message>
    <message>
        <source>What is known of villages and natural villages, their years, and the years of towns, counties and the city.</source>
        <translation>村的基本资料、自然村、村年度，以及镇、县、市的年度情况。</translation>
    </message>
    <message>
        <source>The plan&apos;s targets: who meets them, who does not, and why.</source>
        <translation>方案的各项指标：谁达标，谁还没有，为什么。</translation>
    </message>
    <message>
        <source>Progress, the trend of three years, incomes per head, causes of poverty, measures.</source>
        <translation>进度、三年趋势、人均收入分布、致贫原因、措施。</translation>
    </message>
    <message>
        <source>Choose two fields as rows and columns and see households, members or sums of money.</source>
        <translation>任选两个字段作行和列，看户数、人数或金额合计。</translation>
    </message>
    <message>
        <source>Household cards, summaries of villages, towns and counties, lists and notices, as they are printed.</source>
        <translation>户卡、村表、镇表、县表、清单和公示，照打印的样子。</translation>
    </message>
    <message>
        <source>The lists that offices ask for: all households, all members, disabled people, pupils, migrant workers.</source>
        <translation>常用名单：全部户、全部人、残疾人、在校生、务工人员……</translation>
    </message>
    <message>
        <source>What contradicts itself or is rare: two people with one identity number, two heads, strange amounts.</source>
        <translation>台账里互相矛盾或少见的地方：同一证件号码的两个人、户主不是一个、金额异常……</translation>
    </message>
    <message>
        <source>Who changed what and when, from what to what.</source>
        <translation>谁、什么时候、改了什么、从什么改成什么。</translation>
    </message>
    <message>
        <source>Years as they were reported, and what was changed since.</source>
        <translation>上报时的各年度，以及后来改了什么。</translation>
    </message>
    <message>
        <source>The plan&apos;s text, searchable.</source>
        <translation>方案全文，可搜索。</translation>
    </message>
    <message>
        <source>The 34 responsibilities: who leads, who supports, progress.</source>
        <translation>34 条责任：牵头、配合单位，进展。</translation>
    </message>
    <message>
        <source>The income standards of each year.</source>
        <translation>每年的收入标准。</translation>
    </message>
    <message>
        <source>One file for the township, and the files of villages merged into one ledger.</source>
        <translation>把台账打成一个文件交给镇里，或把各村的文件合并进来。</translation>
    </message>
    <message>
        <source>Hold another department&apos;s list (allowance, disability, insurance) against the members: who is on it and who is not.</source>
        <translation>把别的部门的名单（低保、残疾、参保……）拿来对照：谁在名单里、谁不在。</translation>
    </message>
</context>
<context>
    <name>chulie::ui::PlaceTree</name>
    <message>
        <source>All villages</source>
        <translation>全部村</translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>City %1</source>
        <translation>市 %1</translation>
    </message>
    <message>
        <source>%1 (code to come)</source>
        <translation>%1（临时编码）</translation>
    </message>
    <message>
        <source>%1, provisional code %2</source>
        <translation>%1，临时编码 %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%3 个中已完成 %2 个</translation>
    </message>
</context>
<context>
    <name>chulie::visits::Unvisited</name>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>(nobody responsible)</source>
        <translation>（无帮扶责任人）</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>帮扶责任人</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>未走访</translation>
    </message>
    <message>
        <source>Not visited by anybody</source>
        <translation>无人走访过</translation>
    </message>
    <message>
        <source>Not visited by the responsible person</source>
        <translation>帮扶责任人未走访</translation>
    </message>
    <message>
        <source>Not visited by: %1</source>
        <translation>%1未走访</translation>
    </message>
    <message>
        <source>Not visited by whom</source>
        <translation>谁未走访</translation>
    </message>
    <message>
        <source>Responsible persons</source>
        <translation>帮扶责任人</translation>
    </message>
    <message>
        <source>Write down a visit</source>
        <translation>记一次走访</translation>
    </message>
</context>
<context>
    <name>chulie::visits::VisitLine</name>
    <message>
        <source>No household “%1” here.</source>
        <translation>此处没有“%1”这一户。</translation>
    </message>
    <message>
        <source>Which household, or on the left which village, was visited?</source>
        <translation>走访了哪一户？或先在左侧选定村。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(role)</source>
        <translation>（职务）</translation>
    </message>
    <message>
        <source>Day of the visit; month and day are enough: 6-30</source>
        <translation>走访日期；只输月日即可，如 6-30</translation>
    </message>
    <message>
        <source>Household: name, number or pinyin (blank: the village)</source>
        <translation>农户：姓名、编号或拼音（空白为走访村）</translation>
    </message>
    <message>
        <source>Reason; Enter writes the visit down</source>
        <translation>事由；回车即记下</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记下</translation>
    </message>
</context>
<context>
    <name>chulie::visits::VisitsPage</name>
    <message>
        <source>Not visited in %1: %2</source>
        <translation>%1 年未走访：%2 户</translation>
    </message>
    <message>
        <source>Visits of %1</source>
        <translation>%1 年走访</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>已记下。</translation>
    </message>
</context>
<context>
    <name>chulie::yearsheet::YearSheetModel</name>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1
%2/%3</source>
        <translation>%1
%2/%3</translation>
    </message>
</context>
<context>
    <name>chulie::yearsheet::YearSheetPage</name>
    <message>
        <source>The year sheet is a village&apos;s: choose a village at the left.</source>
        <translation>年度表按村填写：请在左侧选择一个村。</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 of %4 answers known</source>
        <translation>%1 年：%2 行，已填 %3 / %4 项</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>人(&amp;M)</translation>
    </message>
    <message>
        <source>Year sheet</source>
        <translation>年度表</translation>
    </message>
    <message>
        <source>Enter goes down, Tab to the right. Yes and no: y or n. Lists: a number, first letters or pinyin. Ctrl+D fills down, Ctrl+L takes last year&apos;s answers (grey), Ctrl+V pastes.</source>
        <translation>回车向下，Tab 向右。是/否：按 y 或 n。选项：输入序号、首字母或拼音。Ctrl+D 向下填充，Ctrl+L 采用上年答案（灰色），Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>H&amp;ouseholds</source>
        <translation>户(&amp;O)</translation>
    </message>
</context>
<context>
    <name>chulie::yearsheet::YearSheetView</name>
    <message>
        <source>Take last year&apos;s answers</source>
        <translation>采用上年答案</translation>
    </message>
</context>
</TS>
