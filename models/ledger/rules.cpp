#include "models/ledger/rules.h"

#include <QCoreApplication>

namespace chulie::ledger {

namespace {

struct Rules
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString rules::mustNotBeBlank()
{
    return Rules::tr("This must not be blank.");
}

QString rules::noSuchRow(const catalogue::Table &table)
{
    return Rules::tr("Neither the ledger nor this import has such a row in %1.").arg(shown(table.label));
}

QString rules::householdOfOtherVillage()
{
    return Rules::tr("This household belongs to another village.");
}

QString rules::contradictsIdentity(std::string_view says)
{
    return Rules::tr("This contradicts the identity number, which says %1.").arg(shown(says));
}

QString rules::secondHead(std::string_view present)
{
    return Rules::tr("A household has one head, and %1 is it already.").arg(shown(present));
}

QString rules::nameWithoutNumberTaken()
{
    return Rules::tr("Another member of this name is known without a number: they could not be told apart.");
}

QString rules::numberTaken()
{
    return Rules::tr("Another member of the household has this number.");
}

QString rules::ambiguousName()
{
    return Rules::tr("Two members of the household have this name: give the number.");
}

QString rules::numberOfAnother(std::string_view known, std::string_view named)
{
    return Rules::tr("The number is that of %1, and %2 is another member: one of the two is wrong.")
        .arg(shown(known), shown(named));
}

QString rules::renames(std::string_view former, std::string_view name)
{
    return Rules::tr("The member with this number is called %1: the name becomes %2.")
        .arg(shown(former), shown(name));
}

QString rules::mayBeRounded()
{
    return Rules::tr(
        "The number ends in 000: a spreadsheet has most likely rounded it. If it is right, enter the "
        "member in the window, where it is accepted after a question.");
}

QString rules::needsRefusedRow(const catalogue::Table &table)
{
    return Rules::tr("The row of %1 that this row needs was refused itself.").arg(shown(table.label));
}

QString rules::keyTaken(const catalogue::Table &table)
{
    return Rules::tr("There is another row of this key in %1.").arg(shown(table.label));
}

} // namespace chulie::ledger
