#include "models/packages/folder.h"

#include "models/history/undo.h"
#include "models/packages/deliveries.h"
#include "models/packages/known.h"
#include "models/packages/merges.h"
#include "tests/support/ledgeracts.h"
#include "tests/support/packages.h"
#include "tests/support/twoledgers.h"

#include <QDir>
#include <QTest>

#include <algorithm>

namespace chulie::packages {

using support::Actor;
using support::Dice;
using support::Folder;

/// The exchange folder: what ledgers put there, what they take from it and when, and what of it they remove.
class ExchangeFolderTest : public QObject, private support::TwoLedgers
{
    Q_OBJECT
private slots:
    void init();
    void threeClerksAgree_data();
    void threeClerksAgree();
    void putsWhatIsNew();
    void leavesWhatOthersPut();
    void takesEachContentOnce();
    void leavesWhatIsNotWhole_data();
    void leavesWhatIsNotWhole();
    void saysWhatIsWrongWithTheFolder_data();
    void saysWhatIsWrongWithTheFolder();
    void waitsWhereThereIsSomethingToDecide();
    void keepsThePassphrase();
    void listsWhoDelivered();
    void forgetsWhatWasTakenOut();

private:
    [[nodiscard]] QStringList lying() const;
    [[nodiscard]] QString put(ledger::Ledger &ledger) const;
    [[nodiscard]] Fetched fetch(ledger::Ledger &ledger) const;
    [[nodiscard]] Received receive(ledger::Ledger &ledger) const;

    QString m_share;
};

namespace {

const std::vector<std::string> household{"001"};

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// Takes in what lies in \a folder, as a person does who looks at the plan and agrees.
void takeAll(ledger::Ledger &ledger, const QString &folder)
{
    const auto fetched = Fetched::fetch(ledger.database(), folder);
    QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.failure().message));
    if (fetched->files().isEmpty())
        return;
    const auto merging = packages::merge(ledger, fetched->options(fetched->files()));
    QVERIFY2(merging, merging ? "" : qPrintable(merging.failure().message));
    QVERIFY(!merging->hasRefused());
    QCOMPARE(support::strayRows(ledger), QString());
}

/// Three clerks at one share, each with a ledger on a computer of their own.
class Office
{
public:
    explicit Office(std::uint32_t seed) : m_dice(seed), m_share(m_folder.path(QStringLiteral("share")))
    {
        QDir().mkpath(m_share);
        for (int i = 0; i < 3; ++i) {
            m_ledgers.push_back(m_folder.newLedger(QStringLiteral("%1.chulie").arg(i)));
            m_actors.emplace_back(*m_ledgers.back(), m_folder, m_dice);
        }
    }

    void step()
    {
        const std::size_t here = m_dice.roll(m_ledgers.size());
        const std::size_t what = m_dice.roll(100);
        if (what < 50)
            act(here);
        else if (what < 70)
            put(*m_ledgers[here]);
        else if (what < 80)
            cutOff();
        else if (what < 90)
            takeAll(*m_ledgers[here], m_share);
        else
            receive(*m_ledgers[here]);
    }

    /// Everybody puts, takes and puts until nobody has anything new.
    void meet()
    {
        for (const QString &name : namesIn(m_share))
            if (name.startsWith(QStringLiteral("cut")))
                QFile::remove(m_share + u'/' + name);
        for (int round = 0; round < 3; ++round)
            for (const auto &ledger : m_ledgers) {
                takeAll(*ledger, m_share);
                put(*ledger);
            }
    }

    [[nodiscard]] const std::vector<std::unique_ptr<ledger::Ledger>> &ledgers() const { return m_ledgers; }
    [[nodiscard]] QStringList lying() const { return namesIn(m_share); }
    void put(ledger::Ledger &ledger) const
    {
        const auto done = packages::put(ledger, m_share);
        QVERIFY2(done, done ? "" : qPrintable(done.failure().message));
    }

private:
    void act(std::size_t here)
    {
        const auto done = m_actors[here].act();
        QVERIFY2(done, done ? "" : qPrintable(done.failure().detail));
    }

    void receive(ledger::Ledger &ledger) const
    {
        const auto fetched = Fetched::fetch(ledger.database(), m_share);
        QVERIFY(fetched);
        const auto received = packages::receive(ledger, *fetched);
        QVERIFY2(received, received ? "" : qPrintable(received.failure().message));
        QCOMPARE(received->refused, QStringList());
        QCOMPARE(support::strayRows(ledger), QString());
    }

