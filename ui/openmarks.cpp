#include "ui/openmarks.h"

#include "models/ledger/ledger.h"

#include <QStringList>

#include <algorithm>

namespace chulie::ui {

namespace {

/// The authors of the other sides of \a one, each once.
QString authorsAgainst(const packages::Undecided &one)
{
    QStringList authors;
    for (const packages::Side &side : one.others)
        if (!side.author.empty())
            authors += QString::fromStdString(side.author);
    authors.removeDuplicates();
    return authors.join(QStringLiteral(", "));
}

} // namespace

OpenMarks &OpenMarks::of(ledger::Ledger &ledger)
{
    auto *marks = ledger.findChild<OpenMarks *>(QString(), Qt::FindDirectChildrenOnly);
    return marks ? *marks : *new OpenMarks(ledger);
}

OpenMarks::OpenMarks(ledger::Ledger &ledger) : QObject(&ledger) {}

void OpenMarks::show(const std::vector<packages::Undecided> &undecided)
{
    std::map<std::pair<std::int64_t, int>, QString> others;
    for (const packages::Undecided &one : undecided)
        others.emplace(std::pair(one.row, std::max(0, one.column)), authorsAgainst(one));
    if (others == m_others)
        return;
    m_others = std::move(others);
    emit changed();
}

QString OpenMarks::note(std::int64_t row, int column) const
{
    const auto found = m_others.find({row, column});
    if (found == m_others.end())
        return {};
    return found->second.isEmpty()
               ? tr("Not decided yet: see the page Exchange.")
               : tr("Not decided yet: %1 entered something else. See the page Exchange.").arg(found->second);
}

} // namespace chulie::ui
