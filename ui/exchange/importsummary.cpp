#include "ui/exchange/importsummary.h"

#include "ui/readfiles.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace chulie::exchange {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(ImportDialog)
};

qsizetype undecided(const ImportPlan &plan)
{
    return std::ranges::count(plan.nearDuplicates(), NearDuplicate::Decision::Undecided,
                              &NearDuplicate::decision);
}

} // namespace

QString importSummary(const ImportPlan &plan, const QStringList &files)
{
    int inserted = 0;
    int updated = 0;
    for (const RowCounts &counts : plan.counts()) {
        inserted += counts.inserted;
        updated += counts.updated;
    }
    const QLocale locale;
    QStringList said{Summary::tr("New rows: %1. Updated rows: %2. Nothing has been written yet.")
                         .arg(locale.toString(inserted), locale.toString(updated))};
    if (const qsizetype count = undecided(plan); count > 0)
        said << Summary::tr("Rows that may be members under another number: %1 of %2 are undecided. Decide "
                            "below; undecided rows are left out.")
                    .arg(locale.toString(count))
                    .arg(plan.nearDuplicates().size());
    if (plan.refused() > 0)
        said << Summary::tr("Refused rows: %1. The others go in; the refused are written to a file beside "
                            "the original, ready to be mended and imported again.")
                    .arg(locale.toString(plan.refused()));
    said << plan.unread() << plan.remarks();
    return ui::readfiles::withoutFolders(said.join(u'\n'), files);
}

} // namespace chulie::exchange
