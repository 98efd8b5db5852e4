// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/profilebar.h"

#include "core/async/plural.h"
#include "core/async/visibletext.h"
#include "ui/common/characterwidth.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace penstock {

namespace {

constexpr int edgeWidth = 3;

} // namespace

ProfileBar::ProfileBar(QWidget *parent) : QFrame(parent)
{
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_names = new QComboBox(this);
    m_names->setAccessibleName(tr("Profile"));
    m_names->setFocusPolicy(Qt::StrongFocus);
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names->setMinimumContentsLength(18);
    m_import = new QPushButton(themedIcon(QStringLiteral("import")), tr("Import with it"), this);
    m_import->setToolTip(tr("Takes what the profile says and begins, unless something is to be asked"));
    m_use = new QPushButton(tr("Use it and look"), this);
    m_use->setToolTip(tr("Takes what the profile says; the next pages show it"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::hair, spacing::small, spacing::hair);
    row->setSpacing(spacing::small);
    row->addWidget(m_text, 1);
    row->addWidget(m_names);
    row->addWidget(m_import);
    row->addWidget(m_use);
    for (QPushButton *button : {m_import, m_use}) {
        button->setAutoDefault(true); // Enter is seen to be its own while it has the focus
        connect(button, &QPushButton::clicked, this, [this, button] { choose(button == m_import); });
    }
    setAccessibleName(tr("Profiles for files like this"));
    hide();
}

void ProfileBar::setProfiles(const QList<KeptProfile> &profiles)
{
    if (profiles == m_profiles)
        return;
    m_profiles = profiles;
    m_names->clear();
    for (const KeptProfile &kept : profiles)
        m_names->addItem(visibleText(kept.name));
    m_names->setVisible(profiles.size() > 1);
    // A long name without blanks would push the buttons away.
    constexpr int longest = 36;
    const auto shortened = [this](const QString &name) {
        return fontMetrics().elidedText(name, Qt::ElideMiddle, longest * characterWidth(fontMetrics()));
    };
    m_text->setToolTip(profiles.size() == 1 ? visibleText(profiles.first().name) : QString());
    m_text->setText(
        profiles.size() == 1
            ? tr("The profile “%1” is for files like this.").arg(shortened(visibleText(profiles.first().name)))
            : tr("%n profile(s) are for files like this:", nullptr, plural(quint64(profiles.size()))));
    setVisible(!profiles.isEmpty());
}

bool ProfileBar::takeFocus()
{
    if (m_profiles.isEmpty())
        return false;
    m_import->setFocus();
    return true;
}

void ProfileBar::choose(bool imports)
{
    const KeptProfile profile = m_profiles.value(std::max(0, m_names->currentIndex()));
    Q_EMIT chosen(profile, imports);
}

void ProfileBar::paintEvent(QPaintEvent *)
{
    const QColor colour = themeColor(ThemeRole::Accent);
    QPainter painter(this);
    painter.fillRect(rect(), blended(colour, themeColor(ThemeRole::Surface), 0.1));
    painter.fillRect(QRect(0, 0, edgeWidth, height()), colour);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(ThemeRole::Border));
}

} // namespace penstock
