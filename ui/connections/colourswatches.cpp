// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/colourswatches.h"

#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <array>
#include <utility>

namespace penstock {

namespace {

// Read on light and on dark ground.
constexpr std::array<std::pair<const char *, const char *>, 8> colours{{
    {"", QT_TRANSLATE_NOOP("penstock::ColourSwatches", "No colour")},
    {"#0a8f9c", QT_TRANSLATE_NOOP("penstock::ColourSwatches", "Teal")},
    {"#2f7fc1", QT_TRANSLATE_NOOP("penstock::ColourSwatches", "Blue")},
    {"#3a9a52", QT_TRANSLATE_NOOP("penstock::ColourSwatches", "Green")},
    {"#c28a00", QT_TRANSLATE_NOOP("penstock::ColourSwatches", "Amber")},
    {"#d9622b", QT_TRANSLATE_NOOP("penstock::ColourSwatches", "Orange")},
    {"#cc3b3b", QT_TRANSLATE_NOOP("penstock::ColourSwatches", "Red")},
    {"#a259b0", QT_TRANSLATE_NOOP("penstock::ColourSwatches", "Purple")},
}};

QIcon swatch(const QColor &colour)
{
    constexpr int side = 32;
    QPixmap image(side, side);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(4, 4, side - 8, side - 8);
    return QIcon(image);
}

} // namespace

ColourSwatches::ColourSwatches(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    auto *group = new QButtonGroup(this);
    for (const auto &[value, name] : colours) {
        const QString colour = QLatin1String(value);
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setIcon(colour.isEmpty() ? themedIcon(QStringLiteral("close"), ThemeRole::Muted)
                                         : swatch(QColor(colour)));
        button->setToolTip(tr(name));
        button->setAccessibleName(tr(name));
        button->setProperty("colour", colour);
        connect(button, &QToolButton::clicked, this, [this, colour] {
            m_colour = colour;
            Q_EMIT edited();
        });
        group->addButton(button);
        layout->addWidget(button);
        m_buttons += button;
    }
    layout->addStretch();
    m_buttons.first()->setChecked(true);
}

void ColourSwatches::setColour(const QString &colour)
{
    m_colour = colour;
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (button->property("colour").toString().compare(colour, Qt::CaseInsensitive) == 0) {
            button->setChecked(true);
            return;
        }
    }
    // A colour from a file that is none of ours is kept until another is chosen.
    m_buttons.first()->group()->setExclusive(false);
    for (QToolButton *button : std::as_const(m_buttons))
        button->setChecked(false);
    m_buttons.first()->group()->setExclusive(true);
}

} // namespace penstock
