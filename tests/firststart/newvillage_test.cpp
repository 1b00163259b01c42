#include "models/language.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "ui/firststart/newvillage.h"

#include <QComboBox>
#include <QTest>

namespace chulie::firststart {

/// The names of places that are offered to who starts a village.
class NewVillageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { models::setLanguage(QStringLiteral("en")); }
    void init();
    void countiesOfThePlanAreOffered();
    void namesOfAListAreOffered();
    void chosenVillageBringsItsCode();
    void townNarrowsTheVillages();
    void typedNameIsKept();
    void fileWithoutVillagesIsSaid();

private:
    enum Box { Village, Town, County };
    [[nodiscard]] QComboBox &box(Box which) const { return *m_form->findChildren<QComboBox *>().at(which); }
    [[nodiscard]] QStringList offered(Box which) const;
    void choose(Box which, const char *name);
    void read(const QByteArray &list);

    support::Folder m_folder;
    support::AnswersInUse m_answers;
    std::unique_ptr<NewVillage> m_form;
};

void NewVillageTest::init()
{
    m_form = std::make_unique<NewVillage>();
    m_form->show();
    m_answers.errors.clear();
}

QStringList NewVillageTest::offered(Box which) const
{
    QStringList names;
    for (int i = 0; i < box(which).count(); ++i)
        names += box(which).itemText(i);
    return names;
}

void NewVillageTest::choose(Box which, const char *name)
{
    const int index = box(which).findText(QString::fromUtf8(name));
    QVERIFY(index >= 0);
    box(which).setCurrentIndex(index);
    emit box(which).activated(index);
}

void NewVillageTest::read(const QByteArray &list)
{
    m_answers.toRead = {m_folder.write(QStringLiteral("村.csv"), list)};
    QVERIFY(support::press(*m_form, "&Names from a file…"));
}

namespace {

const QByteArray list = "村编码,村名,镇,县区,村类型\n"
                        "990101100201,甲村,东镇,上县,相对贫困村\n"
                        "990101100202,乙村,东镇,上县,面上村\n"
                        "990102100201,丙村,西镇,下县,相对贫困村\n";

} // namespace

/// Where nothing else is known.
void NewVillageTest::countiesOfThePlanAreOffered()
{
    QCOMPARE(offered(County).size(), 6);
    choose(County, "连平县");
    QCOMPARE(m_form->start().county, QStringLiteral("连平县"));
    m_form->offer({});
    QCOMPARE(offered(County).size(), 6);
}

void NewVillageTest::namesOfAListAreOffered()
{
    read(list);
    QCOMPARE(offered(Village),
             QStringList({QStringLiteral("甲村"), QStringLiteral("乙村"), QStringLiteral("丙村")}));
    QCOMPARE(offered(Town), QStringList({QStringLiteral("东镇"), QStringLiteral("西镇")}));
    QCOMPARE(offered(County), QStringList({QStringLiteral("上县"), QStringLiteral("下县")}));
    QCOMPARE(m_form->start().name, QString());
}

void NewVillageTest::chosenVillageBringsItsCode()
{
    read(list);
    choose(Village, "乙村");
    const places::VillageStart start = m_form->start();
    QCOMPARE(start.town, QStringLiteral("东镇"));
    QCOMPARE(start.county, QStringLiteral("上县"));
    QCOMPARE(start.code, QStringLiteral("990101100202"));
    QVERIFY(!start.poor);
    QCOMPARE(places::problem(start), QString());
}

void NewVillageTest::townNarrowsTheVillages()
{
    read(list);
    choose(County, "下县");
    QCOMPARE(offered(Town), QStringList{QStringLiteral("西镇")});
    choose(Town, "西镇");
    QCOMPARE(offered(Village), QStringList{QStringLiteral("丙村")});
}

/// Also one that nobody offers.
void NewVillageTest::typedNameIsKept()
{
    box(Village).setEditText(QStringLiteral("丁村"));
    read(list);
    QCOMPARE(m_form->start().name, QStringLiteral("丁村"));
    box(Town).setEditText(QStringLiteral("南镇"));
    QCOMPARE(m_form->start().name, QStringLiteral("丁村"));
    QCOMPARE(m_form->start().town, QStringLiteral("南镇"));
}

void NewVillageTest::fileWithoutVillagesIsSaid()
{
    read("a,b\n1,2\n");
    QCOMPARE(m_answers.errors.size(), 1);
    QCOMPARE(offered(Village), QStringList());
}

} // namespace chulie::firststart

QTEST_MAIN(chulie::firststart::NewVillageTest)
#include "newvillage_test.moc"
