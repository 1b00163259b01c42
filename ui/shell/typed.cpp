#include "ui/shell/typed.h"

#include "ui/forms/recordform.h"

#include <QCoreApplication>

namespace chulie::shell {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chulie::shell::LedgerView)
};

} // namespace

QPointer<QWidget> confirmTyped(const QWidget &part)
{
    QPointer<QWidget> typing = part.focusWidget();
    if (!typing || !typing->hasFocus())
        return nullptr;
    typing->clearFocus();
    return typing;
}

QString saveTyped(const QWidget &part)
{
    if (const auto typing = confirmTyped(part))
        typing->setFocus(Qt::OtherFocusReason);
    for (const forms::RecordForm *form : part.findChildren<forms::RecordForm *>())
        if (form->isVisible() && form->isUnfinished())
            return Words::tr(
                "Not all can be saved yet; below the fields it says why. What was typed is kept.");
    return Words::tr("Saved already: every entry is saved as soon as it is confirmed.");
}

} // namespace chulie::shell
