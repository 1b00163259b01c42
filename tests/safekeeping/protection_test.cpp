#include "models/backups/backups.h"
#include "models/safekeeping/check.h"
#include "models/safekeeping/protection.h"
#include "models/safekeeping/restore.h"
#include "models/storage/ledgerfile.h"
#include "tests/support/files.h"
#include "tests/support/plainfile.h"
#include "tests/support/protectedledger.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <random>

namespace chulie::safekeeping {

namespace {

constexpr auto converting = "--convert";
const QString other = QStringLiteral("another passphrase");

/// Protects the ledger at \a path and takes the protection off, over and over.
int convert(const QString &path)
{
    const keys::CheapCosts cheap;
    for (;;) {
        // A former run may have been killed with the ledger protected.
        if (protection::isLocked(path) && !protection::unlock(path, support::passphrase))
            return 1;
        const auto isProtected = protection::isProtected(path);
        if (!isProtected)
            return 1;
        if (*isProtected ? !protection::remove(path) : !protection::set(path, support::passphrase))
            return 1;
        std::puts("done");
        std::fflush(stdout);
    }
}

} // namespace

/// Setting, changing and taking off a passphrase.
class ProtectionTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void setAndRemove();
    void change();
    void rekey();
    void wrongState();
    void notWhileOpenElsewhere();
    void backupsFollow();
    void backupsAreFoundDamaged();
    void restoring_data();
    void restoring();
    void restoredApart();
    void formerFormsAreRestored();
    void whatIsLeftIsNamed();
    void killedInTheMiddle();

private:
    void opensWith(const QString &passphrase, bool opens);
    [[nodiscard]] QByteArray dump() const;
    [[nodiscard]] QString backUp() const;

    keys::CheapCosts m_cheap;
    std::unique_ptr<support::Folder> m_folder;
    QString m_path;
    QByteArray m_dump;
};

void ProtectionTest::init()
{
    m_folder = std::make_unique<support::Folder>();
    m_path = m_folder->path(QStringLiteral("a.chulie"));
    support::makeLedger(m_path, 20, false);
    m_dump = dump();
}

QByteArray ProtectionTest::dump() const
{
    const auto all = support::dump(m_path);
    return all ? *all : all.failure().message.toUtf8();
}

QString ProtectionTest::backUp() const
{
    const auto database = storage::LedgerFile(m_path).open();
    const auto made = database ? backups::make((*database)->handle(), m_path) : database.failure();
    return made ? *made : made.failure().message;
}

void ProtectionTest::opensWith(const QString &passphrase, bool opens)
{
    protection::forget(m_path);
    QVERIFY(protection::isLocked(m_path));
    QVERIFY(!support::dump(m_path));
    QCOMPARE(static_cast<bool>(protection::unlock(m_path, passphrase)), opens);
    if (opens)
        QCOMPARE(dump(), m_dump);
}

void ProtectionTest::setAndRemove()
{
    QVERIFY(!protection::isLocked(m_path));
    QVERIFY(!*protection::isProtected(m_path));
    QVERIFY(protection::set(m_path, support::passphrase));
    QVERIFY(*protection::isProtected(m_path));
    QVERIFY(!support::showsSecret(support::Folder::read(m_path)));
    QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
    opensWith(other, false);
    opensWith(QString(), false);
    opensWith(support::passphrase, true);
    const auto checked = openForCheck(m_path);
    QVERIFY(checked && checkLedger(**checked)->empty() == false); // the rows of the test have no history
    QVERIFY(std::ranges::none_of(*checkLedger(**checked),
                                 [](const Flaw &flaw) { return flaw.kind == Flaw::Kind::Page; }));
}

void ProtectionTest::change()
{
    QVERIFY(protection::set(m_path, support::passphrase));
    const QByteArray before = support::Folder::read(m_path);
    QVERIFY(protection::change(m_path, other));
    const QByteArray after = support::Folder::read(m_path);
    QCOMPARE(after.mid(4096), before.mid(4096));
    QVERIFY(after != before);
    opensWith(support::passphrase, false);
    opensWith(other, true);
    QVERIFY(protection::change(m_path, support::passphrase));
    opensWith(other, false);
    opensWith(support::passphrase, true);
}

