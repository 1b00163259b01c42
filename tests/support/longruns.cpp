#include <QByteArray>

#include <algorithm>
#include <iterator>

namespace chulie::support {

namespace {

/// The variables by which a person asks for more rounds than usual.
constexpr const char *roundsWanted[] = {"CHULIE_KILLS", "CHULIE_KILL_ROUNDS", "CHULIE_FAULTS", "CHULIE_FLIPS",
                                        "CHULIE_FAILURES"};

/// Qt Test ends a function after five minutes; with more rounds than usual it may take a day.
bool allowLongRuns()
{
    const bool areWanted =
        std::any_of(std::begin(roundsWanted), std::end(roundsWanted), qEnvironmentVariableIsSet);
    return areWanted && !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT") &&
           qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
}

/// Before Qt Test looks for it.
[[maybe_unused]] const bool areLongRunsAllowed = allowLongRuns();

} // namespace

} // namespace chulie::support
