#include "models/exchange/spoken.h"
#include "models/headings/header.h"
#include "tests/fuzz/choices.h"
#include "tests/fuzz/feeding.h"

#include <algorithm>
#include <vector>

namespace chulie::fuzz {

namespace {

/// The rows of a text: tabs between cells, a line #TOP BOTTOM LEFT RIGHT for merged ones, of one digit each.
class Lines : public sources::RowSource
{
public:
    explicit Lines(std::string_view text) : m_left(text) {}

    bool next() override
    {
        m_cells.clear();
        while (m_cells.empty() && !m_left.empty()) {
            const std::string_view line = take(m_left, '\n');
            ++m_line;
            if (line.starts_with('#'))
                merge(line.substr(1));
            else
                split(line);
        }
        return !m_cells.empty();
    }
    [[nodiscard]] std::span<const sources::SourceCell> cells() const override { return m_cells; }
    [[nodiscard]] int where() const override { return m_line; }
    [[nodiscard]] QString problem() const override { return {}; }
    [[nodiscard]] bool isGrid() const override { return true; }
    [[nodiscard]] std::span<const sources::MergedCells> merged() const override { return m_merged; }
    [[nodiscard]] double done() const override { return 1; }

private:
    /// What stands before the first \a end, which is taken off \a text with it.
    static std::string_view take(std::string_view &text, char end)
    {
        const std::size_t at = std::min(text.find(end), text.size());
        const std::string_view before = text.substr(0, at);
        text.remove_prefix(std::min(at + 1, text.size()));
        return before;
    }

    void split(std::string_view line)
    {
        while (!line.empty()) {
            const std::string_view words = take(line, '\t');
            m_cells.push_back(
                {.words = words,
                 .is = words.empty() ? sources::SourceCell::Is::Blank : sources::SourceCell::Is::Text});
        }
    }

    void merge(std::string_view digits)
    {
        constexpr std::size_t places = 4;
        if (digits.size() < places)
            return;
        const auto at = [&](std::size_t i) { return static_cast<unsigned char>(digits[i]) % 10; };
        m_merged.push_back({.top = at(0) + 1,
                            .bottom = at(0) + 1 + at(1),
                            .left = static_cast<std::size_t>(at(2)),
                            .right = static_cast<std::size_t>(at(2) + at(3))});
        std::ranges::stable_sort(m_merged, {}, &sources::MergedCells::top);
    }

    std::string_view m_left;
    std::vector<sources::SourceCell> m_cells;
    std::vector<sources::MergedCells> m_merged;
    int m_line = 0;
};

} // namespace

/// What a person chose for a list, and its first rows: its titles and its heading.
void feed(std::string_view bytes)
{
    const auto spoken = exchange::spokenOf(takeChoices(bytes).others);
    Lines lines(bytes);
    const std::vector<headings::HeadRow> head = headings::readHead(lines);
    const headings::Recognised found =
        headings::recognise(head, lines.merged(), spoken ? *spoken : headings::Spoken());
    if (found.header.table == nullptr)
        return;
    if (found.header.fields.size() > found.header.titles.size())
        qFatal("a field has no heading");
    for (std::size_t i = 0; i < found.header.titles.size(); ++i)
        static_cast<void>(found.header.isReason(i));
    static_cast<void>(found.header.unknown());
}

} // namespace chulie::fuzz
