#include "ui/closing/differencesmodel.h"

#include "models/closing/causes.h"
#include "models/history/entrywords.h"

namespace chulie::closing {

namespace {

QString orBlank(const QString &text)
{
    return text.isEmpty() ? DifferencesModel::tr("blank") : text;
}

QString inWords(const history::WordedEntry &entry)
{
    const QString who = entry.at + u' ' + entry.author;
    return entry.kind == journal::EntryKind::Edit
               ? DifferencesModel::tr("%1: %2 from %3 to %4")
                     .arg(who, entry.what(), orBlank(entry.before(true)), orBlank(entry.after(true)))
               : DifferencesModel::tr("%1: %2 %3 %4")
                     .arg(who, catalogue::title(*entry.table), entry.record, entry.what());
}

} // namespace

DifferencesModel::DifferencesModel(storage::Database &database, QObject *parent)
    : ListModel(
          grid::withTips<const Review::Line *>({
              {[] { return tr("Village"); },
               [this](const Review::Line *line) { return closed(*line).villageName; }},
              {[] { return tr("Household"); }, [](const Review::Line *line) { return line->household; }},
              {[] { return tr("Target"); }, [](const Review::Line *line) { return what(line->difference); }},
              {[] { return tr("As reported"); },
               [](const Review::Line *line) { return before(line->difference); }},
              {[] { return tr("Now"); }, [](const Review::Line *line) { return after(line->difference); }},
              {[] { return tr("Changed by"); }, [this](const Review::Line *line) { return cause(line); }},
          }),
          parent),
      m_database(database)
{
}

void DifferencesModel::show(std::shared_ptr<const Review> review)
{
    std::vector<const Review::Line *> lines;
    for (const Review::Line &line : review->lines)
        lines.push_back(&line);
    const auto before = std::exchange(m_review, std::move(review)); // until its lines are gone
    m_causes.clear();
    ListModel::show(std::move(lines));
}

void DifferencesModel::retranslate()
{
    m_causes.clear();
    ListModel::retranslate();
}

QString DifferencesModel::cause(const Review::Line *line) const
{
    if (const auto known = m_causes.find(line); known != m_causes.end())
        return known->second;
    return m_causes.emplace(line, causes(*line).join(tr("; "))).first->second;
}

QStringList DifferencesModel::causes(const Review::Line &line) const
{
    constexpr std::size_t mostNamed = 3; // more are counted
    QStringList causes;
    std::size_t count = 0;
    const auto read = m_database.read([&] {
        const auto entries = Causes(m_database, m_review->year).entries(closed(line), line.difference);
        count = entries.size();
        history::EntryWords words(m_database);
        for (std::size_t i = 0; i < entries.size() && i < mostNamed; ++i)
            causes += inWords(words.of(entries[i]));
    });
    if (!read)
        causes += read.failure().message;
    if (count > mostNamed)
        causes += tr("and %1 more").arg(count - mostNamed);
    if (causes.isEmpty())
        causes += tr("No edit of the record itself: it follows from another.");
    return causes;
}

} // namespace chulie::closing
