#include "ui/history/recordhistorydialog.h"

#include "models/history/entrywords.h"
#include "ui/forms/recordform.h"
#include "ui/history/recordhistory.h"
#include "ui/lists/recordview.h"
#include "ui/session.h"

#include <QVBoxLayout>

namespace chulie::history {

namespace {

constexpr QSize usualSize(940, 480);

} // namespace

RecordHistoryDialog::RecordHistoryDialog(ui::Session &session, const ui::FieldAddress &record,
                                         QWidget *parent)
    : QDialog(parent), m_session(session), m_record(record)
{
    setAttribute(Qt::WA_DeleteOnClose);
    retranslate();
    auto *history = new RecordHistory(session, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(history);
    resize(usualSize);
    connect(history, &RecordHistory::opened, this, &RecordHistoryDialog::opened);
    connect(history, &RecordHistory::said, this, &RecordHistoryDialog::said);
    history->showFor(record.table, record.row);
}

void RecordHistoryDialog::retranslate()
{
    const catalogue::Table &of = catalogue::table(m_record.table);
    const auto name =
        m_session.database().read([&] { return EntryWords(m_session.database()).record(of, m_record.row); });
    setWindowTitle(tr("History: %1 %2").arg(catalogue::title(of), name ? *name : QString()));
}

void RecordHistoryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

std::optional<ui::FieldAddress> RecordHistoryDialog::recordOf(QWidget *widget)
{
    for (QWidget *one = widget; one; one = one->parentWidget()) {
        if (const auto *form = qobject_cast<forms::RecordForm *>(one); form && form->row() != 0)
            return ui::FieldAddress{form->table().id, form->row(), 0};
        const auto *view = qobject_cast<lists::RecordView *>(one);
        const auto *model = view ? qobject_cast<lists::RecordModel *>(view->model()) : nullptr;
        if (model && view->chosenId() != 0)
            return ui::FieldAddress{model->table().id, view->chosenId(), 0};
    }
    return std::nullopt;
}

} // namespace chulie::history
