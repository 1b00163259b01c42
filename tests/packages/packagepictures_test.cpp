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

namespace chulie::packages {

using pictures::NewPicture;
using pictures::Owner;

/// Pictures travel with the records that have them.
class PackagePicturesTest : public QObject, private support::TwoLedgers
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
    static Owner household(ledger::Ledger &ledger);
    static std::int64_t attach(ledger::Ledger &ledger, const QByteArray &bytes);
    static std::vector<pictures::Picture> listed(ledger::Ledger &ledger);
    QString packed(ledger::Ledger &ledger, const PackOptions &options);
    static Content contentOf(const QString &path);

    int m_number = 0;
};

void PackagePicturesTest::cleanup()
{
    m_here.reset();
    m_there.reset();
}

Owner PackagePicturesTest::household(ledger::Ledger &ledger)
{
    return {catalogue::TableId::Household,
            support::numberOf(ledger, "SELECT id FROM household WHERE no = '001'")};
}

std::int64_t PackagePicturesTest::attach(ledger::Ledger &ledger, const QByteArray &bytes)
{
    const NewPicture picture{.bytes = bytes};
    const auto rows = pictures::attach(ledger, household(ledger), {&picture, 1});
    return rows ? rows->front() : 0;
}

std::vector<pictures::Picture> PackagePicturesTest::listed(ledger::Ledger &ledger)
{
    return *pictures::list(ledger.database(), household(ledger));
}

QString PackagePicturesTest::packed(ledger::Ledger &ledger, const PackOptions &options)
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
    attach(*m_here, support::jpeg());
    attach(*m_here, support::pdf());
    const QString path = packed(*m_here, {.region = "4416", .passphrase = QStringLiteral("枫围村 2018")});
    const auto merging = packages::merge(*m_there, {{path}, QStringLiteral("枫围村 2018")});
    QVERIFY(merging && !merging->hasRefused());
    QCOMPARE(listed(*m_there).size(), 2u);
    QCOMPARE(*pictures::read(m_there->database(), listed(*m_there)[0].content), support::jpeg());
    QCOMPARE(listed(*m_there)[0].by, QStringLiteral("甲"));
    QVERIFY(!support::merged(*m_there, {support::packed(*m_here, *m_folder)}).packages.front().isNew);
    meet();
}

void PackagePicturesTest::withoutBytesComeLater()
{
    attach(*m_here, support::jpeg());
    const QString bare = packed(*m_here, {.region = "4416", .hasPictures = false});
    QVERIFY(!QFile(bare).size() || contentOf(bare).pictures.empty());
    support::merged(*m_there, {bare});
    QVERIFY(!listed(*m_there)[0].isHere);
    const auto missing = pictures::read(m_there->database(), listed(*m_there)[0].content);
    QVERIFY(!missing && missing.failure().message.contains(QStringLiteral("not here yet")));
    // What has no bytes of it sends none, and takes none away.
    support::merged(*m_here, {support::packed(*m_there, *m_folder)});
    QVERIFY(listed(*m_here)[0].isHere);
    support::merged(*m_there, {support::packed(*m_here, *m_folder)});
    QVERIFY(listed(*m_there)[0].isHere);
    meet();
}

void PackagePicturesTest::removedDoNotTravel()
{
    const auto row = attach(*m_here, support::jpeg());
    attach(*m_here, support::png());
    QVERIFY(pictures::remove(*m_here, std::array{row}));
    const Content content = contentOf(support::packed(*m_here, *m_folder));
    QCOMPARE(content.pictures, std::vector{support::png().toStdString()});
    support::merged(*m_there, {support::packed(*m_here, *m_folder)});
    QCOMPARE(listed(*m_there).size(), 1u);
    meet();
}

void PackagePicturesTest::orderMakesNoDifference()
{
    attach(*m_here, support::jpeg());
    const QString first = support::packed(*m_here, *m_folder);
    attach(*m_there, support::png());
    const QString second = support::packed(*m_there, *m_folder);
    const auto one = m_folder->newLedger(QStringLiteral("one.chulie"));
    const auto other = m_folder->newLedger(QStringLiteral("other.chulie"));
    support::merged(*one, {first, second});
    support::merged(*other, {second});
    support::merged(*other, {first, second});
    for (ledger::Ledger *ledger : {one.get(), other.get()}) {
        QCOMPARE(support::numberOf(*ledger, "SELECT count(*) FROM picture_content"), 2);
        QCOMPARE(listed(*ledger).size(), 2u);
        QCOMPARE(support::strayRows(*ledger), QString());
    }
    meet();
}

