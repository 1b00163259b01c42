#include "ui/lists/yearof.h"

#include "models/catalogue/catalogue.h"
#include "ui/session.h"

#include <QDate>

#include <algorithm>

namespace chulie::lists {

namespace {

/// The judgement of a session, made ready for a list.
class Judged
{
public:
    [[nodiscard]] std::shared_ptr<const records::JudgedRows> of(const ui::Session &session)
    {
        const targets::Evaluation *evaluation = session.evaluation();
        if (!evaluation)
            m_rows.reset();
        else if (!m_rows || m_version != session.version())
            m_rows = std::make_shared<records::JudgedRows>(*evaluation);
        m_version = session.version();
        return m_rows;
    }

private:
    std::shared_ptr<const records::JudgedRows> m_rows;
    std::uint64_t m_version = 0;
};

} // namespace

std::function<records::ShownYear()> yearOf(const ui::Session &session, const catalogue::Table &table)
{
    const bool isJudged =
        table.id == catalogue::TableId::Household || table.id == catalogue::TableId::Village;
    return [&session, judged = isJudged ? std::make_shared<Judged>() : nullptr] {
        const int year = session.year();
        const QDate day = std::min(QDate::currentDate(), QDate(std::max(year, 1), 12, 31));
        return records::ShownYear{year, day.toString(Qt::ISODate).toStdString(),
                                  judged ? judged->of(session) : nullptr};
    };
}

} // namespace chulie::lists
