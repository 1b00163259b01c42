#include "models/search/pinyin.h"
#include "models/search/searchindex.h"
#include "tests/bench/figure.h"

#include <algorithm>
#include <cstdio>
#include <string>

/// A key stroke in the search box of 50,000 households, against the length of a frame.
namespace {

using namespace chulie;

constexpr int households = 50000;
constexpr double limit = 16; // ms
constexpr int runs = 5;

void fill(search::SearchIndex &index)
{
    static constexpr const char *surnames[] = {"陈", "李", "曾", "单", "欧阳", "叶", "赖", "钟"};
    static constexpr const char *given[] = {"秀", "英", "伟", "强", "梅", "兰", "国", "建", "文", "燕"};
    search::Pinyin pinyin;
    for (int i = 0; i < households; ++i) {
        const std::string name = std::string(surnames[i % 8]) + given[i / 8 % 10] + given[i / 80 % 10];
        index.add(pinyin.keys(name) + '\n' + std::to_string(44990210120000000 + i));
    }
}

} // namespace

int main()
{
    search::SearchIndex index;
    const double filling = bench::milliseconds([&] { fill(index); });
    double worst = 0;
    for (const char *query :
         {"c", "cx", "cxy", "zengxiu", "曾", "4499021012000", "0049999", "zx 0012", "xyz", ""}) {
        std::vector<int> found;
        const double taken = bench::fastest(runs, [&] { found = index.find(query); });
        worst = std::max(worst, taken);
        std::printf("  \"%s\": %zu rows, %.2f ms\n", query, found.size(), taken);
    }
    std::printf("  the index made in %.0f ms\n", filling);
    return bench::hold({"a search key stroke, names found", worst}, limit) ? 0 : 1;
}
