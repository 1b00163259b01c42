#include "models/history/undo.h"
#include "models/journal/contents.h"
#include "models/packages/envelope.h"
#include "models/packages/pack.h"
#include "models/pictures/pictures.h"
#include "models/records/saving.h"
#include "models/safekeeping/forget.h"
#include "tests/support/packages.h"
#include "tests/support/pictures.h"
#include "tests/support/rows.h"
#include "tests/support/twoledgers.h"

#include <QTest>
#include <QtEndian>

namespace chulie {

using packages::Content;
using packages::Form;
using pictures::NewPicture;
using pictures::Owner;

/// Pictures travel with the records that have them.
class PackagePicturesTest : public QObject, private test::TwoLedgers
{
    Q_OBJECT
private slots:
    void init() { start(); }
    void cleanup();
    void travelWithTheirRecords();
    void withoutBytesComeLater();
    void removedDoNotTravel();
    void orderMakesNoDifference();
    void sameAttachedTwiceIsOne();
    void removalMeetsAnEdit();
    void forgottenIsForgottenEverywhere();
    void mergeIsTakenOut();
    void ofAnotherVillageStay();
    void withoutPicturesNothingChanges();
    void forgedAreRefused_data();
    void forgedAreRefused();

private:
    static Owner household(Ledger &ledger);
    static std::int64_t attach(Ledger &ledger, const QByteArray &bytes);
    static std::vector<pictures::Picture> listed(Ledger &ledger);
    QString packed(Ledger &ledger, const packages::PackOptions &options);
    static Content contentOf(const QString &path);

