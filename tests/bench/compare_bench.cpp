#include "models/comparing/comparing.h"
#include "models/values/identity.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>

#include <string>
#include <vector>

// A list of 130,000 persons held against 130,000 members: most of them agree, every tenth has another name or
// number, or is missing on one side.

using namespace chulie;

namespace {

constexpr std::size_t people = 130'000;
constexpr double limit = 1000; ///< milliseconds

/// A thousand persons a county.
std::string numberOf(std::size_t person)
{
    const std::string running = std::to_string(1000 + person % 1000).substr(1);
    const std::string digits = std::to_string(100'000 + person / 1000) + "19900101" + running;
    return digits + values::identityCheck(digits);
}

std::string nameOf(std::size_t person)
{
    static const std::vector<std::string> characters{"黎", "小", "燕", "欧", "志",
                                                     "张", "三", "廖", "武", "李"};
    std::string name;
    for (std::size_t rest = person % 1000 + 1000; rest > 0; rest /= 10)
        name += characters[rest % 10];
    return name;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::vector<comparing::ListedPerson> list;
    std::vector<comparing::ScopeMember> members;
    for (std::size_t i = 0; i < people; ++i) {
        const bool isOdd = i % 10 == 0;
        members.push_back({.id = static_cast<std::int64_t>(i),
                           .name = nameOf(i),
                           .number = numberOf(i),
                           .householdNo = std::to_string(i / 3),
                           .villageCode = "441624103200",
                           .villageName = "新龙村"});
        list.push_back({.row = static_cast<int>(i) + 2,
                        .name = nameOf(isOdd ? i + 1 : i),
                        .number = i % 20 == 0 ? std::string() : numberOf(i),
                        .village = "新龙"});
    }
    std::size_t rows = 0;
    const double own = bench::fastest(3, [&] { rows = comparing::compare(list, members).size(); });
    std::printf("  %zu rows\n", rows);
    return bench::hold({"130,000 persons against 130,000 members", own}, limit) ? 0 : 1;
}
