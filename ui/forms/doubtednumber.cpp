#include "ui/forms/doubtednumber.h"

#include "models/values/identity.h"
#include "ui/ask.h"

namespace chulie::forms {

bool DoubtedNumber::isRight(QWidget *parent, const QString &number)
{
    if (number == m_right || !values::mayBeRounded(number.toStdString()))
        return true;
    const QString question =
        tr("%1 ends in 000. Spreadsheets round long numbers like this. Does the document say the same?")
            .arg(number);
    if (!ui::Ask::person().confirm(parent, question, tr("It is right")))
        return false;
    m_right = number;
    return true;
}

QString DoubtedNumber::reason()
{
    return tr("Not saved: compare the last three digits with the document.");
}

} // namespace chulie::forms
