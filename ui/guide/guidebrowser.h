// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guidepage.h"

#include <QTextBrowser>

class QTextBlock;

namespace penstock {

/// Shows pages of the guide: their Markdown in the program's colours, pictures no wider than the window, links that
/// lead on, and the way back.
class GuideBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    /// What does not exist shows the first page.
    void open(const GuideTopic &topic);
    const GuideTopic &topic() const { return m_places[m_at].topic; }

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    void backward() override { step(-1); }
    void forward() override { step(1); }
    void home() override { open({QStringLiteral("index"), {}}); }

    /// The next place with the text from the cursor on, in this page or in those after it, round the whole guide.
    /// False: it is in none.
    bool findOn(const QString &text, bool isForward);
    /// Marks each place of the text in the page; empty: none.
    void mark(const QString &text);

Q_SIGNALS:
    void topicChanged();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        GuideTopic topic;
        int scroll = 0; ///< when it was left
    };

    void step(qsizetype places);
    void follow(const QUrl &link);
    void render(const QString &page);
    void dress();
    void fitPictures();
    void showAnchor(const QString &anchor);
    void toTop(const QTextBlock &block);
    QTextBlock topBlock() const;

    QList<Place> m_places{{}};
    qsizetype m_at = 0;
    QString m_page; ///< that is rendered
    QString m_marked;
};

} // namespace penstock
