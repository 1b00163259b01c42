#include "models/storage/machine.h"
#include "tests/support/files.h"

#include <QDir>

#include <QTest>

namespace chulie::journal {

/// Who an act is recorded under: a ledger keeps its device identity as long as this machine remembers it as
/// it was left, and takes a new one where it is a copied file or a restored back-up, so that no later act is
/// taken for one already seen.
class DeviceTest : public QObject
{
    Q_OBJECT
private slots:
    void keptWhenReopened();
    void newInACopy();
    void newInARestoredBackup();
    void keptAfterAKill_data();
    void keptAfterAKill();
    void newOnAnotherMachine();
    void newOnAClonedDisk();
    void newInACopiedDataFolder();
    void newWhereTheMemoryIsLost_data();
    void newWhereTheMemoryIsLost();

private:
    /// The ledger at \a path does one act; the device it is recorded under.
    std::string act(const QString &path);
    /// The file that remembers \a device.
    [[nodiscard]] QString memoryOf(const std::string &device) const;

    support::Folder m_folder;
    int m_village = 0;
};

namespace {

constexpr auto selectDevice = "SELECT device.name FROM act JOIN device ON device.id = act.device "
                              "ORDER BY act.id DESC LIMIT 1";
/// Writes \a bytes into the file at \a path, which stays the same file.
void writeInPlace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

constexpr auto countNames = "SELECT count(*), count(DISTINCT device || '.' || counter) FROM act";

} // namespace

std::string DeviceTest::act(const QString &path)
{
    auto ledger = ledger::Ledger::open(path);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.failure().message));
    const std::string code = std::to_string(441623104200 + ++m_village);
    const auto done = (*ledger)->act(QStringLiteral("test"), [&](Act &act) {
        const std::string place = "村";
        act.insert(catalogue::table(catalogue::TableId::Village),
                   std::vector<values::Value>{code, place, place, place, std::string("相对贫困村")});
        return values::Result<void>();
    });
    storage::Statement device((*ledger)->database(), selectDevice);
    storage::Statement names((*ledger)->database(), countNames);
    if (!done || !device.next() || !names.next() || names.integer(0) != names.integer(1))
        qFatal("no act, or two of one name");
    return std::string(device.text(0));
}

QString DeviceTest::memoryOf(const std::string &device) const
{
    return m_folder.path(QStringLiteral("data/chulie/devices/") + QString::fromStdString(device));
}

void DeviceTest::keptWhenReopened()
{
    const QString path = m_folder.newLedger(QStringLiteral("kept.chulie"))->path();
    const std::string device = act(path);
    QCOMPARE(device.size(), 16U);
    QCOMPARE(act(path), device);
    QCOMPARE(act(path), device);
}

void DeviceTest::newInACopy()
{
    const QString path = m_folder.newLedger(QStringLiteral("original.chulie"))->path();
    const std::string device = act(path);
    const QString copy = m_folder.write(QStringLiteral("copy.chulie"), support::Folder::read(path));
    QCOMPARE(act(path), device);
    const std::string other = act(copy);
    QVERIFY(other != device);
    QCOMPARE(act(path), device);
    QCOMPARE(act(copy), other);
}

void DeviceTest::newInARestoredBackup()
{
    const QString path = m_folder.newLedger(QStringLiteral("worked.chulie"))->path();
    const std::string device = act(path);
    const QByteArray backup = support::Folder::read(path);
    QCOMPARE(act(path), device);
    m_folder.write(QStringLiteral("worked.chulie"), backup);
    QVERIFY(act(path) != device);
}

void DeviceTest::keptAfterAKill_data()
{
    QTest::addColumn<QByteArray>("memory");
    QTest::newRow("before the commit") << QByteArray("1 2 ");
    QTest::newRow("after the commit") << QByteArray("0 1 ");
}

/// A program that was killed between announcing an act and confirming it.
void DeviceTest::keptAfterAKill()
{
    QFETCH(QByteArray, memory);
    const QString path =
        m_folder.newLedger(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".chulie"))->path();
    const std::string device = act(path);
    const QByteArray place = support::Folder::read(memoryOf(device)).trimmed().split(' ').constLast();
    writeInPlace(memoryOf(device), memory + place + '\n');
    QCOMPARE(act(path), device);
}

void DeviceTest::newOnAnotherMachine()
{
    const QString path = m_folder.newLedger(QStringLiteral("travelled.chulie"))->path();
    const std::string device = act(path);
    const QByteArray here = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", m_folder.path(QStringLiteral("there")).toLocal8Bit());
    const std::string there = act(path);
    qputenv("XDG_DATA_HOME", here);
    QVERIFY(there != device);
    QVERIFY(act(path) != device);
}

/// The whole disk of a computer was copied: the ledger agrees with the memory, and the file that remembers it
/// is at the same place of a disk.
void DeviceTest::newOnAClonedDisk()
{
    const QString path = m_folder.newLedger(QStringLiteral("cloned.chulie"))->path();
    const std::string device = act(path);
    const QByteArray ledger = support::Folder::read(path);
    const QByteArray memory = support::Folder::read(memoryOf(device));
    std::string there;
    {
        const storage::device::OtherMachine clone;
        there = act(path);
        QVERIFY(there != device);
        QCOMPARE(act(path), there);
    }
    m_folder.write(QStringLiteral("cloned.chulie"), ledger);
    QCOMPARE(support::Folder::read(memoryOf(device)), memory);
    QCOMPARE(act(path), device);
}

/// The ledger and the data folder were copied together, to another place of the same computer.
void DeviceTest::newInACopiedDataFolder()
{
    const QString path = m_folder.newLedger(QStringLiteral("moved.chulie"))->path();
    const std::string device = act(path);
    const QString copy = m_folder.write(QStringLiteral("moved-copy.chulie"), support::Folder::read(path));
    const QString kept = QStringLiteral("copied/chulie/devices/") + QString::fromStdString(device);
    QVERIFY(QDir().mkpath(QFileInfo(m_folder.path(kept)).path()));
    m_folder.write(kept, support::Folder::read(memoryOf(device)));
    const QByteArray here = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", m_folder.path(QStringLiteral("copied")).toLocal8Bit());
    const std::string there = act(copy);
    qputenv("XDG_DATA_HOME", here);
    QVERIFY(there != device);
    QCOMPARE(act(path), device);
}

void DeviceTest::newWhereTheMemoryIsLost_data()
{
    QTest::addColumn<QByteArray>("memory");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no number") << QByteArray("many");
    QTest::newRow("another number") << QByteArray("99");
    QTest::newRow("numbers and words") << QByteArray("1 many");
    QTest::newRow("too large a number") << QByteArray("99999999999999999999");
    QTest::newRow("no place") << QByteArray("1");
    QTest::newRow("another place") << QByteArray("1 0123456789abcdef");
}

void DeviceTest::newWhereTheMemoryIsLost()
{
    QFETCH(QByteArray, memory);
    const QString path =
        m_folder.newLedger(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".chulie"))->path();
    const std::string device = act(path);
    QVERIFY(QFile::exists(memoryOf(device)));
    writeInPlace(memoryOf(device), memory);
    QVERIFY(act(path) != device);
}

} // namespace chulie::journal

QTEST_GUILESS_MAIN(chulie::journal::DeviceTest)
#include "device_test.moc"
