#include "models/policy/policy.h"

#include "models/targets/target.h"

#include <QFile>

#include <algorithm>

namespace chulie::policy {

namespace {

QString resource(const QString &name)
{
    QFile file(QStringLiteral(":/policy/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // part of the program itself
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

/// The plan as resources/policy/plan.txt has it: "# title", then "## id heading" before each clause's
/// paragraphs, a line each.
struct Plan
{
    QString title;
    std::vector<Clause> clauses;
};

Plan readPlan()
{
    Plan plan;
    for (const QString &line :
         resource(QStringLiteral("plan.txt")).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.startsWith(QLatin1StringView("## "))) {
            const QString head = line.mid(3);
            const auto space = head.indexOf(QLatin1Char(' '));
            plan.clauses.push_back({head.left(space), head.mid(space + 1), {}});
        } else if (line.startsWith(QLatin1StringView("# "))) {
            plan.title = line.mid(2);
        } else if (!plan.clauses.empty()) {
            plan.clauses.back().paragraphs.append(line);
        }
    }
    return plan;
}

const Plan &plan()
{
    static const Plan read = readPlan();
    return read;
}

/// responsibilities.csv holds no quotes and no line breaks inside its cells.
std::vector<Responsibility> readResponsibilities()
{
    std::vector<Responsibility> rows;
    QStringList lines = resource(QStringLiteral("responsibilities.csv"))
                            .remove(QLatin1Char('\r'))
                            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(QLatin1Char(','));
        Q_ASSERT(cells.size() == 6);
        rows.push_back({cells[0].toInt(), cells[1], cells[2], cells[3], cells[4], cells[5]});
    }
    return rows;
}

QStringList clauseIds(const targets::Target &target)
{
    return QString::fromUtf8(target.clause).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// "8, 10" and "1–4" as numbers.
std::vector<int> items(const targets::Target &target)
{
    std::vector<int> numbers;
    for (const QString &part : QString::fromUtf8(target.item).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QStringList ends = part.trimmed().split(QStringLiteral("–"));
        for (int number = ends.first().toInt(); number <= ends.last().toInt(); ++number)
            numbers.push_back(number);
    }
    return numbers;
}

template <typename Rests>
std::vector<const targets::Target *> targetsThat(Rests rests)
{
    std::vector<const targets::Target *> found;
    for (const targets::Target &target : targets::targets())
        if (rests(target))
            found.push_back(&target);
    return found;
}

} // namespace

const QString &planTitle()
{
    return plan().title;
}

std::span<const Clause> clauses()
{
    return plan().clauses;
}

std::span<const Responsibility> responsibilities()
{
    static const std::vector<Responsibility> all = readResponsibilities();
    return all;
}

const Clause *findClause(QStringView id)
{
    const auto all = clauses();
    const auto found = std::ranges::find_if(all, [&](const Clause &clause) { return clause.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const Responsibility *findResponsibility(int number)
{
    const auto all = responsibilities();
    const auto found = std::ranges::find(all, number, &Responsibility::number);
    return found == all.end() ? nullptr : &*found;
}

std::vector<const Clause *> clausesOf(const targets::Target &target)
{
    std::vector<const Clause *> found;
    for (const QString &id : clauseIds(target))
        if (const Clause *clause = findClause(id))
            found.push_back(clause);
    return found;
}

std::vector<const Responsibility *> responsibilitiesOf(const targets::Target &target)
{
    std::vector<const Responsibility *> found;
    for (const int number : items(target))
        if (const Responsibility *responsibility = findResponsibility(number))
            found.push_back(responsibility);
    return found;
}

std::vector<const targets::Target *> targetsOf(const Clause &clause)
{
    return targetsThat([&](const targets::Target &target) { return clauseIds(target).contains(clause.id); });
}

std::vector<const targets::Target *> targetsOf(const Responsibility &responsibility)
{
    return targetsThat([&](const targets::Target &target) {
        const auto numbers = items(target);
        return std::ranges::find(numbers, responsibility.number) != numbers.end();
    });
}

} // namespace chulie::policy
