#include "models/exchange/export.h"
#include "tests/bench/cityrows.h"
#include "tests/bench/figure.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <expat.h>
#include <minizip/unzip.h>

/// Imports a workbook of 130,000 rows of 人 into a ledger of 50,000 households, against what cannot be left
/// out: minizip and expat over the same cells, and the ledger's own write; and against LibreOffice, where it
/// is installed, converting the workbook to CSV.
namespace chulie::bench {

namespace {

constexpr double limit = 1.5;
constexpr double limitOffice = 0.4;
constexpr int rounds = 3;

/// A workbook of the members, as the ledger exports it.
QString writeWorkbookOf(const support::Folder &folder)
{
    const auto ledger = folder.newLedger(QStringLiteral("all.chulie"));
    for (const char *name : {"villages.csv", "households.csv", "members.csv"})
        bench::import(*ledger, folder.path(QLatin1StringView(name)));
    QString path = folder.path(QStringLiteral("members.xlsx"));
    if (!exchange::exportWorkbook(ledger->database(), path,
                                  {.tables = {&catalogue::table(catalogue::TableId::Member)}}))
        qFatal("the export failed");
    return path;
}

/// What an import takes: to read and check, and to write.
struct Taken
{
    double plan = 1e9;
    double apply = 1e9;
};

Taken ours(const support::Folder &folder, const QString &workbook, int round)
{
    const auto ledger = folder.newLedger(QStringLiteral("%1.chulie").arg(round));
    bench::import(*ledger, folder.path(QStringLiteral("villages.csv")));
    bench::import(*ledger, folder.path(QStringLiteral("households.csv")));
    ledger->database().checkpoint();
    std::optional<values::Result<exchange::ImportPlan>> plan;
    Taken taken;
    taken.plan = bench::milliseconds([&] { plan.emplace(exchange::planImport(*ledger, {workbook}, {})); });
    if (!*plan || (*plan)->refused() > 0)
        qFatal("the plan failed");
    taken.apply = bench::milliseconds([&] {
        if (!exchange::applyImport(*ledger, **plan))
            qFatal("the import failed");
    });
    return taken;
}

/// The cells that the bare loop comes by, and their characters.
struct Cells
{
    std::size_t count = 0;
    std::string words;

    static Cells &of(void *data) { return *static_cast<Cells *>(data); }
    static void begin(void *data, const char *name, const char ** /*attributes*/)
    {
        if (std::string_view(name) == "c")
            ++of(data).count;
        of(data).words.clear();
    }
    static void end(void * /*data*/, const char * /*name*/) {}
    static void text(void *data, const char *text, int size)
    {
        of(data).words.append(text, static_cast<std::size_t>(size));
    }
};

/// Reads the part \a name, where there is one: a workbook whose texts are in its cells has no shared ones.
void readPart(unzFile zip, const char *name, Cells &cells)
{
    if (unzLocateFile(zip, name, 1) != UNZ_OK)
        return;
    constexpr int pieceSize = 1 << 16;
    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetUserData(parser, &cells);
    XML_SetElementHandler(parser, &Cells::begin, &Cells::end);
    XML_SetCharacterDataHandler(parser, &Cells::text);
    if (unzOpenCurrentFile(zip) != UNZ_OK)
        qFatal("%s cannot be opened", name);
    std::string piece(pieceSize, '\0');
    for (int got = pieceSize; got > 0;) {
        got = unzReadCurrentFile(zip, piece.data(), pieceSize);
        if (XML_Parse(parser, piece.data(), got, got == 0) != XML_STATUS_OK)
            qFatal("%s cannot be read", name);
    }
    unzCloseCurrentFile(zip);
    XML_ParserFree(parser);
}

std::size_t bareCells(const QString &path)
{
    Cells cells;
    const unzFile zip = unzOpen64(path.toLocal8Bit().constData());
    readPart(zip, "xl/sharedStrings.xml", cells);
    readPart(zip, "xl/worksheets/sheet1.xml", cells);
    unzClose(zip);
    return cells.count;
}

/// Has LibreOffice, which is \a program, convert \a workbook to CSV.
void convert(const support::Folder &folder, const QString &program, const QString &workbook)
{
    QProcess soffice;
    soffice.start(program,
                  {QStringLiteral("-env:UserInstallation=file://") + folder.path(QStringLiteral("office")),
                   QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("csv"),
                   QStringLiteral("--outdir"), folder.path(QStringLiteral("csv")), workbook});
    if (!soffice.waitForFinished(-1) || soffice.exitCode() != 0)
        qFatal("LibreOffice failed");
}

bool run()
{
    const support::Folder folder;
    folder.write(QStringLiteral("villages.csv"), bench::villageRows());
    folder.write(QStringLiteral("households.csv"), bench::householdRows());
    folder.write(QStringLiteral("members.csv"), bench::memberRows());
    const QString workbook = writeWorkbookOf(folder);
    Taken own;
    for (int round = 0; round < rounds; ++round) {
        const Taken taken = ours(folder, workbook, round);
        own.plan = std::min(own.plan, taken.plan);
        own.apply = std::min(own.apply, taken.apply);
    }
    std::size_t cells = 0;
    const double bare = bench::fastest(rounds, [&] { cells = bareCells(workbook); });
    std::printf("  %zu cells; plan %.0f ms, write %.0f ms, bare loop %.0f ms\n", cells, own.plan, own.apply,
                bare);
    const double all = own.plan + own.apply;
    bool isWithin = bench::compare({"a workbook of members imported", all},
                                   {"minizip and expat, and the write", bare + own.apply}, limit);
    if (const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        !program.isEmpty()) {
        const auto office = [&] { convert(folder, program, workbook); };
        office(); // the first run makes its profile
        const double peer = bench::fastest(rounds, office);
        // It writes no ledger: what it is held against is reading and checking the cells.
        isWithin = bench::compare({"the same without the write", own.plan}, {"LibreOffice to CSV", peer},
                                  limitOffice) &&
                   isWithin;
    }
    return isWithin;
}

} // namespace

} // namespace chulie::bench

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return chulie::bench::run() ? 0 : 1;
}
