#include "models/exchange/import.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

/// What an import warns of, gathered for a person who reads no report.
namespace chulie::exchange {

namespace {

constexpr std::size_t mostKinds = 50;
constexpr qsizetype mostColumns = 20; ///< named of one kind

struct Kinds
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Warnings of one reason in one file.
struct Warned
{
    int file = 0;
    QString reason;
    QStringList columns;
    int count = 0;
};

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<Warned> kindsOf(const ImportPlan &plan)
{
    std::vector<Warned> kinds;
    QHash<std::pair<int, QString>, std::size_t> places;
    for (const Problem &problem : plan.problems()) {
        if (problem.level != Problem::Level::Warning)
            continue;
        auto place = places.find({problem.file, problem.reason});
        if (place == places.end()) {
            place = places.insert({problem.file, problem.reason}, kinds.size());
            kinds.push_back({.file = problem.file, .reason = problem.reason, .columns = {}});
        }
        Warned &kind = kinds[*place];
        ++kind.count;
        const QString column = words(problem.column);
        if (!column.isEmpty() && kind.columns.size() < mostColumns && !kind.columns.contains(column))
            kind.columns << column;
    }
    return kinds;
}

QString lineOf(const Warned &kind, const QString &file)
{
    const QString what = kind.columns.isEmpty()
                             ? kind.reason
                             : Kinds::tr("%1: %2").arg(kind.columns.join(QStringLiteral("、")), kind.reason);
    return Kinds::tr("%1: %2 (× %3)").arg(file, what, QString::number(kind.count));
}

} // namespace

QStringList warningKinds(const ImportPlan &plan)
{
    const std::vector<Warned> kinds = kindsOf(plan);
    QStringList lines;
    for (std::size_t i = 0; i < std::min(kinds.size(), mostKinds); ++i)
        lines << lineOf(kinds[i], plan.files()[kinds[i].file]);
    if (kinds.size() > mostKinds)
        lines << Kinds::tr("And %1 more kinds of warnings: --report writes them all.")
                     .arg(kinds.size() - mostKinds);
    return lines;
}

} // namespace chulie::exchange