    /// Somebody is copying a package by hand and has not come far, or comes to the end of it.
    void cutOff()
    {
        const QStringList whole = QDir(m_share).entryList({QStringLiteral("4*.chuliepack")}, QDir::Files);
        if (whole.isEmpty())
            return;
        const QByteArray bytes = Folder::read(
            m_share + u'/' +
            whole.at(static_cast<qsizetype>(m_dice.roll(static_cast<std::size_t>(whole.size())))));
        const auto size = m_dice.roll(static_cast<std::size_t>(bytes.size()));
        QFile cut(m_share + QStringLiteral("/cut.chuliepack"));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(bytes.left(static_cast<qsizetype>(size)));
    }

    Folder m_folder;
    Dice m_dice;
    QString m_share;
    std::vector<std::unique_ptr<ledger::Ledger>> m_ledgers;
    std::vector<Actor> m_actors;
};

} // namespace

void ExchangeFolderTest::init()
{
    start();
    m_share = m_folder->path(QStringLiteral("share"));
    QDir().mkpath(m_share);
}

QStringList ExchangeFolderTest::lying() const
{
    return namesIn(m_share);
}

QString ExchangeFolderTest::put(ledger::Ledger &ledger) const
{
    const auto done = packages::put(ledger, m_share);
    if (!done)
        qFatal("%s", qPrintable(done.failure().message));
    return *done;
}

Fetched ExchangeFolderTest::fetch(ledger::Ledger &ledger) const
{
    auto fetched = Fetched::fetch(ledger.database(), m_share);
    if (!fetched)
        qFatal("%s", qPrintable(fetched.failure().message));
    return *std::move(fetched);
}

Received ExchangeFolderTest::receive(ledger::Ledger &ledger) const
{
    const auto received = packages::receive(ledger, fetch(ledger));
    if (!received)
        qFatal("%s", qPrintable(received.failure().message));
    return *received;
}

void ExchangeFolderTest::threeClerksAgree_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    const int asked = qEnvironmentVariableIntValue("CHULIE_SEEDS");
    const auto last = static_cast<std::uint32_t>(asked > 0 ? asked : 5);
    for (std::uint32_t seed = 1; seed <= last; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void ExchangeFolderTest::threeClerksAgree()
{
    QFETCH(std::uint32_t, seed);
    Office office(seed);
    for (int step = 0; step < 70; ++step) {
        office.step();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("step %1").arg(step)));
    }
    office.meet();
    const QByteArray first = support::exported(*office.ledgers().front());
    for (const auto &ledger : office.ledgers())
        QCOMPARE(QString::fromUtf8(support::exported(*ledger)), QString::fromUtf8(first));
    // One package a ledger is left, and nothing that is half written.
    QCOMPARE(office.lying().size(), 3);
}

/// Nothing new, nothing put: what a program keeps in step is not copied about for nothing.
void ExchangeFolderTest::putsWhatIsNew()
{
    const QString first = put(*m_here);
    QCOMPARE(lying(), QStringList{first});
    QVERIFY(QFile::permissions(m_share + u'/' + first).testFlags(QFile::ReadGroup | QFile::ReadOther));
    QCOMPARE(put(*m_here), QString());
    support::set(*m_here, catalogue::TableId::Household, household, "phone", values::Value("13800000001"));
    const QString second = put(*m_here);
    QVERIFY(second != first);
    QCOMPARE(lying(), QStringList{second});
    QVERIFY(fetch(*m_here).files().isEmpty());
    // Somebody removed it: it is put there once more.
    QVERIFY(QFile::remove(m_share + u'/' + second));
    QVERIFY(!put(*m_here).isEmpty());
}

/// The package of another, and a damaged one of its own, stay where they are.
void ExchangeFolderTest::leavesWhatOthersPut()
{
    const QString there = put(*m_there);
    const QString here = put(*m_here);
    QFile damaged(m_share + u'/' + here);
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.resize(damaged.size() - 1));
    damaged.close();
    support::set(*m_here, catalogue::TableId::Household, household, "phone", values::Value("13800000001"));
    QStringList left{there, here, put(*m_here)};
    left.sort();
    QCOMPARE(lying(), left);
}

void ExchangeFolderTest::takesEachContentOnce()
{
    support::set(*m_there, catalogue::TableId::Household, household, "phone", values::Value("13800000001"));
    const QString name = put(*m_there);
    QCOMPARE(receive(*m_here).taken, QStringList{name});
    QVERIFY(fetch(*m_here).files().isEmpty());
    // The same under another name, as programs do that keep folders in step.
    QVERIFY(QFile::copy(m_share + u'/' + name, m_share + QStringLiteral("/copy.chuliepack")));
    QVERIFY(fetch(*m_here).files().isEmpty());
}

void ExchangeFolderTest::leavesWhatIsNotWhole_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {0, 1, 50, 99})
        QTest::addRow("%d %%", percent) << percent;
}