void PackagePicturesTest::sameAttachedTwiceIsOne()
{
    attach(*m_here, support::jpeg());
    attach(*m_there, support::jpeg());
    meet();
    QCOMPARE(listed(*m_here).size(), 1u);
    QCOMPARE(listed(*m_there).size(), 1u);
}

/// Who removed it did not see the caption: it stays until somebody decides.
void PackagePicturesTest::removalMeetsAnEdit()
{
    attach(*m_here, support::jpeg());
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
    attach(*m_here, support::jpeg());
    const QString older = support::packed(*m_here, *m_folder);
    support::merged(*m_there, {older});
    const auto home = household(*m_here).row;
    QVERIFY(records::removeRow(*m_here, catalogue::table(catalogue::TableId::Household), home));
    QVERIFY(safekeeping::forget(*m_here, catalogue::table(catalogue::TableId::Household), home));
    QCOMPARE(support::numberOf(*m_here, "SELECT count(*) FROM picture_content"), 0);
    support::merged(*m_there, {support::packed(*m_here, *m_folder)});
    QCOMPARE(support::numberOf(*m_there, "SELECT count(*) FROM picture_content"), 0);
    for (ledger::Ledger *ledger : {m_here.get(), m_there.get()}) {
        support::merged(*ledger, {older});
        QCOMPARE(support::numberOf(*ledger, "SELECT count(*) FROM picture_content"), 0);
    }
}

void PackagePicturesTest::mergeIsTakenOut()
{
    attach(*m_here, support::jpeg());
    attach(*m_there, support::png());
    const auto merging = support::merged(*m_there, {support::packed(*m_here, *m_folder)});
    QCOMPARE(support::numberOf(*m_there, "SELECT count(*) FROM picture_content"), 2);
    QVERIFY(history::undo(*m_there, merging.act));
    QCOMPARE(listed(*m_there).size(), 1u);
    QCOMPARE(support::textOf(*m_there, "SELECT digest FROM picture_content"),
             journal::digestOf(support::png()));
}

void PackagePicturesTest::ofAnotherVillageStay()
{
    attach(*m_here, support::jpeg());
    const auto villageOf = [&](const char *sql) {
        return Owner{catalogue::TableId::Village, support::numberOf(*m_here, sql)};
    };
    const NewPicture square{.bytes = support::png()};
    const Owner other = villageOf("SELECT id FROM village WHERE code = '441623104201'");
    QVERIFY(pictures::attach(*m_here, other, {&square, 1}));
    const Content own = contentOf(support::packed(*m_here, *m_folder, "441623104200"));
    QCOMPARE(own.pictures, std::vector{support::jpeg().toStdString()});
    const Content others = contentOf(support::packed(*m_here, *m_folder, "441623104201"));
    QCOMPARE(others.pictures, std::vector{support::png().toStdString()});
    // A household that moved is in the packages of both villages, and so are its pictures.
    support::set(*m_here, catalogue::TableId::Household, {"001"}, "village", other.row);
    QCOMPARE(contentOf(support::packed(*m_here, *m_folder, "441623104201")).pictures.size(), 2u);
    QCOMPARE(contentOf(support::packed(*m_here, *m_folder, "441623104200")).pictures.size(), 1u);
}

void PackagePicturesTest::withoutPicturesNothingChanges()
{
    const auto form = [](const QString &path) {
        return qFromLittleEndian<quint32>(support::Folder::read(path).constData() + 8);
    };
    QCOMPARE(form(support::packed(*m_here, *m_folder)), 1u);
    attach(*m_here, support::jpeg());
    QCOMPARE(form(support::packed(*m_here, *m_folder)), 2u);
    QCOMPARE(form(support::packed(*m_here, *m_folder, "441623104201")), 1u);
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
    attach(*m_here, support::jpeg());
    Content content = contentOf(support::packed(*m_here, *m_folder));
    if (what == 0)
        content.pictures = {"\x7f"
                            "ELF"};
    else if (what == 1)
        content.pictures.push_back(support::png().toStdString());
    else if (what == 2)
        content.pictures.push_back(content.pictures.front());
    else
        content.pictures.front().insert(content.pictures.front().size() - 2, std::string(400'000, 'x'));
    const QString path = m_folder->write(QStringLiteral("forged.chuliepack"),
                                         *packages::seal(packages::encode(content), {}, Form::WithPictures));
    const auto merging = support::merged(*m_there, {path});
    QVERIFY(merging.isAllRefused());
    QCOMPARE(support::numberOf(*m_there, "SELECT count(*) FROM picture_content"), 0);
}

} // namespace chulie::packages

QTEST_GUILESS_MAIN(chulie::packages::PackagePicturesTest)
#include "packagepictures_test.moc"
