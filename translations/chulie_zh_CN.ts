<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
</context>
<context>
    <name>Commands</name>
    <message>
        <source>--year takes a year from 2000 to 2100.</source>
        <translation>--year 须为 2000 至 2100 之间的年份。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>--language takes zh_CN or en.</source>
        <translation>--language 只能是 zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Usage: chulie %1 %2</source>
        <translation>用法：chulie %1 %2</translation>
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
        <source>The ledger needs an update, but no copy could be set aside as %1.</source>
        <translation>台账需要升级，但未能先另存一份副本 %1。</translation>
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
        <source>The ledger %1 refused: %2</source>
        <translation>台账 %1 拒绝了操作：%2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
</context>
</TS>
