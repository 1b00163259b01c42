#include "models/ledger/ledger.h"
#include "models/packages/merge.h"
#include "models/packages/pack.h"
#include "models/storage/database.h"
#include "tests/bench/figure.h"
#include "tests/support/files.h"
#include "ui/packages/backupwatch.h"
#include "ui/shell/ledgerview.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zstd.h>

/// What packages cost: packing a city against exporting and compressing it, merging its villages' packages
/// into an empty ledger against importing the same rows, one village's week into the whole city until
/// Overview is painted, and the memory of all that. All but the week is measured in processes of their own.
/// Arguments name the program, and how many households the city has.
namespace chulie::bench {

namespace {

constexpr auto selectVillages = "SELECT code FROM village ORDER BY code";
constexpr auto selectHouseholds = "SELECT h.id FROM household h JOIN village v ON v.id = h.village "
                                  "WHERE v.code = ? ORDER BY h.id";

constexpr int editsOfAWeek = 200;
constexpr double mostMemory = 400; // MB

/// What a command took.
struct Cost
{
    double milliseconds = 0;
    double memory = 0; ///< MB
};

Cost run(const QStringList &arguments)
{
    QByteArrayList bytes;
    for (const QString &argument : arguments)
        bytes += argument.toUtf8();
    std::vector<char *> pointers;
    for (QByteArray &argument : bytes)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    pid_t process = 0;
    int status = 0;
    rusage usage{};
    Cost cost;
    sync(); // what is measured waits for its own writing alone
    cost.milliseconds = bench::milliseconds([&] {
        if (posix_spawn(&process, pointers.front(), nullptr, nullptr, pointers.data(), environ) != 0 ||
            wait4(process, &status, 0, &usage) != process || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
            qFatal("%s failed", qPrintable(arguments.join(u' ')));
    });
    cost.memory = static_cast<double>(usage.ru_maxrss) / 1024;
    return cost;
}

std::unique_ptr<ledger::Ledger> opened(const QString &path)
{
    auto ledger = ledger::Ledger::open(path);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.failure().message));
    return *std::move(ledger);
}

/// Compresses each file of \a folder as a package is.
void compress(const QString &folder)
{
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        const QByteArray content = support::Folder::read(file.filePath());
        QByteArray packed(
            static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(content.size()))),
            Qt::Uninitialized);
        if (ZSTD_isError(ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()), content.data(),
                                       static_cast<std::size_t>(content.size()), ZSTD_CLEVEL_DEFAULT)) != 0)
            qFatal("compressing failed");
    }
}

class Bench
{
public:
    Bench(QString program, const QString &households)
        : m_program(std::move(program)), m_city(m_folder.path(QStringLiteral("city.chulie")))
    {
        (void)run({m_program, QStringLiteral("sample"), m_city, QStringLiteral("--households"), households});
        // The back-up on closing a changed ledger, at most one an hour, is no part of what is measured.
        (void)run({m_program, QStringLiteral("backup"), m_city});
        const auto ledger = opened(m_city);
        for (storage::Statement select(ledger->database(), selectVillages); select.next();)
            m_villages.emplace_back(select.text(0));
    }

    bool packing()
    {
        const QString whole = m_folder.path(QStringLiteral("city.chuliepack"));
        const Cost packed = run({m_program, QStringLiteral("pack"), m_city, whole, QStringLiteral("--region"),
                                 QString::fromStdString(m_villages.front().substr(0, 4))});
        const QString rows = m_folder.path(QStringLiteral("rows"));
        Cost exported = run({m_program, QStringLiteral("export"), m_city, rows});
        exported.milliseconds += bench::milliseconds([&] { compress(rows); });
        const bool isQuick = bench::compare({"the city packed", packed.milliseconds},
                                            {"exported, compressed", exported.milliseconds}, 1.5);
        return bench::hold({"memory of that", packed.memory, "MB"}, mostMemory) && isQuick;
    }

    bool villages()
    {
        double longest = 0;
        double largest = 0;
        const auto ledger = opened(m_city);
        sync();
        for (const std::string &village : m_villages) {
            m_packages += m_folder.path(QString::fromStdString(village) + QStringLiteral(".chuliepack"));
            longest = std::max(longest, bench::milliseconds([&] {
                                   if (!packages::pack(*ledger, m_packages.back(), {village}))
                                       qFatal("packing failed");
                               }));
            largest = std::max(largest, static_cast<double>(QFileInfo(m_packages.back()).size()));
        }
        const bool isQuick = bench::hold({"the slowest village packed", longest}, 1000);
        return bench::hold({"the largest village's package", largest / 1e6, "MB"}, 1) && isQuick;
    }

