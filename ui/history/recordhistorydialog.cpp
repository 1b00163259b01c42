#include "ui/history/recordhistorydialog.h"

#include "models/history/entrywords.h"
#include "ui/forms/recordform.h"
#include "ui/history/recordhistory.h"
#include "ui/lists/recordview.h"
#include "ui/session.h"

#include <QVBoxLayout>

namespace chulie {

namespace {

constexpr QSize usualSize(940, 480);

} // namespace

RecordHistoryDialog::RecordHistoryDialog(Session &session, const FieldAddress &record, QWidget *parent)
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
    const Table &of = table(m_record.table);
    const auto name = m_session.database().read(
        [&] { return history::EntryWords(m_session.database()).record(of, m_record.row); });
    setWindowTitle(tr("History: %1 %2").arg(title(of), name ? *name : QString()));
}

void RecordHistoryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

std::optional<FieldAddress> RecordHistoryDialog::recordOf(QWidget *widget)
{
    for (QWidget *one = widget; one; one = one->parentWidget()) {
        if (const auto *form = qobject_cast<RecordForm *>(one); form && form->row() != 0)
            return FieldAddress{form->table().id, form->row(), 0};
        const auto *view = qobject_cast<RecordView *>(one);
        const auto *model = view ? qobject_cast<RecordModel *>(view->model()) : nullptr;
        if (model && view->chosenId() != 0)
            return FieldAddress{model->table().id, view->chosenId(), 0};
    }
    return std::nullopt;
}

} // namespace chulie
