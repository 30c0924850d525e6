#pragma once

#include <QWidget>

#include <vector>

namespace wasl::ui
{

/// Something counted, with its word.
struct Ranked
{
    QString code;
    QString label;
    int count = 0;
};

/// What was counted most, as short bars with their numbers; one of them is chosen by a click or with the
/// keys, and by another click none.
class RankList : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostShown = 5;

    explicit RankList(QWidget* parent = nullptr);

    void setHeading(const QString& text);
    /// The most counted first; what comes after the fifth is left out.
    void setItems(std::vector<Ranked> items, const QString& chosen);
    [[nodiscard]] const std::vector<Ranked>& items() const { return m_items; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Empty: none any more.
    void chosen(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QRect lineAt(int index) const;
    void choose(int index);

    QString m_heading, m_chosen;
    std::vector<Ranked> m_items;
    int m_current = 0;
};

} // namespace wasl::ui
