#include "ui/shell/crashnotice.h"

#include "models/crashes/crashes.h"
#include "ui/ask.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace chulie::shell {

namespace {

constexpr QSize usualSize(760, 420);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CrashNotice)
};

/// Reads the reports; each is shown once.
QString takeReports()
{
    QString text;
    for (const QString &path : crashes::reports()) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.readAll()) + u'\n';
        file.remove();
    }
    return text;
}

void show(QWidget *window, const QString &text)
{
    QDialog dialog(window);
    dialog.setWindowTitle(Words::tr("What happened"));
    auto *view = new QPlainTextEdit(text);
    view->setReadOnly(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(view);
    layout->addWidget(buttons);
    dialog.resize(usualSize);
    static_cast<void>(ui::Ask::person().accept(dialog));
}

} // namespace

void offerCrashReports(QWidget *window)
{
    const QString text = takeReports();
    if (text.isEmpty())
        return;
    const QString question =
        Words::tr("Chulie ended unexpectedly. What was stored is in the ledger. A report says where in the "
                  "program it happened; nothing of a ledger is in it.");
    if (ui::Ask::person().confirm(window, question, Words::tr("Show the report")))
        show(window, text);
}

} // namespace chulie::shell
