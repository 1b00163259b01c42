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
/// each, and one of UTF-16 all of whose rows are taken in. Each import is a process of its own.
namespace chulie {

namespace {

constexpr int faultyRows = 600'000;
constexpr qint64 utf16Size = 100'000'000;
constexpr double timesTheFile = 3;
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

/// Imports \a file into \a ledger, as a process of its own, and prints the most memory that it held.
int import(const QString &ledger, const QString &file)
{
    auto opened = Ledger::open(ledger);
    if (!opened)
        qFatal("the ledger cannot be opened");
    auto plan = planImport(**opened, {file}, {});
    if (!plan || !applyImport(**opened, *plan) || !writeRejected(*plan))
        qFatal("the import failed");
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%ld", usage.ru_maxrss);
    return 0;
}

bool measure(const char *what, const QString &ledger, const QString &file)
{
    QProcess process;
    const double time = bench::milliseconds([&] {
        process.start(QCoreApplication::applicationFilePath(), {ledger, file});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qFatal("the import failed");
    });
    const double peak = process.readAllStandardOutput().toDouble() * 1024 / megabyte;
    std::printf("%-46s %9.2f s\n", what, time / 1000);
    return bench::compare({"its memory", peak, "MB"},
                          {"the file", static_cast<double>(QFileInfo(file).size()) / megabyte, "MB"},
                          timesTheFile);
}

int run()
{
    const test::Folder folder;
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
    const bool isFaultySmall =
        measure("600,000 rows of seven faults", path, fill(QStringLiteral("faulty.csv"), writeFaulty));
    return measure("100 MB of UTF-16", path, fill(QStringLiteral("utf16.csv"), writeUtf16)) && isFaultySmall
               ? 0
               : 1;
}

} // namespace

} // namespace chulie

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    return words.size() == 3 ? chulie::import(words[1], words[2]) : chulie::run();
}
