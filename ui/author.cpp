#include "ui/author.h"

#include "models/ledger/ledger.h"
#include "ui/ask.h"
#include "ui/preferences.h"

namespace chulie::ui::author {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Author)
};

} // namespace

void sign(ledger::Ledger &ledger)
{
    if (const QString name = preferences::name(); !name.isEmpty())
        ledger.setAuthor(name);
}

QString askName(QWidget *parent, ledger::Ledger &ledger)
{
    const QString name = Ask::person()
                             .text(parent, Words::tr("Your name, as the ledger has it:"), preferences::name())
                             .trimmed();
    if (!name.isEmpty())
        preferences::setName(name);
    sign(ledger);
    return preferences::name();
}

} // namespace chulie::ui::author