void ProtectionTest::rekey()
{
    QVERIFY(protection::set(m_path, support::passphrase));
    const QByteArray before = support::Folder::read(m_path);
    QVERIFY(protection::rekey(m_path, support::passphrase));
    const QByteArray after = support::Folder::read(m_path);
    QVERIFY(after.mid(4096, 4096) != before.mid(4096, 4096));
    QVERIFY(after.mid(24, 16) != before.mid(24, 16)); // the identity
    opensWith(support::passphrase, true);
    QVERIFY(protection::remove(m_path));
    QCOMPARE(support::runPlain(m_path, "SELECT count(*) FROM village"), QByteArray());
    QCOMPARE(dump(), m_dump);
}

void ProtectionTest::wrongState()
{
    const QByteArray before = support::Folder::read(m_path);
    QVERIFY(!protection::remove(m_path));
    QVERIFY(!protection::rekey(m_path, other));
    QVERIFY(!protection::change(m_path, other));
    QCOMPARE(support::Folder::read(m_path), before);
    QVERIFY(protection::set(m_path, support::passphrase));
    const QByteArray sealed = support::Folder::read(m_path);
    QVERIFY(!protection::set(m_path, other));
    protection::forget(m_path);
    QVERIFY(!protection::remove(m_path));
    QVERIFY(!protection::change(m_path, other));
    QCOMPARE(support::Folder::read(m_path), sealed);
    QVERIFY(!protection::set(m_folder->path(QStringLiteral("missing.chulie")), other));
}

void ProtectionTest::notWhileOpenElsewhere()
{
    const auto open = storage::LedgerFile(m_path).open();
    QVERIFY(open);
    const QByteArray before = support::Folder::read(m_path);
    const auto refused = protection::set(m_path, support::passphrase);
    QVERIFY(!refused);
    QVERIFY2(refused.failure().message.contains(QStringLiteral("in use")),
             qPrintable(refused.failure().message));
    QCOMPARE(support::Folder::read(m_path), before);
    QVERIFY((*open)->write([&] { (*open)->execute("UPDATE village SET town = 'x'"); }));
}

/// The back-ups of a ledger have the protection that it has.
void ProtectionTest::backupsFollow()
{
    const QString backup = backUp();
    QVERIFY(QFile::exists(backup));
    QVERIFY(!protection::isLocked(backup));
    const QByteArray plain = support::Folder::read(backup);
    const auto set = protection::set(m_path, support::passphrase);
    QVERIFY(set && set->unreached.isEmpty());
    QVERIFY(support::Folder::read(backup) != plain);
    const QString second = backUp();
    QVERIFY(second != backup);
    for (const QString &passphrase : {support::passphrase, other}) {
        if (passphrase == other)
            QVERIFY(protection::change(m_path, other)->unreached.isEmpty());
        protection::forget(m_path);
        for (const QString &one : {backup, second}) {
            QVERIFY(protection::isLocked(one));
            const QString target = m_folder->path(QStringLiteral("restored.chulie"));
            QVERIFY(!restore(one, target));
            QVERIFY(!protection::unlock(one, passphrase == other ? support::passphrase : other));
            QVERIFY(protection::unlock(one, passphrase));
            QVERIFY(restore(one, target));
            QCOMPARE(*support::dump(target), m_dump);
            protection::forget(target);
            QVERIFY(QFile::remove(target));
            protection::forget(one);
        }
        QVERIFY(protection::unlock(m_path, passphrase));
    }
    QVERIFY(protection::rekey(m_path, other)->unreached.isEmpty());
    QVERIFY(protection::remove(m_path)->unreached.isEmpty());
    QVERIFY(!protection::isLocked(backup));
    QCOMPARE(support::Folder::read(backup).size(), plain.size());
    QCOMPARE(support::Folder::read(backup), plain);
}

/// Every flip and every cut of an encrypted back-up.
void ProtectionTest::backupsAreFoundDamaged()
{
    QVERIFY(protection::set(m_path, support::passphrase));
    const QByteArray whole = support::Folder::read(backUp());
    QVERIFY(whole.size() > 1000);
    const auto isBelieved = [](QByteArray bytes) {
        QBuffer in(&bytes);
        in.open(QIODevice::ReadOnly);
        return static_cast<bool>(backups::verify(in, QStringLiteral("x")));
    };
    QVERIFY(isBelieved(whole));
    for (qsizetype bit = 0; bit < 8 * whole.size(); bit += bit < 8 * 256 ? 1 : 101) {
        QByteArray bytes = whole;
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!isBelieved(bytes), qPrintable(QString::number(bit)));
    }
    for (qsizetype size = 0; size < whole.size(); size += 211)
        QVERIFY(!isBelieved(whole.left(size)));
}

