#pragma once

#include "ui/address.h"
#include "ui/lists/recordpanel.h"

namespace chulie {

class PicturesPanel;
class Sublist;
class YearForm;

/// One village, whole: its own fields, its year beside the year before, its natural villages, and what is
/// done for it.
class VillagePanel : public RecordPanel
{
    Q_OBJECT
public:
    explicit VillagePanel(Session &session, QWidget *parent = nullptr);

    /// Shows village \a id in \a year; 0 shows nothing.
    void show(std::int64_t id, int year);
    /// Begins a new village, in the town of code \a town where it has nine digits.
    void begin(const std::string &town);
    /// Reads again, after facts were written.
    void reload();
    /// Brings the cursor into the field at \a address.
    void focusOn(const FieldAddress &address);
    [[nodiscard]] std::int64_t village() const { return row(); }
    /// The forms of the village, of its year and of its 自然村.
    [[nodiscard]] std::vector<const RecordForm *> forms() const;
    /// Brings the pictures to the front.
    void showPictures();

private:
    [[nodiscard]] std::vector<Sublist *> lists() const;
    void focusOnRow(int tab, Sublist &list, const FieldAddress &address);
    void retranslate() override;

    YearForm *m_year;
    Sublist *m_hamlets;
    Sublist *m_funds;
    Sublist *m_measures;
    Sublist *m_visits;
    PicturesPanel *m_pictures;
};

} // namespace chulie
