#include "ui/closing/closingwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace chulie::closing {

namespace {

struct Closing
{
    Q_DECLARE_TR_FUNCTIONS(Closing)
};

constexpr std::size_t mostShifts = 3;

} // namespace

QString closingInWords(const Review &review, int villages)
{
    const int closed = review.closedCount();
    if (closed == 0)
        return Closing::tr("%1 is not closed.").arg(review.year);
    const QLocale locale;
    const QString head = Closing::tr("%1 is closed (%2 of %3 villages).")
                             .arg(review.year)
                             .arg(locale.toString(closed), locale.toString(villages));
    if (review.lines.empty())
        return Closing::tr("%1 It would be reported the same now.").arg(head);
    QStringList shifted;
    for (std::size_t i = 0; i < review.shifts.size() && i < mostShifts; ++i)
        shifted += inWords(review.shifts[i]);
    if (review.shifts.size() > mostShifts)
        shifted += Closing::tr("and %1 more").arg(review.shifts.size() - mostShifts);
    if (shifted.isEmpty())
        shifted +=
            Closing::tr("%1 states differ now").arg(locale.toString(static_cast<int>(review.lines.size())));
    return Closing::tr("%1 %2.").arg(head, shifted.join(Closing::tr("; ")));
}

} // namespace chulie::closing
