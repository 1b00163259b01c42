#include "ui/shell/listout.h"

#include "ui/disclosing.h"
#include "ui/exporting.h"
#include "ui/lists/exportshown.h"
#include "ui/lists/recordview.h"
#include "ui/print/printing.h"
#include "ui/print/shownlist.h"

namespace chulie::shell {

std::optional<QString> printListOf(QWidget *window, const QWidget &page, const QString &where)
{
    const QAbstractItemView *list = print::shownlist::within(page);
    if (!list)
        return std::nullopt;
    return print::Printing(window).print(print::shownlist::report(*list, where));
}

std::optional<QString> exportListOf(ui::Session &session, QWidget &page, const QString &where)
{
    const QAbstractItemView *list = print::shownlist::within(page);
    if (!list)
        return std::nullopt;
    // Without the keyboard in another list, the records are meant.
    const bool isOther = list->hasFocus() && !qobject_cast<const lists::RecordView *>(list);
    lists::RecordView *records = isOther ? nullptr : lists::listShown(page);
    const QString path = records
                             ? lists::exportShown(*records)
                             : ui::exporting::write(page.window(), print::shownlist::report(*list, where));
    if (!path.isEmpty())
        ui::noteListExport(session, path);
    return path;
}

} // namespace chulie::shell
