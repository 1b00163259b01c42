#include "ui/closing/closingmodel.h"

#include <QLocale>

#include <algorithm>

namespace chulie::closing {

namespace {

/// The words of \a of for a year that was closed once; none for one that never was.
std::function<QString(const ClosingRow &)> ofClosed(QString (*of)(const ClosedYear &))
{
    return [of](const ClosingRow &row) { return row.closed ? of(*row.closed) : QString(); };
}

QString stateOf(const ClosingRow &row)
{
    if (!row.closed)
        return ClosingModel::tr("open");
    return row.closed->isClosed ? ClosingModel::tr("closed") : ClosingModel::tr("reopened");
}

QString differencesOf(const ClosingRow &row)
{
    return row.closed && row.closed->isClosed ? QLocale().toString(row.differences) : QString();
}

} // namespace

ClosingModel::ClosingModel(QObject *parent)
    : ListModel(grid::withTips<ClosingRow>({
                    {[] { return tr("Village"); },
                     [](const ClosingRow &row) { return QString::fromStdString(row.village.name); }},
                    {[] { return tr("State"); }, stateOf},
                    {[] { return tr("On"); }, ofClosed([](const ClosedYear &closed) {
                         return closed.isClosed ? closed.closedOn : closed.reopenedOn;
                     })},
                    {[] { return tr("By"); }, ofClosed([](const ClosedYear &closed) {
                         return closed.isClosed ? closed.closedBy : closed.reopenedBy;
                     })},
                    {[] { return tr("Different now"); }, differencesOf, true},
                    {[] { return tr("Reason"); }, ofClosed([](const ClosedYear &closed) {
                         return closed.isClosed ? QString() : closed.reason;
                     })},
                }),
                parent)
{
}

void ClosingModel::show(std::span<const places::VillagePlace> villages, std::shared_ptr<const Review> review)
{
    std::vector<ClosingRow> rows;
    for (const places::VillagePlace &village : villages) {
        ClosingRow row{village};
        const auto found = std::ranges::find(review->closed, village.id, &ClosedYear::village);
        if (found != review->closed.end()) {
            row.closed = &*found;
            row.differences =
                review->lineCount(static_cast<std::size_t>(std::distance(review->closed.begin(), found)));
        }
        rows.push_back(std::move(row));
    }
    const auto before = std::exchange(m_review, std::move(review)); // until its rows are gone
    ListModel::show(std::move(rows));
}

} // namespace chulie::closing
