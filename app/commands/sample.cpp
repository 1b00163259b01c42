#include "models/sample/sample.h"
#include "app/commands/interrupt.h"
#include "app/commands/list.h"

#include <QCoreApplication>

namespace chulie::commands {

namespace {

/// A whole number from \a least to \a most into \a number where \a option was given; reports it where it is
/// not one.
template <typename Number>
bool read(const Call &call, const char *option, Number least, Number most, Number &number)
{
    if (!call.has(option))
        return true;
    bool isNumber = false;
    const qulonglong given = call.value(option).toULongLong(&isNumber);
    if (isNumber && given >= static_cast<qulonglong>(least) && given <= static_cast<qulonglong>(most)) {
        number = static_cast<Number>(given);
        return true;
    }
    say(QCoreApplication::translate("Commands", "--%1 takes a whole number from %2 to %3.")
            .arg(QLatin1StringView(option))
            .arg(least)
            .arg(most));
    return false;
}

int run(const Call &call)
{
    sample::SampleOptions options;
    if (!read(call, "villages", 1, sample::mostSampleVillages, options.villages) ||
        !read(call, "households", 0, sample::mostSampleHouseholds, options.households) ||
        !read(call, "seed", std::uint64_t{0}, ~std::uint64_t{0}, options.seed))
        return NotDone;
    values::Result<void> made;
    {
        const Interruptible interruptible;
        made =
            sample::makeSample(call.words().first(), call.value("author"), options, interruptible.progress());
    }
    return made ? Done : failed(made.failure());
}

} // namespace

Command sample()
{
    return {"sample",
            QT_TRANSLATE_NOOP("Commands", "Makes a ledger of a made-up city, to try things out."),
            "LEDGER [--villages 255] [--households N] [--seed S]",
            1,
            1,
            {{"villages", "N", QT_TRANSLATE_NOOP("Commands", "How many villages (default 255).")},
             {"households", "N", QT_TRANSLATE_NOOP("Commands", "How many households.")},
             {"seed", "S", QT_TRANSLATE_NOOP("Commands", "The same number makes the same city.")}},
            run,
            false,
            false};
}

} // namespace chulie::commands