    bool merging()
    {
        const QString rows = m_folder.path(QStringLiteral("rows"));
        QStringList import{m_program, QStringLiteral("import"), empty()};
        for (const QFileInfo &file : QDir(rows).entryInfoList(QDir::Files))
            import += file.filePath();
        const Cost imported = run(import);
        const qsizetype quarter = m_packages.size() / 4;
        const Cost few = merge(m_packages.mid(0, quarter));
        const Cost all = merge(m_packages);
        const double share = static_cast<double>(quarter) / static_cast<double>(m_packages.size());
        const bool isQuick = bench::compare({"all villages merged into an empty ledger", all.milliseconds},
                                            {"rows imported", imported.milliseconds}, 3);
        const bool isLinear = bench::compare({"the same", all.milliseconds * share},
                                             {"a quarter of them", few.milliseconds}, 1.3);
        return bench::hold({"memory of that", all.memory, "MB"}, mostMemory) && isQuick && isLinear;
    }

    bool week()
    {
        const QString other = m_folder.path(QStringLiteral("other.chulie"));
        QFile::copy(m_city, other);
        const QString package = m_folder.path(QStringLiteral("week.chuliepack"));
        {
            const auto ledger = opened(other);
            edit(*ledger);
            if (!packages::pack(*ledger, package, {m_villages.front()}))
                qFatal("packing failed");
        }
        const QString third = m_folder.path(QStringLiteral("third.chulie"));
        QFile::copy(m_city, third);
        const Cost cost = run({m_program, QStringLiteral("merge"), third, package});
        std::printf("%-46s %9.2f ms\n", "200 edits merged in a terminal, with the back-up",
                    cost.milliseconds);
        const bool isQuick = bench::hold({"200 edits merged, Overview painted", mergePainted(package)}, 1000);
        const Cost listed = run({m_program, QStringLiteral("conflicts"), m_city});
        const bool isListed = bench::hold({"its conflicts listed", listed.milliseconds}, 1000);
        return bench::hold({"memory of that", cost.memory, "MB"}, mostMemory) && isQuick && isListed;
    }

    /// As the window does it once the plan is accepted: on a connection of its own, then all is read again.
    double mergePainted(const QString &package)
    {
        shell::LedgerView view(opened(m_city), {});
        view.resize(1200, 720);
        view.show();
        ui::Session &session = view.session();
        bool isJudged = false;
        QObject::connect(&session, &ui::Session::evaluationChanged, &view, [&] { isJudged = true; });
        const auto awaitJudgement = [&] {
            if (!QTest::qWaitFor([&] { return isJudged; }, 60'000))
                qFatal("the city was not judged");
        };
        awaitJudgement();
        (void)view.grab();
        QTest::qWait(100);
        isJudged = false;
        sync();
        return bench::milliseconds([&] {
            const auto merging = packages::merge(*opened(m_city), {.files = {package}});
            if (!merging)
                qFatal("%s", qPrintable(merging.failure().message));
            new packages::BackupWatch(*merging, session);
            session.take({.villages = {}, .everything = true});
            awaitJudgement();
            (void)view.grab(); // lays out and paints at once, all of it
        });
    }

    bool check()
    {
        const Cost cost = run({m_program, QStringLiteral("check"), m_city});
        std::printf("%-46s %9.2f ms\n", "the city checked", cost.milliseconds);
        return bench::hold({"memory of that", cost.memory, "MB"}, mostMemory);
    }

private:
    QString empty()
    {
        QString path = m_folder.path(QStringLiteral("%1.chulie").arg(++m_made));
        (void)run({m_program, QStringLiteral("new"), path});
        return path;
    }

    Cost merge(const QStringList &packages)
    {
        return run(QStringList{m_program, QStringLiteral("merge"), empty()} + packages);
    }

    /// A village's week: 200 values of its households.
    void edit(ledger::Ledger &ledger)
    {
        std::vector<std::int64_t> rows;
        storage::Statement select(ledger.database(), selectHouseholds);
        select.with(m_villages.front());
        while (select.next())
            rows.push_back(select.integer(0));
        select.reset();
        const catalogue::Table &household = catalogue::table(catalogue::TableId::Household);
        const auto done = ledger.act(QStringLiteral("edit"), [&](journal::Act &act) -> values::Result<void> {
            int edits = 0;
            for (const char *column : {"note", "phone", "helper", "partner"})
                for (const std::int64_t row : rows)
                    if (edits++ < editsOfAWeek)
                        act.edit(household, row, household.column(column),
                                 values::Value(std::string("13800000000")));
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.failure().message));
    }

    support::Folder m_folder;
    QString m_program;
    QString m_city;
    std::vector<std::string> m_villages;
    QStringList m_packages;
    int m_made = 0;
};

} // namespace

} // namespace chulie::bench

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: packages_bench PROGRAM [HOUSEHOLDS]");
    chulie::bench::Bench bench(arguments[1], arguments.value(2, QStringLiteral("24000")));
    bool isWithin = bench.packing();
    isWithin = bench.villages() && isWithin;
    isWithin = bench.merging() && isWithin;
    isWithin = bench.week() && isWithin;
    return bench.check() && isWithin ? 0 : 1;
}