    int m_number = 0;
};

void PackagePicturesTest::cleanup()
{
    m_here.reset();
    m_there.reset();
}

Owner PackagePicturesTest::household(Ledger &ledger)
{
    return {TableId::Household, test::numberOf(ledger, "SELECT id FROM household WHERE no = '001'")};
}

std::int64_t PackagePicturesTest::attach(Ledger &ledger, const QByteArray &bytes)
{
    const NewPicture picture{.bytes = bytes};
    const auto rows = pictures::attach(ledger, household(ledger), {&picture, 1});
    return rows ? rows->front() : 0;
}

std::vector<pictures::Picture> PackagePicturesTest::listed(Ledger &ledger)
{
    return *pictures::list(ledger.database(), household(ledger));
}

QString PackagePicturesTest::packed(Ledger &ledger, const packages::PackOptions &options)
{
    const QString path = m_folder->path(QStringLiteral("own%1.chuliepack").arg(++m_number));
    return packages::pack(ledger, path, options) ? path : QString();
}

Content PackagePicturesTest::contentOf(const QString &path)
{
    return *packages::readPackage(path, {});
}

void PackagePicturesTest::travelWithTheirRecords()
{
    attach(*m_here, test::jpeg());
    attach(*m_here, test::pdf());
    const QString path = packed(*m_here, {.region = "4416", .passphrase = QStringLiteral("枫围村 2018")});
    const auto merging = packages::merge(*m_there, {{path}, QStringLiteral("枫围村 2018")});
    QVERIFY(merging && !merging->hasRefused());
    QCOMPARE(listed(*m_there).size(), 2u);
    QCOMPARE(*pictures::read(m_there->database(), listed(*m_there)[0].content), test::jpeg());
    QCOMPARE(listed(*m_there)[0].by, QStringLiteral("甲"));
    QVERIFY(!test::merged(*m_there, {test::packed(*m_here, *m_folder)}).packages.front().isNew);
    meet();
}

void PackagePicturesTest::withoutBytesComeLater()
{
    attach(*m_here, test::jpeg());
    const QString bare = packed(*m_here, {.region = "4416", .hasPictures = false});
    QVERIFY(!QFile(bare).size() || contentOf(bare).pictures.empty());
    test::merged(*m_there, {bare});
    QVERIFY(!listed(*m_there)[0].isHere);
    const auto missing = pictures::read(m_there->database(), listed(*m_there)[0].content);
    QVERIFY(!missing && missing.failure().message.contains(QStringLiteral("not here yet")));
    // What has no bytes of it sends none, and takes none away.
    test::merged(*m_here, {test::packed(*m_there, *m_folder)});
    QVERIFY(listed(*m_here)[0].isHere);
    test::merged(*m_there, {test::packed(*m_here, *m_folder)});
    QVERIFY(listed(*m_there)[0].isHere);
    meet();
}

void PackagePicturesTest::removedDoNotTravel()
{
    const auto row = attach(*m_here, test::jpeg());
    attach(*m_here, test::png());
    QVERIFY(pictures::remove(*m_here, std::array{row}));
    const Content content = contentOf(test::packed(*m_here, *m_folder));
    QCOMPARE(content.pictures, std::vector{test::png().toStdString()});
    test::merged(*m_there, {test::packed(*m_here, *m_folder)});
    QCOMPARE(listed(*m_there).size(), 1u);
    meet();
}

void PackagePicturesTest::orderMakesNoDifference()
{
    attach(*m_here, test::jpeg());
    const QString first = test::packed(*m_here, *m_folder);
    attach(*m_there, test::png());
    const QString second = test::packed(*m_there, *m_folder);
    const auto one = m_folder->newLedger(QStringLiteral("one.chulie"));
    const auto other = m_folder->newLedger(QStringLiteral("other.chulie"));
    test::merged(*one, {first, second});
    test::merged(*other, {second});
    test::merged(*other, {first, second});
    for (Ledger *ledger : {one.get(), other.get()}) {
        QCOMPARE(test::numberOf(*ledger, "SELECT count(*) FROM picture_content"), 2);
        QCOMPARE(listed(*ledger).size(), 2u);
        QCOMPARE(test::strayRows(*ledger), QString());
    }
    meet();
}

void PackagePicturesTest::sameAttachedTwiceIsOne()
{
    attach(*m_here, test::jpeg());
    attach(*m_there, test::jpeg());
    meet();
    QCOMPARE(listed(*m_here).size(), 1u);
    QCOMPARE(listed(*m_there).size(), 1u);
}

/// Who removed it did not see the caption: it stays until somebody decides.
void PackagePicturesTest::removalMeetsAnEdit()
{
    attach(*m_here, test::jpeg());
    meet();
    QVERIFY(pictures::remove(*m_here, std::array{listed(*m_here)[0].row}));
    QVERIFY(pictures::describe(*m_there, listed(*m_there)[0].row, QStringLiteral("新屋"), "实施后"));
    meet();
    QCOMPARE(listed(*m_here).size(), 1u);
    QCOMPARE(listed(*m_here)[0].caption, QStringLiteral("新屋"));
    QVERIFY(listed(*m_here)[0].isHere);
}

void PackagePicturesTest::forgottenIsForgottenEverywhere()
{
    attach(*m_here, test::jpeg());
    const QString older = test::packed(*m_here, *m_folder);
    test::merged(*m_there, {older});
    const auto home = household(*m_here).row;
    QVERIFY(removeRow(*m_here, table(TableId::Household), home));
    QVERIFY(forget(*m_here, table(TableId::Household), home));
    QCOMPARE(test::numberOf(*m_here, "SELECT count(*) FROM picture_content"), 0);
    test::merged(*m_there, {test::packed(*m_here, *m_folder)});
    QCOMPARE(test::numberOf(*m_there, "SELECT count(*) FROM picture_content"), 0);
    for (Ledger *ledger : {m_here.get(), m_there.get()}) {
        test::merged(*ledger, {older});
        QCOMPARE(test::numberOf(*ledger, "SELECT count(*) FROM picture_content"), 0);
    }
}

void PackagePicturesTest::mergeIsTakenOut()
{
    attach(*m_here, test::jpeg());
    attach(*m_there, test::png());
    const auto merging = test::merged(*m_there, {test::packed(*m_here, *m_folder)});
    QCOMPARE(test::numberOf(*m_there, "SELECT count(*) FROM picture_content"), 2);
    QVERIFY(history::undo(*m_there, merging.act));
    QCOMPARE(listed(*m_there).size(), 1u);
    QCOMPARE(test::textOf(*m_there, "SELECT digest FROM picture_content"), history::digestOf(test::png()));
}

void PackagePicturesTest::ofAnotherVillageStay()
{
    attach(*m_here, test::jpeg());
    const auto villageOf = [&](const char *sql) {
        return Owner{TableId::Village, test::numberOf(*m_here, sql)};
    };
    const NewPicture square{.bytes = test::png()};
    const Owner other = villageOf("SELECT id FROM village WHERE code = '441623104201'");
    QVERIFY(pictures::attach(*m_here, other, {&square, 1}));
    const Content own = contentOf(test::packed(*m_here, *m_folder, "441623104200"));
    QCOMPARE(own.pictures, std::vector{test::jpeg().toStdString()});
    const Content others = contentOf(test::packed(*m_here, *m_folder, "441623104201"));
    QCOMPARE(others.pictures, std::vector{test::png().toStdString()});
    // A household that moved is in the packages of both villages, and so are its pictures.
    test::set(*m_here, TableId::Household, {"001"}, "village", other.row);
    QCOMPARE(contentOf(test::packed(*m_here, *m_folder, "441623104201")).pictures.size(), 2u);
    QCOMPARE(contentOf(test::packed(*m_here, *m_folder, "441623104200")).pictures.size(), 1u);
}

void PackagePicturesTest::withoutPicturesNothingChanges()
{
    const auto form = [](const QString &path) {
        return qFromLittleEndian<quint32>(test::Folder::read(path).constData() + 8);
    };
    QCOMPARE(form(test::packed(*m_here, *m_folder)), 1u);
    attach(*m_here, test::jpeg());
    QCOMPARE(form(test::packed(*m_here, *m_folder)), 2u);
    QCOMPARE(form(test::packed(*m_here, *m_folder, "441623104201")), 1u);
}

void PackagePicturesTest::forgedAreRefused_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("a program instead") << 0;
    QTest::newRow("a picture that nothing names") << 1;
    QTest::newRow("one twice") << 2;
    QTest::newRow("one too large") << 3;
}

void PackagePicturesTest::forgedAreRefused()
{
    QFETCH(int, what);
    attach(*m_here, test::jpeg());
    Content content = contentOf(test::packed(*m_here, *m_folder));
    if (what == 0)
        content.pictures = {"\x7f"
                            "ELF"};
    else if (what == 1)
        content.pictures.push_back(test::png().toStdString());
    else if (what == 2)
        content.pictures.push_back(content.pictures.front());
    else
        content.pictures.front().insert(content.pictures.front().size() - 2, std::string(400'000, 'x'));
    const QString path = m_folder->write(QStringLiteral("forged.chuliepack"),
                                         *packages::seal(packages::encode(content), {}, Form::WithPictures));
    const auto merging = test::merged(*m_there, {path});
    QVERIFY(merging.isAllRefused());
    QCOMPARE(test::numberOf(*m_there, "SELECT count(*) FROM picture_content"), 0);
}

} // namespace chulie

QTEST_GUILESS_MAIN(chulie::PackagePicturesTest)
#include "packagepictures_test.moc"
