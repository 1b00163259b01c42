#include "models/catalogue/officewords.h"
#include "models/sample/row.h"
#include "models/sample/writers.h"

#include <algorithm>
#include <string_view>

namespace chulie::sample {

namespace {

/// Writes the 资金 of one village: what is spent was paid out, and what is paid out was allotted.
class Funds
{
public:
    Funds(journal::Act &act, std::int64_t villageId, const VillagePlan &village, std::vector<Works> &works,
          Random &random)
        : m_act(act), m_villageId(villageId), m_village(village), m_works(works), m_random(random)
    {
    }

    void writeYear(int year)
    {
        m_year = year;
        m_last = 0;
        // Now and then less comes than the plan's floor, more often in the first year.
        const bool below = m_random.oneIn(year == firstYear ? 12 : 40);
        const int floor = m_village.poor ? 200 : 100;
        allot("市县财政专项", below ? floor / 2 : floor + m_random.between(0, 12) * 10);
        if (m_random.chance(m_village.poor ? 75 : 15))
            allot("省级", m_random.between(10, 60) * 10);
        if (m_village.poor && m_random.chance(40))
            allot("中央", m_random.between(5, 30) * 10);
        if (m_village.poor && m_random.chance(60))
            allot("深圳帮扶", m_random.between(10, 80) * 10);
        if (m_random.chance(m_village.poor ? 55 : 20))
            allot("帮扶单位", m_random.between(2, 20) * 10);
        if (m_random.oneIn(4))
            write("社会捐赠", catalogue::FundType::Allotted, dayIn(m_random, year),
                  m_random.between(1, 50) * 1000, nullptr);
        if (m_random.oneIn(8))
            write("信贷", catalogue::FundType::Allotted, dayIn(m_random, year),
                  m_random.between(2, 20) * 10000, nullptr);
        if (m_random.oneIn(15))
            write("其他", catalogue::FundType::Allotted, dayIn(m_random, year),
                  m_random.between(1, 30) * 1000, nullptr);
    }

private:
    /// \a thousands of yuan come from \a source, are paid out and mostly spent within the year.
    void allot(const char *source, int thousands)
    {
        const int amount = thousands * 1000;
        const Day allotted = dayIn(m_random, m_year, 1, 4);
        write(source, catalogue::FundType::Allotted, allotted, amount, nullptr);
        const Day paid = after(m_random, allotted, 20, 70);
        const int payment = m_random.chance(80) ? amount : amount / 10 * m_random.between(6, 9);
        write(source, catalogue::FundType::PaidOut, paid, payment, nullptr);
        int rest = payment / 100 * m_random.between(70, 100);
        for (int parts = m_random.between(1, 2); parts > 0; --parts) {
            const int part = parts == 1 ? rest : rest / 10 * m_random.between(3, 7);
            const Day spent = after(m_random, paid, 10, 150);
            write(source, catalogue::FundType::Spent, spent, part, worksFor(spent, part));
            rest -= part;
        }
    }

    /// Works under way on \a day whose plan still has room for \a amount, which is taken off it.
    const Works *worksFor(Day day, int amount)
    {
        std::vector<Works *> begun;
        for (Works &works : m_works) {
            if (works.started <= day && works.rest >= amount)
                begun.push_back(&works);
        }
        if (begun.empty() || m_random.oneIn(10))
            return nullptr;
        Works *drawn = begun[static_cast<std::size_t>(m_random.below(static_cast<int>(begun.size())))];
        drawn->rest -= amount;
        return drawn;
    }

    void write(const char *source, catalogue::FundType type, Day date, int amount, const Works *works)
    {
        const std::string no = "F" + m_village.code + "-" + std::to_string(m_year) + "-" +
                               std::to_string(101 + m_last++).substr(1);
        Row<catalogue::TableId::Fund> row;
        row.text("no", no).number("village", m_villageId).number("year", m_year).text("date", dateText(date));
        row.text("type", std::string(catalogue::word(type)))
            .text("source", source)
            .yuan("amount_fen", amount);
        if (works)
            row.number("measure", works->id);
        if (works || !m_random.oneIn(10))
            row.text("purpose", works ? works->name : "扶贫开发项目");
        if (!m_random.oneIn(m_year == firstYear ? 60 : 400)) {
            const Day published = after(m_random, date, 3, 20);
            row.text("published_on", dateText(std::min(published, day(m_year, 12, 30))));
        }
        row.insert(m_act);
    }

    journal::Act &m_act;
    std::int64_t m_villageId;
    const VillagePlan &m_village;
    std::vector<Works> &m_works;
    Random &m_random;
    int m_year = firstYear;
    int m_last = 0;
};

} // namespace

void writeFunds(journal::Act &act, std::int64_t villageId, const VillagePlan &village,
                std::vector<Works> &works, Random &random)
{
    Funds funds(act, villageId, village, works, random);
    for (int year = firstYear; year <= lastYear; ++year)
        funds.writeYear(year);
}

} // namespace chulie::sample
