#include "tests/bench/cityrows.h"
#include "tests/bench/figure.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStringEncoder>

#include <sys/resource.h>

/// How much memory an import takes beside three times its file's size: a file whose rows have seven faults
/// each, and one of UTF-16 all of whose rows are taken in; each import is a process of its own. How long it
/// takes to look for the header of a file whose first cells are very long.
namespace chulie::bench {

namespace {

constexpr int faultyRows = 600'000;
constexpr qint64 utf16Size = 100'000'000;
constexpr int longCell = 340'000; ///< characters
constexpr double timesTheFile = 3;
constexpr double mostSeconds = 2;
constexpr double megabyte = 1024 * 1024;

/// Members of households that there are none of, with seven values that there are none of.
void writeFaulty(QFile &file)
{
    file.write("户编号,姓名,证件号码,性别,出生日期,与户主关系,健康状况,残疾等级,劳动能力,增加日期\n");
    for (int i = 0; i < faultyRows; ++i)
        file.write("44162399920" + QByteArray::number(1'000'000 + i) + ",黎小" + QByteArray::number(i) +
                   ",44162319800101123A,未定,1980-13-01,亲戚,尚可,六级,很好,2016-05-01\n");
}

/// Members of the city's households, all of them good rows.
void writeUtf16(QFile &file)
{
    QStringEncoder encode(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const auto write = [&](const QByteArray &line) {
        const QByteArray bytes = encode(QString::fromUtf8(line));
        file.write(bytes);
    };
    write("户编号,姓名,证件号码,与户主关系,民族,文化程度,健康状况,残疾等级,劳动能力,增加日期\n");
    for (int i = 0; file.pos() < utf16Size; ++i)
        write(bench::householdNo(i % bench::households) + ",黎小" + QByteArray::number(i) + ',' +
              bench::identity(i) + (i < bench::households ? ",户主" : ",子女") +
              ",汉族,初中,健康,无,普通劳动力,2016-05-01\n");
}

/// A title of four very long cells above a household.
void writeLongCells(QFile &file)
{
    const QByteArray cell = QString(longCell, u'户').toUtf8();
    file.write(cell + ',' + cell + ',' + cell + ',' + cell + '\n');
    file.write("户编号,村编码,户类型,识别日期\n");
    file.write(bench::householdNo(0) + ',' + bench::villageCode(0) + ",一般贫困户,2016-05-01\n");
}

/// Imports \a file into \a ledger, as a process of its own, and prints the most memory that it held.
int importAlone(const QString &ledger, const QString &file)
{
    auto opened = ledger::Ledger::open(ledger);
    if (!opened)
        qFatal("the ledger cannot be opened");
    auto plan = exchange::planImport(**opened, {file}, {});
    if (!plan || !exchange::applyImport(**opened, *plan) || !exchange::writeRejected(*plan))
        qFatal("the import failed");
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%ld", usage.ru_maxrss);
    return 0;
}

/// What an import as a process of its own takes.
struct Taken
{
    double seconds = 0;
    double memory = 0; ///< MB
};

Taken take(const QString &ledger, const QString &file)
{
    QProcess process;
    const double time = bench::milliseconds([&] {
        process.start(QCoreApplication::applicationFilePath(), {ledger, file});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qFatal("the import failed");
    });
    return {time / 1000, process.readAllStandardOutput().toDouble() * 1024 / megabyte};
}

bool measureMemory(const char *what, const QString &ledger, const QString &file)
{
    const Taken taken = take(ledger, file);
    std::printf("%-46s %9.2f s\n", what, taken.seconds);
    return bench::compare({"its memory", taken.memory, "MB"},
                          {"the file", static_cast<double>(QFileInfo(file).size()) / megabyte, "MB"},
                          timesTheFile);
}

/// No header is found below such cells, or it is: neither may take long.
bool measureLongCells(const QString &ledger, const QString &file)
{
    auto opened = ledger::Ledger::open(ledger);
    if (!opened)
        qFatal("the ledger cannot be opened");
    const double time = bench::milliseconds([&] { (void)exchange::planImport(**opened, {file}, {}); });
    return bench::hold({"a title of four cells of 340,000 characters", time / 1000, "s"}, mostSeconds);
}

int run()
{
    const support::Folder folder;
    const QString path = folder.path(QStringLiteral("bounds.chulie"));
    {
        const auto ledger = folder.newLedger(QStringLiteral("bounds.chulie"));
        bench::import(*ledger, folder.write(QStringLiteral("villages.csv"), bench::villageRows()));
        bench::import(*ledger, folder.write(QStringLiteral("households.csv"), bench::householdRows()));
    }
    const auto fill = [&](const QString &name, void (*write)(QFile &)) {
        QFile file(folder.path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("a file cannot be written");
        write(file);
        return file.fileName();
    };
    const bool isFast = measureLongCells(path, fill(QStringLiteral("long.csv"), writeLongCells));
    const bool isFaultySmall =
        measureMemory("600,000 rows of seven faults", path, fill(QStringLiteral("faulty.csv"), writeFaulty));
    const bool isUtf16Small =
        measureMemory("100 MB of UTF-16", path, fill(QStringLiteral("utf16.csv"), writeUtf16));
    return isFast && isFaultySmall && isUtf16Small ? 0 : 1;
}

} // namespace

} // namespace chulie::bench

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    return words.size() == 3 ? chulie::bench::importAlone(words[1], words[2]) : chulie::bench::run();
}
