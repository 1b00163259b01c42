#include "ui/packages/conflictsmodel.h"

#include "models/values/masking.h"

namespace chulie::packages {

namespace {

QString words(const std::string &text)
{
    return QString::fromStdString(text);
}

QString value(const values::Masking &masking, const ShownConflict &row, const Side &side)
{
    const Undecided &open = row.open;
    QString text = words(side.value);
    if (open.column < 0)
        return text;
    return masking.shown(open.table->columns[static_cast<std::size_t>(open.column)], text).text;
}

QString who(const Side &side)
{
    return side.author.empty() ? QString() : words(side.author) + u' ' + words(side.at).left(16);
}

const Side &other(const ShownConflict &row)
{
    return row.open.others[row.other];
}

} // namespace

ConflictsModel::ConflictsModel(const values::Masking &masking, QObject *parent)
    : ListModel(
          grid::withTips<ShownConflict>({
              {[] { return tr("Table"); }, [](const auto &row) { return catalogue::title(*row.open.table); }},
              {[] { return tr("Record"); }, [](const auto &row) { return row.record; }},
              {[] { return tr("Column"); },
               [](const auto &row) { return words(packages::labelOf(*row.open.table, row.open.column)); }},
              {[] { return tr("Stands now"); },
               [&masking](const auto &row) { return value(masking, row, row.open.stands); }},
              {[] { return tr("By"); }, [](const auto &row) { return who(row.open.stands); }},
              {[] { return tr("Against it"); },
               [&masking](const auto &row) { return value(masking, row, other(row)); }},
              {[] { return tr("By"); }, [](const auto &row) { return who(other(row)); }},
          }),
          parent)
{
}

void ConflictsModel::showAll(const std::vector<Undecided> &undecided, const QStringList &records,
                             const std::vector<std::int64_t> &villages)
{
    std::vector<ShownConflict> rows;
    for (std::size_t place = 0; place < undecided.size(); ++place)
        for (std::size_t at = 0; at < undecided[place].others.size(); ++at)
            rows.push_back({undecided[place], records[static_cast<qsizetype>(place)], villages[place], at});
    show(std::move(rows));
}

std::vector<int> ConflictsModel::alike(int row, Alike by) const
{
    const auto isLike = [by](const ShownConflict &one, const ShownConflict &another) {
        switch (by) {
        case Alike::Village:
            return one.village == another.village;
        case Alike::Author:
            return other(one).author == other(another).author;
        case Alike::Column:
            break;
        }
        return one.open.table == another.open.table && one.open.column == another.open.column;
    };
    std::vector<int> rows;
    for (int each = 0; each < rowCount(); ++each)
        if (isLike(at(each), at(row)))
            rows.push_back(each);
    return rows;
}

} // namespace chulie::packages
