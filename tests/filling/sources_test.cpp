#include "models/filling/sources.h"

#include <QTest>

namespace chulie::filling {

/// Where the values of a form's column come from, by its headings and by what a row is about.
class SourcesTest : public QObject
{
    Q_OBJECT
private slots:
    void columnsAreRecognised_data();
    void columnsAreRecognised();
};

void SourcesTest::columnsAreRecognised_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<Per>("per");
    QTest::addColumn<QString>("source");
    const auto add = [](const char *headings, Per per, const char *source) {
        QTest::newRow(headings) << QString::fromUtf8(headings) << per << QString::fromUtf8(source);
    };
    add("户主", Per::Household, "户.户主");
    add("身份证号码", Per::Household, "证件号码");
    add("身份证号码", Per::Member, "人.证件号码");
    add("是否参加大病保险（是填1，否填0）", Per::Member, "人年度.大病保险");
    add("是否在校", Per::Member, "");
    add("性别", Per::Member, "人.性别");
    add("性别代码", Per::Member, "性别代码");
    add("与户主关系代码", Per::Member, "与户主关系代码");
    add("健康状况代码", Per::Member, "");
    add("是否有车", Per::Household, "");
    add("人均可支配收入", Per::Household, "人均纯收入");
    add("联系电话", Per::Household, "户.联系电话");
    add("联系电话", Per::Member, "");
    add("联系电话", Per::Village, "村.联系电话");
    add("总人口", Per::Village, "村.总人口");
    add("总人口", Per::Household, "");
    add("帮扶情况/帮扶单位", Per::Household, "户.帮扶单位");
    add("帮扶责任人/姓名", Per::Household, "户.帮扶责任人");
    add("帮扶责任人/联系电话", Per::Household, "");
    add("户主/身份证号", Per::Household, "户主证件号码");
    add("户主/联系电话", Per::Member, "户.联系电话");
    add("转移性收入/小计", Per::Household, "户年度.转移性收入");
    add("2019年/工资性收入", Per::Household, "户年度.工资性收入");
    add("2018年/工资性收入", Per::Household, "");
    add("工资性收入", Per::Village, "户年度.工资性收入之和");
    add("致贫原因/因病", Per::Village, "户.致贫原因=因病");
    add("饮水安全户数", Per::Village, "户年度.饮水安全=是");
    add("大病保险人数", Per::Town, "人年度.大病保险=是");
    add("已脱贫/户数", Per::Village, "已脱贫户数");
    add("建档立卡贫困户/人口", Per::Town, "贫困人口");
    add("户数", Per::Village, "");
    add("村", Per::Household, "村名");
    add("住房安全是否达标", Per::Household, "h.housing 住房安全");
    add("收入达标", Per::Household, "h.income 收入达标");
}

void SourcesTest::columnsAreRecognised()
{
    QFETCH(QString, headings);
    QFETCH(Per, per);
    QFETCH(QString, source);
    headings::HeadingBlock block{.end = 1, .columns = {{}}, .continued = {false}};
    for (const QString &heading : headings.split(u'/'))
        block.columns.front().push_back(heading.toStdString());
    const auto found = filling::findSource(headings::readColumns(block, {}).front(), per, 2019);
    QCOMPARE(found ? QString::fromStdString(found->name) : QString(), source);
}

} // namespace chulie::filling

QTEST_GUILESS_MAIN(chulie::filling::SourcesTest)
#include "sources_test.moc"
