#include "models/codes/codes.h"

#include <QFile>
#include <QStringList>

#include <vector>

namespace chulie::codes {

namespace {

std::vector<Code> read()
{
    QFile file(QStringLiteral(":/codes/members.csv"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // part of the program itself
    std::vector<Code> codes;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) { // below the heading
        const QStringList cells = line.split(u',');
        Q_ASSERT(cells.size() == 5);
        codes.push_back({cells[0], cells[1], cells[2], cells[3], cells[4]});
    }
    return codes;
}

/// The words of the program's own file hold no quote; whoever adds one learns it here.
std::string quoted(const QString &word)
{
    Q_ASSERT(!word.contains(u'\''));
    return "'" + word.toStdString() + "'";
}

} // namespace

std::span<const Code> all()
{
    static const std::vector<Code> codes = read();
    return codes;
}

std::string sql(std::string_view column, std::string_view row)
{
    const std::string of(row);
    std::string cases;
    for (const Code &each : all()) {
        if (each.column != QLatin1StringView(column.data(), static_cast<qsizetype>(column.size())))
            continue;
        cases += " WHEN " + of + "." + std::string(column) + " = " + quoted(each.value);
        if (!each.sex.isEmpty())
            cases += " AND " + of + ".sex = " + quoted(each.sex);
        cases += " THEN " + quoted(each.code);
    }
    return "CASE" + cases + " END";
}

} // namespace chulie::codes
