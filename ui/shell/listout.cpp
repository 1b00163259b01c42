#include "ui/shell/listout.h"

#include "ui/disclosing.h"
#include "ui/exporting.h"
#include "ui/lists/exportshown.h"
#include "ui/lists/recordview.h"
#include "ui/print/printing.h"
#include "ui/print/shownlist.h"

namespace chulie {

std::optional<QString> printListOf(QWidget *window, const QWidget &page, const QString &where)
{
    const QAbstractItemView *list = shownlist::within(page);
    if (!list)
        return std::nullopt;
    return Printing(window).print(shownlist::report(*list, where));
}

std::optional<QString> exportListOf(Session &session, QWidget &page, const QString &where)
{
    const QAbstractItemView *list = shownlist::within(page);
    if (!list)
        return std::nullopt;
    // Without the keyboard in another list, the records are meant.
    const bool isOther = list->hasFocus() && !qobject_cast<const RecordView *>(list);
    RecordView *records = isOther ? nullptr : listShown(page);
    const QString path =
        records ? exportShown(*records) : exporting::write(page.window(), shownlist::report(*list, where));
    if (!path.isEmpty())
        noteListExport(session, path);
    return path;
}

} // namespace chulie