void ExchangeFolderTest::leavesWhatIsNotWhole()
{
    QFETCH(int, percent);
    support::set(*m_there, catalogue::TableId::Household, household, "phone", values::Value("13800000001"));
    const QString path = m_share + u'/' + put(*m_there);
    const QByteArray whole = Folder::read(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(whole.left(whole.size() * percent / 100));
    file.close();
    const auto half = fetch(*m_here);
    QCOMPARE(half.files(), QStringList());
    QCOMPARE(half.left().size(), 1);
    QVERIFY(half.left().first().contains(QFileInfo(path).fileName()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(whole);
    file.close();
    QCOMPARE(receive(*m_here).taken.size(), 1);
}

void ExchangeFolderTest::saysWhatIsWrongWithTheFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("reason");
    QTest::newRow("missing") << QStringLiteral("/missing/folder") << QStringLiteral("is not there");
    QTest::newRow("a file") << QStringLiteral("/dev/null") << QStringLiteral("is not there");
    QTest::newRow("nothing can be written") << QStringLiteral("/proc") << QStringLiteral("cannot be made");
}

void ExchangeFolderTest::saysWhatIsWrongWithTheFolder()
{
    QFETCH(QString, folder);
    QFETCH(QString, reason);
    const auto done = packages::put(*m_here, folder);
    QVERIFY(!done);
    QVERIFY2(done.failure().message.contains(reason), qPrintable(done.failure().message));
    // What could not be put is put as soon as it can be.
    QVERIFY(!put(*m_here).isEmpty());
}

void ExchangeFolderTest::waitsWhereThereIsSomethingToDecide()
{
    support::set(*m_here, catalogue::TableId::Household, household, "phone", values::Value("13800000001"));
    support::set(*m_there, catalogue::TableId::Household, household, "phone", values::Value("13800000002"));
    const QString disputed = put(*m_there);
    const auto third = m_folder->newLedger(QStringLiteral("third.chulie"));
    support::merged(*third, {support::packed(*m_here, *m_folder)});
    support::set(*third, catalogue::TableId::Household, household, "note", values::Value("平房"));
    const QString harmless = put(*third);
    const auto received = receive(*m_here);
    QCOMPARE(received.taken, QStringList{harmless});
    QCOMPARE(received.waiting, QStringList{disputed});
    QCOMPARE(fetch(*m_here).files(), QStringList{disputed});
    takeAll(*m_here, m_share);
    // What is left to decide keeps nothing else out.
    support::set(*m_there, catalogue::TableId::Household, household, "note", values::Value("楼房"));
    support::set(*m_there, catalogue::TableId::Household, household, "helper", values::Value("王五"));
    QVERIFY(!put(*m_there).isEmpty());
    QCOMPARE(receive(*m_here).waiting.size(), 1);
}

void ExchangeFolderTest::keepsThePassphrase()
{
    const auto agree = [](ledger::Ledger &ledger, const QString &passphrase) {
        QVERIFY(
            ledger.database().write([&] { packages::setFolderPassphrase(ledger.database(), passphrase); }));
    };
    agree(*m_there, QStringLiteral("correct horse"));
    support::set(*m_there, catalogue::TableId::Household, household, "phone", values::Value("13800000001"));
    const QString name = put(*m_there);
    const auto without = receive(*m_here);
    QCOMPARE(without.taken, QStringList());
    QCOMPARE(without.refused.size(), 1);
    QVERIFY(without.refused.first().contains(m_share + u'/' + name));
    agree(*m_here, QStringLiteral("correct horse"));
    QCOMPARE(receive(*m_here).taken, QStringList{name});
}

void ExchangeFolderTest::listsWhoDelivered()
{
    m_there->setAuthor(QStringLiteral("张三"));
    support::set(*m_there, catalogue::TableId::Household, household, "phone", values::Value("13800000001"));
    support::merged(*m_here, {support::packed(*m_there, *m_folder, "441623104200")});
    const auto all = packages::deliveries(m_here->database());
    QVERIFY(all);
    QStringList lines;
    for (const Delivery &one : *all)
        lines += one.region + u' ' + one.author;
    // First the village of which nothing ever came.
    QCOMPARE(lines, (QStringList{QStringLiteral("441623104201 "), QStringLiteral("441623104200 张三")}));
}

/// A merge that was taken out of the ledger is offered once more.
void ExchangeFolderTest::forgetsWhatWasTakenOut()
{
    support::set(*m_there, catalogue::TableId::Household, household, "phone", values::Value("13800000001"));
    const QStringList names{put(*m_there)};
    QCOMPARE(receive(*m_here).taken, names);
    const auto merges = packages::merges(m_here->database());
    QVERIFY(merges);
    QVERIFY(history::undo(*m_here, merges->front().act));
    QCOMPARE(fetch(*m_here).files(), names);
}

} // namespace chulie::packages

QTEST_GUILESS_MAIN(chulie::packages::ExchangeFolderTest)
#include "exchangefolder_test.moc"
