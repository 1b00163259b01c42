#include "ui/safekeeping/changessincedialog.h"

#include "ui/history/historyview.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace chulie::safekeeping {

namespace {

constexpr QSize usualSize(980, 520);

} // namespace

ChangesSinceDialog::ChangesSinceDialog(ui::Session &session, const backups::Facts &backup, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What changed since %1")
                       .arg(backup.made.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    auto *view = new history::HistoryView(session);
    view->hideWholeAct();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view);
    layout->addWidget(buttons);
    resize(usualSize);
    view->show({.after = backup.acts});
}

} // namespace chulie::safekeeping
