#include "tests/support/files.h"

#include <QTest>

namespace chulie {

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
    void newWhereTheMemoryIsLost_data();
    void newWhereTheMemoryIsLost();

private:
    /// The ledger at \a path does one act; the device it is recorded under.
    std::string act(const QString &path);

    test::Folder m_folder;
    int m_village = 0;
};

namespace {

constexpr auto selectDevice = "SELECT device.name FROM act JOIN device ON device.id = act.device "
                              "ORDER BY act.id DESC LIMIT 1";
constexpr auto countNames = "SELECT count(*), count(DISTINCT device || '.' || counter) FROM act";

} // namespace

std::string DeviceTest::act(const QString &path)
{
    auto ledger = Ledger::open(path);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.failure().message));
    const std::string code = std::to_string(441623104200 + ++m_village);
    const auto done = (*ledger)->act(QStringLiteral("test"), [&](Act &act) {
        const std::string place = "村";
        act.insert(table(TableId::Village),
                   std::vector<Value>{code, place, place, place, std::string("相对贫困村")});
        return Result<void>();
    });
    Statement device((*ledger)->database(), selectDevice);
    Statement names((*ledger)->database(), countNames);
    if (!done || !device.next() || !names.next() || names.integer(0) != names.integer(1))
        qFatal("no act, or two of one name");
    return std::string(device.text(0));
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
    const QString copy = m_folder.write(QStringLiteral("copy.chulie"), test::Folder::read(path));
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
    const QByteArray backup = test::Folder::read(path);
    QCOMPARE(act(path), device);
    m_folder.write(QStringLiteral("worked.chulie"), backup);
    QVERIFY(act(path) != device);
}

void DeviceTest::keptAfterAKill_data()
{
    QTest::addColumn<QByteArray>("memory");
    QTest::newRow("before the commit") << QByteArray("1 2\n");
    QTest::newRow("after the commit") << QByteArray("0 1\n");
}

/// A program that was killed between announcing an act and confirming it.
void DeviceTest::keptAfterAKill()
{
    QFETCH(QByteArray, memory);
    const QString path =
        m_folder.newLedger(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".chulie"))->path();
    const std::string device = act(path);
    m_folder.write(QStringLiteral("data/chulie/devices/") + QString::fromStdString(device), memory);
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

void DeviceTest::newWhereTheMemoryIsLost_data()
{
    QTest::addColumn<QByteArray>("memory");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no number") << QByteArray("many");
    QTest::newRow("another number") << QByteArray("99");
    QTest::newRow("numbers and words") << QByteArray("1 many");
    QTest::newRow("too large a number") << QByteArray("99999999999999999999");
}

void DeviceTest::newWhereTheMemoryIsLost()
{
    QFETCH(QByteArray, memory);
    const QString path =
        m_folder.newLedger(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".chulie"))->path();
    const std::string device = act(path);
    const QString kept = QStringLiteral("data/chulie/devices/") + QString::fromStdString(device);
    QVERIFY(QFile::exists(m_folder.path(kept)));
    m_folder.write(kept, memory);
    QVERIFY(act(path) != device);
}

} // namespace chulie

QTEST_GUILESS_MAIN(chulie::DeviceTest)
#include "device_test.moc"
