#include "models/exchange/doubts.h"

#include "models/values/damagedtext.h"
#include "models/values/normal.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace chulie {

namespace {

using damaged::Damage;

struct DoubtWords
{
    Q_DECLARE_TR_FUNCTIONS(Doubts)
};

bool isPerson(const Column &column)
{
    return column.names == Names::Person || column.names == Names::Persons;
}

/// Why \a doubt, which matches nothing that is known, is no value of \a column; null where it may be one.
QString refusalOf(const Column &column, std::string_view doubt)
{
    if (isPerson(column) && damaged::isMasked(column, doubt))
        return DoubtWords::tr("The name is masked, and no known name is like it.");
    if ((isPerson(column) || column.names == Names::Place) && damaged::hasLostCharacters(doubt))
        return DoubtWords::tr(
            "Characters of the name are lost (a question mark), and no known name is like it. "
            "Save the file as UTF-8 or as a workbook.");
    return {};
}

QString warningOf(Damage damage)
{
    return damage == Damage::Masked
               ? DoubtWords::tr("The text is masked: it is taken for the value that the ledger has.")
               : DoubtWords::tr(
                     "Characters are lost (the file was saved as GBK): the text is taken for the value "
                     "that the ledger has.");
}

} // namespace

void Doubts::settleReferences(std::size_t draft)
{
    for (const Field &field : fields(m_rows.table()))
        if (field.path.size() > 1 && field.leafTable->id != TableId::Member &&
            m_drafts.value(draft, field).isDoubt())
            settle(draft, field, {});
}

void Doubts::settleKey(std::size_t draft)
{
    for (const Field &field : fields(m_rows.table()))
        if (field.key && m_drafts.value(draft, field).isDoubt())
            settle(draft, field, m_rows.known(field.column, m_drafts.values(draft)));
}

void Doubts::settle(std::size_t draft, RowRef row)
{
    for (const Field &field : fields(m_rows.table())) {
        if (!m_drafts.value(draft, field).isDoubt())
            continue;
        std::vector<std::string> known;
        if (row != 0)
            known.push_back(exportText(field.leaf(), m_rows.current(row, field.column).value()));
        settle(draft, field, known);
    }
}

void Doubts::settle(std::size_t draft, const Field &field, std::span<const std::string> known)
{
    const std::string_view doubt = m_drafts.value(draft, field).doubt();
    const std::string *match = nullptr;
    Damage damage = Damage::None;
    for (const std::string &text : known) {
        const Damage found = damaged::damageOf(field.leaf(), text, doubt);
        if (found == Damage::None || (match && *match == text))
            continue;
        if (match)
            return leave(draft, field, doubt); // it may match either
        match = &text;
        damage = found;
    }
    if (!match)
        return leave(draft, field, doubt);
    // The text of the ledger, so that nothing differs; other kinds are left as they are.
    const bool isText = field.key || field.leaf().kind == Kind::Text || field.leaf().kind == Kind::Note;
    m_drafts.set(draft, m_drafts.layout.placeOf(field), isText ? CellValue::ofText(*match) : CellValue());
    RowDraft &row = m_drafts.rows[draft];
    m_batch.warn(row, field.label, m_batch.written(row, field.label), warningOf(damage));
}

/// Reads \a doubt, which matches nothing that is known.
void Doubts::leave(std::size_t draft, const Field &field, std::string_view doubt)
{
    const std::size_t place = m_drafts.layout.placeOf(field);
    RowDraft &row = m_drafts.rows[draft];
    QString refusal = refusalOf(field.leaf(), doubt);
    if (refusal.isNull() && damaged::isLongMasked(doubt)) {
        m_drafts.set(draft, place, {});
        m_batch.warn(row, field.label, m_batch.written(row, field.label),
                     DoubtWords::tr("The text is masked: it is left alone."));
        return;
    }
    if (refusal.isNull()) {
        const Normalised normal = normalise(field.leaf(), doubt);
        refusal = normal.reason;
        if (normal && !isBlank(normal.value))
            m_drafts.set(draft, place, CellValue::of(normal.value));
    }
    if (refusal.isNull())
        return;
    m_drafts.set(draft, place, CellValue::bad());
    m_batch.refuse(row, field.label, m_batch.written(row, field.label), refusal);
}

} // namespace chulie
