#include "ui/lists/exportshown.h"

#include "models/records/recordsheet.h"
#include "models/storage/ledgerfile.h"
#include "ui/exporting.h"
#include "ui/lists/recordview.h"

#include <QHeaderView>

namespace chulie::lists {

namespace {

records::ListShown shown(const RecordView &view, const RecordModel &model)
{
    records::ListShown list{
        .table = &model.table(), .masked = model.masking().isOn(), .shown = model.shownYear()};
    const QHeaderView &header = *view.horizontalHeader();
    for (int place = 0; place < header.count(); ++place)
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            list.columns.push_back(column);
    for (int row = 0; row < model.rowCount(); ++row)
        list.rows.push_back(model.id(row));
    return list;
}

} // namespace

QString exportShown(RecordView &view)
{
    const records::ListShown list = shown(view, view.records());
    return ui::exporting::write(
        view.window(), storage::LedgerFile(view.records().database().path()), catalogue::title(*list.table),
        [&](storage::Database &database) { return records::recordSheet(database, list); });
}

RecordView *listShown(const QWidget &within)
{
    RecordView *first = nullptr;
    const auto all = within.findChildren<RecordView *>();
    for (RecordView *view : all) {
        if (!view->isVisible())
            continue;
        if (view->hasFocus())
            return view;
        if (!first)
            first = view;
    }
    return first;
}

} // namespace chulie::lists
