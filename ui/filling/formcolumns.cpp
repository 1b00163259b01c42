#include "ui/filling/formcolumns.h"

#include "models/headings/heading.h"
#include "ui/theme.h"

#include <QLocale>

namespace chulie::filling {

FormColumns::FormColumns(QObject *parent)
    : ListModel({{[] { return tr("Column"); },
                  [](const FormColumn &row) {
                      return QString::fromStdString(
                          headings::columnLetters(static_cast<std::size_t>(row.column.column)));
                  }},
                 {[] { return tr("Heading"); },
                  [](const FormColumn &row) {
                      return QString::fromStdString(filling::shownHeading(row.column.heading));
                  }},
                 {[] { return tr("Source"); },
                  [](const FormColumn &row) {
                      if (row.column.isComputed)
                          return tr("the form's own formula");
                      return row.column.source ? QString::fromStdString(row.column.source->name)
                                               : tr("not known: stays empty");
                  },
                  false,
                  [](const FormColumn &row) {
                      return row.column.source || row.column.isComputed
                                 ? grid::ListTone()
                                 : grid::ListTone{.ink = ui::look::colours(targets::State::Unknown).ink};
                  }},
                 {[] { return tr("Filled"); },
                  [](const FormColumn &row) { return QLocale().toString(row.column.filled); }, true},
                 {[] { return tr("Blank"); },
                  [](const FormColumn &row) { return QLocale().toString(row.column.blank); }, true}},
                parent)
{
}

void FormColumns::show(const FilledForm &filled)
{
    std::vector<FormColumn> rows;
    for (const FilledSheet &sheet : filled.sheets)
        for (const FilledColumn &column : sheet.columns)
            rows.push_back({sheet.sheet, sheet.per, column});
    ListModel::show(std::move(rows));
}

} // namespace chulie::filling