void ProtectionTest::restoring_data()
{
    QTest::addColumn<bool>("isProtected");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("opens");
    QTest::newRow("plain") << false << QString() << QString();
    QTest::newRow("plain, to be protected") << false << other << other;
    QTest::newRow("protected") << true << QString() << support::passphrase;
    QTest::newRow("protected, with another passphrase") << true << other << other;
}

void ProtectionTest::restoring()
{
    QFETCH(const bool, isProtected);
    QFETCH(const QString, given);
    QFETCH(const QString, opens);
    if (isProtected)
        QVERIFY(protection::set(m_path, support::passphrase));
    const QString backup = backUp();
    m_path = m_folder->path(QStringLiteral("restored.chulie"));
    const auto restored = restore(backup, m_path, given);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.failure().message));
    QCOMPARE(dump(), m_dump);
    QCOMPARE(*protection::isProtected(m_path), !opens.isEmpty());
    if (!opens.isEmpty())
        opensWith(opens, true);
}

/// A restored ledger is a file of its own: another identity, and pages that cannot be put into the other
/// file.
void ProtectionTest::restoredApart()
{
    QVERIFY(protection::set(m_path, support::passphrase));
    const QString restored = m_folder->path(QStringLiteral("restored.chulie"));
    QVERIFY(restore(backUp(), restored));
    const QByteArray one = support::Folder::read(m_path);
    QByteArray two = support::Folder::read(restored);
    QVERIFY(one.mid(24, 16) != two.mid(24, 16));
    two.replace(5 * 4096, 4096, one.mid(5 * 4096, 4096));
    m_folder->write(QStringLiteral("restored.chulie"), two);
    QVERIFY(!support::dump(restored));
}

/// Back-ups of ledgers of before, whose pages leave no room.
void ProtectionTest::formerFormsAreRestored()
{
    m_path = m_folder->path(QStringLiteral("former.chulie"));
    support::makeUnchecked(m_path, 12);
    QVERIFY(storage::LedgerFile(m_path).open()); // converted, after a back-up
    const QList<backups::Listed> listed = backups::listed(m_path);
    QCOMPARE(listed.size(), 1);
    m_dump = dump();
    QVERIFY(protection::set(m_path, support::passphrase)->unreached.isEmpty());
    m_path = m_folder->path(QStringLiteral("restored.chulie"));
    const auto restored = restore(listed.first().path, m_path);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.failure().message));
    QCOMPARE(dump(), m_dump);
    opensWith(support::passphrase, true);
}

void ProtectionTest::whatIsLeftIsNamed()
{
    const QString backup = backUp();
    m_folder->write(QStringLiteral("a.chulie-wal.old"), QByteArrayLiteral("log"));
    QFile damaged(backup);
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(500) && damaged.write("x") == 1);
    damaged.close();
    const auto set = protection::set(m_path, support::passphrase);
    QVERIFY(set);
    QCOMPARE(set->unreached.size(), 2);
    QVERIFY(set->unreached.first().contains(backup));
    QVERIFY(set->unreached.last().contains(QStringLiteral("a.chulie-wal.old")));
    opensWith(support::passphrase, true);
}

/// A program that protects the ledger, or takes the protection off, is killed: the ledger is whole, the one
/// or the other. CHULIE_KILLS says how often.
void ProtectionTest::killedInTheMiddle()
{
    std::mt19937 random(20261129);
    const int kills = std::max(12, qEnvironmentVariableIntValue("CHULIE_KILLS"));
    for (int i = 0; i < kills; ++i) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QLatin1StringView(converting), m_path});
        QVERIFY(program.waitForReadyRead());
        QTest::qSleep(static_cast<int>(random() % 40));
        program.kill();
        QVERIFY(program.waitForFinished());
        protection::forget(m_path);
        if (protection::isLocked(m_path))
            QVERIFY(protection::unlock(m_path, support::passphrase));
        QCOMPARE(support::dump(m_path, storage::Database::Mode::ReadWrite) ? dump() : QByteArray(), m_dump);
    }
}

int runProtection(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], converting) == 0)
        return convert(QString::fromLocal8Bit(argv[2]));
    ProtectionTest test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace chulie::safekeeping

int main(int argc, char **argv)
{
    return chulie::safekeeping::runProtection(argc, argv);
}
#include "protection_test.moc"
