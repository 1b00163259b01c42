#include "models/backups/backups.h"
#include "models/safekeeping/restore.h"
#include "tests/support/files.h"

#include <QTest>

namespace chulie::safekeeping {

/// Ledgers made of back-ups.
class RestoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void isTheLedger();
    void takesNoPlace();
    void damagedMakesNothing();
    void formerLogsAreMovedAside();
    void hasAnIdentityOfItsOwn();

private:
    [[nodiscard]] static values::Result<void> enter(ledger::Ledger &ledger, int year);
    [[nodiscard]] static std::int64_t count(const QString &path);

    std::unique_ptr<support::Folder> m_folder;
    QString m_backup;
    QString m_target;
};

values::Result<void> RestoreTest::enter(ledger::Ledger &ledger, int year)
{
    return ledger.act(QStringLiteral("test"), [&](journal::Act &act) -> values::Result<void> {
        act.insert(catalogue::table(catalogue::TableId::Standard),
                   std::vector<values::Value>{values::Value(year), {}, {}, {}});
        return {};
    });
}

std::int64_t RestoreTest::count(const QString &path)
{
    const auto ledger = ledger::Ledger::open(path);
    if (!ledger)
        return -1;
    storage::Statement select((*ledger)->database(), "SELECT count(*) FROM standard");
    return select.next() ? select.integer(0) : -1;
}

void RestoreTest::init()
{
    m_folder = std::make_unique<support::Folder>();
    const auto ledger = m_folder->newLedger(QStringLiteral("first.chulie"));
    QVERIFY(enter(*ledger, 2018));
    const auto made = backups::make(ledger->database().handle(), ledger->path());
    QVERIFY(made);
    m_backup = *made;
    QVERIFY(enter(*ledger, 2019));
    m_target = m_folder->path(QStringLiteral("restored.chulie"));
}

void RestoreTest::isTheLedger()
{
    const auto restored = restore(m_backup, m_target);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.failure().message));
    QCOMPARE(restored->facts.acts, 1);
    QVERIFY(restored->movedAside.isEmpty());
    QCOMPARE(count(m_target), 1);
    QVERIFY(!QFileInfo::exists(m_target + QStringLiteral("-wal")));
}

void RestoreTest::takesNoPlace()
{
    const QString there = m_folder->write(QStringLiteral("restored.chulie"), "anything");
    const auto restored = restore(m_backup, there);
    QVERIFY(!restored);
    QCOMPARE(support::Folder::read(there), QByteArray("anything"));
}

void RestoreTest::damagedMakesNothing()
{
    QByteArray bytes = support::Folder::read(m_backup);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    const auto restored = restore(m_folder->write(QStringLiteral("damaged.chuliebak"), bytes), m_target);
    QVERIFY(!restored);
    QVERIFY(restored.failure().message.contains(QStringLiteral("damaged")));
    QVERIFY(!QFileInfo::exists(m_target));
    QVERIFY(!restore(m_folder->path(QStringLiteral("none.chuliebak")), m_target));
}

/// The log of a killed writer, whose ledger is gone, is not taken for the new one's.
void RestoreTest::formerLogsAreMovedAside()
{
    const QString source = m_folder->path(QStringLiteral("first.chulie"));
    {
        const auto ledger = ledger::Ledger::open(source);
        QVERIFY(ledger && enter(**ledger, 2020));
        QVERIFY(QFile::copy(source + QStringLiteral("-wal"), m_target + QStringLiteral("-wal")));
        QVERIFY(QFile::copy(source + QStringLiteral("-shm"), m_target + QStringLiteral("-shm")));
    }
    const auto restored = restore(m_backup, m_target);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.failure().message));
    QCOMPARE(restored->movedAside,
             (QStringList{m_target + QStringLiteral("-wal.old"), m_target + QStringLiteral("-shm.old")}));
    QCOMPARE(count(m_target), 1);
}

/// Acts of the ledger and of what was restored never have the same name.
void RestoreTest::hasAnIdentityOfItsOwn()
{
    const QString source = m_folder->path(QStringLiteral("first.chulie"));
    QString latest;
    {
        const auto ledger = ledger::Ledger::open(source);
        QVERIFY(ledger);
        const auto made = backups::make((*ledger)->database().handle(), source);
        QVERIFY(made);
        latest = *made;
    }
    QVERIFY(restore(latest, m_target));
    QSet<QByteArray> names;
    for (const QString &path : {source, m_target}) {
        const auto ledger = ledger::Ledger::open(path);
        QVERIFY(ledger && enter(**ledger, 2021));
        storage::Statement last((*ledger)->database(), "SELECT d.name, a.counter FROM act a JOIN device d ON "
                                                       "d.id = a.device ORDER BY a.id DESC");
        QVERIFY(last.next());
        names.insert(QByteArray::fromStdString(std::string(last.text(0))) +
                     QByteArray::number(last.integer(1)));
    }
    QCOMPARE(names.size(), 2);
}

} // namespace chulie::safekeeping

QTEST_GUILESS_MAIN(chulie::safekeeping::RestoreTest)
#include "restore_test.moc"
