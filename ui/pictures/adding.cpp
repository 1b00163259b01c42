#include "ui/pictures/adding.h"

#include "ui/ask.h"
#include "ui/session.h"
#include "ui/work.h"

namespace chulie::pictures {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

constexpr qsizetype mostTold = 8;

/// What became of the pictures that arrived.
struct Shrinking
{
    std::vector<NewPicture> done;
    QStringList refused;
    bool isStopped = false;
};

values::Result<NewPicture> shrinkAndCheck(const Incoming &each)
{
    auto shrunk = each.shrunk();
    if (!shrunk)
        return shrunk;
    if (const auto checked = check(*shrunk); !checked)
        return values::Failure{Words::tr("%1: %2").arg(each.name(), checked.failure().message),
                               checked.failure().detail};
    return shrunk;
}

Shrinking shrinkAll(QWidget *parent, const std::vector<Incoming> &arrived)
{
    Shrinking shrinking;
    ui::work::run(parent, Words::tr("Taking in the pictures …"), [&](const values::Progress &progress) {
        double count = 0;
        for (const Incoming &each : arrived) {
            if (!progress(count++ / static_cast<double>(arrived.size()))) {
                shrinking.isStopped = true;
                return;
            }
            if (auto shrunk = shrinkAndCheck(each))
                shrinking.done.push_back(*std::move(shrunk));
            else
                shrinking.refused += shrunk.failure().message;
        }
    });
    return shrinking;
}

void tellRefused(QWidget *parent, QStringList refused)
{
    const qsizetype more = refused.size() - mostTold;
    if (more > 0)
        refused = refused.first(mostTold) << Words::tr("… and %1 more").arg(more);
    if (!refused.isEmpty())
        ui::Ask::person().error(parent, {refused.join(QStringLiteral("\n\n")), {}});
}

} // namespace

std::vector<std::int64_t> add(QWidget *parent, ui::Session &session, const Owner &owner,
                              const std::vector<Incoming> &arrived)
{
    if (arrived.size() > mostOfRecord) {
        ui::Ask::person().error(parent, {Words::tr("A record has up to %1 pictures and papers; these are %2.")
                                             .arg(mostOfRecord)
                                             .arg(arrived.size()),
                                         {}});
        return {};
    }
    const Shrinking shrunk = shrinkAll(parent, arrived);
    if (shrunk.isStopped)
        return {};
    tellRefused(parent, shrunk.refused);
    if (shrunk.done.empty())
        return {};
    const auto attached = attach(session.ledger(), owner, shrunk.done);
    if (attached)
        return *attached;
    ui::Ask::person().error(parent, attached.failure());
    return {};
}

} // namespace chulie::pictures
