#include "models/packages/forks.h"
#include "models/storage/statement.h"
#include "tests/support/answers.h"
#include "tests/support/packages.h"
#include "ui/packages/exchanging.h"
#include "ui/session.h"

#include <QDir>
#include <QTest>

namespace chulie::packages {

using namespace packages;
using support::exported;
using support::merged;
using support::packed;

/// Two computers that agree in all by which computers are told apart, as two that run copies of one virtual
/// disk: their ledgers go on under one identity, and the same name of an act means two things.
class ForksTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void isSaidAndSeparated();
    void othersDoNotSeparate();
    void newActsOfTheTwinAreTaken();
    void actsOfOneNameAreNotMixed();
    void windowAsks_data();
    void windowAsks();

private:
    /// Edits the telephone of household 001 in the ledger \a name, whose computer remembers it as it was when
    /// the disk was copied; a package of it.
    QString edited(const QString &name, const char *telephone);
    [[nodiscard]] std::unique_ptr<ledger::Ledger> open(const QString &name) const;
    /// Has every identity that is remembered what it was when the disk was copied.
    void forgetSince() const;

    std::unique_ptr<support::Folder> m_folder;
    std::map<QString, QByteArray> m_memories; ///< by file
};

namespace {

const QString ours = QStringLiteral("ours.chulie");
const QString twin = QStringLiteral("twin.chulie");
constexpr auto selectIdentity =
    "SELECT d.name FROM act a JOIN device d ON d.id = a.device ORDER BY a.id DESC LIMIT 1";

std::string lastIdentity(ledger::Ledger &ledger)
{
    storage::Statement select(ledger.database(), selectIdentity);
    return select.next() ? std::string(select.text(0)) : std::string();
}

void writeInPlace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void ForksTest::init()
{
    m_folder = std::make_unique<support::Folder>();
    {
        const auto ledger = m_folder->newLedger(ours);
        support::import(*ledger, *m_folder, "村",
                        "村编码,村名,镇,县区,村类型\n441623104200,塘村,元善镇,连平县,相对贫困村\n");
        support::import(*ledger, *m_folder, "户",
                        "户编号,村编码,识别日期,联系电话\n001,441623104200,2018-01-01,13800000000\n");
    }
    m_folder->write(twin, support::Folder::read(m_folder->path(ours)));
    m_memories.clear();
    const QDir devices(m_folder->path(QStringLiteral("data/chulie/devices")));
    for (const QString &name : devices.entryList(QDir::Files))
        m_memories[devices.filePath(name)] = support::Folder::read(devices.filePath(name));
    QVERIFY(!m_memories.empty());
}

void ForksTest::forgetSince() const
{
    for (const auto &[path, memory] : m_memories)
        writeInPlace(path, memory);
}

std::unique_ptr<ledger::Ledger> ForksTest::open(const QString &name) const
{
    auto ledger = ledger::Ledger::open(m_folder->path(name));
    if (!ledger)
        qFatal("%s", qPrintable(ledger.failure().message));
    return *std::move(ledger);
}

QString ForksTest::edited(const QString &name, const char *telephone)
{
    forgetSince();
    const auto ledger = open(name);
    ledger->setAuthor(name);
    support::set(*ledger, catalogue::TableId::Household, {"001"}, "phone", std::string(telephone));
    return packed(*ledger, *m_folder);
}

void ForksTest::isSaidAndSeparated()
{
    const QString fromOurs = edited(ours, "13800000001");
    const QString fromTwin = edited(twin, "13800000002");
    const auto ledger = open(ours);
    const std::string former = lastIdentity(*ledger);
    const Merging refused = merged(*ledger, {fromTwin});
    QVERIFY(refused.isAllRefused());
    QVERIFY(refused.fork() && refused.fork()->isOwn);
    QCOMPARE(refused.fork()->device, former);
    const QString said = refused.packages.front().refused;
    QVERIFY2(said.contains(ours) && said.contains(twin), qPrintable(said));

    const auto separated = separate(*ledger, *refused.fork());
    QVERIFY2(separated, separated ? "" : qPrintable(separated.failure().message));
    QCOMPARE(*separated, 1);
    QCOMPARE(support::strayRows(*ledger), QString());
    const Merging taken = merged(*ledger, {fromTwin});
    QVERIFY2(!taken.hasRefused(), qPrintable(taken.packages.front().refused));
    QVERIFY(taken.hasConflicts()); // each said another telephone: a person decides
    QVERIFY(lastIdentity(*ledger) != former);
    QCOMPARE(support::strayRows(*ledger), QString());

    // Whoever has seen neither gets both, in either order.
    const QString anew = packed(*ledger, *m_folder);
    const auto town = m_folder->newLedger(QStringLiteral("town.chulie"));
    QVERIFY(!merged(*town, {fromTwin, anew}).hasRefused());
    QCOMPARE(exported(*town), exported(*ledger));
    // And the twin, whose acts keep their identity.
    const auto there = open(twin);
    QVERIFY(!merged(*there, {anew}).hasRefused());
    QCOMPARE(exported(*there), exported(*ledger));
    QVERIFY(merged(*there, {fromOurs}).hasRefused()); // the former name of what it has by another one
}

/// Of a ledger that got both by packages neither is its own.
void ForksTest::othersDoNotSeparate()
{
    const QString fromOurs = edited(ours, "13800000001");
    const QString fromTwin = edited(twin, "13800000002");
    const auto town = m_folder->newLedger(QStringLiteral("town.chulie"));
    QVERIFY(!merged(*town, {fromOurs}).hasRefused());
    const Merging refused = merged(*town, {fromTwin});
    QVERIFY(refused.isAllRefused());
    QVERIFY(!refused.fork());
    QVERIFY(refused.packages.front().refused.contains(QStringLiteral("separated")));
}

/// They contradict nothing yet; the next act here must not have the name of one that comes there.
void ForksTest::newActsOfTheTwinAreTaken()
{
    const QString fromTwin = edited(twin, "13800000002");
    forgetSince();
    const auto ledger = open(ours);
    const std::string former = lastIdentity(*ledger);
    QVERIFY(!merged(*ledger, {fromTwin}).hasRefused());
    support::set(*ledger, catalogue::TableId::Household, {"001"}, "phone", std::string("13800000003"));
    QVERIFY(lastIdentity(*ledger) != former);
}

/// An act that edited one row here and another row there has no entry that contradicts.
void ForksTest::actsOfOneNameAreNotMixed()
{
    const QString fromOurs = edited(ours, "13800000001");
    auto content = readPackage(fromOurs, {});
    QVERIFY(content);
    content->acts.back().author = "another";
    content->entries.back().n += 7;
    const auto known = std::vector<std::int64_t>(content->acts.size(), 0);
    const auto ledger = open(ours);
    storage::Statement last(ledger->database(), "SELECT max(id) FROM act");
    QVERIFY(last.next());
    auto ids = known;
    ids.back() = last.integer(0);
    QCOMPARE(findOther(ledger->database(), *content, ids), std::optional(content->acts.size() - 1));
}

void ForksTest::windowAsks_data()
{
    QTest::addColumn<bool>("isAgreeing");
    QTest::newRow("agreed") << true;
    QTest::newRow("not now") << false;
}

/// The window asks before it separates, and goes on with the merge; nothing is changed where it must not.
void ForksTest::windowAsks()
{
    QFETCH(const bool, isAgreeing);
    edited(ours, "13800000001");
    const QString fromTwin = edited(twin, "13800000002");
    support::AnswersInUse answers;
    answers.isAgreeing = isAgreeing;
    answers.isAccepting = isAgreeing;
    ui::Session session(open(ours));
    const std::string former = lastIdentity(session.ledger());
    const QString said = Exchanging(nullptr, session).merge({fromTwin});
    QCOMPARE(answers.errors, QStringList());
    QCOMPARE(answers.questions.size(), 1);
    const QString question = answers.questions.first();
    QVERIFY2(question.contains(ours) && question.contains(twin), qPrintable(question));
    QCOMPARE(answers.dialogs, 1); // the plan: it says why the package is refused, or what is merged
    QCOMPARE(!said.isEmpty(), isAgreeing);
    QCOMPARE(lastIdentity(session.ledger()) != former, isAgreeing);
    QCOMPARE(support::strayRows(session.ledger()), QString());
}

} // namespace chulie::packages

QTEST_MAIN(chulie::packages::ForksTest)
#include "forks_test.moc"
